import type { Matrix, Segment } from '#model';

/** A rectangle in pt: corner with the smallest coordinates, width, height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `first`, then `second`. */
export function after(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The transform back, or undefined where the matrix flattens the plane. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const det = a * d - b * c;
  if (!Number.isFinite(1 / det)) return undefined;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** Smallest upright box around a transformed box. */
export function mapBox(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [box.x, box.x + box.width]) {
    for (const y of [box.y, box.y + box.height]) {
      xs.push(a * x + c * y + e);
      ys.push(b * x + d * y + f);
    }
  }
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** A box that holds the path with its control points, grown by `spread` on every side. */
export function pathBounds(path: readonly Segment[], spread: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, ...numbers] of path) {
    for (let index = 0; index < numbers.length; index += 2) {
      left = Math.min(left, numbers[index]!);
      right = Math.max(right, numbers[index]!);
      top = Math.min(top, numbers[index + 1]!);
      bottom = Math.max(bottom, numbers[index + 1]!);
    }
  }
  return {
    x: left - spread,
    y: top - spread,
    width: right - left + 2 * spread,
    height: bottom - top + 2 * spread,
  };
}
