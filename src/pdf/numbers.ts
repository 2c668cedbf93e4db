/**
 * Numbers as PDF syntax: rounded, without exponent (ISO 32000-1, 7.3.3). They throw on what is not a finite number:
 * that is a bug of the stage that made the pages.
 */

/** Larger than any number a page needs, small enough to be exact. */
const LARGEST = 1e9;

/** Fractions of thousandths, ready made: artwork is mostly numbers. */
const THOUSANDTHS = Array.from({ length: 1000 }, (_, index) => String(index / 1000).slice(1));

/** A length, coordinate or colour value, exact to 0.001. */
export function pt(value: number): string {
  if (!(Math.abs(value) < LARGEST)) throw notANumber(value);
  const rounded = Math.round(value * 1000);
  const size = Math.abs(rounded);
  const whole = Math.floor(size / 1000);
  return `${rounded < 0 ? '-' : ''}${whole}${THOUSANDTHS[size - whole * 1000]}`;
}

/** A factor of a matrix or a value in an object, exact to 0.00001. */
export function real(value: number): string {
  if (!(Math.abs(value) < LARGEST)) throw notANumber(value);
  const rounded = Math.round(value * 100000) / 100000;
  return rounded === 0 ? '0' : String(rounded);
}

const notANumber = (value: number) => new Error(`The pages carry ${value} where a number is due.`);
