import type { Segment } from '#model';

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box that an outline fills: curves by their extremes, not by their handles. Undefined for an empty path. */
export function bounds(path: Segment[]): Bounds | undefined {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const segment of path) {
    if (segment[0] === 'Z') continue;
    if (segment[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = segment;
      addExtremes(xs, xs.at(-1) ?? x1, x1, x2, x);
      addExtremes(ys, ys.at(-1) ?? y1, y1, y2, y);
    } else {
      xs.push(segment[1]);
      ys.push(segment[2]);
    }
  }
  if (xs.length === 0) return undefined;
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));

/** Adds the turning points of one coordinate of a cubic, and its end. */
function addExtremes(values: number[], p0: number, p1: number, p2: number, p3: number): void {
  const a = 3 * (p3 - p0) - 9 * (p2 - p1);
  const b = 6 * (p0 - 2 * p1 + p2);
  const c = 3 * (p1 - p0);
  for (const t of roots(a, b, c)) {
    if (!(t > 0 && t < 1)) continue;
    const s = 1 - t;
    values.push(s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3);
  }
  values.push(p3);
}

function roots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-12) return b === 0 ? [] : [-c / b];
  const under = b * b - 4 * a * c;
  if (under < 0) return [];
  return [(-b + Math.sqrt(under)) / (2 * a), (-b - Math.sqrt(under)) / (2 * a)];
}
