import { eastAsianWidth } from 'get-east-asian-width';

/** A line of a content file as it is shown, with a caret under the place. Both have the same display width. */
export interface Frame {
  line: string;
  caret: string;
}

/** What of a long line is shown, in UTF-16 units on either side of the place. */
const REACH = 60;
const LONGEST_CARET = 60;
const TAB = '  ';
const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * Shows a line and its caret. `column` and `length` count UTF-16 units, columns from 1. Full-width characters take two
 * columns, combining marks none (UAX #11); ambiguous ones (①, …) two where `ambiguousIsWide`, as on Japanese Windows.
 */
export function frame(text: string, column: number, length = 1, ambiguousIsWide = false): Frame {
  const start = Math.max(0, column - 1);
  const end = start + Math.max(1, Math.min(length, LONGEST_CARET));
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const shown = { line: from > 0 ? ELLIPSIS : '', caret: '' };
  let caretTo = widthOf(shown.line, ambiguousIsWide);
  let caretFrom = caretTo;
  for (const { segment, index } of graphemes.segment(text.slice(from, to))) {
    const visible = display(segment);
    shown.line += visible;
    const width = widthOf(visible, ambiguousIsWide);
    const at = from + index;
    if (at + segment.length <= start) caretFrom += width;
    if (at < end) caretTo += width;
  }
  if (to < text.length) shown.line += ELLIPSIS;
  shown.caret = ' '.repeat(caretFrom) + '^'.repeat(Math.max(1, caretTo - caretFrom));
  return shown;
}

/** Tabs become spaces and control characters visible signs, so that no content can steer the terminal. */
function display(grapheme: string): string {
  if (grapheme === '\t') return TAB;
  return printable(grapheme);
}

/** Text with control characters (C0, C1, DEL, bidirectional marks) shown as signs: safe for every terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
  });
}

/** Display columns of a text: the width of each grapheme is that of its first character. */
function widthOf(text: string, ambiguousIsWide: boolean): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (invisible.test(segment)) continue;
    const wide = segment.includes('\ufe0f');
    width += wide ? 2 : eastAsianWidth(segment.codePointAt(0)!, { ambiguousAsWide: ambiguousIsWide });
  }
  return width;
}
