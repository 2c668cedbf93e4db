import { type Format, mm, q } from '#model';

/** The page in mm: A4 portrait, its bleed, its margins. `folio` is the top of the folio's line. */
export const page = {
  w: 210,
  h: 297,
  bleed: 3,
  head: 16,
  foot: 18,
  gutter: 16,
  foreEdge: 14,
  folio: 285.3,
} as const;

export const format: Format = {
  trim: { width: mm(page.w), height: mm(page.h) },
  bleed: mm(page.bleed),
  safe: mm(5),
  leastType: q(8),
};

/** Height at which the water line enters and leaves every spread, in mm from the head. */
export const LINE_HEIGHT = 178;

/** Width of the water line in mm. */
export const LINE_WIDTH = 2.4;
