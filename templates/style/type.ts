import type { Style } from '@react-pdf/types';
import { q } from '#model';
import { fallback, families } from './faces.ts';
import { ink, type SwatchName } from './swatches.ts';

/** How a stretch of words looks: size and feed in 級/歯, face, weight, swatch. */
export interface TypeStyle {
  /** Type size in Q (0.25 mm). */
  size: number;
  /** Line feed in H (0.25 mm). */
  feed: number;
  family?: keyof typeof families;
  weight?: 400 | 700 | 900;
  color?: SwatchName;
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Letter-spacing in em. */
  tracking?: number;
}

/** The type ladder of the art direction. */
export const scale = {
  note: { size: 9, feed: 14 },
  small: { size: 11, feed: 17 },
  body: { size: 13, feed: 22 },
  lead: { size: 18, feed: 31 },
  heading: { size: 20, feed: 28, weight: 700 },
} as const satisfies Record<string, TypeStyle>;

/** The react-pdf style of a type style. */
export function typeStyle({
  size,
  feed,
  family = 'body',
  weight = 400,
  color = 'sumi',
  align,
  tracking,
}: TypeStyle): Style {
  return {
    fontFamily: [families[family], fallback] as unknown as string,
    fontWeight: weight,
    fontSize: q(size),
    lineHeight: feed / size,
    color: ink(color),
    ...(align ? { textAlign: align } : {}),
    ...(tracking ? { letterSpacing: q(size) * tracking } : {}),
  };
}
