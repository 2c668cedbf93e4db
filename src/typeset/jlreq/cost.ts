import { BREAK } from './breaks.ts';

/*
 * The prices that decide where lines end, all in one unit: squared per cent of the measure. A line that is a tenth short of
 * its measure costs 100. They are whole numbers; so are the lengths, in parts of a pt.
 */

/** From here on a price is one that is paid in need only. */
export const NEED = 100_000;

/** Of a break, by its rank; `never` has no price. A line wider than the measure is worse than all of them together. */
export const BREAK_COST = {
  [BREAK.free]: 0,
  [BREAK.poor]: 60,
  [BREAK.part]: 200,
  [BREAK.compound]: 600,
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

export const SOLID_END_COST = 1;
export const HANGING_COST = 2;

/** Beginning to reduce, and reducing as far as it goes: less than what a tenth of the measure too little costs. */
const REDUCTION_COST = 3;
const FULL_REDUCTION_COST = 60;

/** What is missing from a ragged line is seen less than what is spread over a justified one. */
const RAGGED_WEIGHT = 1 / 3;

/**
 * From these shares of the measure on, in per cent, what is missing from a justified line is seen at a glance: rather one
 * line that is loose than two.
 */
const LOOSE = { from: 15, cost: 1_500 } as const;
const GAPING = { from: 30, cost: 800 } as const;

/** Of a last line with one, two, three characters that count (JLREQ 3.5.4). */
const TAIL_COST = [0, 600, 150, 30] as const;

/** Of the last line of a paragraph; in a ragged one it is worth less to loosen others for it. */
export function tailCost(characters: number, justify: boolean): number {
  const cost = TAIL_COST[characters] ?? 0;
  return justify ? cost : Math.round(cost * RAGGED_WEIGHT);
}

/** Of a line that is to be reduced by `over`, after the blank at its end went. */
export const reductionCost = (over: number, reducible: number): number =>
  REDUCTION_COST + Math.round(FULL_REDUCTION_COST * (over / reducible) ** 2);

/** Of a line that is left short by less than its measure. */
export function raggedCost(short: number, width: number): number {
  const missing = (100 * short) / width;
  return Math.round(RAGGED_WEIGHT * missing * missing);
}

/** Of a line that is to be spread over what is missing from its measure. */
export function looseCost(short: number, width: number): number {
  const missing = (100 * short) / width;
  const even = Math.round(missing * missing);
  if (missing <= LOOSE.from) return even;
  return even + LOOSE.cost + (missing > GAPING.from ? GAPING.cost : 0);
}
