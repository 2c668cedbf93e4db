import type { ReactNode } from 'react';
import { fill, group, n } from '../../art/pen.tsx';
import type { SwatchName } from '../../style/swatches.ts';
import { BUD_DEPTH } from './Branches.tsx';
import type { Card } from './plan.ts';

/** Between which heights the deep water begins, and how far it keeps below the branches that end above it, in mm. */
const HIGHEST = 254;
const LOWEST = 266;
const CLEAR = 9;

/** Long swells of the two depths: places along the spread, and heights over the level where the deep water begins. */
const SWELLS: readonly { swatch: SwatchName; points: readonly (readonly [x: number, dy: number])[] }[] = [
  {
    swatch: 'yodo',
    points: [
      [-3, 2],
      [120, -2],
      [262, 5],
      [423, -4],
    ],
  },
  {
    swatch: 'asase',
    points: [
      [-3, 20],
      [72, 16],
      [214, 23],
      [348, 15],
      [423, 19],
    ],
  },
];

const FOOT = 300;

/** Where the deep water begins: under all hanging branches but the longest, which reaches into it. */
export function deepLevel(cards: readonly Card[]): number {
  const ends = cards
    .filter(({ above }) => !above)
    .map(({ y, height }) => y + height + BUD_DEPTH)
    .sort((a, b) => b - a);
  return Math.min(LOWEST, Math.max(HIGHEST, (ends[1] ?? 0) + CLEAR));
}

/** The water grows deeper in two calm steps. */
export function depths(cards: readonly Card[]): ReactNode {
  const level = deepLevel(cards);
  return group(
    undefined,
    ...SWELLS.map(({ swatch, points }) => fill(swell(points.map(([x, dy]) => [x, level + dy])), swatch)),
  );
}

/** From the surface to the foot; level at every point, so that it is calm. */
function swell([first, ...rest]: readonly (readonly [x: number, y: number])[]): string {
  let [x, y] = first!;
  const slopes = rest.map(([nextX, nextY]) => {
    const middle = n((x + nextX) / 2);
    const slope = `C${middle} ${n(y)} ${middle} ${n(nextY)} ${n(nextX)} ${n(nextY)}`;
    [x, y] = [nextX, nextY];
    return slope;
  });
  return `M${first![0]} ${n(first![1])}${slopes.join('')}V${FOOT}H${first![0]}Z`;
}
