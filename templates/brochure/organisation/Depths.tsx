import type { ReactNode } from 'react';
import { fill, group, n } from '../../art/pen.tsx';
import { BUD_DEPTH } from './Branches.tsx';
import type { Card } from './plan.ts';

type Point = readonly [x: number, y: number];

/** Between which heights the deep water begins, how far it keeps below the branches, and below the words of the longest. */
const LEVEL = { highest: 254, lowest: 265, clear: 8, words: 3.4 };
/** Middle of a card across. */
const MIDDLE = 20;

/** Ends and foot of the spread with its bleed. */
const LEFT = -3;
const RIGHT = 423;
const FOOT = 300;

/** The deepest water: under the last words of the spread, over its folios. */
const DEEPEST: readonly Point[] = [
  [LEFT, 282],
  [96, 279.8],
  [232, 283.4],
  [344, 280],
  [RIGHT, 282],
];

/** Surface of the deep water: below all hanging branches; the longest reaches into it, where it lies lowest. */
export function deepWater(cards: readonly Card[]): Point[] {
  const hanging = cards.filter(({ above }) => !above).sort((a, b) => b.height - a.height);
  const [longest, next] = hanging;
  if (!longest)
    return [
      [LEFT, LEVEL.highest],
      [RIGHT, LEVEL.highest],
    ];
  const under = next ? next.y + next.height + BUD_DEPTH + LEVEL.clear : 0;
  const level = Math.min(LEVEL.lowest, Math.max(LEVEL.highest, under));
  const x = longest.x + MIDDLE;
  const lowest = Math.max(level + 3, longest.y + longest.height + LEVEL.words);
  return [
    [LEFT, level + (x < 150 ? 3 : 0)],
    ...(x < 150 ? [] : [[x / 2, level - 3] as const]),
    [x, lowest],
    ...(x > 270 ? [] : [[(x + RIGHT) / 2, level - 3] as const]),
    [RIGHT, level],
  ];
}

/** The water grows deeper in two calm steps. */
export const depths = (cards: readonly Card[]): ReactNode =>
  group(undefined, fill(swell(deepWater(cards)), 'yodo'), fill(swell(DEEPEST), 'asase'));

/** From a surface to the foot; level at every point, so that it is calm. */
function swell([first, ...rest]: readonly Point[]): string {
  let [x, y] = first!;
  const slopes = rest.map(([nextX, nextY]) => {
    const middle = n((x + nextX) / 2);
    const slope = `C${middle} ${n(y)} ${middle} ${n(nextY)} ${n(nextX)} ${n(nextY)}`;
    [x, y] = [nextX, nextY];
    return slope;
  });
  return `M${first![0]} ${n(first![1])}${slopes.join('')}V${FOOT}H${first![0]}Z`;
}
