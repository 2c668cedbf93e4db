import { type Format, mm } from '#model';

/** A4 portrait. */
export const format: Format = {
  trim: { width: mm(210), height: mm(297) },
  bleed: mm(3),
};

/** Height at which the water line enters and leaves every spread, in mm from the head. */
export const LINE_HEIGHT = 178;

/** Width of the water line in mm. */
export const LINE_WIDTH = 2.4;
