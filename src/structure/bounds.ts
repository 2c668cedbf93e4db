import type { Box, Item, Segment } from '#model';

/** The box that holds an outline with its control points. Nothing for an empty one. */
export function pathBox(path: readonly Segment[]): Box | undefined {
  const points: (readonly [number, number])[] = [];
  for (const [, ...numbers] of path) {
    for (let at = 0; at < numbers.length; at += 2) points.push([numbers[at]!, numbers[at + 1]!]);
  }
  return around(points);
}

/** The box of something drawn. */
export function boxOf(item: Exclude<Item, { kind: 'group' | 'glyphs' }>): Box | undefined {
  if (item.kind === 'shape') return pathBox(item.path);
  const { x, y, width, height } = item.clip ?? item;
  return { x, y, width, height };
}

/** What two boxes have in common, if anything. */
export function common(one: Box, other: Box): Box | undefined {
  const [left, top] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const width = Math.min(one.x + one.width, other.x + other.width) - left;
  const height = Math.min(one.y + one.height, other.y + other.height) - top;
  return width >= 0 && height >= 0 ? { x: left, y: top, width, height } : undefined;
}

/** The box that holds both. */
export function union(one: Box, other: Box): Box {
  const [left, top] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const width = Math.max(one.x + one.width, other.x + other.width) - left;
  const height = Math.max(one.y + one.height, other.y + other.height) - top;
  return { x: left, y: top, width, height };
}

function around(points: readonly (readonly [number, number])[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}
