import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, group, n, rect } from '../pen.tsx';
import { behindDoors } from './doors.tsx';
import { type Drawing, HORIZON } from './drawing.ts';
import { passing } from './folk.tsx';
import { line, type Point, polar, polygon, xy } from './shapes.tsx';

const MIDDLE = 166.6;
const DOOR = { width: 12.6, gap: 3.6, top: 120, foot: 169, leaf: 2.1 };

/** Colours of the leaves and of the sky behind each door. */
const DOORS: readonly (readonly [leaf: SwatchName, sky: SwatchName])[] = [
  ['mizu', 'seseragi'],
  ['fukasa', 'asase'],
  ['daidai', 'biwa'],
  ['midori', 'kinari'],
  ['shu', 'waki'],
];

/** Five doors under one roof, a landscape behind each; the clock says half past eight. */
export const kuyakusho: Drawing = {
  art: () => group(undefined, town(), gable(), clock(), DOORS.map(door), stairs(), people()),
  captions: ({ wards }) =>
    wards.slice(0, DOORS.length).map((text, index) => ({
      text,
      x: doorLeft(index) + DOOR.width / 2,
      y: DOOR.top - 6.2,
      size: 11,
      family: 'body',
      color: 'shiro',
    })),
};

const doorLeft = (index: number): number =>
  MIDDLE - (DOORS.length * (DOOR.width + DOOR.gap) - DOOR.gap) / 2 + index * (DOOR.width + DOOR.gap);

/** Half a convex roof (むくり) from the eave at `reach` from the middle to the ridge. */
const slope = (reach: number, eave: number, ridge: number): Point[] => [
  [MIDDLE + reach, eave],
  [MIDDLE + reach * 0.78, eave - (eave - ridge) * 0.44],
  [MIDDLE + reach * 0.46, ridge + (eave - ridge) * 0.17],
  [MIDDLE, ridge],
];

const REACH = MIDDLE - doorLeft(0) + 6;

/** The right wall stands beyond the trim, in the bleed. */
const WALL = MIDDLE + REACH + 2;

const over = (left: Point[], right: Point[]) =>
  `${xy(left[0]!)}C${left.slice(1).map(xy).join(' ')}C${right.slice(0, -1).reverse().map(xy).join(' ')}`;

const under = (left: Point[], right: Point[]) =>
  `${xy(right[0]!)}C${right.slice(1).map(xy).join(' ')}C${left.slice(0, -1).reverse().map(xy).join(' ')}`;

const gable = () => [
  fill(
    `M${over(slope(-REACH, 110, 58), slope(REACH, 110, 58))}H${n(WALL)}V${DOOR.foot}H${n(MIDDLE - REACH)}Z`,
    'shiro',
  ),
  fill(
    `M${over(slope(-REACH - 6, 107, 48), slope(REACH + 6, 107, 48))}L${under(slope(-REACH, 112, 60), slope(REACH, 112, 60))}Z`,
    'fukasa',
  ),
];

function clock(): ReactNode {
  const y = 88.5;
  const tick = (hour: number, from: number) => {
    const angle = ((hour - 3) / 12) * 2 * Math.PI;
    return `M${xy(polar(MIDDLE, y, from, angle))}L${xy(polar(MIDDLE, y, 14, angle))}`;
  };
  const hours = Array.from({ length: 12 }, (_, hour) => hour);
  return [
    circle(MIDDLE, y, 18.6, 'mizu'),
    circle(MIDDLE, y, 16, 'kinari'),
    line(
      hours
        .filter((hour) => hour % 3)
        .map((hour) => tick(hour, 12.6))
        .join(''),
      'fukasa',
    ),
    line(
      hours
        .filter((hour) => hour % 3 === 0)
        .map((hour) => tick(hour, 11.4))
        .join(''),
      'fukasa',
      1.2,
    ),
    line(`M${MIDDLE} ${y}v11.6`, 'fukasa', 1.7),
    line(`M${MIDDLE} ${y}L${xy(polar(MIDDLE, y, 8, ((8.5 - 3) / 12) * 2 * Math.PI))}`, 'fukasa', 2.2),
    circle(MIDDLE, y, 1.9, 'shu'),
  ];
}

