import type { Style } from '@react-pdf/types';
import { fallback, families, ink, type SwatchName, tones } from '#house';
import { q } from '#model';

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

/** The react-pdf style of a type style. */
export function typeStyle({
  size,
  feed,
  family = 'body',
  weight = 400,
  color = tones.text,
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
