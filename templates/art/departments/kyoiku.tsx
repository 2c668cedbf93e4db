import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, group, n, rect } from '../pen.tsx';
import { book } from './book.tsx';
import type { Drawing } from './drawing.ts';
import { fossil } from './fossil.tsx';
import { line } from './shapes.tsx';

/** Where the books stand, just on the line; their common axis; the top of the pile. */
const FOOT = 176.9;
const MIDDLE = 162;
const PILE = FOOT - 103;

/** A school of books: every storey is a volume, the lowest holds a fossil, the top one opens and its pages fly. */
export const kyoiku: Drawing = {
  art: () =>
    group(
      undefined,
      town(),
      light(),
      storeys(),
      windows(),
      gate(),
      fossil(179, FOOT - 19, 13.6),
      openBook(),
      pagesInFlight(),
    ),
};

const light = () => [
  fill('M162 62.9L151 55.9L127 -3H203L173 55.9Z', 'akari'),
  fill('M162 62.9L158 55.9L151 -3H179L166 55.9Z', 'kinari'),
];

const GROUND_FLOOR = [
  [0.11, 0.2, 0.2],
  [0.43, 0.56, 0.26],
  [0.1, 0.165, 0.5],
  [0.44, 0.52, 0.5],
  [0.1, 0.18, 0.78],
  [0.43, 0.58, 0.76],
  [0.9, 0.95, 0.3],
  [0.91, 0.95, 0.62],
] as const;

const storeys = () => [
  book({
    x: 105,
    y: FOOT - 38,
    w: 99,
    h: 38,
    cover: 'fukasa',
    page: 'kinari',
    board: 3.4,
    lines: GROUND_FLOOR,
  }),
  book({ x: 119, y: FOOT - 57, w: 82, h: 19, cover: 'mizu', page: 'shiro', spineRight: true }),
  book({
    x: 127,
    y: FOOT - 72,
    w: 76,
    h: 15,
    cover: 'midori',
    page: 'kinari',
    lines: [
      [0.2, 0.5, 0.38],
      [0.62, 0.9, 0.38],
      [0.3, 0.72, 0.64],
    ],
  }),
  book({ x: 120, y: FOOT - 92, w: 74, h: 20, cover: 'fukasa', page: 'shiro', spineRight: true }),
  book({
    x: 133,
    y: PILE,
    w: 58,
    h: 11,
    cover: 'daidai',
    page: 'kinari',
    board: 2,
    lines: [
      [0.2, 0.66, 0.38],
      [0.38, 0.88, 0.62],
    ],
  }),
];

const arched = (x: number, y: number, w: number, h: number, swatch: SwatchName) =>
  fill(
    `M${n(x)} ${n(y + h)}V${n(y + w / 2)}A${w / 2} ${w / 2} 0 0 1 ${n(x + w)} ${n(y + w / 2)}V${n(y + h)}Z`,
    swatch,
  );

/** The school's, with its clock, over the library's; one of each is lit. */
const windows = () => [
  [0, 1, 2, 3, 4, 5].map((i) => rect(125.6 + i * 10.6, FOOT - 52.2, 5.6, 9.4, i === 3 ? 'ki' : 'fukasa')),
  [127.4, 138.4, 165.6, 176.6].map((x, i) => arched(x, FOOT - 87.4, 5.4, 10.6, i === 3 ? 'ki' : 'fukasa')),
  circle(154.9, FOOT - 82, 7, 'fukasa'),
  circle(154.9, FOOT - 82, 5.7, 'shiro'),
  line('M154.9 91.1V94.9L157.6 96.5', 'fukasa', 1),
];

const gate = () => [
  fill('M123.4 176.9V159.9A8.6 8.6 0 0 1 140.6 159.9V176.9Z', 'fukasa'),
  fill('M125.6 176.9V160.1A6.4 6.4 0 0 1 138.4 160.1V176.9Z', 'ki'),
  fill('M125.6 176.9V160.1A6.4 6.4 0 0 1 132 153.7L129.6 176.9Z', 'yuyake'),
];

