/**
 * A number as PDF syntax, rounded to some decimal places, without exponent (ISO 32000-1, 7.3.3).
 * Throws on what is not a finite number: that is a bug of the stage that made the pages.
 */
export function decimal(value: number, places: 1 | 2 | 3 | 5): string {
  const scale = SCALE[places];
  const rounded = Math.round(value * scale) / scale;
  if (!(Math.abs(rounded) < LARGEST)) throw new Error(`A page carries ${value} where a number is due.`);
  return rounded === 0 ? '0' : String(rounded);
}

const SCALE = { 1: 10, 2: 100, 3: 1000, 5: 100000 };
const LARGEST = 1e15;

/** A length or coordinate in pt, exact to 0.001 pt. */
export const pt = (value: number): string => decimal(value, 3);
