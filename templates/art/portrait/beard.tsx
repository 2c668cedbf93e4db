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
      `${jaw}C${x(-33)} 20 ${x(-16)} 19 ${x(0)} 20.4C${x(16)} 19 ${x(33)} 20 ${x(33)} -8Z`,
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
