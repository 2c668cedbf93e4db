import type { Box, Item, LaidPage, Paint, Rasters } from '#model';
import { boxOf, cutTo, extentOf } from './extent.ts';
import { everything, type Place } from './walk.ts';

/** A kind of transparency on a page. */
interface Sheer {
  /** A term. */
  what: string;
  /** Places that have it. */
  count: number;
  /** The first of them. */
  box?: Box;
}

/** Everything on a page that lets the ground through, kind by kind. */
export function sheerPlaces({ items }: LaidPage, pictures: Rasters): Sheer[] {
  const kinds = new Map<string, Sheer>();
  for (const { item, place } of everything(items)) {
    const what = sheerness(item, pictures);
    if (!what) continue;
    const known = kinds.get(what);
    if (known) known.count++;
    else kinds.set(what, { what, count: 1, box: boxOn(item, place) });
  }
  return [...kinds.values()];
}

function sheerness(item: Item, pictures: Rasters): string | undefined {
  if (item.kind === 'group') return isSheer(item) ? 'sheerGroup' : undefined;
  if (item.kind === 'picture') {
    return isSheer(item) || pictures.get(item.picture)?.softMask ? 'sheerPicture' : undefined;
  }
  if (item.kind === 'glyphs') return isSheer(item.paint) ? 'sheerType' : undefined;
  const paints = [item.fill, item.stroke?.paint].filter((paint) => paint !== undefined);
  if (paints.some(isSheerGradient)) return 'sheerGradient';
  return paints.some(isSheer) ? 'sheerShape' : undefined;
}

const isSheer = ({ opacity = 1 }: { opacity?: number }): boolean => opacity < 1;

const isSheerGradient = (paint: Paint): boolean => paint.kind !== 'flat' && paint.stops.some(isSheer);

function boxOn(item: Item, { matrix, cut }: Place): Box | undefined {
  if (item.kind === 'group') return item.box;
  return item.kind === 'shape' ? boxOf(cutTo(extentOf(item.path, matrix), cut)) : undefined;
}
