import { type Box, type Item, type LaidPage, mm, type Segment } from '#model';
import { boxOf, cutTo, type Extent, extentOf, SIDES, type Side } from './extent.ts';
import { everything, type Place } from './walk.ts';

/** All in pt. What an edge may be off by. */
const TOUCH = mm(0.05);

/** An edge so near inside of the trim was meant to lie on it. */
const NEAR = mm(1);

/** Shorter edges are details of a drawing that goes on beside them. */
const SEEN = mm(15);

/** Edges that are shorter than this may end in the bleed where the blade does not come. */
const LONG = mm(60);
const ASTRAY = mm(2);

/** Art that is cut with the page, but does not reach the end of the bleed. */
interface ShortEdge {
  side: Side;
  /** What is missing in mm. */
  short: number;
  box: Box;
}

/**
 * 塗り足し: areas and pictures that end with an edge along the trim before the bleed does: where the blade may come, or,
 * if the edge is long, anywhere in the bleed. Shapes that run out in a curve or a corner mean to end there. `spine` is the
 * side that is bound and not cut. Told once a side, where most is missing.
 */
export function shortEdges(
  { items, width, height }: LaidPage,
  bleed: number,
  spine: Side | undefined,
): ShortEdge[] {
  const worst = new Map<Side, ShortEdge>();
  for (const { item, place } of everything(items)) {
    const extent = shown(item, place);
    if (!extent || !isOn(extent, width, height)) continue;
    const beyond = {
      left: -extent.left.at,
      top: -extent.top.at,
      right: extent.right.at - width,
      bottom: extent.bottom.at - height,
    };
    for (const side of SIDES) {
      const missing = bleed - beyond[side];
      if (side === spine || beyond[side] < -NEAR) continue;
      const length = lengthOf(side, extent);
      const least = length < LONG ? Math.min(ASTRAY, bleed) : bleed;
      if (length < SEEN || beyond[side] > least - TOUCH) continue;
      const short = Math.round((missing / mm(1)) * 10) / 10;
      if (short > (worst.get(side)?.short ?? 0)) worst.set(side, { side, short, box: boxOf(extent) });
    }
  }
  return SIDES.flatMap((side) => worst.get(side) ?? []);
}

/** Length of the straight edge of a side, as far as it shows. */
function lengthOf(side: Side, extent: Extent): number {
  const { width, height } = boxOf(extent);
  return Math.min(extent[side].straight, side === 'left' || side === 'right' ? height : width);
}

/** What shows of an area or a picture. */
function shown(item: Item, { matrix, cut }: Place): Extent | undefined {
  if (item.kind === 'shape') return item.fill && cutTo(extentOf(item.path, matrix), cut);
  if (item.kind !== 'picture') return undefined;
  const whole = cutTo(extentOf(outline(item), matrix), cut);
  return item.clip ? cutTo(extentOf(outline(item.clip), matrix), whole) : whole;
}

/** Whether anything of it is left after the cut. */
const isOn = ({ left, top, right, bottom }: Extent, width: number, height: number): boolean =>
  Math.min(right.at, width) - Math.max(left.at, 0) > TOUCH &&
  Math.min(bottom.at, height) - Math.max(top.at, 0) > TOUCH;

const outline = ({ x, y, width, height }: Box): Segment[] => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
];
