import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, ellipse, fill, group, n, rect } from '../pen.tsx';
import { type Drawing, HORIZON } from './drawing.ts';
import { passing } from './folk.tsx';
import { line, type Point, polygon, rounded } from './shapes.tsx';

/** The tram comes head on down the shopping street; lanterns are up. It carries the department's name and the year. */
export const keizai: Drawing = {
  art: () => group(undefined, stalls(), street(), signs(), lanterns(), tram(), crowd()),
  captions: ({ name, year }) => [
    { text: name, x: 163, y: 103.9, size: Math.min(18, 100 / name.length), family: 'display', color: 'biwa' },
    { text: String(year), x: 163, y: 148, size: 24, family: 'figures', color: 'fukasa' },
  ],
};

/** Where the street ends. */
const VANISH: Point = [163, 132];

/** A front of houses from the near edge `x0` to the far edge `x1`. */
function front(x0: number, x1: number, top: number, swatch: SwatchName): ReactNode {
  const far = (y: number): Point => [x1, VANISH[1] + ((y - VANISH[1]) * (x1 - VANISH[0])) / (x0 - VANISH[0])];
  return fill(polygon([[x0, top], far(top), [x1, HORIZON], [x0, HORIZON]]), swatch);
}

const street = () => [
  front(117, 125, 80, 'seseragi'),
  front(125, 133, 58, 'fukasa'),
  front(133, 145, 88, 'mizu'),
  front(217, 206, 58, 'mizu'),
  front(206, 196, 84, 'seseragi'),
  front(196, 184, 76, 'fukasa'),
];

const WINDOWS = [
  [134.4, 120, 2.4],
  [134.4, 128, 2.4],
  [127.6, 122, 3.6],
  [127.6, 131, 3.6],
  [190.6, 128, 2.8],
  [190.6, 136, 2.8],
  [198.6, 118, 4],
  [198.6, 128, 4],
  [198.6, 138, 4],
  [119.4, 124, 3.4],
  [119.4, 134, 3.4],
] as const;

const SIGNS = [
  [118.6, 97, 5, 19, 'shiro'],
  [127.4, 78, 4.4, 18, 'daidai'],
  [127.4, 101, 4.4, 15, 'kinari'],
  [205.4, 70, 8, 24, 'shiro'],
  [206, 100, 7.4, 17, 'shu'],
  [197.6, 92, 4.6, 18, 'kinari'],
] as const;

const DOTS = [
  [121.1, 101.5],
  [121.1, 106.5],
  [121.1, 111.5],
  [208.4, 75],
  [208.4, 81],
  [208.4, 87],
] as const;

const signs = () => [
  WINDOWS.map(([x, y, w]) => rect(x, y, w, 5, 'biwa')),
  SIGNS.map(([x, y, w, h, swatch]) => rect(x, y, w, h, swatch, 0.9)),
  DOTS.map(([x, y]) => circle(x, y, 1.5, 'mizu')),
];

const LANTERNS = ['shu', 'shiro', 'daidai', 'shu', 'shiro', 'daidai', 'shu'] as const;

/** Seven lanterns on a string from the tower to beyond the trim. */
function lanterns(): ReactNode {
  const [x0, y0, x1, y1, sag] = [125.2, 59, 219, 45, 9];
  const hung = LANTERNS.map((swatch, index) => {
    const u = (index + 0.95) / LANTERNS.length;
    const x = x0 + (x1 - x0) * u;
    const y = y0 + (y1 - y0) * u + sag * 4 * u * (1 - u) + 7.02;
    return [
      ellipse(x, y, 4.16, 5.2, swatch),
      rect(x - 1.95, y - 6.11, 3.9, 1.43, 'fukasa', 0.2),
      rect(x - 1.95, y + 4.68, 3.9, 1.43, 'fukasa', 0.2),
    ];
  });
  return [line(`M${x0} ${y0}Q${n((x0 + x1) / 2)} ${(y0 + y1) / 2 + 2 * sag} ${x1} ${y1}`, 'fukasa'), hung];
}

const tram = () => [
  rect(140, 168, 44.4, 10, 'mizu'),
  line('M157 93L150.5 84.5L158 77.5M169 93L175.5 84.5L168 77.5M154 77.5H172', 'fukasa'),
  fill(
    'M147 99.4L149.5 94.6C150 93.4 151 93 152 93H174C175 93 176 93.4 176.5 94.6L179 99.4C170 97.4 156 97.4 147 99.4Z',
    'fukasa',
  ),
  line('M138.4 117L134.6 116M187.6 117L191.4 116', 'asase'),
  rect(132.8, 115.2, 2.8, 7.4, 'asase', 1),
  rect(190.4, 115.2, 2.8, 7.4, 'asase', 1),
  body(),
  cab(),
  lamp(146.6),
  lamp(179.4),
  rect(155.5, 146.6, 15, 8.8, 'shiro', 1),
  fill('M143 171H183L180 178H146Z', 'fukasa'),
  rect(158.6, 168.4, 8.8, 5.2, 'fukasa', 1.2),
];

