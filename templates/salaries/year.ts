import { type BonusPayment, fiscalIndex, months as printMonths } from './estimate.ts';

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
  /** The figure stands in the drop; beside it where the drop is too small. */
  inside: boolean;
  /** How far drop and figure reach to the right of its middle, in mm. */
  reach: number;
}

/** Width of a character of the drops' figures in mm. */
const CHARACTER = 1.5;

export function dropOf({ month, months }: BonusPayment): Drop {
  const r = UNIT_RADIUS * Math.sqrt(months);
  const width = printMonths(months).length * CHARACTER;
  const inside = width < 2 * r - 1;
  return { x: placeOfMonth(month), r, months, inside, reach: inside ? r : r + 1 + width };
}

/** Widths of the words under a line, and their distance from the drop before, in mm. */
const SUM = 62;
const EXAMPLE = 32;
const AIR = 4.5;

/** Where the words of both years stand between the drops: the sum in the widest gap, the example in the next one. */
export function wordPlaces(drops: readonly Drop[]): { sum: number; example: number } {
  const months = [...new Set(drops.map(({ x }) => x))]
    .sort((a, b) => a - b)
    .map((x) => {
      const here = drops.filter((drop) => drop.x === x);
      const r = Math.max(...here.map((drop) => drop.r));
      return { from: x + Math.max(...here.map(({ reach }) => reach)), to: x - r };
    });
  const starts = [LEFT, ...months.map(({ from }) => from)];
  const gaps = [...months.map(({ to }) => to), RIGHT].map((to, index) => ({
    from: starts[index]!,
    width: to - starts[index]!,
  }));
  const [widest = gaps[0]!, next = widest] = [...gaps].sort((a, b) => b.width - a.width);
  const place = (gap: { from: number; width: number }, width: number) =>
    gap.from + Math.max(0, Math.min(AIR, gap.width - width));
  return { sum: place(widest, SUM), example: place(next, EXAMPLE) };
}
