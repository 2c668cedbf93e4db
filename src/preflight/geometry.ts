/** Six numbers a b c d e f of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right, top in points. */
export type Box = readonly [number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** No box at all: joined with another it is the other. */
export const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];
export const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** First `inner`, then `outer`. */
export const within = (outer: Matrix, inner: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

export const matrixOf = (numbers: readonly number[] | undefined): Matrix =>
  numbers?.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : IDENTITY;

/** By how much lengths grow: the side of a square with the area of what the unit square becomes. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** The way back; nothing for a matrix that makes everything flat. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-12) return undefined;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** The box around a box that is turned. */
export function boxWithin([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top];
  const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}

export const union = (one: Box, other: Box): Box => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

export const intersection = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

export const grown = ([left, bottom, right, top]: Box, by: number): Box => [
  left - by,
  bottom - by,
  right + by,
  top + by,
];

export const isEmpty = ([left, bottom, right, top]: Box): boolean => !(right >= left && top >= bottom);

/** Whether a box lies within another, give or take. */
export const isWithin = (inner: Box, outer: Box, tolerance: number): boolean =>
  inner[0] >= outer[0] - tolerance &&
  inner[1] >= outer[1] - tolerance &&
  inner[2] <= outer[2] + tolerance &&
  inner[3] <= outer[3] + tolerance;

/** A rectangle of PDF, whichever corners it names. */
export function boxOf(numbers: readonly number[] | undefined): Box | undefined {
  if (numbers?.length !== 4 || !numbers.every(Number.isFinite)) return undefined;
  const [x, y, u, v] = numbers as [number, number, number, number];
  return [Math.min(x, u), Math.min(y, v), Math.max(x, u), Math.max(y, v)];
}