/** The roof: cover, pages, and the leaf that turns. */
const openBook = () => [
  half(-1, 'shiro'),
  half(1, 'kinari'),
  fill(
    'M162 61.9C165 49.9 174 40.9 186 39.9C180 46.9 178 51.9 177.4 57.9C171 58.5 166 61.9 162 68.9Z',
    'shiro',
  ),
];

function half(side: 1 | -1, page: SwatchName): ReactNode[] {
  const at = (dx: number, up: number) => `${n(MIDDLE + side * dx)} ${n(PILE - up)}`;
  const sheet = (d: readonly [number, number][]) => {
    const [a, b, c, e, f, g, h, i] = d.map(([dx, up]) => at(dx, up));
    return `M${a}C${b} ${c} ${e}L${f}C${g} ${h} ${i}Z`;
  };
  return [
    fill(
      sheet([
        [0, 0],
        [11, 7],
        [26, 8.4],
        [42, 4],
        [44.4, 15],
        [28, 20],
        [11, 18],
        [0, 8],
      ]),
      'mizu',
    ),
    fill(
      sheet([
        [0, 2],
        [11, 9.4],
        [25, 10.8],
        [40, 6.8],
        [43, 17.4],
        [27, 22.4],
        [11, 20],
        [0, 10],
      ]),
      'asase',
    ),
    fill(
      sheet([
        [0, 3.6],
        [11, 11.4],
        [24.6, 13],
        [39.4, 9],
        [42.6, 20],
        [27, 26],
        [10, 23.4],
        [0, 12.4],
      ]),
      page,
    ),
    line(
      `M${at(7, 14.4)}C${at(15, 19.4)} ${at(25, 20.6)} ${at(36, 17.8)}M${at(7, 10.6)}C${at(15, 15.4)} ${at(22, 16.4)} ${at(30, 15.2)}`,
      'toyama',
    ),
  ];
}

const bird = (x: number, y: number, scale: number, angle: number) =>
  group(
    `translate(${x} ${y}) rotate(${angle}) scale(${scale})`,
    fill('M0 0C-2.6 -3.8 -7.4 -5.4 -12 -4C-8.4 -2.6 -6 .4 -4.4 3.4C-2.8 1.8 -1.2 1 0 0Z', 'seseragi'),
    fill('M0 0C2.2 -4.4 6.6 -6.8 11.4 -6.2C8.4 -4 6.8 -.6 6 2.8C4 1 1.6 .4 0 0Z', 'shiro'),
  );

const pagesInFlight = () => [
  bird(156, 38, 1, -14),
  bird(173, 24, 1.3, 10),
  bird(152, 14, 0.8, -6),
  bird(187, 8, 0.66, 10),
];

/** Volumes that stand on the line like houses: left edge, width, height. */
const TOWN: readonly (readonly [number, number, number, SwatchName])[] = [
  [-2, 9, 14, 'mizu'],
  [7.4, 6, 10, 'shiro'],
  [13.8, 8, 17, 'midori'],
  [22.2, 5, 12, 'daidai'],
  [27.6, 9, 15, 'fukasa'],
  [37, 6, 9, 'seseragi'],
  [43.4, 7.6, 12.6, 'wakaba'],
  [60, 6.4, 10, 'mizu'],
  [66.8, 5, 7.4, 'kinari'],
  [72.2, 7, 11, 'fukasa'],
  [79.6, 5, 8, 'seseragi'],
];

const town = () => [
  TOWN.map(([x, w, h, cover]) => [
    rect(x, FOOT - h, w, h, cover, 0.7),
    rect(x, FOOT - h + 2.2, w, 1.2, cover === 'shiro' || cover === 'kinari' ? 'asase' : 'shiro'),
  ]),
  group(
    `rotate(-17 51.4 ${FOOT})`,
    rect(52, FOOT - 13.4, 5.4, 13.2, 'ki', 0.7),
    line('M53.2 165.7H56.2', 'shiro'),
  ),
];
