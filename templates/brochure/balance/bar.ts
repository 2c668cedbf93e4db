import type { Childcare } from '#model';
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

/** Bars without a known end go to the edge of the type area. */
export const OPEN_END = 194;

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
