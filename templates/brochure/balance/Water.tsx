import type { ReactNode } from 'react';
import type { PageSlot } from '#model';
import { fill } from '../../art/pen.tsx';
import { type RibbonPoint, ribbon } from '../../art/ribbon.ts';
import { SpreadCanvas } from '../../parts/SpreadCanvas.tsx';
import { LINE_HEIGHT, LINE_WIDTH } from '../../style/format.ts';

/** Height of the line under the salary table on the right page, in mm. */
export const RAISED = 124;

/** Foot of the sheet with its bleed. */
const FOOT = 300;

/** Where the line climbs in the gutter and falls at the fore-edge, in spread coordinates. */
const CLIMB = [201, 225] as const;
const FALL = [408, 420] as const;

const GROUND =
  `M-3 ${LINE_HEIGHT}H${CLIMB[0]}C214 ${LINE_HEIGHT} 211 ${RAISED} ${CLIMB[1]} ${RAISED}` +
  `H${FALL[0]}C417 ${RAISED} 411 ${LINE_HEIGHT} ${FALL[1]} ${LINE_HEIGHT}H423V${FOOT}H-3Z`;

interface WaterProps {
  slot: PageSlot;
  /** Place of the swelling on the left page: the birth of the child. */
  swelling?: number;
  /** What lies on the ground, under the line. */
  children?: ReactNode;
}

/** Ground of the spread 17-18: under the line it is water. The line climbs in the gutter and underlines the salaries. */
export function Water({ slot, swelling, children }: WaterProps) {
  return (
    <SpreadCanvas slot={slot} y={-3} h={FOOT + 3}>
      {fill(GROUND, 'waki')}
      {children}
      {fill(ribbon(line(swelling)), 'mizu')}
    </SpreadCanvas>
  );
}

const line = (swelling: number | undefined): RibbonPoint[] => [
  [-3, LINE_HEIGHT, LINE_WIDTH],
  ...(swelling === undefined ? [] : swell(swelling)),
  [CLIMB[0], LINE_HEIGHT, LINE_WIDTH, 0.62],
  [CLIMB[1], RAISED, LINE_WIDTH],
  [FALL[0], RAISED, LINE_WIDTH, 0.66],
  [FALL[1], LINE_HEIGHT, LINE_WIDTH],
  [423, LINE_HEIGHT, LINE_WIDTH],
];

const swell = (x: number): RibbonPoint[] => [
  [x - 16, LINE_HEIGHT, LINE_WIDTH],
  [x, LINE_HEIGHT, 5.6],
  [x + 14, LINE_HEIGHT, 2.8],
];
