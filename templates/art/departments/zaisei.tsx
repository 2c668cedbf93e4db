import type { ReactNode } from 'react';
import { circle, fill, group, n, rect } from '../pen.tsx';
import { drop } from '../ribbon.ts';
import { type Drawing, HORIZON } from './drawing.ts';
import { bushes, inside, line, type Point, polar, ring, xy } from './shapes.tsx';

const X = 174;
const Y = 117;
const WHEEL = 55;
const COIN = 43;
const BUCKETS = 15;

/** A coin that is a water wheel: it lifts nothing for itself, the water goes on to the town. */
export const zaisei: Drawing = {
  outlines: Object.fromEntries(fillings().map(({ bucket, outline }) => [`zaisei-${bucket}`, outline])),
  art: () => group(undefined, town(), flume(), wheel(), coin(), pier(), splash()),
};

function on(radius: number, angle: number): Point {
  return polar(X, Y, radius, angle);
}

function angleOf(bucket: number): number {
  return (bucket / BUCKETS) * 2 * Math.PI - 0.09;
}

const blade = (bucket: number) => {
  const a = angleOf(bucket);
  const at = (radius: number, turn: number) => xy(on(radius, a + turn));
  return (
    `M${at(COIN - 0.5, 0)}C${at(COIN + 5, -0.01)} ${at(COIN + 9, 0.05)} ${at(WHEEL + 0.6, 0.17)}L${at(WHEEL + 0.6, 0.2)}` +
    `C${at(COIN + 9, 0.1)} ${at(COIN + 5, 0.05)} ${at(COIN - 0.5, 0.05)}Z`
  );
};

/** Water lies level in the buckets that go down, less and less of it: share of the bucket's height. */
function fillings() {
  const shares = [
    [11, 0.34],
    [10, 0.5],
    [9, 0.56],
    [8, 0.52],
    [7, 0.44],
    [6, 0.34],
    [5, 0.2],
  ] as const;
  return shares.map(([bucket, share]) => {
    const side = (turn: number) => [
      on(COIN, turn + 0.02),
      on(COIN + 5, turn + 0.02),
      on(COIN + 9, turn + 0.07),
      on(WHEEL, turn + 0.185),
    ];
    const [near, far] = [side(angleOf(bucket)), side(angleOf(bucket + 1)).reverse()];
    const curve = (points: Point[]) => `C${points.slice(1).map(xy).join(' ')}`;
    const outline =
      `M${xy(near[0]!)}${curve(near)}A${WHEEL} ${WHEEL} 0 0 1 ${xy(far[0]!)}${curve(far)}` +
      `A${COIN} ${COIN} 0 0 0 ${xy(near[0]!)}Z`;
    const middle = (angleOf(bucket) + angleOf(bucket + 1)) / 2;
    const heights = [...near, ...far, on(WHEEL, middle + 0.185), on(COIN, middle)].map(([, y]) => y);
    const [top, foot] = [Math.min(...heights), Math.max(...heights)];
    return { bucket, outline, level: foot - (foot - top) * share };
  });
}

const wheel = () => [
  circle(X, Y, WHEEL, 'shiro'),
  fillings().map(({ bucket, level }) =>
    inside(
      `zaisei-${bucket}`,
      rect(X - WHEEL, level, 2 * WHEEL, 60, 'mizu'),
      rect(X - WHEEL, level, 2 * WHEEL, 0.6, 'seseragi'),
    ),
  ),
  fill(Array.from({ length: BUCKETS }, (_, bucket) => blade(bucket)).join(''), 'fukasa'),
  ring(X, Y, WHEEL, 'fukasa', 2.4),
];

