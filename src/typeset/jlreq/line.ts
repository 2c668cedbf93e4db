import type { Measured } from './measure.ts';

/** How a line came to its width. */
export type LineKind =
  | 'natural'
  | 'reduced'
  | 'expanded'
  /** A word or number had to be cut: nothing else fits. */
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
  kind: LineKind;
  /** Blank cut off in front of the first character. */
  lead: number;
  /** Added to the advance of each character from `start` on. */
  adjustments: Float64Array;
}

/** A line that could be set. */
export interface Candidate {
  end: number;
  visibleEnd: number;
  cost: number;
  kind: LineKind;
}

/** Widths within this of the measure count as equal: Yoga hands back single-precision numbers. */
export const TOLERANCE = 0.01;

/** Natural width of a line, with its opening bracket flush left unless the paragraph starts with it. */
export function naturalWidth(paragraph: Measured, start: number, visibleEnd: number): number {
  const { positions, advances, spacing } = paragraph;
  if (visibleEnd <= start) return 0;
  const last = visibleEnd - 1;
  const lead = start > 0 ? spacing.lead[start]! : 0;
  return positions[last]! - positions[start]! + advances[last]! - lead;
}
