import type { Measured } from './measure.ts';

/** How a line came to its width. */
export type LineKind =
  | 'natural'
  | 'reduced'
  | 'expanded'
  /** A word, a number or something held together had to be cut: nothing else fits. */
  | 'broken'
  /** Wider than the measure: not even that helps. */
  | 'overfull';

/** One line: characters `start` up to `end`. Lengths are pt. */
export interface Line {
  start: number;
  end: number;
  /** End without the spaces that hang at the line end. */
  visibleEnd: number;
  width: number;
  /** How much of the width is a comma or full stop that hangs out of the measure (ぶら下げ). */
  hang: number;
  kind: LineKind;
  /** Blank cut off in front of the first character. */
  lead: number;
  /** Added to the advance of each character from `start` on. */
  adjustments: Float64Array;
}

/** Widths within this of the measure count as equal: Yoga hands back single-precision numbers. */
export const TOLERANCE = 0.01;

/** Natural width of a line without `lead`, the blank cut off in front of it. */
export function naturalWidth(
  { positions, advances }: Measured,
  start: number,
  visibleEnd: number,
  lead: number,
): number {
  if (visibleEnd <= start) return 0;
  const last = visibleEnd - 1;
  return positions[last]! - positions[start]! + advances[last]! - lead;
}
