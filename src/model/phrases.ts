import { jaModel, Parser } from 'budoux';
import { readAnnotations } from './annotations.ts';

/** Longest text that is looked at for phrases, in UTF-16 units: a heading, a caption, a lead. */
const LONGEST = 2_000;

const NOT_FIRST =
  /[\p{Pe}\p{Pf}\p{Mn}\p{Cf}\s、。，．・：；！？!?,.:;～〜ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％%]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]/u;
const FIGURE = /[\p{Nd}.,]/u;

let parser: Parser | undefined;

/**
 * Where the phrases (文節) of a text begin, its own begin left out, in UTF-16 units; where the editor wishes a line to
 * end, one begins as well. None begins inside one of the names, of a figure or of a base with a reading, before
 * punctuation, or where the editor forbids it. Linear in the text.
 */
export function phraseStarts(text: string, names: readonly string[] = []): number[] {
  const { words, places, glosses, wished, forbidden } = readAnnotations(text);
  if (words.length > LONGEST) return [];
  parser ??= new Parser(jaModel);
  const starts = new Set(parser.parseBoundaries(words).filter((at) => isFree(words, at)));
  for (let at = 1; at < words.length; at += 1) {
    if (/[、。！？]/u.test(words[at - 1]!) && isFree(words, at)) starts.add(at);
  }
  for (const { start, end } of [...glosses, ...namesIn(words, names)]) {
    for (let at = start + 1; at < end; at += 1) starts.delete(at);
  }
  for (const at of wished) starts.add(at);
  for (const at of forbidden) starts.delete(at);
  return [...starts].sort((one, other) => one - other).map((at) => places[at]!);
}

/** A text cut at its phrases. */
export function phrasesOf(text: string, names?: readonly string[]): string[] {
  const starts = [0, ...phraseStarts(text, names), text.length];
  return starts.slice(1).map((end, index) => text.slice(starts[index], end));
}

function isFree(words: string, at: number): boolean {
  const [before, after] = [words[at - 1]!, words[at]!];
  if (NOT_FIRST.test(after) || NOT_LAST.test(before) || /[\udc00-\udfff]/.test(after)) return false;
  return !(FIGURE.test(before) && FIGURE.test(after));
}

function* namesIn(words: string, names: readonly string[]): Generator<{ start: number; end: number }> {
  for (const name of names) {
    if (name === '') continue;
    for (let start = words.indexOf(name); start >= 0; start = words.indexOf(name, start + name.length)) {
      yield { start, end: start + name.length };
    }
  }
}
