import { ems } from '../../style/measure.ts';
import { type Bar, bodyEnd, OPEN_END } from './bar.ts';

interface Type {
  size: number;
  feed: number;
}

/** Name and words of a bar in Q and H; both are smaller in a low one. */
export interface BarType {
  name: Type;
  words: Type;
}

/** Least heights in mm at which bars take their full type. */
const FULL = { plain: 8.6, tall: 16 };

const PLAIN: BarType = { name: { size: 16, feed: 22 }, words: { size: 11, feed: 17 } };
const TALL: BarType = { name: { size: 18, feed: 26 }, words: { size: 11, feed: 17 } };
const REVERSED: Type = { size: 13, feed: 18 };
const LOW: BarType = { name: { size: 13, feed: 18 }, words: { size: 9, feed: 13 } };

export const plainType = (h: number): BarType => (h >= FULL.plain ? PLAIN : LOW);
export const tallType = (h: number): BarType => (h >= FULL.tall ? TALL : LOW);

/** Padding of a bar, and the air between its name and what follows, in mm. */
export const PAD = 3.4;
const AIR = 3.5;

/** Words in the bars stand on common edges: this far from the bar's start, in mm. */
const COLUMNS = [27, 39, 51, 63];

/** Breadth of the longest line in mm. */
export const breadthOf = (lines: readonly string[], { size }: Type): number =>
  (Math.max(0, ...lines.map(ems)) * size) / 4;

/** Where the words of a bar begin behind its name, from the bar's start. */
export function columnOf({ scheme, h }: Bar): number {
  const behind = PAD + breadthOf([scheme.name], plainType(h).name) + AIR;
  return COLUMNS.find((place) => place >= behind) ?? behind;
}

/** Words in a dark bar are white, so they are larger where the bar has room for it. */
export function reversedType(bar: Bar): Type {
  const { words } = plainType(bar.h);
  const { inside } = bar.scheme;
  const room = bodyEnd(bar) - bar.x0 - columnOf(bar) - PAD;
  const fits = breadthOf(inside, REVERSED) <= room && (inside.length * REVERSED.feed) / 4 <= bar.h;
  return fits ? REVERSED : words;
}

/** Where the words of a scheme stand: its name and words in the bar, all of it beside a bar too short for the name, or under each other in a tall bar. */
export type Seat = 'inside' | 'nameInside' | 'beside' | 'tall';

export function seatOf(bar: Bar): Seat {
  const { scheme, x0, x1, h } = bar;
  if (scheme.isNew || scheme.extension || scheme.inside.length > 2) return 'tall';
  const { name, words } = plainType(h);
  const [body, free] = [bodyEnd(bar) - x0, OPEN_END - x1 - PAD];
  const everything = [...scheme.inside, ...scheme.beside];
  if (breadthOf([scheme.name], name) + 2 * PAD > body) return 'beside';
  const fits = columnOf(bar) + breadthOf(scheme.inside, words) < body;
  if (fits && (!scheme.beside.length || breadthOf(scheme.beside, words) <= free)) return 'inside';
  return everything.length < 3 && breadthOf(everything, words) <= free ? 'nameInside' : 'tall';
}
