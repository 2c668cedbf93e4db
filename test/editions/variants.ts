import type { Source } from '../../src/content/content.ts';

/** Parts of a text up to a comma or full stop, which stays with them. */
const clausesOf = (text: string): string[] => text.match(/[^、。]*[、。]?/gu)!.filter(Boolean);

const lengthOf = (text: string): number => [...text].length;

/** The text with clauses of its own said again before its last one: at most this share longer, by whole clauses. */
export function lengthened(text: string, share: number): string {
  const clauses = clausesOf(text);
  const said = clauses.slice(0, -1).map((clause) => clause.replace(/[、。]$/u, '、'));
  const longestFirst = said.sort((one, other) => lengthOf(other) - lengthOf(one));
  let room = Math.round(lengthOf(text) * share);
  const again: string[] = [];
  for (let fits: string | undefined = ''; fits !== undefined; ) {
    fits = longestFirst.find((clause) => lengthOf(clause) <= room);
    if (fits) again.push(fits);
    room -= lengthOf(fits ?? '');
  }
  return [...clauses.slice(0, -1), ...again, clauses.at(-1)!].join('');
}

/** The text without its last clauses and, of the last one that stays, its last characters: this share shorter. */
export function shortened(text: string, share: number): string {
  const clauses = clausesOf(text);
  const wanted = Math.round(lengthOf(text) * (1 - share));
  while (clauses.length > 1 && lengthOf(clauses.slice(0, -1).join('')) >= wanted) clauses.pop();
  const kept = [...clauses.join('')].slice(0, wanted - 1).join('');
  // No reading and no reference is cut in two.
  return `${kept.replace(/\{+[^}]*\}?$/u, '').replace(/[、。]$/u, '')}。`;
}

/** A field of YAML that holds whole sentences, after its name or in a list; no quotes, no lists in brackets. */
const SENTENCE = /^( *(?:- )?(?:\w+: )?)([^\s"'[{>|#-][^"[{#\n]*。)$/u;

/** The desk with every paragraph of its manuscripts, and every sentence of its YAML, changed. */
export function withTexts(desk: readonly Source[], change: (text: string) => string): Source[] {
  return desk.map(({ file, text }) => {
    if (text === undefined || !/\.(md|yaml)$/.test(file))
      return { file, ...(text === undefined ? {} : { text }) };
    const body = file.endsWith('.md') ? text.indexOf('\n---\n', 3) + 5 : text.length;
    const head = text
      .slice(0, body)
      .replace(new RegExp(SENTENCE, 'gmu'), (_, key, sentence) => key + change(sentence));
    const paragraphs = text.slice(body).replace(/^[^\s#].*。$/gmu, (paragraph) => change(paragraph));
    return { file, text: head + paragraphs };
  });
}
