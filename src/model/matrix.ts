import type { Matrix } from './pages.ts';

/** A rectangle in pt: corner with the smallest coordinates, width, height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `inner` first, then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

/** The transform back, or undefined where the matrix flattens the plane. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const det = a * d - b * c;
  if (!Number.isFinite(1 / det)) return undefined;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** Smallest upright box around a transformed box. */
export function mapBox({ x, y, width, height }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [x, x + width].flatMap((u) => [y, y + height].map((v) => a * u + c * v + e));
  const ys = [x, x + width].flatMap((u) => [y, y + height].map((v) => b * u + d * v + f));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
