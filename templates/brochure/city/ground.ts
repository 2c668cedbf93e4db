import type { WardMap } from '#model';
import { chance } from '../../art/chance.ts';
import { inside, type Projection } from '../../art/mapping.ts';
import { curveOn, type XY } from '../../art/outline.ts';
import { n } from '../../art/pen.tsx';
import { LINE_HEIGHT } from '../../style/format.ts';

/** Distance of the wavelets on the sea in mm. */
const PITCH = { x: 19, y: 15 };
/** Room that a wavelet keeps from shore and names, in mm. */
const CLEAR = 6;

/** Places of wavelets on the page, scattered over the open sea. */
export function wavelets({ waters, wards }: WardMap, { at }: Projection): XY[] {
  const seas = waters.filter(({ kind }) => kind === 'sea');
  const shores = seas.map(({ outline }) => outline.map(at));
  const land = wards.flatMap(({ outline }) => outline.map((ring) => ring.map(at)));
  const names = seas.map(({ label }) => at(label));
  const open = (point: XY) =>
    shores.some((shore) => inside(point, shore)) && !land.some((ring) => inside(point, ring));
  const free = ([x, y]: XY) =>
    [-CLEAR, 0, CLEAR].every((dx) => [-CLEAR / 2, CLEAR / 2].every((dy) => open([x + dx, y + dy]))) &&
    Math.abs(y - LINE_HEIGHT) > CLEAR &&
    !names.some(([nx, ny]) => Math.abs(x - nx) < 3 * CLEAR && Math.abs(y - ny) < CLEAR);
  return scattered().filter(free);
}

function scattered(): XY[] {
  const next = chance(3);
  return Array.from({ length: 19 }, (_, row) =>
    Array.from(
      { length: 11 },
      (_, column): XY => [
        4 + column * PITCH.x + (row % 2 ? PITCH.x / 2 : 0) + (next() - 0.5) * 8,
        10 + row * PITCH.y + (next() - 0.5) * 6,
      ],
    ),
  ).flat();
}

/** Where on P4 the line has become the rule over the totals. */
const RULE_FROM = 250;

/**
 * The line across the spread, in its coordinates: level from the left edge to the mouth of the river, along its course,
 * over the gutter and down to the rule over the totals. A city without a river on its map gets a level line.
 */
export function lineCourse({ river }: WardMap, { at }: Projection): string {
  if (!river) return `M-3 ${LINE_HEIGHT}H423`;
  const points = river.course.map(at);
  const eastward = points[0]![0] <= points.at(-1)![0] ? points : points.reverse();
  const [mouth, source] = [eastward[0]!, eastward.at(-1)!];
  // Two points on the level make it leave the level without a kink.
  const level = [30, 14].map((before): XY => [mouth[0] - before, LINE_HEIGHT]);
  return `M-3 ${LINE_HEIGHT}H${n(level[0]![0])}${curveOn([...level, ...eastward])}${descent(source)}H423`;
}

/** From the end of the river in a swing over the gutter to the rule: higher the farther it has to fall. */
function descent([x, y]: XY): string {
  const fall = LINE_HEIGHT - y;
  const level = (share: number) => n(y + share * fall);
  return (
    `C${n(x + 4.6)} ${level(-0.11)} 199 ${level(-0.17)} 207 ${level(0.23)}` +
    `C213 ${level(0.57)} 218 ${LINE_HEIGHT} ${RULE_FROM} ${LINE_HEIGHT}`
  );
}
