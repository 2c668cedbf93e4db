import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import { circle, fill } from '../pen.tsx';
import type { Tone } from './tones.ts';

type Gear = NonNullable<PortraitParameters['gear']>;

/** Caps and helmets, drawn for the oval face. */
export const gears: Record<Gear, (tone: Tone) => ReactNode[]> = {
  cap: ([base, shade]) => [
    fill('M-38 -17C-42 -52 -24 -67 0 -67C24 -67 42 -52 38 -17C22 -25 -22 -25 -38 -17Z', base),
    fill('M14 -65C34 -60 41 -44 38 -17C34 -19 30 -20.5 26 -21.5C28 -40 24 -54 14 -65Z', shade),
    fill('M-40 -16C-24 -27 24 -27 40 -16C28 -13 20 -9 0 -9C-20 -9 -28 -13 -40 -16Z', shade),
    circle(0, -42, 6.5, 'daidai'),
    fill('M0 -47.5C3 -43.5 4 -42 4 -40.2A4 4 0 0 1 -4 -40.2C-4 -42 -3 -43.5 0 -47.5Z', base),
  ],
  helmet: ([base, shade, light]) => [
    fill('M-39 -17C-43 -50 -24 -64 0 -64C24 -64 43 -50 39 -17Z', base),
    fill('M16 -61C36 -55 42 -40 39 -17L28 -17C31 -38 27 -52 16 -61Z', shade),
    fill('M-5 -65.5C-3 -66.5 3 -66.5 5 -65.5L6 -17L-6 -17Z', light),
    fill('M-46 -15C-30 -23 30 -23 46 -15C34 -12 20 -10 0 -10C-20 -10 -34 -12 -46 -15Z', shade),
  ],
};
