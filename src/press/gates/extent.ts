import type { Box, Matrix, Segment } from '#model';

/** How far something reaches on the page, and how it ends there, in pt. */
export type Extent = Record<Side, Edge>;

export type Side = (typeof SIDES)[number];

export const SIDES = ['left', 'top', 'right', 'bottom'] as const;

interface Edge {
  at: number;
  /** Longest stretch along which it ends on a line that runs with the trim; 0 in a curve, a corner, a slope. */
  straight: number;
}

/** Difference in pt at which two points still stand on one line. */
const EVEN = 0.01;

const open = (at: number): Edge => ({ at, straight: 0 });

export const EVERYWHERE: Extent = {
  left: open(-Infinity),
  top: open(-Infinity),
  right: open(Infinity),
  bottom: open(Infinity),
};

/** The extent of a path on the page. */
export function extentOf(path: readonly Segment[], matrix: Matrix): Extent {
  const { points, lines } = traced(path, matrix);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const edge = (at: number, axis: 0 | 1): Edge => {
    const along = lines.filter(([from, to]) => near(from[axis], at) && near(to[axis], at));
    return {
      at,
      straight: most(
        along.map(([from, to]) => Math.abs(to[1 - axis]! - from[1 - axis]!)),
        0,
      ),
    };
  };
  return {
    left: edge(least(xs), 0),
    top: edge(least(ys), 1),
    right: edge(most(xs), 0),
    bottom: edge(most(ys), 1),
  };
}

/** What of an extent shows within another: on each side the edge that is met first. */
export const cutTo = (one: Extent, other: Extent): Extent => ({
  left: one.left.at >= other.left.at ? one.left : other.left,
  top: one.top.at >= other.top.at ? one.top : other.top,
  right: one.right.at <= other.right.at ? one.right : other.right,
  bottom: one.bottom.at <= other.bottom.at ? one.bottom : other.bottom,
});

export const boxOf = ({ left, top, right, bottom }: Extent): Box => ({
  x: left.at,
  y: top.at,
  width: right.at - left.at,
  height: bottom.at - top.at,
});

type Point = [x: number, y: number];

/** Points of a path on the page, those that steer its curves among them, and its straight lines. */
function traced(
  path: readonly Segment[],
  [a, b, c, d, e, f]: Matrix,
): { points: Point[]; lines: [Point, Point][] } {
  const points: Point[] = [];
  const lines: [Point, Point][] = [];
  let pen: Point = [0, 0];
  let start = pen;
  for (const [command, ...values] of path) {
    const ends: Point[] = [];
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [x, y] = [values[at] as number, values[at + 1] as number];
      ends.push([a * x + c * y + e, b * x + d * y + f]);
    }
    points.push(...ends);
    const end = command === 'Z' ? start : ends.at(-1)!;
    if (command === 'M') start = end;
    if (command === 'L' || command === 'Z') lines.push([pen, end]);
    pen = end;
  }
  return { points, lines };
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= EVEN;

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[], atLeast = -Infinity): number =>
  values.reduce((a, b) => Math.max(a, b), atLeast);
