import { BREAK, BREAK_COST } from './breaks.ts';
import { CLASS } from './classes.ts';
import { setLine } from './justify.ts';
import { type Candidate, type Line, naturalWidth, TOLERANCE } from './line.ts';
import type { Measured } from './measure.ts';

export interface Setting {
  /** Measures of the lines; the last one holds for all that follow. */
  widths: readonly number[];
  /** Brings all lines but the last to their measure. */
  justify: boolean;
}

/** Squared em of unfilled space weigh more where they will be spread over the line. */
const RAGGED_WEIGHT = 2;
const JUSTIFIED_WEIGHT = 6;

/** Giving up the half em at the line end, beginning to reduce, reducing as far as it goes. */
const SOLID_END_COST = 0.2;
const REDUCTION_COST = 1;
const FULL_REDUCTION_COST = 6;

/** A last line of a single character (JLREQ 3.5.4). */
const SHORT_TAIL_COST = 4;

/**
 * Breaks a paragraph into lines, best fit line by line: each line ends where it comes nearest to its measure by the
 * least reduction or expansion (JLREQ 3.8). Looks ahead no further than a line can hold, so time is linear.
 */
export function compose(paragraph: Measured, { widths, justify }: Setting): Line[] {
  const lines: Line[] = [];
  const count = paragraph.codes.length;
  for (let start = 0; start < count; ) {
    const width = measureOf(widths, lines.length);
    const best = bestEnd(paragraph, start, width, justify);
    const line = setLine(paragraph, start, best, width, justify && best.end < count);
    lines.push(line);
    start = line.end;
  }
  return lines;
}

function measureOf(widths: readonly number[], line: number): number {
  const width = widths[Math.min(line, widths.length - 1)] ?? Number.POSITIVE_INFINITY;
  return Number.isNaN(width) ? Number.POSITIVE_INFINITY : width;
}

function bestEnd(paragraph: Measured, start: number, width: number, justify: boolean): Candidate {
  const { breaks, classes, sizes } = paragraph;
  const count = breaks.length;
  let best: Candidate | undefined;
  let emergency: Candidate | undefined;
  let emergencyRank: number = BREAK.number;
  let visibleEnd = start;

  for (let index = start; index < count; index += 1) {
    if (!hangs(classes[index]!)) visibleEnd = index + 1;
    const end = index + 1;
    const rank = end === count ? BREAK.free : breaks[index]!;
    if (rank === BREAK.never) continue;

    const fit = fitOf(paragraph, start, visibleEnd, width);
    const found = best ?? emergency;
    if (fit.least > TOLERANCE) {
      if (!found) return { end, visibleEnd, cost: 0, kind: 'overfull' };
      if (fit.least > sizes[start]!) return found;
      continue;
    }
    if (rank >= BREAK.word) {
      if (rank <= emergencyRank) emergency = { end, visibleEnd, cost: 0, kind: 'broken' };
      emergencyRank = Math.min(rank, emergencyRank);
      continue;
    }
    if (end === count && fit.over - fit.trail <= TOLERANCE)
      return { end, visibleEnd, cost: 0, kind: 'natural' };
    const cost = costOf(fit, sizes[start]!, justify) + BREAK_COST[rank]! + tailCost(paragraph, end);
    if (!best || cost <= best.cost) best = { end, visibleEnd, cost, kind: 'natural' };
  }
  return (best ?? emergency)!;
}

/** Spaces at the line end hang over the measure. */
const hangs = (cls: number): boolean =>
  cls === CLASS.wordSpace || cls === CLASS.wideSpace || cls === CLASS.breakHere;

interface Fit {
  /** Natural width beyond the measure; negative when the line is short. */
  over: number;
  /** Half em at the line end that may go. */
  trail: number;
  reducible: number;
  /** What is over when everything is reduced. */
  least: number;
}

function fitOf(paragraph: Measured, start: number, visibleEnd: number, width: number): Fit {
  const { reducible, spacing } = paragraph;
  const over = naturalWidth(paragraph, start, visibleEnd) - width;
  if (visibleEnd <= start) return { over, trail: 0, reducible: 0, least: over };
  const last = visibleEnd - 1;
  const trail = spacing.trail[last]!;
  const inside = reducible[last]! - reducible[start]!;
  return { over, trail, reducible: inside, least: over - trail - inside };
}

function costOf({ over, trail, reducible }: Fit, size: number, justify: boolean): number {
  if (over <= TOLERANCE) {
    const rest = -over;
    if (rest < trail) return 0;
    return (rest / size) ** 2 * (justify ? JUSTIFIED_WEIGHT : RAGGED_WEIGHT);
  }
  if (over <= trail + TOLERANCE) return SOLID_END_COST;
  return REDUCTION_COST + FULL_REDUCTION_COST * (over / (trail + reducible)) ** 2;
}

function tailCost({ tail, breaks }: Measured, end: number): number {
  return end > tail && end < breaks.length ? SHORT_TAIL_COST : 0;
}