/** The landscape through the opening, the two open leaves, and the name plate. */
function door([leaf, sky]: (typeof DOORS)[number], index: number): ReactNode {
  const { width, top, foot } = DOOR;
  const [left, right] = [doorLeft(index), doorLeft(index) + width];
  const [inner, far] = [left + DOOR.leaf, right - DOOR.leaf];
  return [
    rect(left, top, width, foot - top, sky),
    group(`translate(${n(inner)} ${foot})`, behindDoors[index]!()),
    fill(
      polygon([
        [left, top],
        [inner, top + 2.6],
        [inner, foot],
        [left, foot],
      ]),
      leaf,
    ),
    fill(
      polygon([
        [right, top],
        [far, top + 2.6],
        [far, foot],
        [right, foot],
      ]),
      leaf,
    ),
    rect(left, top - 7.4, width, 5.2, 'fukasa', 0.8),
  ];
}

const stairs = () =>
  (['kinari', 'shiro', 'kinari'] as const).map((swatch, index) => {
    const reach = REACH + 2 + index * 4;
    return rect(MIDDLE - reach, DOOR.foot + index * 3, 2 * reach, 3.1, swatch);
  });

/** A house under the same roof as the office: left edge, width, height of walls and roof. */
function house(x: number, w: number, h: number, rise: number, swatch: SwatchName): ReactNode {
  const [middle, reach, eave] = [x + w / 2, w / 2 + 1.8, HORIZON - h + 0.6];
  const ridge = eave - rise;
  const at = (share: number, y: number) => `${n(middle + reach * share)} ${n(y)}`;
  const [low, high] = [eave - rise * 0.44, ridge + rise * 0.17];
  return [
    rect(x, HORIZON - h, w, h, 'shiro'),
    fill(
      `M${at(-1, eave)}C${at(-0.78, low)} ${at(-0.46, high)} ${at(0, ridge)}C${at(0.46, high)} ${at(0.78, low)} ${at(1, eave)}Z`,
      swatch,
    ),
    rect(middle - 1.5, HORIZON - h * 0.66, 3, h * 0.66, swatch),
  ];
}

function tree(x: number, h: number, r: number, swatch: SwatchName): ReactNode {
  const at = (share: number, y: number) => `${n(x + r * share)} ${n(HORIZON - y)}`;
  return [
    fill(
      `M${at(0, h)}C${at(1.1, h - r * 0.2)} ${at(1.25, h * 0.24)} ${at(0, h * 0.22)}` +
        `C${at(-1.25, h * 0.24)} ${at(-1.1, h - r * 0.2)} ${at(0, h)}Z`,
      swatch,
    ),
    line(`M${at(0, h * 0.5)}V${HORIZON}`, 'fukasa'),
  ];
}

const town = () => [
  tree(0, 19, 5, 'midori'),
  tree(20, 25, 6.6, 'mori'),
  tree(39.6, 19, 5, 'midori'),
  tree(61.6, 28, 7, 'mori'),
  tree(82, 20, 5.4, 'mori'),
  house(3, 12, 8.4, 8, 'mizu'),
  house(24.5, 10, 7, 6.4, 'fukasa'),
  house(43, 13, 9, 8.6, 'daidai'),
  house(67, 10, 7.4, 6.6, 'midori'),
  house(86, 12, 8, 7.6, 'shu'),
];

const people = () => [
  passing(131.4, 177, 14, 'shu', 'fukasa'),
  passing(136.2, 177, 9.4, 'daidai', 'fukasa'),
  passing(110, HORIZON, 13.4, 'mizu', 'fukasa'),
];
