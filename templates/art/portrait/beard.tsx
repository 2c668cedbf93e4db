import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import { fill, n } from '../pen.tsx';
import type { Tone } from './tones.ts';

type Beard = NonNullable<PortraitParameters['beard']>;

/** What grows round the mouth, drawn before it; `jaw` is the line from temple to temple. */
export const beards: Record<Beard, (turn: number, hair: Tone, jaw: string) => ReactNode> = {
  stubble: (turn, hair, jaw) => {
    const x = (dx: number) => n(turn + dx);
    return fill(
      `${jaw}C${x(-29)} 14 ${x(-23)} 26 ${x(-11)} 22.4C${x(-5)} 19.8 ${x(5)} 19.8 ${x(11)} 22.4` +
        `C${x(23)} 26 ${x(29)} 14 ${x(33)} -8Z`,
      hair[0],
      0.12,
    );
  },
  moustache: (turn, hair) => {
    const x = (dx: number) => n(turn + dx);
    return fill(
      `M${x(0)} 19.6C${x(5)} 18.4 ${x(11)} 21 ${x(13.6)} 25.6C${x(8)} 25 ${x(4)} 24.4 ${x(0)} 24.2` +
        `C${x(-4)} 24.4 ${x(-8)} 25 ${x(-13.6)} 25.6C${x(-11)} 21 ${x(-5)} 18.4 ${x(0)} 19.6Z`,
      hair[0],
    );
  },
};
