import type { DeskPlace } from '../diagnostics/diagnostic.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset, both from 1. */
export function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The line with a number, from 1, without its end. */
export function lineOf(text: string, starts: readonly number[], line: number): string {
  const start = starts[line - 1] ?? text.length;
  const next = starts[line];
  return text.slice(start, next === undefined ? text.length : next - 1);
}

/** The place of an offset in a file's text. */
export function placeAt(file: string, text: string, offset: number): DeskPlace {
  return { file, ...position(lineStarts(text), offset) };
}
