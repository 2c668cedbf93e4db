import { Ellipse, Path, Rect } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import { ink } from '../../style/swatches.ts';
import { circle, ellipse, fill, n, stroke } from '../pen.tsx';
import type { Tone } from './tones.ts';
import { sideAt } from './turned.ts';

type Eyes = NonNullable<PortraitParameters['eyes']>;
type Mouth = NonNullable<PortraitParameters['mouth']>;
type Glasses = NonNullable<PortraitParameters['glasses']>;

/** Distance of the eyes from the middle of the face. */
const EYE = 14.5;

/** Both eyes; `w` makes the one on the far side of a turned face narrower. */
const bothEyes = (turn: number, eye: (x: number, w: number) => ReactNode[]): ReactNode[] =>
  ([-1, 1] as const).flatMap((side) => {
    const { x, narrow } = sideAt(turn, side, EYE);
    return eye(x, narrow);
  });

export const eyes: Record<Eyes, (turn: number) => ReactNode[]> = {
  open: (turn) =>
    bothEyes(turn, (x, w) => [
      stroke(
        `M${n(x - 6.2 * w)} .8C${n(x - 4 * w)} -4 ${n(x + 4 * w)} -4.4 ${n(x + 6.4 * w)} .4`,
        'kami',
        1.9,
      ),
      ellipse(x + turn * 0.16, 0.8, 3 * w, 3.6, 'kami'),
      circle(x + turn * 0.16 - 1, -0.6, 0.95, 'shiro'),
    ]),
  smile: (turn) =>
    bothEyes(turn, (x, w) => [stroke(`M${n(x - 6 * w)} 2Q${n(x)} -4.6 ${n(x + 6 * w)} 2`, 'kami', 2.4)]),
  calm: (turn) =>
    bothEyes(turn, (x, w) => [
      stroke(`M${n(x - 6 * w)} -.4Q${n(x)} -3.8 ${n(x + 6 * w)} -.4`, 'kami', 2),
      ellipse(x + turn * 0.16, 0.4, 2.5 * w, 2.4, 'kami'),
    ]),
};

/** Brows, a little higher over smiling eyes; white ones would be lost, so they are grey. */
export function brows(turn: number, width: number, smiling: boolean, hair: Tone): ReactNode[] {
  const y = smiling ? -13.5 : -12.5;
  const swatch = hair[1] === 'shiragaTeri' ? 'shiraga' : hair[1];
  return ([-1, 1] as const).map((side) => {
    const x = (distance: number) => n(sideAt(turn, side, distance).x);
    return stroke(`M${x(21.5)} ${y + 1.4}Q${x(15)} ${n(y - 3.4)} ${x(8.5)} ${y}`, swatch, width);
  });
}

export const mouths: Record<Mouth, (turn: number) => ReactNode[]> = {
  smile: (turn) => [
    stroke(
      `M${n(turn - 9.6)} 26.4C${n(turn - 4)} 31.4 ${n(turn + 4)} 31.4 ${n(turn + 9.6)} 26.2`,
      'kuchi',
      2.1,
    ),
    underLip(turn, 34),
  ],
  calm: (turn) => [
    stroke(`M${n(turn - 8)} 27.6C${n(turn - 3)} 30 ${n(turn + 3)} 30 ${n(turn + 8.2)} 27.2`, 'kuchi', 2.1),
    underLip(turn, 33),
  ],
  laugh: (turn) => {
    const x = (dx: number) => n(turn + dx);
    return [
      fill(
        `M${x(-10)} 25.4Q${x(0)} 28.4 ${x(10.4)} 25Q${x(8)} 35.6 ${x(0)} 35.6Q${x(-8)} 35.6 ${x(-10)} 25.4Z`,
        'kuchiKage',
      ),
      fill(`M${x(-8.6)} 26.5Q${x(0)} 29 ${x(9)} 26.1L${x(7.4)} 29.6Q${x(0)} 31.4 ${x(-7.4)} 29.8Z`, 'shiro'),
    ];
  },
};

const underLip = (turn: number, y: number): ReactNode =>
  stroke(`M${n(turn - 3)} ${y}Q${n(turn)} ${y + 1} ${n(turn + 3)} ${y}`, 'komugi', 1.4);

/** Rims, bridge and sides; the sides end at the temples. */
export function drawGlasses(kind: Glasses, turn: number, temple: number): ReactNode[] {
  const frame = { fill: 'none', stroke: ink(kind === 'round' ? 'cha' : 'kami'), strokeWidth: 1.9 };
  const x = (dx: number) => n(turn + dx);
  const rims = ([-1, 1] as const).map((side) => {
    const { x: middle, narrow } = sideAt(turn, side, EYE);
    return kind === 'round' ? (
      <Ellipse key={side} {...frame} cx={n(middle)} cy={1} rx={n(9.6 * narrow)} ry={9.6} />
    ) : (
      <Rect
        key={side}
        {...frame}
        x={n(middle - 10.5 * narrow)}
        y={-6}
        width={n(21 * narrow)}
        height={14}
        rx={3.5}
        ry={3.5}
      />
    );
  });
  const end = (side: 1 | -1) => {
    const { x: middle, narrow } = sideAt(turn, side, EYE);
    return n(middle + side * 10 * narrow);
  };
  const wires =
    `M${x(-4.4)} 0Q${x(0)} -2.4 ${x(4.4)} 0` +
    `M${end(-1)} -1L${n(0.5 - temple)} -2.4M${end(1)} -1L${n(temple - 0.5)} -2.4`;
  return [...rims, <Path key="wires" {...frame} d={wires} />];
}