/** No words and no denomination: drops in the round. */
const coin = () => {
  const milling = Array.from({ length: 90 }, (_, i) => (i / 90) * 2 * Math.PI);
  return [
    circle(X, Y, COIN, 'kaki'),
    circle(X, Y, COIN - 1.4, 'ki'),
    line(milling.map((a) => `M${xy(on(COIN - 2, a))}L${xy(on(COIN - 4.4, a))}`).join(''), 'kaki'),
    circle(X, Y, COIN - 5.4, 'daidai'),
    circle(X, Y, COIN - 6.6, 'ki'),
    Array.from({ length: BUCKETS }, (_, i) =>
      group(`rotate(${n((i * 360) / BUCKETS)} ${X} ${Y})`, fill(drop(X, Y - 31.6, 12.6), 'daidai')),
    ),
    circle(X, Y, 14, 'daidai'),
    circle(X, Y, 12.8, 'kaki'),
    circle(X, Y, 11, 'waki'),
  ];
};

const pier = () => [
  fill(
    'M169.4 115C169.4 110.6 178.6 110.6 178.6 115C179 140 180 152 184 162C187 169 192 172 216 172V178H136C150 175 160 170 164 162C168 152 169 140 169.4 115Z',
    'fukasa',
  ),
  circle(X, Y, 2.2, 'shiro'),
  line(
    'M172 136h4M173 146h4M168 155h6M175 160h6M163 167h8M180 168h9M154 174h10M176 174h9M196 175h10',
    'mizu',
  ),
];

const flume = () => [
  fill(
    'M213 41.4L162 44.4C154.6 45.2 149.6 50 147.6 58C146.6 62.4 146 68 145.6 76H153.4C153.8 68 154.6 55 163 52.4L213 49Z',
    'mizu',
  ),
  fill('M213 45.8L164 48.8C163.6 51.4 163 53.6 162.2 55.6L213 52.6Z', 'fukasa'),
  line('M155 50.6C152.4 53.4 150.8 57 150 62M172 45.4L186 44.6M192 44.2L200 43.7', 'shiro'),
];

const splash = () =>
  fill(
    [drop(131, 158, 4.6), drop(126.4, 166, 6.4), drop(120.6, 163, 3.6), drop(134, 168.4, 4)].join(''),
    'mizu',
  );

function house(x: number, w: number, h: number): ReactNode[] {
  const eaves = HORIZON - h;
  const roof = (share: number, rise: number) => `${n(x + w * share)} ${n(eaves - w * rise)}`;
  return [
    rect(x, eaves, w, h, 'shiro'),
    fill(
      `M${n(x - 2.4)} ${n(eaves + 1)}C${n(x + 1)} ${n(eaves - 0.4)} ${roof(0.3, 0.3)} ${roof(0.5, 0.48)}` +
        `C${roof(0.7, 0.3)} ${n(x + w - 1)} ${n(eaves - 0.4)} ${n(x + w + 2.4)} ${n(eaves + 1)}Z`,
      'fukasa',
    ),
    [1, 2].map((i) => rect(x + (w * i) / 3 - 1.3, eaves + 3.4, 2.6, 3.2, 'daidai')),
  ];
}

const LIT = new Set(['1 0', '3 1']);

const school = () => [
  rect(40, 155, 34, 23, 'shiro'),
  fill('M37 155.6C39 155.4 40 154.6 40.6 153H73.4C74 154.6 75 155.4 77 155.6Z', 'fukasa'),
  rect(53, 147, 8, 6.6, 'shiro'),
  fill('M50 147.6C53 147 55.8 145 57 141C58.2 145 61 147 64 147.6Z', 'fukasa'),
  circle(57, 150, 1.7, 'daidai'),
  [0, 1].map((row) =>
    [0, 1, 2, 3, 4].map((i) =>
      rect(43 + i * 6, 158.6 + row * 6, 3.6, 3.4, LIT.has(`${i} ${row}`) ? 'daidai' : 'seseragi'),
    ),
  ),
  rect(55, 171, 4, 7, 'fukasa'),
];

/** Downstream. */
const town = () => [
  bushes(
    HORIZON,
    [
      [3, 20, 18],
      [36, 14, 16],
      [82, 16, 14],
      [112, 14, 9],
    ],
    'midori',
  ),
  school(),
  house(11, 18, 15),
  house(86, 15, 13),
  bushes(
    HORIZON,
    [
      [-1, 12, 10],
      [33, 12, 9],
      [78, 11, 8],
      [104, 12, 8],
      [30, 8, 5],
    ],
    'mori',
  ),
];
