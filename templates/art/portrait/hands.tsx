import { Path } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { ink, type SwatchName } from '../../style/swatches.ts';
import { fill, group, n, rect, stroke } from '../pen.tsx';
import type { Tone } from './tones.ts';

/** A sleeve: a broad band with straight ends. */
export const sleeve = (d: string, swatch: SwatchName, width: number): ReactNode => (
  <Path
    d={d}
    stroke={ink(swatch)}
    strokeWidth={width}
    strokeLinecap="butt"
    strokeLinejoin="round"
    fill="none"
  />
);

interface Grip {
  x: number;
  y: number;
  /** Side to which the fingers point. */
  points: 'left' | 'right';
  turned: number;
  size: number;
}

/** Height and length of the four fingers. */
const FINGERS = [
  [-9.6, 13],
  [-3.1, 15.6],
  [3.4, 15],
  [9.6, 11.6],
] as const;

/** A hand round an edge: its back outside, four fingers over the edge. */
export const grip = ({ x, y, points, turned, size }: Grip, [base, shade]: Tone): ReactNode =>
  group(
    `translate(${x} ${y}) scale(${points === 'right' ? size : -size} ${size}) rotate(${turned})`,
    fill('M-22 -12C-14 -17 -4 -16 3 -12L4 13C-4 17 -14 16 -22 12Z', base),
    fill('M-22 6C-14 11 -4 12 4 9L4 13C-4 17 -14 16 -22 12Z', shade),
    FINGERS.map(([top, length]) => rect(-3, top - 3.4, length + 3, 6.8, base, 3.4)),
    stroke('M1 -6.3L11 -6.3M1 .2L12 .2M1 6.6L10 6.6', shade, 1.2),
  );

/** A raised hand, its first finger pointing up. */
export const pointing = (transform: string, [base, shade]: Tone): ReactNode =>
  group(
    transform,
    fill('M-11 20C-14 12 -15 2 -12 -6L12 -6C15 2 14 12 11 20Z', base),
    rect(-12, -36, 7.6, 36, base, 3.8),
    [
      [-1.6, 7.4],
      [5, 7],
      [11, 6],
    ].map(([x, w]) => rect(x! - w! / 2, -14, w!, 17, base, 3.2)),
    stroke('M-5 -10L-5 1M1.8 -10L1.8 1M8.4 -9L8.4 0', shade, 1.2),
    fill('M-14 6C-10 -2 0 -3 6 0C9 2 8 6 4 6.6C-2 6.6 -8 9 -12 14Z', base),
    stroke('M4 6.8C-2 6.6 -8 9 -11 14', shade, 1.3),
    fill('M11 20C14 12 15 2 14 -6C10 4 9 12 6 20Z', shade),
  );

/** Place, length and slant of the fingers of an open hand. */
const SPREAD = [
  [-7.2, 19, -3],
  [-0.8, 22, 0],
  [5.4, 20.4, 2],
  [11, 15.6, 7],
] as const;

/** An open hand that shows the way, palm to the front. */
export const open = (transform: string, [base, shade]: Tone): ReactNode =>
  group(
    transform,
    fill('M-9.4 12C-11 4 -11.4 -4 -10 -10L11 -10C12 -4 11 4 9.4 12Z', base),
    SPREAD.map(([x, length, slant]) =>
      group(`rotate(${slant} ${x} -8)`, rect(x - 3.1, n(-7 - length), 6.3, length + 2, base, 3.1)),
    ),
    stroke('M-4 -11L-4.2 -20M2.3 -11L2.5 -21M8.4 -10L9.2 -17', shade, 1.1),
    fill('M-9 8C-17 4 -21 -4 -22 -9C-22.4 -12.4 -18 -13.6 -16 -10.6C-14 -7 -11 -4 -8 -3Z', base),
    stroke('M-6 2C-1 -2 4 -2 8 0', shade, 1.1),
  );
