import type { Segment, Shape } from '#model';
import { pathBounds } from './bounds.ts';

/**
 * How thick a filled shape is in its own coordinates: the narrow side of what holds it; of a border, which is a box in a
 * box, its widest side.
 */
export function thickness({ path, fillRule }: Pick<Shape, 'path' | 'fillRule'>): number {
  const outer = pathBounds(path, 0);
  const whole = Math.min(outer.width, outer.height);
  const inside = fillRule === 'evenodd' ? innerBox(path) : undefined;
  if (!inside) return whole;
  const inner = pathBounds(inside, 0);
  const sides = [
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - inner.x - inner.width,
    outer.y + outer.height - inner.y - inner.height,
  ];
  return Math.min(...sides) < 0 ? whole : Math.max(...sides);
}

/** The second of two outlines. */
function innerBox(path: readonly Segment[]): readonly Segment[] | undefined {
  const starts = path.flatMap(([command], index) => (command === 'M' ? [index] : []));
  return starts.length === 2 ? path.slice(starts[1]) : undefined;
}
