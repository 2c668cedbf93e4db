import type { ReactNode } from 'react';
import { fill, group, n } from '../pen.tsx';
import { type Drawing, HORIZON } from './drawing.ts';
import { line } from './shapes.tsx';

/** The castle on its stone wall, whose foot runs out in the warriors' curve (武者返し). */
export const bunka: Drawing = {
  art: () => group(undefined, wall(), castle(), fill(MOAT_TREES, 'midori')),
};

const MOAT_TREES =
  'M-3 178V166C1 160 8 160 11 165C14 158 24 157 27 165C30 162 35 163 37 168C41 164 48 164 50 169C55 165 62 167 64 171C69 168 76 170 78 173C83 171 90 173 92 178Z';

const JOINTS = [
  [140, 126, 9],
  [163, 132, 12],
  [183, 124, 8],
  [132, 143, 10],
  [152, 150, 9],
  [176, 147, 12],
  [194, 140, 7],
  [120, 160, 11],
  [143, 166, 13],
  [168, 163, 9],
  [189, 165, 11],
] as const;

const wall = () => [
  fill(`M98 ${HORIZON}C113 163 121 142 124 114H199C201 142 206 158 216 170V${HORIZON}Z`, 'fukasa'),
  line(JOINTS.map(([x, y, length]) => `M${x} ${y}h${length}`).join(''), 'mizu'),
];

/** Drawn round the middle of its foot, then set on the wall. */
const castle = () =>
  group(
    'translate(161.5 114.2) scale(1.2)',
    storey(0, 54, 12, 5, 6),
    fill('M-17 -9C-9 -12 -4 -19 0 -24C4 -19 9 -12 17 -9Z', 'fukasa'),
    fill('M-7 -10.4L0 -17.5L7 -10.4Z', 'shiro'),
    storey(-18, 42, 9, 5, 5.4),
    storey(-32.4, 31, 8, 4.6, 5),
    fill('M-11 -39C-6 -41 -3 -46 0 -50C3 -46 6 -41 11 -39Z', 'fukasa'),
    fill('M-4.4 -40.2L0 -45L4.4 -40.2Z', 'shiro'),
    storey(-45.4, 20, 8, 4.6, 0.1),
    fill('M-14.6 -52C-8 -54 -5 -58 -4 -63L4 -63C5 -58 8 -54 14.6 -52Z', 'fukasa'),
    fill('M-5.4 -64.4L5.4 -64.4L4.4 -62.6L-4.4 -62.6Z', 'fukasa'),
    fill(
      windows(5, 8.4, -7.6, 2.6, 3.6) + windows(3, 9, -24.6, 2.4, 3) + windows(3, 6, -50.6, 2, 3),
      'fukasa',
    ),
  );

/** White body and a roof whose ends curl up. */
function storey(foot: number, width: number, height: number, overhang: number, rise: number): ReactNode[] {
  const half = width / 2;
  const eaves = foot - height;
  const side = (s: 1 | -1) => ({
    tip: `${n(s * (half + overhang))} ${n(eaves + 1.4)}`,
    low: `${n(s * (half + overhang * 0.2))} ${n(eaves - 0.4)}`,
    high: `${n(s * (half - overhang * 0.2))} ${n(eaves - rise * 0.7)}`,
    ridge: `${n(s * (half - overhang * 0.5))} ${n(eaves - rise)}`,
  });
  const [left, right] = [side(-1), side(1)];
  return [
    fill(`M${-half} ${foot}H${half}V${n(eaves)}H${-half}Z`, 'shiro'),
    fill(
      `M${left.tip}C${left.low} ${left.high} ${left.ridge}L${right.ridge}C${right.high} ${right.low} ${right.tip}Z`,
      'fukasa',
    ),
  ];
}

const windows = (count: number, pitch: number, top: number, width: number, height: number): string =>
  Array.from({ length: count }, (_, index) => {
    const left = n((index - (count - 1) / 2) * pitch - width / 2);
    return `M${left} ${top}h${width}v${height}h${-width}Z`;
  }).join('');
