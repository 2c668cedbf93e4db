import type { AgeMark } from '../../art/agechart.ts';
import { type Bar, type Group, OPEN_END, type Scheme } from './bar.ts';
import { seatOf } from './barType.ts';

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

/** How much higher bars may get, and wider gaps, where there are few. */
const ROOMY = { height: 1.3, gap: 3 };

/** Sets the schemes of one side as bars under each other: closer and lower when there are many, farther apart when there are few. */
export function layBars(groups: readonly Group[], axis: readonly AgeMark[], room: Room): Side {
  const schemes = groups.flatMap((group) => group.schemes);
  const height = (scheme: Scheme) =>
    seatOf({ scheme, ...reach(scheme, axis), y: 0, h: room.plain }) === 'tall' ? room.tall : room.plain;
  const heights = schemes.reduce((sum, scheme) => sum + height(scheme), 0);
  const gaps = schemes.length - groups.length + BETWEEN_GROUPS * Math.max(groups.length - 1, 0);
  const depth = room.foot - room.top;
  const wanted = (depth - heights) / Math.max(gaps, 1);
  const gap = Math.min(room.gap * ROOMY.gap, Math.max(wanted, TIGHT_GAP));
  const k = Math.min(ROOMY.height, (depth - gaps * gap) / heights);
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
