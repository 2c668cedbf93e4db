import type { WardMap } from '#model';
import type { XY } from './outline.ts';

/** From km east and north of the city hall to mm on the page. */
export interface Projection {
  /** mm to the km. */
  scale: number;
  at(point: readonly [east: number, north: number]): XY;
}

/** Where on the page a map may lie, in mm. */
export interface MapFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Ring = readonly (readonly [number, number])[];

/** The largest scale, in steps of half a mm to the km, at which all wards lie in the frame; they touch its right edge. */
export function projection({ wards }: Pick<WardMap, 'wards'>, frame: MapFrame): Projection {
  const points = wards.flatMap(({ outline }) => outline.flat());
  const [west, east] = extent(points.map(([x]) => x));
  const [south, north] = extent(points.map(([, y]) => y));
  const widest = Math.min(
    (frame.right - frame.left) / (east - west || 1),
    (frame.bottom - frame.top) / (north - south || 1),
  );
  const scale = widest > 1 ? Math.floor(widest * 2) / 2 : widest;
  const middle = (frame.top + frame.bottom) / 2;
  return {
    scale,
    at: ([x, y]) => [frame.right - (east - x) * scale, middle - (y - (north + south) / 2) * scale],
  };
}

/** Least and greatest, in one pass: outlines have thousands of points. */
function extent(values: readonly number[]): [least: number, greatest: number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

const ROUND_LENGTHS = [100, 50, 20, 10, 5, 2, 1, 0.5];

/** The longest round length in km that a scale bar of at most `width` mm can show. */
export const barLength = (scale: number, width: number): number =>
  ROUND_LENGTHS.find((km) => km * scale <= width) ?? ROUND_LENGTHS.at(-1)!;

/** Whether a point lies in a closed ring (even-odd rule). */
export function inside([x, y]: XY, ring: Ring): boolean {
  let within = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
}

/** Points along an edge of the grid of a search, and how often it narrows. */
const GRID = 20;
const ROUNDS = 3;

/** Where a name has most room in a ward: about the point of its largest ring that is farthest from the border. */
export function pole(rings: readonly Ring[]): XY {
  const ring = rings.reduce((largest, next) => (area(next) > area(largest) ? next : largest));
  const [west, east] = extent(ring.map(([x]) => x));
  const [south, north] = extent(ring.map(([, y]) => y));
  let best: XY = [(west + east) / 2, (south + north) / 2];
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < ROUNDS; round++) {
    best = farthestOfGrid(ring, best, width, height);
    [width, height] = [(width * 2) / GRID, (height * 2) / GRID];
  }
  return best;
}

function farthestOfGrid(ring: Ring, [cx, cy]: XY, width: number, height: number): XY {
  const steps = Array.from({ length: GRID + 1 }, (_, i) => i / GRID - 0.5);
  const candidates = steps.flatMap((u) => steps.map((v): XY => [cx + u * width, cy + v * height]));
  const room = (point: XY) => (inside(point, ring) ? distance(point, ring) : -distance(point, ring));
  return candidates
    .map((point) => ({ point, room: room(point) }))
    .reduce((best, next) => (next.room > best.room ? next : best)).point;
}

/** Distance from a point to the nearest edge of a ring. */
function distance([x, y]: XY, ring: Ring): number {
  let nearest = Number.POSITIVE_INFINITY;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(x1 + t * dx - x, y1 + t * dy - y));
  });
  return nearest;
}

function area(ring: Ring): number {
  const twice = ring.reduce((sum, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return Math.abs(twice / 2);
}
