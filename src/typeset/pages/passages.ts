import type { Group, Item } from '#model';
import type { LaidLine } from '../nodes.ts';

/** A stretch of a line that is more than words: it has a reading, or is in another language. */
export interface Passage {
  /** Offsets in the line's text. */
  start: number;
  end: number;
  group: Group;
  /** Where its characters go, and the reading over them. */
  words: Item[];
  reading?: Item[];
}

/** The passages of a line, in order. `words` is the text that it is a line of, and `offset` where it begins in it. */
export function passagesOf({ runs, string }: LaidLine, words: string, offset: number): Passage[] {
  const ruby = new Map(runs.flatMap(({ base }) => (base ? [[base.start, rubyOver(base)] as const] : [])));
  const found = [...ruby.values()];
  if (languageOf(words) !== undefined) return found;
  for (const [start, end] of englishIn(words)) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, string.length)];
    if (from < to && !found.some((one) => one.start < to && one.end > from)) found.push(english(from, to));
  }
  return found.sort((one, other) => one.start - other.start);
}

function rubyOver({ start, end }: { start: number; end: number }): Passage {
  const words: Item[] = [];
  const reading: Item[] = [];
  const items: Item[] = [
    { kind: 'group', role: 'RB', items: words },
    { kind: 'group', role: 'RT', items: reading },
  ];
  return { start, end, words, reading, group: { kind: 'group', role: 'Ruby', items } };
}

function english(start: number, end: number): Passage {
  const words: Item[] = [];
  return { start, end, words, group: { kind: 'group', role: 'Span', language: 'en', items: words } };
}

/** Addresses of the net are spelled, not read. */
const SPELLED = /[@/]|\w\.\w/;
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
const WORD = /[A-Za-z]{3,}/;

/** `en` for a text that is English as a whole; units and addresses are not. */
export const languageOf = (words: string): 'en' | undefined =>
  WORD.test(words) && !JAPANESE.test(words) && !SPELLED.test(words) ? 'en' : undefined;

/** Two English words or more in a row. */
const PHRASE = /[A-Za-z][A-Za-z'’]*(?:[ ,&-]+[A-Za-z][A-Za-z'’]*)+/g;

/** Where a Japanese text goes on in English: from and to. Single words are read as loan words. */
function englishIn(words: string): [number, number][] {
  return [...words.matchAll(PHRASE)]
    .filter(([phrase]) => WORD.test(phrase))
    .map(({ index, 0: phrase }) => [index, index + phrase.length]);
}
