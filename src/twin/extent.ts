import { type Glyphs, type Group, type Item, type Matrix, mapBox, within } from '#model';
import { boxOf, common, pathBox, union } from '../structure/bounds.ts';
import type { Place } from '../structure/structure.ts';

export type Box = Place['box'];

/** What shows of the items, their captions aside: a figure may stand in a larger frame. */
export function boundsOf(items: readonly Item[], toPage: Matrix, shows: Box): Box | undefined {
  let bounds: Box | undefined;
  for (const item of items) {
    const box = item.kind === 'group' ? boundsOfGroup(item, toPage, shows) : boxOfItem(item, toPage, shows);
    if (box) bounds = bounds ? union(bounds, box) : box;
  }
  return bounds;
}

function boundsOfGroup({ items, role, transform, clip }: Group, toPage: Matrix, shows: Box): Box | undefined {
  if (role === 'Caption') return undefined;
  const inner = transform ? within(toPage, transform) : toPage;
  const window = clip && pathBox(clip.path);
  const seen = clip ? window && common(mapBox(window, inner), shows) : shows;
  return seen && boundsOf(items, inner, seen);
}

function boxOfItem(item: Exclude<Item, Group>, toPage: Matrix, shows: Box): Box | undefined {
  const box = item.kind === 'glyphs' ? boxOfGlyphs(item) : boxOf(item);
  return box && common(mapBox(box, toPage), shows);
}

/** Room for the letters, whatever face they are shown in. */
export function boxOfGlyphs({ x, y, dy = [0], size }: Glyphs): Box {
  const [left, right] = [Math.min(...x), Math.max(...x)];
  const [top, bottom] = [y + Math.min(...dy), y + Math.max(...dy)];
  return { x: left, y: top - size, width: right - left + size, height: bottom - top + size * 1.3 };
}
