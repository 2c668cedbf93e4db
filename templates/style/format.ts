import { type Format, mm } from '#model';

/** A4 portrait, saddle-stitched, left-bound; the grid of the art direction. */
export const format: Format = {
  trim: { width: mm(210), height: mm(297) },
  bleed: mm(3),
  margins: { head: mm(16), foot: mm(18), gutter: mm(16), foreEdge: mm(14) },
  baseline: mm(4),
};

/** Height at which the water line enters and leaves every spread, in mm from the head. */
export const LINE_HEIGHT = 178;

/** Width of the water line in mm. */
export const LINE_WIDTH = 2.4;

/** Grid: twelve columns of 11.333 mm, 4 mm between them. */
export const COLUMN = { width: 34 / 3, gap: 4, pitch: 34 / 3 + 4 };
