import { phrasesOf } from '#model';
import { ems } from './measure.ts';

/** Where a phrase longer than a line may be parted: before another script. */
const SCRIPT =
  /(?<=\p{Script=Han})(?=\p{Script=Katakana})|(?<=\p{Script=Hiragana})(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/**
 * Breaks a short text between phrases (文節) into lines of at most `width` em, as even as can be: for sheets
 * whose drawing depends on the number of lines. Other texts leave it to the composer (`phrases`). Nothing is broken when
 * the text fits.
 */
export function breakPhrases(text: string, width: number): string {
  const phrases = phrasesOf(text).flatMap((phrase) => (ems(phrase) > width ? phrase.split(SCRIPT) : phrase));
  const count = greedy(phrases, width).length;
  if (count === 1) return text;
  // The narrowest measure that needs no more lines makes them even.
  const even = Array.from({ length: 20 }, (_, step) => (width * (step + 1)) / 20).find(
    (measure) => measure * count >= ems(text) * 0.9 && greedy(phrases, measure).length <= count,
  );
  return greedy(phrases, even ?? width).join('\n');
}

function greedy(phrases: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last !== undefined && ems(last + phrase) <= width) lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines;
}

/** Names one after the other with 、 between them, in lines of at most `width` em; no name is broken. */
export function listNames(names: readonly string[], width: number): string[] {
  return greedy(
    names.map((name, index) => (index < names.length - 1 ? `${name}、` : name)),
    width,
  );
}
