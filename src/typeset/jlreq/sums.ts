import { integers } from './columns.ts';
import type { Spacing } from './spacing.ts';

/**
 * What the search for line ends adds up, in whole parts of a pt: whole numbers cost no memory, and code that has just been
 * loaded is several times faster with them.
 */
export interface Sums {
  /** Parts of a pt. */
  scale: number;
  /** Where a line that starts with this character begins to be seen, and where one that ends with it ends. */
  left: Int32Array;
  right: Int32Array;
  /** Blank behind the character that may be cut at the line end. */
  trail: Int32Array;
  /** What may be taken off all gaps before each character. */
  reducible: Int32Array;
}

const PARTS = 256;

/** Largest sum, in parts. */
const LARGEST = 2 ** 30;

/** Adds a paragraph up, and fills in the natural positions of its characters. */
export function sumUp(positions: Float64Array, advances: Float64Array, spacing: Spacing): Sums {
  const count = advances.length;
  const { natural, lead, trail, reducible } = spacing;
  for (let index = 0; index < count; index += 1) {
    positions[index + 1] = positions[index]! + advances[index]! + natural[index]!;
  }
  const scale = Math.min(PARTS, LARGEST / Math.max(1, positions[count]!));
  const sums: Sums = {
    scale,
    left: integers(count + 1),
    right: integers(count),
    trail: integers(count),
    reducible: integers(count + 1),
  };
  // Typed columns cut off what is behind the point.
  for (let index = 0; index < count; index += 1) {
    const position = positions[index]! * scale;
    sums.left[index] = position + lead[index]! * scale;
    sums.right[index] = position + advances[index]! * scale;
    sums.trail[index] = trail[index]! * scale;
    sums.reducible[index + 1] = sums.reducible[index]! + reducible[index]! * scale;
  }
  sums.left[count] = positions[count]! * scale;
  return sums;
}
