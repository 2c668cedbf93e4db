import { LINE_HEIGHT, LINE_WIDTH } from '../style/format.ts';
import type { RibbonPoint } from './ribbon.ts';

/** Type area of the axis in spread coordinates, mm: first date, last date, where the lanes run together again. */
const AXIS = { first: 74, last: 380, fork: 23, join: 399 };

/** Heights between which the lanes are spread, and half the way that a leaning ribbon takes. */
const LANES = { top: 108, bottom: 248 };
const LEAN = { before: 36.6, knot: 10, after: 34.4 };

/** `2006-04` in years: 2006.25. */
export function years(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return year! + (number! - 1) / 12;
}

export interface TimeAxis {
  /** Calendar years whose April has a guide. */
  guides: number[];
  /** Every so many guides carries a figure. */
  labelStep: number;
  /** Place of a date (in years) across the spread, mm. */
  x(at: number): number;
}

/**
 * The axis of the careers: fiscal years, from the April before the first date to the April of the last one.
 * @param dates in years, at least one
 */
export function timeAxis(dates: readonly number[]): TimeAxis {
  const from = Math.floor(Math.min(...dates) - 0.25);
  const to = Math.max(Math.ceil(Math.max(...dates) - 0.25), from + 1);
  const pitch = (AXIS.last - AXIS.first) / (to - from);
  return {
    guides: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    labelStep: pitch * 3 >= 24 ? 3 : 5,
    x: (at) => AXIS.first + (at - 0.25 - from) * pitch,
  };
}

/** Heights of `count` lanes, in mm: even, about the height of the line. */
export function laneHeights(count: number): number[] {
  if (count === 1) return [LINE_HEIGHT];
  const pitch = (LANES.bottom - LANES.top) / (count - 1);
  return Array.from({ length: count }, (_, index) => LANES.top + index * pitch);
}

/** Where the lanes lean towards the knot, lie in it, and lean back, in mm. */
export interface Knot {
  from: number;
  start: number;
  end: number;
  to: number;
}

export function knotAt(x: number): Knot {
  const start = x - 1.4;
  const end = start + LEAN.knot;
  return {
    start,
    end,
    from: Math.max(start - LEAN.before, AXIS.fork + 8),
    to: Math.min(end + LEAN.after, AXIS.join - 8),
  };
}

/** The lane's ribbon over the spread: it forks from the line, gathers in the knot, grows and joins the line again. */
export function lane(height: number, index: number, count: number, knot: Knot): RibbonPoint[] {
  const inKnot = LINE_HEIGHT + 1.1 * (index - (count - 1) / 2);
  return [
    [-3, LINE_HEIGHT, LINE_WIDTH],
    [4, LINE_HEIGHT, LINE_WIDTH - 0.2, 0.62],
    [AXIS.fork, height, 1.3],
    [knot.from, height, 1.9, 0.55],
    [knot.start, inKnot, 2.5],
    [knot.end, inKnot, 2.5, 0.55],
    [knot.to, height, 2.4],
    [AXIS.join, height, 3.4, 0.62],
    [417, LINE_HEIGHT, LINE_WIDTH],
    [423, LINE_HEIGHT, LINE_WIDTH],
  ];
}

/** Middle and width of a ribbon at `x`, in mm. Handles are horizontal, so x grows steadily and halving finds it. */
export function ribbonAt(points: readonly RibbonPoint[], x: number): { y: number; width: number } {
  const next = Math.max(
    points.findIndex(([end]) => end >= x),
    1,
  );
  const [x0, y0, w0, handle = 0.5] = points[next - 1]!;
  const [x1, y1, w1] = points[next]!;
  const reach = (x1 - x0) * handle;
  let [low, high] = [0, 1];
  for (let step = 0; step < 30; step++) {
    const u = (low + high) / 2;
    const v = 1 - u;
    const at = v ** 3 * x0 + 3 * v * v * u * (x0 + reach) + 3 * v * u * u * (x1 - reach) + u ** 3 * x1;
    if (at < x) low = u;
    else high = u;
  }
  const ease = high * high * (3 - 2 * high);
  return { y: y0 + (y1 - y0) * ease, width: w0 + (w1 - w0) * ease };
}

/** A pond on a lane: the leaf-shaped water of a leave between two thin ribbons. */
export interface Pond {
  x0: number;
  x1: number;
  y: number;
  /** Half its height. */
  half: number;
  /** Width of the lane here. */
  width: number;
}

/** Outline of a pond's water. */
export function pondWater({ x0, x1, y, half }: Pond): string {
  const middle = (x0 + x1) / 2;
  const [left, right] = [(x0 + middle) / 2, (x1 + middle) / 2];
  const bank = (side: 1 | -1, [a, b, c, d]: readonly number[]) =>
    `C${a} ${y} ${a} ${y + side * half} ${b} ${y + side * half}C${c} ${y + side * half} ${c} ${y} ${d} ${y}`;
  return `M${x0} ${y}${bank(-1, [left, middle, right, x1])}${bank(1, [right, middle, left, x0])}Z`;
}

/** The two banks of a pond, as ribbons. */
export function pondBanks({ x0, x1, y, half, width }: Pond): RibbonPoint[][] {
  const thin = width * 0.65;
  return [-1, 1].map((side) => [
    [x0, y, width],
    [(x0 + x1) / 2, y + side * half, thin],
    [x1, y, width],
  ]);
}
