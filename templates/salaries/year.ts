import { type BonusPayment, fiscalIndex } from './estimate.ts';

/** Rings of the months on the line: first ring, distance, radius, in mm. */
const RING = { first: 27.5, pitch: 14.05 };

/** A drop of one month of pay has this radius; the area grows with the months. */
const UNIT_RADIUS = 3;

/** Type area across, in mm. */
const LEFT = 14;
const RIGHT = 196;

/** Place of a calendar month on the year's line, April first, in mm. */
export const placeOfMonth = (month: number): number => RING.first + fiscalIndex(month) * RING.pitch;

export interface Drop {
  x: number;
  r: number;
  months: number;
}

export const dropOf = ({ month, months }: BonusPayment): Drop => ({
  x: placeOfMonth(month),
  r: UNIT_RADIUS * Math.sqrt(months),
  months,
});

/** Room of the words under a line, in mm. */
const SUM = { air: 16.4, width: 62 };
const EXAMPLE = { air: 11, width: 32 };
const DROP_SIDE = 5;

/**
 * Where the words of a year stand between its drops: the sum in the widest gap, the example in the next one.
 * @param drops places of the drops in mm
 */
export function wordPlaces(drops: readonly number[]): { sum: number; example: number } {
  const edges = [LEFT, ...drops, RIGHT];
  const gaps = edges.slice(1).map((to, index) => ({ from: edges[index]!, width: to - edges[index]! }));
  const [widest, next = widest] = [...gaps].sort((a, b) => b.width - a.width);
  const start = (gap: typeof widest, { air, width }: typeof SUM) =>
    gap!.from + Math.max(0, Math.min(air, gap!.width - width - DROP_SIDE));
  return { sum: start(widest, SUM), example: start(next, EXAMPLE) };
}
