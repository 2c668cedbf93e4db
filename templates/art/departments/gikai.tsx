import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, group, n, rect } from '../pen.tsx';
import { drop } from '../ribbon.ts';
import { type Drawing, HORIZON } from './drawing.ts';
import { line } from './shapes.tsx';

/** The assembly from above, round the department's own node: seats are drops, one voice sends its ripples over the city. */
export const gikai: Drawing = {
  art: ({ node }) =>
    group(undefined, ginkgos(), ripples(node), hall(node), seats(node), rostrum(node), voice(node)),
};

const half = (x: number, r: number) => `M${n(x - r)} ${HORIZON}A${r} ${r} 0 0 1 ${n(x + r)} ${HORIZON}Z`;

/** Ripples begin here, clear of the text. */
const CLEAR = 124;

const ripples = (x: number) =>
  (
    [
      [90, 1.8],
      [104, 1.4],
      [120, 1],
      [138, 0.6],
    ] as const
  ).map(([r, width]) => {
    const end = Math.acos(Math.max(-1, Math.min(1, (CLEAR - x) / r)));
    const at = (angle: number) => `${n(x + r * Math.cos(angle))} ${n(HORIZON - r * Math.sin(angle))}`;
    return line(`M${at(0.1)}A${r} ${r} 0 0 0 ${at(end)}`, 'shiro', width);
  });

const BANDS: readonly (readonly [radius: number, swatch: SwatchName])[] = [
  [78, 'fukasa'],
  [63, 'fuchi'],
  [49, 'mizu'],
  [35, 'seseragi'],
  [21, 'asase'],
];

const hall = (x: number) => BANDS.map(([r, swatch]) => fill(half(x, r), swatch));

/** Number of seats, radius, size, and angle left free at both ends of a row. */
const ROWS = [
  [9, 28, 9.6, 10],
  [11, 42, 11, 8.4],
  [13, 56, 12, 8.4],
  [15, 70.4, 13, 8.4],
] as const;

/** The one who speaks. */
const SPEAKER = { row: 2, seat: 4 };

const seats = (x: number) =>
  ROWS.map(([count, r, size, margin], row) =>
    Array.from({ length: count }, (_, seat) => {
      const degrees = 180 - margin - ((180 - 2 * margin) * seat) / (count - 1);
      const angle = (degrees * Math.PI) / 180;
      const [sx, sy] = [n(x + r * Math.cos(angle)), n(HORIZON - r * Math.sin(angle))];
      const speaks = row === SPEAKER.row && seat === SPEAKER.seat;
      return group(
        `translate(${sx} ${sy}) rotate(${n(270 - degrees)})`,
        fill(drop(0, -size * 0.56, size), speaks ? 'daidai' : 'shiro'),
      );
    }),
  );

const rostrum = (x: number) => [
  fill(half(x, 15), 'shiro'),
  group(
    `translate(${n(x)} 0)`,
    fill('M-9.4 169H9.4L8 171.4H-8Z', 'fukasa'),
    fill('M-6.4 171.4H6.4L7.6 178H-7.6Z', 'mizu'),
    line('M-3 169C-3 166.8 -2.4 166 -1.2 165.2M3 169C3 166.8 2.4 166 1.2 165.2', 'fukasa'),
    circle(-1, 165, 0.7, 'fukasa'),
    circle(1, 165, 0.7, 'fukasa'),
  ),
];

const voice = (x: number) => [
  fill(drop(x, 38, 42), 'mizu'),
  group(`translate(${n(x)} 0)`, line('M-9 66.4C-9 71.6 -5.4 75 -.6 75.2', 'shiro', 1.4)),
];

const ginkgos = () => [
  ginkgo(72, 17, 12, 'midori'),
  ginkgo(56, 26, 17, 'wakaba'),
  ginkgo(38, 38, 22, 'midori'),
  ginkgo(14, 52, 28, 'wakaba'),
];

function ginkgo(x: number, h: number, w: number, swatch: SwatchName): ReactNode[] {
  const at = (across: number, up: number) => `${n(x + w * across)} ${n(HORIZON - h * up)}`;
  return [
    fill(
      `M${at(0, 1)}C${at(0.5, 0.8)} ${at(0.62, 0.4)} ${at(0.42, 0.2)}C${at(0.2, 0.12)} ${at(-0.2, 0.12)} ${at(-0.42, 0.2)}` +
        `C${at(-0.62, 0.4)} ${at(-0.5, 0.8)} ${at(0, 1)}Z`,
      swatch,
    ),
    rect(x - 0.6, HORIZON - h * 0.55, 1.2, h * 0.55, 'mori'),
    line(`M${at(0, 0.36)}L${at(-0.2, 0.5)}M${at(0, 0.46)}L${at(0.2, 0.6)}`, 'mori'),
  ];
}
