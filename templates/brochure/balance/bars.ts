import type { Childcare } from '#model';
import type { AgeMark } from '../../art/agechart.ts';

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

/** The bars of one side of the axis, and the height at which each group's name stands. */
export interface Side {
  bars: Bar[];
  heads: { name: string; y: number; bars: Bar[] }[];
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

/** The least gap of two bars in mm. */
const TIGHT_GAP = 1.5;

/** Bars that fade go to the edge of the type area. */
export const FADE_END = 194;

export const isTall = ({ isNew, extension, inside }: Scheme) =>
  isNew || extension !== undefined || inside.length > 2;

/** Sets the schemes of one side as bars under each other, closer when there are many, and lower when that is not enough. */
export function layBars(groups: readonly Group[], axis: readonly AgeMark[], room: Room): Side {
  const schemes = groups.flatMap((group) => group.schemes);
  const height = (scheme: Scheme) => (isTall(scheme) ? room.tall : room.plain);
  const heights = schemes.reduce((sum, scheme) => sum + height(scheme), 0);
  const gaps = Math.max(schemes.length - 1, 0);
  const free = room.foot - room.top - heights;
  const gap = Math.min(room.gap, Math.max(free / Math.max(gaps, 1), TIGHT_GAP));
  const k = Math.min(1, (room.foot - room.top - gaps * gap) / heights);
  let y = room.anchor === 'top' ? room.top : room.foot - heights * k - gaps * gap;
  const bars = schemes.map((scheme) => {
    const bar = { scheme, ...reach(scheme, axis), y, h: height(scheme) * k };
    y += bar.h + gap;
    return bar;
  });
  const heads = groups.map(({ name, schemes: own }) => {
    const here = bars.filter(({ scheme }) => own.includes(scheme));
    return { name, y: here[0]!.y, bars: here };
  });
  return { bars, heads };
}

function reach({ from, to, open }: Scheme, axis: readonly AgeMark[]) {
  return { x0: placeOf(from, axis), x1: open ? FADE_END : placeOf(to, axis) };
}

/** Place of a mark by its id; content checks see to it that it exists. */
export const placeOf = (id: string, axis: readonly AgeMark[]): number =>
  axis.find((mark) => mark.id === id)?.x ?? axis[0]!.x;
