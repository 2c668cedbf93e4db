import { isUnseen } from './classes.ts';
import { integers } from './columns.ts';
import type { Spacing } from './spacing.ts';
import { REDUCE } from './tables.ts';

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
  /** What may be taken off all gaps before each character, and before the last one of a line that ends with it. */
  reducible: Int32Array;
  inside: Int32Array;
  /** Where a line that ends with this character ends when all of that is taken off. */
  least: Int32Array;
}

const PARTS = 256;

/** Largest sum, in parts. */
const LARGEST = 2 ** 30;

/** Adds a paragraph up, and fills in the natural positions of its characters. */
export function sumUp(
  positions: Float64Array,
  advances: Float64Array,
  classes: Uint8Array,
  spacing: Spacing,
): Sums {
  const count = advances.length;
  const { natural, lead, trail, reducible, reduceStep } = spacing;
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
    inside: integers(count),
    least: integers(count),
  };
  // Typed columns cut off what is behind the point.
  for (let index = 0; index < count; index += 1) {
    const cls = classes[index]!;
    const start = positions[index]! * scale;
    const before = sums.reducible[index]!;
    sums.left[index] = lead[index] === 0 ? start : start + lead[index]! * scale;
    sums.reducible[index + 1] = reduceStep[index] === REDUCE.no ? before : before + reducible[index]! * scale;
    if (isUnseen(cls)) {
      // A space at a line end is not seen: the line ends before it.
      if (index === 0) continue;
      sums.right[index] = sums.right[index - 1]!;
      sums.trail[index] = sums.trail[index - 1]!;
      sums.inside[index] = sums.inside[index - 1]!;
    } else {
      sums.right[index] = start + advances[index]! * scale;
      sums.trail[index] = trail[index]! * scale;
      sums.inside[index] = before;
    }
    sums.least[index] = sums.right[index]! - sums.trail[index]! - sums.inside[index]!;
  }
  sums.left[count] = positions[count]! * scale;
  return sums;
}