const body = () => [
  fill(
    'M138 150V116C138 104 143 99.5 152 98.4C159 97.6 167 97.6 174 98.4C183 99.5 188 104 188 116V150Z',
    'kinari',
  ),
  fill('M138 139H188V168C188 170 186.5 171 185 171H141C139.5 171 138 170 138 168Z', 'shu'),
  rect(138, 137.4, 50, 1.6, 'shiro'),
  rect(138, 160.4, 50, 1.4, 'shiro'),
  rect(148.5, 102.4, 29, 7.4, 'fukasa', 1.4),
];

const pane = (...points: Point[]) => fill(rounded(points, 1.8), 'fukasa');

const cab = () => [
  pane([141.4, 113], [152.6, 112.4], [152.6, 134.5], [141.4, 134.5]),
  pane([154.2, 112.4], [171.8, 112.4], [171.8, 134.5], [154.2, 134.5]),
  pane([173.4, 112.4], [184.6, 113], [184.6, 134.5], [173.4, 134.5]),
  line('M143.6 131l6 -11.4M146.2 131l4 -7.6M175.6 131l6 -11.4M178.2 131l4 -7.6', 'seseragi'),
  fill('M158.4 134.5C158.4 129.5 160 127.6 163 127.6C166 127.6 167.6 129.5 167.6 134.5Z', 'mizu'),
  circle(163, 124.4, 2.7, 'kinari'),
  fill('M159.8 123.8C159.6 120.6 161.4 119.6 163 119.6C164.6 119.6 166.4 120.6 166.2 123.8Z', 'mizu'),
];

const lamp = (x: number) => [circle(x, 151, 4.6, 'shiro'), circle(x, 151, 3.2, 'biwa')];

const crowd = () => [
  passing(119.6, HORIZON, 15, 'shu', 'sumi'),
  passing(124.8, HORIZON, 10, 'daidai', 'fukasa'),
  passing(130.6, HORIZON, 14, 'kinari', 'fukasa', true),
  passing(195.6, HORIZON, 14, 'biwa', 'fukasa'),
  passing(203, HORIZON, 15.4, 'shiro', 'sumi', true),
  passing(208.4, HORIZON, 10, 'shu', 'sumi'),
];

type Goods = readonly (readonly [share: number, radius: number, swatch: SwatchName])[];

/** A stall under an awning with a scalloped edge. */
function stall(x: number, w: number, y: number, cloth: SwatchName, goods: Goods): ReactNode {
  const STRIPES = 7;
  const [upper, lower] = [(w - 4.8) / STRIPES, w / STRIPES];
  const stripe = (i: number) => {
    const [left, right] = [n(x + lower * i), n(x + lower * (i + 1))];
    const d =
      `M${n(x + 2.4 + upper * i)} ${n(y)}h${n(upper)}L${right} ${n(y + 5)}` +
      `C${right} ${n(y + 7.6)} ${left} ${n(y + 7.6)} ${left} ${n(y + 5)}Z`;
    return fill(d, i % 2 ? 'shiro' : cloth);
  };
  return [
    rect(x + 2.4, y + 4, w - 4.8, HORIZON - y - 4, 'biwa'),
    rect(x + 2.4, y + 5, 1.2, HORIZON - y - 5, 'fukasa'),
    rect(x + w - 3.6, y + 5, 1.2, HORIZON - y - 5, 'fukasa'),
    goods.map(([share, radius, swatch]) => circle(x + w * share, HORIZON - 5 - radius * 0.7, radius, swatch)),
    rect(x + 1.4, HORIZON - 5.6, w - 2.8, 5.6, cloth === 'fukasa' ? 'mizu' : 'fukasa'),
    Array.from({ length: STRIPES }, (_, i) => stripe(i)),
  ];
}

const ORANGES: Goods = [0.45, 0.55, 0.65, 0.75].map((share) => [share, 1.7, 'daidai'] as const);
const GREENS: Goods = [
  [0.22, 2, 'midori'],
  [0.34, 1.6, 'shiro'],
  [0.46, 2, 'midori'],
  [0.72, 1.7, 'shu'],
];
const FRUIT: Goods = [
  [0.2, 1.7, 'shu'],
  [0.3, 1.7, 'shu'],
  [0.4, 1.7, 'shu'],
  [0.66, 1.9, 'mori'],
  [0.78, 1.9, 'mori'],
];

const stalls = () => [
  stall(-8, 33, 161.6, 'mizu', ORANGES),
  stall(30, 30, 162.6, 'shu', GREENS),
  stall(65, 33, 161.6, 'fukasa', FRUIT),
  passing(27.4, HORIZON, 13, 'kinari', 'fukasa'),
  passing(62.4, HORIZON, 13.6, 'daidai', 'sumi', true),
  passing(103.6, HORIZON, 13, 'kinari', 'fukasa'),
  passing(108.4, HORIZON, 9, 'shu', 'fukasa'),
];
