import type { ReactNode } from 'react';
import type { SwatchName } from '../style/swatches.ts';
import { circle, ellipse, fill, group, n, stroke } from './pen.tsx';

interface Passer {
  coat: SwatchName;
  legs: SwatchName;
  hair?: SwatchName;
  bag?: SwatchName;
  skirt?: boolean;
  /** Walks to the left. */
  left?: boolean;
  /** Raises an arm. */
  greets?: boolean;
}

/** A small walking figure of few shapes: feet at (x, y), `height` mm tall. */
export function passer(x: number, y: number, height: number, look: Passer): ReactNode {
  const { coat, legs, hair = 'sumi', bag, skirt, left, greets } = look;
  const unit = height / 11;
  const arms = greets
    ? 'M.8 -7.8L2.2 -6.6L2.7 -7.6'
    : 'M.8 -7.8L1.5 -5.4L1.3 -4.3M-.8 -7.8L-1.5 -5.4L-1.6 -4.4';
  return group(
    `translate(${n(x)} ${n(y)}) scale(${n(left ? -unit : unit)} ${n(unit)})`,
    fill('M-.9 -4.6L-1.7 -.2h1.1L.1 -3.6L.9 -.2h1.1L.9 -4.6Z', legs),
    skirt && fill('M-1 -5.4L-1.5 -2.6H1.5L1 -5.4Z', legs),
    fill('M-1.15 -8.2Q0 -8.9 1.15 -8.2L1.2 -4.4H-1.2Z', coat),
    stroke(arms, coat, 0.75),
    fill('M-.4 -8.9h.8v.9h-.8Z', 'hada'),
    ellipse(0, -9.7, 0.95, 1.1, 'hada'),
    fill(
      'M-1.05 -9.5C-1.2 -11.2 1.2 -11.3 1.05 -9.6C.5 -10 -.2 -10.2 -.5 -10.1C-.7 -9.9 -.7 -9.3 -.8 -9.2Z',
      hair,
    ),
    bag && fill('M-2.3 -5.6h1.3v1.8h-1.3Z', bag),
  );
}

/** An egret wading: feet at (x, y). */
export const egret = (x: number, y: number, side: 1 | -1): ReactNode =>
  group(
    `translate(${n(x)} ${n(y)}) scale(${side} 1)`,
    stroke('M-.4 -3.4V0M.8 -3.4V0', 'ita', 0.3),
    fill(
      'M-4.6 -3.2C-3 -5.8 -.2 -6.8 1.6 -6.4C2.6 -7.2 1.5 -8.6 1.9 -10.2C2.2 -11.6 3.6 -12.2 4.4 -11.3C4.7 -10.9 4.2 -10.5 3.8 -10.4C3 -10.1 2.9 -9.4 3.2 -8.3C3.6 -6.6 3 -4.6 1.2 -3.6C-.6 -2.7 -2.8 -3.4 -4.6 -3.2Z',
      'shiro',
    ),
    fill('M4.3 -11.4L6.6 -10.6L4.2 -10.6Z', 'daidai'),
    circle(3.7, -11.2, 0.2, 'sumi'),
  );
