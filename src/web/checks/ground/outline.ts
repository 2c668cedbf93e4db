import type { Box, Matrix, Segment } from '#model';

/** A path on the page as straight lines: for each stretch of it x and y of its points in turn. */
export type Outline = Float64Array[];

/** Straight lines that a curve becomes. */
const STEPS = 8;

/** The outline of a path, its curves as straight lines. */
export function outlineOf(path: readonly Segment[], [a, b, c, d, e, f]: Matrix): Outline {
  const stretches: number[][] = [];
  let points: number[] = [];
  const put = (x: number, y: number) => {
    points.push(a * x + c * y + e, b * x + d * y + f);
  };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const segment of path) {
    if (segment[0] === 'Z') {
      put(startX, startY);
      [x, y] = [startX, startY];
      continue;
    }
    if (segment[0] === 'M') {
      points = [];
      stretches.push(points);
    } else if (points.length === 0) put(x, y);
    if (segment[0] === 'C') curve([x, y], segment.slice(1) as number[], put);
    [x, y] = segment.slice(-2) as [number, number];
    if (segment[0] === 'M') [startX, startY] = [x, y];
    if (segment[0] !== 'C') put(x, y);
  }
  return stretches.map((stretch) => Float64Array.from(stretch));
}

function curve([x, y]: [number, number], numbers: number[], put: (x: number, y: number) => void): void {
  const [x1, y1, x2, y2, x3, y3] = numbers as [number, number, number, number, number, number];
  for (let step = 1; step <= STEPS; step += 1) {
    const t = step / STEPS;
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    put(p * x + q * x1 + r * x2 + u * x3, p * y + q * y1 + r * y2 + u * y3);
  }
}

/** Whether a point is inside; every stretch counts as closed (ISO 32000-1, 8.5.3.3). */
export function contains(outline: Outline, x: number, y: number, rule: 'nonzero' | 'evenodd'): boolean {
  let winding = 0;
  for (const points of outline) {
    const end = points.length;
    for (let at = 0; at < end; at += 2) {
      const next = at + 2 < end ? at + 2 : 0;
      const y1 = points[at + 1]!;
      const y2 = points[next + 1]!;
      if (y1 <= y === y2 <= y) continue;
      const crossing = points[at]! + ((y - y1) / (y2 - y1)) * (points[next]! - points[at]!);
      if (crossing > x) winding += y2 > y1 ? 1 : -1;
    }
  }
  return rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0;
}

/**
 * Whether a point lies on a stroke that is twice `reach` thick. Its joins count as round, square ends as round ones, and
 * dashes as drawn through.
 */
export function touches(outline: Outline, x: number, y: number, reach: number, isButt: boolean): boolean {
  return outline.some((points) => {
    const last = points.length - 4;
    const isOpen = points[0] !== points[last + 2] || points[1] !== points[last + 3];
    for (let at = 0; at <= last; at += 2) {
      const px = points[at]!;
      const py = points[at + 1]!;
      const dx = points[at + 2]! - px;
      const dy = points[at + 3]! - py;
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : ((x - px) * dx + (y - py) * dy) / length;
      if (isButt && isOpen && ((at === 0 && share < 0) || (at === last && share > 1))) continue;
      const along = Math.min(1, Math.max(0, share));
      if ((px + along * dx - x) ** 2 + (py + along * dy - y) ** 2 <= reach * reach) return true;
    }
    return false;
  });
}

/** Whether the line of an outline, closed, comes into a box. */
export function crosses(outline: Outline, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  return outline.some((points) => {
    const end = points.length;
    for (let at = 0; at < end; at += 2) {
      const next = at + 2 < end ? at + 2 : 0;
      const px = points[at]!;
      const py = points[at + 1]!;
      const qx = points[next]!;
      const qy = points[next + 1]!;
      if ((px < x && qx < x) || (px > right && qx > right)) continue;
      if ((py < y && qy < y) || (py > bottom && qy > bottom)) continue;
      const side = (u: number, v: number) => Math.sign((qx - px) * (v - py) - (qy - py) * (u - px));
      const sides = side(x, y) + side(right, y) + side(x, bottom) + side(right, bottom);
      if (Math.abs(sides) < 4) return true;
    }
    return false;
  });
}

/** Whether a path is a rectangle that stands upright on the page: its box, then, is all of it. */
export function isUpright(path: readonly Segment[], [a, b, c, d]: Matrix): boolean {
  if (path.length > 6 || !((b === 0 && c === 0) || (a === 0 && d === 0))) return false;
  const points = path.flatMap((segment) => (segment[0] === 'L' || segment[0] === 'M' ? [segment] : []));
  const closes = path.length - points.length;
  if (closes > 1 || (closes === 1 && path.at(-1)![0] !== 'Z') || points[0]?.[0] !== 'M') return false;
  const corners = points.map(([, x, y]) => [x, y] as const);
  if (corners.length === 5 && near(corners[0]!, corners[4]!, 0) && near(corners[0]!, corners[4]!, 1))
    corners.pop();
  if (corners.length !== 4 || points.slice(1).some(([command]) => command === 'M')) return false;
  const [one, two, three, four] = corners as [Point, Point, Point, Point];
  const across = near(one, two, 1) && near(two, three, 0) && near(three, four, 1) && near(four, one, 0);
  return across || (near(one, two, 0) && near(two, three, 1) && near(three, four, 0) && near(four, one, 1));
}

type Point = readonly [x: number, y: number];

const near = (one: Point, other: Point, axis: 0 | 1): boolean => Math.abs(one[axis] - other[axis]) < 0.001;
