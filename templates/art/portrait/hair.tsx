import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import { fill, stroke } from '../pen.tsx';
import type { Tone } from './tones.ts';

interface HairCut {
  /** Behind neck and shoulders. */
  back?: string;
  front: string;
  shade: string;
  /** Hair runs in two water lines. */
  strands: string;
}

/** Cuts that hide the ears. */
const OVER_EARS: ReadonlySet<PortraitParameters['hair']> = new Set(['bob', 'bangs', 'long', 'wavy']);

/** Whether a head shows its ears. */
export const showsEars = ({ hair, gear }: PortraitParameters): boolean =>
  gear !== undefined || !OVER_EARS.has(hair);

/** Drawn for the oval face; the head is scaled to the others. */
const CUTS: Record<PortraitParameters['hair'], HairCut> = {
  sidepart: {
    front:
      'M-36 0C-42 -28 -38 -57 -6 -59C12 -62 44 -54 37.5 -1L33.5 1C34.5 -12 33 -22 29 -29C14 -25 -8 -31 -17 -41C-19 -31 -27 -26 -31 -19C-33 -13 -33 -6 -33 2Z',
    shade: 'M14 -59C34 -56 43 -34 37.5 -1L33.5 1C34.5 -12 33 -22 29 -29C27 -40 24 -50 14 -59Z',
    strands: 'M-15 -45C-2 -40 16 -38 27 -36M-8 -52C6 -48 20 -46 29 -42',
  },
  crop: {
    front:
      'M-35 0C-40 -30 -33 -56 0 -56C33 -56 40 -30 35 0L33 0C33 -14 31 -24 26 -31C16 -35 6 -33 0 -36C-8 -33 -18 -35 -26 -31C-31 -24 -33 -14 -33 0Z',
    shade: 'M12 -55C34 -51 40 -28 35 0L33 0C33 -14 31 -24 26 -31C25 -42 22 -49 12 -55Z',
    strands: 'M-22 -40C-10 -46 8 -47 22 -41M-12 -48C-2 -51 8 -51 16 -48',
  },
  fringe: {
    front:
      'M-37 3C-45 -30 -36 -61 1 -61C38 -61 45 -30 37 3L33.5 1C34 -8 33 -14 31 -19C24 -17 18 -20 15 -25C9 -17 -2 -14 -11 -21C-15 -15 -23 -13 -30 -17C-32 -12 -33 -6 -33.5 1Z',
    shade: 'M16 -59C38 -54 44 -28 37 3L33.5 1C34 -8 33 -14 31 -19C30 -36 26 -50 16 -59Z',
    strands: 'M-4 -54C-16 -46 -22 -34 -22 -22M2 -52C-4 -44 -6 -34 -4 -24M9 -54C14 -46 17 -38 18 -30',
  },
  receding: {
    front:
      'M-35.5 3C-40 -16 -38 -36 -29 -46C-14 -57 15 -57 29 -46C38 -36 40 -16 35.5 3L33 3C33.5 -12 32 -25 25 -35C20 -43 8 -40 -4 -45C-14 -40 -22 -43 -26 -33C-32 -24 -33.5 -12 -33 3Z',
    shade: 'M18 -52C36 -46 40 -20 35.5 3L33 3C33.5 -12 32 -25 25 -35C24 -42 22 -48 18 -52Z',
    strands: 'M-24 -43C-12 -51 10 -52 24 -44',
  },
  bob: {
    back: 'M-41 40C-51 -8 -48 -61 0 -62C48 -61 51 -8 41 40C36 48 24 48 20 40L-20 40C-24 48 -36 48 -41 40Z',
    front:
      'M-39 34C-45 0 -45 -59 -2 -62C45 -62 46 0 39 34C34 26 34 2 31 -13C20 -16 0 -22 -11 -38C-14 -25 -25 -18 -31 -11C-34 4 -34 24 -39 34Z',
    shade: 'M18 -58C46 -48 46 2 39 34C34 26 34 2 31 -13C31 -32 28 -48 18 -58Z',
    strands: 'M-10 -44C-22 -34 -34 -16 -36 14M-4 -50C12 -42 26 -28 32 -12',
  },
  bangs: {
    back: 'M-42 46C-50 -8 -48 -61 0 -62C48 -61 50 -8 42 46C36 52 24 50 20 42L-20 42C-24 50 -36 52 -42 46Z',
    front:
      'M-40 40C-45 0 -46 -60 0 -62C46 -60 45 0 40 40C35 30 35 2 32 -14C24 -12 14 -11 6 -13C2 -17 1 -20 0 -24C-2 -18 -6 -14 -10 -12C-18 -11 -26 -12 -32 -14C-35 2 -35 30 -40 40Z',
    shade: 'M18 -58C46 -48 45 2 40 40C35 30 35 2 32 -14C31 -32 28 -48 18 -58Z',
    strands: 'M-2 -52C-14 -44 -22 -32 -24 -18M3 -52C14 -44 20 -32 22 -18',
  },
  long: {
    back: 'M-45 92C-54 24 -50 -62 0 -63C50 -62 54 24 47 92C38 98 26 92 22 76L-22 76C-26 92 -38 98 -45 92Z',
    front:
      'M-40 52C-45 0 -44 -60 -3 -62C44 -62 45 0 40 52C36 22 36 -4 31 -18C20 -24 -4 -32 -12 -46C-14 -32 -26 -24 -31 -16C-36 -4 -36 22 -40 52Z',
    shade: 'M16 -59C45 -50 45 2 40 52C36 22 36 -4 31 -18C30 -34 26 -50 16 -59Z',
    strands: 'M-12 -50C-26 -38 -36 -16 -38 26M-6 -52C12 -44 28 -30 33 -8',
  },
  tied: {
    back: 'M20 22C40 24 53 50 47 88C43 99 33 97 32 88C33 72 28 62 20 58Z',
    front:
      'M-35.5 4C-42 -28 -36 -59 -2 -60C36 -60 42 -28 36 4C34 -4 33 -10 31 -17C16 -22 -8 -32 -14 -43C-17 -31 -27 -22 -32 -15C-33 -8 -34 -2 -35.5 4Z',
    shade: 'M14 -59C38 -54 41 -26 36 4C34 -4 33 -10 31 -17C30 -34 25 -50 14 -59Z',
    strands: 'M-12 -48C-22 -40 -31 -28 -33 -10M-8 -50C8 -42 24 -32 32 -16',
  },
  bun: {
    back: 'M5 -78C15 -78 22 -72 22 -64C22 -57 14 -51 5 -51C-5 -51 -13 -57 -13 -64C-13 -72 -6 -78 5 -78Z',
    front:
      'M-35.5 5C-42 -28 -36 -59 0 -60C36 -60 42 -28 35.5 5C34 -4 33.5 -12 31 -19C20 -24 8 -34 2 -44C-6 -34 -20 -24 -31 -19C-33.5 -12 -34 -4 -35.5 5Z',
    shade: 'M14 -59C38 -54 41 -26 35.5 5C34 -4 33.5 -12 31 -19C30 -34 25 -50 14 -59Z',
    strands: 'M-2 -50C-14 -42 -26 -32 -32 -16M5 -50C16 -42 26 -32 31 -18',
  },
  wavy: {
    back: 'M-40 30C-54 18 -52 -32 -26 -46L26 -46C52 -32 54 18 40 30C32 36 24 30 22 24L-22 24C-24 30 -32 36 -40 30Z',
    front:
      'M-38 22C-50 16 -50 2 -44 -6C-51 -18 -46 -34 -37 -39C-36 -54 -18 -60 -9 -57C2 -66 24 -62 29 -51C43 -49 50 -32 44 -20C52 -10 50 4 44 8C46 16 42 22 38 24C35 10 34 -4 31 -15C20 -15 6 -21 -5 -34C-10 -22 -22 -16 -31 -12C-34 -2 -35 12 -38 22Z',
    shade:
      'M29 -51C43 -49 50 -32 44 -20C52 -10 50 4 44 8C46 16 42 22 38 24C35 10 34 -4 31 -15C32 -28 32 -42 29 -51Z',
    strands: 'M-14 -50C-28 -46 -36 -34 -36 -22M2 -54C16 -50 28 -40 34 -26',
  },
};

export function hairBehind(cut: PortraitParameters['hair'], tone: Tone): ReactNode {
  const { back } = CUTS[cut];
  return back && fill(back, tone[1]);
}

export function hairInFront(cut: PortraitParameters['hair'], tone: Tone): ReactNode[] {
  const { front, shade, strands } = CUTS[cut];
  return [fill(front, tone[0]), fill(shade, tone[1]), stroke(strands, tone[2], 1.5)];
}

/** What is seen of the hair under a cap or helmet. */
export const hairUnderGear = (tone: Tone): ReactNode =>
  fill(
    'M-35.5 2C-37 -8 -37 -16 -36 -24L36 -24C37 -16 37 -8 35.5 2L32.5 2C33 -6 32 -14 30 -20L-30 -20C-32 -14 -33 -6 -32.5 2Z',
    tone[0],
  );
