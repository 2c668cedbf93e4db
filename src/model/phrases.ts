import { jaModel, Parser } from 'budoux';
import { readAnnotations } from './annotations.ts';

/** Longest text that is looked at for phrases, in UTF-16 units: a heading, a caption, a lead. */
const LONGEST = 2_000;

const NOT_FIRST =
  /[\p{Pe}\p{Pf}\p{Mn}\p{Cf}\s、。，．・：；！？!?,.:;～〜ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％%]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]/u;
/** Formal nouns and auxiliary verbs, which lean on what stands before them: 入る|とき, 自分事と|して. */
const LEANING =
  /^(?:(?:とき|こと|もの|ため|よう|ところ)(?=[にのはがをもだでとへ、。]|$)|して|(?:いる|いく|くる)(?=[、。と]|$)|ください)/u;
const FIGURE = /[\p{Nd}.,]/u;

let parser: Parser | undefined;

/** Where a text may be parted, in UTF-16 units. */
export interface Phrasing {
  /** Where its phrases (文節) begin, its own begin left out; where the editor wishes a line to end, one begins as well. */
  starts: number[];
  /** Insides of names and of bases with a reading, and where the editor forbids a line to end. */
  held: number[];
}

/** Finds the phrases of a text. None begins inside a figure, before punctuation or before a word that
 * leans on the one before it. Linear in the text. */
export function phrasingOf(text: string, names: readonly string[] = []): Phrasing {
  const { words, places, glosses, wished, forbidden } = readAnnotations(text);
  if (words.length > LONGEST) return { starts: [], held: [] };
  parser ??= new Parser(jaModel);
  const starts = new Set(parser.parseBoundaries(words).filter((at) => isFree(words, at)));
  for (let at = 1; at < words.length; at += 1) {
    if (/[、。！？]/u.test(words[at - 1]!) && isFree(words, at)) starts.add(at);
  }
  const held = new Set<number>();
  for (const { start, end } of glosses) {
    for (let at = start + 1; at < end; at += 1) held.add(at);
  }
  for (const at of namePlaces(words, names)) held.add(at);
  for (const at of wished) {
    starts.add(at);
    held.delete(at);
  }
  for (const at of forbidden) held.add(at);
  const inText = (offsets: Iterable<number>) =>
    [...offsets].sort((one, other) => one - other).map((at) => places[at]!);
  return { starts: inText([...starts].filter((at) => !held.has(at))), held: inText(held) };
}

/** A text cut at its phrases. */
export function phrasesOf(text: string, names?: readonly string[]): string[] {
  const ends = [...phrasingOf(text, names).starts, text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

function isFree(words: string, at: number): boolean {
  const [before, after] = [words[at - 1]!, words[at]!];
  if (NOT_FIRST.test(after) || NOT_LAST.test(before) || /[\udc00-\udfff]/.test(after)) return false;
  if (LEANING.test(words.slice(at, at + 5))) return false;
  return !(FIGURE.test(before) && FIGURE.test(after));
}

/** Places inside of names, in a text without annotations. */
export function namePlaces(words: string, names: readonly string[]): number[] {
  const places: number[] = [];
  for (const name of names) {
    if (name === '') continue;
    for (let start = words.indexOf(name); start >= 0; start = words.indexOf(name, start + name.length)) {
      for (let at = start + 1; at < start + name.length; at += 1) places.push(at);
    }
  }
  return places;
}
