import type { Childcare } from '#model';
import type { AgeMark } from '../../art/agechart.ts';
import { n } from '../../art/pen.tsx';

export type Group = Childcare['groups'][number];
export type Scheme = Group['schemes'][number];

/** A scheme as a bar over the axis, in mm. */
export interface Bar {
  scheme: Scheme;
  x0: number;
  x1: number;
  y: number;
  h: number;
}

/** The schemes of one kind: their name, their bars, and where those begin and end. */
export interface Head {
  name: string;
  bars: Bar[];
  y: number;
  foot: number;
}

/** The bars of one side of the axis. */
export interface Side {
  bars: Bar[];
  heads: Head[];
}

/** Room of a side in mm: it fills from the top, or up to the foot; heights of a plain and a tall bar, and the gap. */
export interface Room {
  top: number;
  foot: number;
  anchor: 'top' | 'foot';
  plain: number;
  tall: number;
  gap: number;
}

/** The least gap of two bars in mm; between two groups it is doubled, as every gap. */
const TIGHT_GAP = 1.2;
const BETWEEN_GROUPS = 2;

/** Bars without a known end go to the edge of the type area. */
export const OPEN_END = 194;

export const isTall = ({ isNew, extension, inside }: Scheme) =>
  isNew || extension !== undefined || inside.length > 2;

/** Sets the schemes of one side as bars under each other, closer when there are many, and lower when that is not enough. */
export function layBars(groups: readonly Group[], axis: readonly AgeMark[], room: Room): Side {
  const schemes = groups.flatMap((group) => group.schemes);
  const height = (scheme: Scheme) => (isTall(scheme) ? room.tall : room.plain);
  const heights = schemes.reduce((sum, scheme) => sum + height(scheme), 0);
  const gaps = schemes.length - groups.length + BETWEEN_GROUPS * Math.max(groups.length - 1, 0);
  const free = room.foot - room.top - heights;
  const gap = Math.min(room.gap, Math.max(free / Math.max(gaps, 1), TIGHT_GAP));
  const k = Math.min(1, (room.foot - room.top - gaps * gap) / heights);
  let y = room.anchor === 'top' ? room.top : room.foot - heights * k - gaps * gap;
  const heads = groups.map(({ name, schemes: own }) => {
    const bars = own.map((scheme) => {
      const bar = { scheme, ...reach(scheme, axis), y, h: height(scheme) * k };
      y += bar.h + gap;
      return bar;
    });
    const foot = y - gap;
    y += (BETWEEN_GROUPS - 1) * gap;
    return { name, bars, y: bars[0]!.y, foot };
  });
  return { bars: heads.flatMap(({ bars }) => bars), heads };
}

function reach({ from, to, open }: Scheme, axis: readonly AgeMark[]) {
  return { x0: placeOf(from, axis), x1: open ? OPEN_END : placeOf(to, axis) };
}

/** Place of a mark by its id; content checks see to it that it exists. */
export const placeOf = (id: string, axis: readonly AgeMark[]): number =>
  axis.find((mark) => mark.id === id)?.x ?? axis[0]!.x;

/** What an open bar runs out in, in heights of the bar: how far a tip stands out, the breadths of the arrows, the gap before each. */
const TIP = 0.3;
const ARROWS = [0.24, 0.13];
const ARROW_GAP = 0.13;

/** Where a bar that begins and ends at these places stands, in mm. */
type Stretch = Pick<Bar, 'x0' | 'x1' | 'y' | 'h'>;

/** Where the body of an open bar ends and its arrows begin, in mm. */
const arrowsFrom = ({ x1, h }: Stretch): number =>
  x1 - h * ARROWS.reduce((sum, w) => sum + w + ARROW_GAP, TIP);

/** The end of what can be written on, in mm. */
export const bodyEnd = (bar: Bar): number => (bar.scheme.open ? arrowsFrom(bar) : bar.x1);

/** Outlines of an open bar: its body with a pointed end, then arrows that grow thinner. */
export function openBar(bar: Stretch): string[] {
  const { x0, y, h } = bar;
  const end = arrowsFrom(bar);
  let x = end;
  return [
    pointed(x0, end, y, h, 0),
    ...ARROWS.map((w) => {
      x += (ARROW_GAP + w) * h;
      return pointed(x - w * h, x, y, h, TIP * h);
    }),
  ];
}

/** A strip whose end points to the right, and whose beginning is notched. */
function pointed(x0: number, x1: number, y: number, h: number, notch: number): string {
  return (
    `M${n(x0)} ${n(y)}H${n(x1)}L${n(x1 + TIP * h)} ${n(y + h / 2)}L${n(x1)} ${n(y + h)}H${n(x0)}` +
    `L${n(x0 + notch)} ${n(y + h / 2)}Z`
  );
}
