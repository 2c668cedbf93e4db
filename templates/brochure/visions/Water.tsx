import { Path } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { fill, group, n } from '../../art/pen.tsx';
import { ink } from '../../style/swatches.ts';
import { RING } from './ring.ts';

/** Height at which the line runs between the two rows of initiatives. */
export const BENCH = 157;

/** Radius of the ripple that goes round the labels and carries the search box, in mm. */
export const OUTER_RIPPLE = 95;

const HALF = RING.width / 2;
const circlePath = (r: number) =>
  `M${n(RING.x - r)} ${RING.y}A${n(r)} ${n(r)} 0 1 1 ${n(RING.x + r)} ${RING.y}A${n(r)} ${n(r)} 0 1 1 ${n(RING.x - r)} ${RING.y}Z`;

/** Ripples inside of a ring of radius `r` and far round it, a shade lighter than the ground. */
export const ripples = (r: number): ReactNode =>
  group(
    undefined,
    ...[
      [r - 19, 1.2],
      [r - 10, 1.6],
      [OUTER_RIPPLE, 1.6],
    ].map(([radius, width]) => (
      <Path key={radius} d={circlePath(radius!)} stroke={ink('fuchi')} strokeWidth={width} fill="none" />
    )),
  );

/** The line parts into the ring, closes, rises in the gutter, runs between the rows and falls back. */
export function ringAndLine(r: number): ReactNode {
  const { x, y } = RING;
  return group(
    undefined,
    <Path key="ring" d={circlePath(r + HALF) + circlePath(r - HALF)} fill={ink('mizu')} fillRule="evenodd" />,
    fill(inflow(x - r, y), 'mizu'),
    fill(outflow(x + r, y), 'mizu'),
  );
}

const inflow = (left: number, y: number) =>
  `M-3 ${y - HALF}H30C42 ${y - HALF} ${left - 3} ${y - 3} ${left + 0.5} ${y - 12}L${left + 1.9} ${y - 8}` +
  `C${left - 0.5} ${y - 3} ${left - 0.5} ${y + 3} ${left + 1.9} ${y + 8}L${left + 0.5} ${y + 12}` +
  `C${left - 3} ${y + 3} 42 ${y + HALF} 30 ${y + HALF}H-3Z`;

const outflow = (right: number, y: number) =>
  `M${right - 0.5} ${y - 12}C${right + 3} ${y - 3} 172 ${y - 1.2} 182 ${y - 2.6}` +
  `C204 ${y - 5.6} 211 ${BENCH - HALF} 236 ${BENCH - HALF}H384C404 ${BENCH - HALF} 404 ${y - HALF} 420 ${y - HALF}H423` +
  `V${y + HALF}H420C401 ${y + HALF} 401 ${BENCH + HALF} 383 ${BENCH + HALF}H237` +
  `C214 ${BENCH + HALF} 207 ${n(y - 2.8)} 184 ${n(y - 0.3)}C173 ${n(y + 0.9)} ${right + 3} ${y + 4} ${right - 0.5} ${y + 12}` +
  `L${n(right - 1.9)} ${y + 8}C${right + 0.5} ${y + 3} ${right + 0.5} ${y - 3} ${n(right - 1.9)} ${y - 8}Z`;
