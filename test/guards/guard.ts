import type { LaidPage, Pages } from '../../src/model/index.ts';

/** What a publication promises of its pages. Lengths are mm. */
export interface House {
  trim: { width: number; height: number };
  bleed: number;
  /** How far type stays from every edge of the page, and so from the spine. */
  safe: number;
  /** Margins of the type area. */
  margins: { head: number; foot: number; gutter: number; foreEdge: number };
  /** The smallest type in Q. */
  least: number;
  /** The most faces, sizes of type, and swatches of type in one publication. */
  limits: { faces: number; sizes: number; swatches: number };
  /** Swatches that only people are drawn in. */
  skin: readonly string[];
}

/** Looks at pages that are laid out, and tells each fault with page, words and numbers. */
export type Guard = (pages: Pages, house: House) => string[];

/** `departments/toshi P1 「都市建設局」 2.1 mm from the trim, least 5` */
export function fault({ name }: Pages, { label }: LaidPage, words: string, says: string): string {
  const quoted = [...words.trim()].slice(0, 14).join('');
  return `${name} ${label} 「${quoted}」 ${says}`;
}

/** Hundredths of a millimetre are enough. */
export const mm = (length: number): string => `${Math.round(length * 100) / 100} mm`;

/** The side at which a page is bound; none of a sheet that stands alone. */
export function spineOf({ pages }: Pages, { side }: LaidPage): 'left' | 'right' | undefined {
  if (pages.length === 1) return undefined;
  return side === 'verso' ? 'right' : 'left';
}
