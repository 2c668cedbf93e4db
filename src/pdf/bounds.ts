import type { Box, Segment } from '#model';

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
