/**
 * Annotations of a text, written into the string itself, so that they go wherever it goes: a reading or dots over some of
 * its characters, and the editor's wishes for line ends. They print nothing themselves; the content stage puts them in,
 * the composer takes them out. Anchor, separator and terminator are Unicode's own for this (chapter 23.8).
 */
const ANCHOR = '\uFFF9';
const SEPARATOR = '\uFFFA';
const TERMINATOR = '\uFFFB';

/** A line rather ends here: zero width space. */
export const BREAK_HERE = '\u200B';

/** No line ends here. U+2060 is the newer character for it, but react-pdf's layout drops it on the way. */
export const NEVER_HERE = '\uFEFF';

/** The reading of characters that are not read but stressed: a dot stands over each. */
export const DOTS = '\uFE45';

const RUBY = /\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([^\uFFF9-\uFFFB]*)\uFFFB/g;
const MARK = /[\u200B\uFEFF\uFFF9-\uFFFB]/g;

/** Characters with a reading above them: kana, or `DOTS`. */
export const annotated = (base: string, reading: string): string =>
  ANCHOR + base + SEPARATOR + reading + TERMINATOR;

/** The words of a text, without readings and marks. */
export const plain = (text: string): string =>
  text.search(MARK) < 0 ? text : text.replace(RUBY, '$1').replace(MARK, '');

/** A reading over the characters `start` to `end` of the plain words. Offsets here and below are UTF-16 units. */
export interface Gloss {
  start: number;
  end: number;
  reading: string;
}

/** A text and its annotations, taken apart. */
export interface Annotated {
  /** The plain words. */
  words: string;
  /** Where each unit of the words stands in the text (a gloss as a whole at its first one), and the text's end. */
  places: number[];
  glosses: Gloss[];
  /** Offsets in the words at which a line rather ends, or never does. */
  wished: number[];
  forbidden: number[];
}

/** Takes a text and its annotations apart. */
export function readAnnotations(text: string): Annotated {
  const read: Annotated = { words: '', places: [], glosses: [], wished: [], forbidden: [] };
  let start = 0;
  for (const match of text.matchAll(RUBY)) {
    takeWords(read, text, start, match.index);
    const from = read.words.length;
    start = match.index + match[0].length;
    takeWords(read, text, match.index + 1, match.index + 1 + match[1]!.length);
    if (read.words.length === from) continue;
    read.places[from] = match.index;
    read.glosses.push({ start: from, end: read.words.length, reading: match[2]! });
  }
  takeWords(read, text, start, text.length);
  read.places.push(text.length);
  return read;
}

function takeWords(read: Annotated, text: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    const unit = text[at]!;
    if (unit === BREAK_HERE) read.wished.push(read.words.length);
    else if (unit === NEVER_HERE) read.forbidden.push(read.words.length);
    else if (unit < ANCHOR || unit > TERMINATOR) {
      read.words += unit;
      read.places.push(at);
    }
  }
}
