import type { ReactNode } from 'react';
import { iconNamed } from '../../art/departments/icons.ts';
import { circle, fill, group, n, stroke } from '../../art/pen.tsx';
import { LINE_HEIGHT } from '../../style/format.ts';
import type { Card } from './plan.ts';

/** Distance of a branch's axis from the card's left edge. */
const AXIS = 1.7;
const BUD = 5.2;

/** How far a hanging card's bud reaches below it, in mm. */
export const BUD_DEPTH = 2 * BUD + 0.4;

/** The trunk: 2.4 mm at both trims, 3.6 mm in between. */
export const trunk = (): ReactNode =>
  fill(
    'M-3 176.8H0C6 176.8 8 176.2 16 176.2H396C410 176.2 412 176.8 420 176.8H423V179.2H420C412 179.2 410 179.8 396 179.8H16C8 179.8 6 179.2 0 179.2H-3Z',
    'mizu',
  );

/** Half of the trunk, a hair less; and at the trim, where it is narrower. */
const HALF = 1.75;
const HALF_AT_TRIM = 1.2;

/** A branch leaves the trunk in a long curve upstream and a short one downstream: that makes the flow. */
export function branch({ x, y, height, above }: Card): ReactNode {
  const axis = x + AXIS;
  const d = above ? -1 : 1;
  const tip = above ? y - 1 : y + height + 1;
  const s = LINE_HEIGHT;
  const start = s + d * (axis - 15 < 16 ? HALF_AT_TRIM : HALF);
  const end = s + d * HALF;
  return fill(
    `M${n(axis - 15)} ${start}C${n(axis - 7)} ${end} ${n(axis - 1.2)} ${s + 4 * d} ${n(axis - 1.2)} ${s + 14 * d}` +
      `L${n(axis - 0.8)} ${n(tip)}L${n(axis + 0.8)} ${n(tip)}L${n(axis + 1.2)} ${s + 11 * d}` +
      `C${n(axis + 1.2)} ${s + 4.5 * d} ${n(axis + 3.4)} ${end} ${n(axis + 8)} ${end}Z`,
    'mizu',
  );
}

/** The bud at the tip with the department's icon. */
export function bud({ department, x, y, height, above }: Card): ReactNode {
  const cx = x + AXIS;
  const cy = above ? y - 1 - BUD + 0.6 : y + height + 1 + BUD - 0.6;
  const scale = (BUD * 1.32) / 20;
  return group(
    undefined,
    circle(cx, cy, BUD, above ? 'mizu' : 'fukasa'),
    group(
      `translate(${n(cx - 10 * scale)} ${n(cy - 10 * scale)}) scale(${scale.toFixed(4)})`,
      stroke(iconNamed(department.icon), 'shiro', 1.7),
    ),
  );
}

/** The drop that falls where no department hangs, with its ripples. */
export const fallingDrop = (x: number): ReactNode =>
  group(
    undefined,
    ...RIPPLES.map(([rx, ry]) =>
      stroke(
        `M${n(x - rx)} 246A${rx} ${ry} 0 1 1 ${n(x + rx)} 246A${rx} ${ry} 0 1 1 ${n(x - rx)} 246Z`,
        'shiro',
        1.2,
      ),
    ),
    fill(
      `M${x} 226.5C${x + 2.5} 230.5 ${x + 4} 232.5 ${x + 4} 235A4 4 0 0 1 ${x - 4} 235C${x - 4} 232.5 ${x - 2.5} 230.5 ${x} 226.5Z`,
      'daidai',
    ),
  );

const RIPPLES = [
  [30, 10],
  [17.5, 5.8],
  [7.5, 2.5],
] as const;
