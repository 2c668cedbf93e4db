import { BREAK } from './breaks.ts';
import { TOLERANCE } from './line.ts';

/*
 * The prices that decide where lines end, all in one unit: squared per cent of the measure. A line that is a tenth short of
 * its measure costs 100.
 */

/** From here on a price is one that is paid in need only. */
export const NEED = 100_000;

/** Of a break, by its rank. A line wider than the measure is worse than all of them together. */
export const BREAK_COST = {
  [BREAK.never]: Number.POSITIVE_INFINITY,
  [BREAK.free]: 0,
  [BREAK.poor]: 60,
  [BREAK.part]: 200,
  [BREAK.unit]: 1_200,
  [BREAK.bond]: NEED,
  [BREAK.held]: 3 * NEED,
  [BREAK.separator]: 5 * NEED,
  [BREAK.word]: 10 * NEED,
  [BREAK.group]: 20 * NEED,
  [BREAK.figure]: 40 * NEED,
} as Record<number, number>;

/** What a caller may ask for a single gap at most. */
export const DEAREST_WISH = 10_000;

export const OVERFULL_COST = 1e9;

/** Of each line that is to be balanced: more than the evenest lines could save, less than a need. */
export const LINE_COST = 20_000;

const SOLID_END_COST = 1;
const HANGING_COST = 2;

/** Beginning to reduce, and reducing as far as it goes: less than what a tenth of the measure too little costs. */
const REDUCTION_COST = 3;
const FULL_REDUCTION_COST = 60;

/** What is missing from a ragged line is seen less than what is spread over a justified one. */
const RAGGED_WEIGHT = 1 / 3;

/** Beyond this a line is as loose as it gets, in per cent. */
const LOOSEST = 200;

/** Of a line that is to be reduced by `over`, after the blank at its end went. */
export const reductionCost = (over: number, reducible: number): number =>
  REDUCTION_COST + FULL_REDUCTION_COST * (over / reducible) ** 2;

/** Of a line that is over by no more than the blank at its end, or by a comma that may hang. */
export const endCost = (over: number, trail: number): number =>
  over <= trail + TOLERANCE ? SOLID_END_COST : HANGING_COST;

/** Of a last line with one, two, three characters that count (JLREQ 3.5.4). */
const TAIL_COST = [0, 600, 60, 20] as const;

/** Of the last line of a paragraph; in a ragged one it is worth less to loosen others for it. */
export const tailCost = (characters: number, justify: boolean): number =>
  (TAIL_COST[characters] ?? 0) * (justify ? 1 : RAGGED_WEIGHT);

/** Of a line that is left short: of the measure it does not fill. */
export function raggedCost(short: number, width: number): number {
  const loose = Math.min(LOOSEST, (100 * short) / width);
  return RAGGED_WEIGHT * loose * loose;
}

/** A line with fewer gaps than this part of the measure would have is judged as if it had them: it is left ragged. */
const LEAST_ROOM = 0.25;

/**
 * Of a line that is to be spread: of the room its gaps have for that, a quarter em each, which for plain Japanese text is
 * a quarter of its width.
 */
export function looseCost(short: number, expandable: number, width: number): number {
  const loose = Math.min(LOOSEST, (100 * short) / Math.max(4 * expandable, LEAST_ROOM * width));
  return loose * loose;
}
