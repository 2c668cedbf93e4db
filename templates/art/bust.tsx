import type { ReactNode } from 'react';
import type { Story } from '#model';
import type { SwatchName } from '../style/swatches.ts';
import { circle, fill, group, n, stroke } from './pen.tsx';

type Hair = Story['portrait']['hair'];

// Drawn in a box of 100 by 100, standing on its foot.
const HAIR_BEHIND: Record<Hair, string | undefined> = {
  long: 'M27 38C26 6 74 6 73 38C74 52 77 62 75 72L25 72C23 62 26 52 27 38Z',
  bun: 'M59 9C59 14 55 18 50 18C45 18 41 14 41 9C41 4 45 0 50 0C55 0 59 4 59 9Z',
  short: undefined,
};
const HAIR_FRONT: Record<Hair, string> = {
  short:
    'M29 38C26 12 42 7 54 8C72 9 73 24 71 38L68 38C68 32 66 29 63 26C54 29 42 28 36 25C33 29 32 33 32 38Z',
  long: 'M31 40C29 14 71 14 69 40C66 34 60 28 55 24C48 31 38 34 31 40Z',
  bun: 'M30 40C27 13 73 13 70 40C68 32 62 27 50 26C38 27 32 32 30 40Z',
};
const SHOULDERS = 'M6 100C7 80 20 73 40 69L60 69C80 73 93 80 94 100Z';
const NECK = 'M42 55L58 55L58 69L50 80L42 69Z';
const COLLAR = 'M42 68L50 80L58 68L63 70L52 90L48 90L37 70Z';
const FACE = 'M32 34C32 18 68 18 68 34C68 52 60 62 50 62C40 62 32 52 32 34Z';

/**
 * A small bust of few shapes.
 * @param x centre and `y` foot, `height` of the whole, in mm
 * @param skin swatch of face and neck, to stand off the ground
 */
export function bust(
  x: number,
  y: number,
  height: number,
  { hair, tone, cloth }: Story['portrait'],
  skin: SwatchName,
): ReactNode {
  const k = height / 100;
  const behind = HAIR_BEHIND[hair];
  return group(
    `translate(${n(x - 50 * k)} ${n(y - height)}) scale(${k})`,
    behind && fill(behind, tone),
    fill(SHOULDERS, cloth),
    fill(NECK, skin),
    fill(COLLAR, cloth === 'mizu' ? 'waki' : 'shiro'),
    fill(FACE, skin),
    fill(HAIR_FRONT[hair], tone),
    circle(42.5, 41, 1.5, 'sumi'),
    circle(57.5, 41, 1.5, 'sumi'),
    stroke('M45 51C47 54 53 54 55 51', 'sumi', 1.5),
  );
}
