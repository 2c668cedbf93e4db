/** Words longer than this are not compared: nobody mistypes a paragraph. */
const LONGEST_WORD = 60;

/** The known word that a mistyped one is nearest to, by edit distance; nothing when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const most = Math.round(Math.max(word.length, candidate.length) / 2.5);
    if (Math.abs(candidate.length - word.length) > most || candidate.length > LONGEST_WORD) continue;
    const distance = editDistance(word, candidate);
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** `{ nearest }` when there is one: a value for a hint. */
export function suggestion(word: string, known: Iterable<string>): { nearest?: string } {
  const found = nearest(word, known);
  return found === undefined ? {} : { nearest: found };
}

/** Levenshtein distance in characters. */
function editDistance(from: string, to: string): number {
  const left = [...from];
  const right = [...to];
  let row = right.map((_, index) => index + 1);
  row.unshift(0);
  for (const [i, character] of left.entries()) {
    const next = [i + 1];
    for (const [j, other] of right.entries()) {
      const swap = row[j]! + (character === other ? 0 : 1);
      next.push(Math.min(swap, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
