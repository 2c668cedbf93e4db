import { COMPONENTS, type Pixels } from './decode.ts';

/**
 * Spreads the colour of visible pixels over those that are not, in place: each takes that of a visible pixel near it.
 * Viewers and presses resample a picture and its soft mask apart from each other, so that what lies unseen beside an edge
 * shows in it as a fringe. Linear in the number of pixels.
 */
export function spreadColour({ width, height, mode, values, alpha }: Pixels): void {
  if (!alpha) return;
  const components = COMPONENTS[mode];
  /** Steps to the pixel whose colour was taken. */
  const distance = new Int32Array(width * height).map((_, at) => (alpha[at]! < SEEN ? FAR : 0));
  const take = (at: number, from: number): void => {
    if (distance[at]! <= distance[from]! + 1) return;
    distance[at] = distance[from]! + 1;
    values.copyWithin(at * components, from * components, (from + 1) * components);
  };
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (x > 0) take(at, at - 1);
      if (y > 0) take(at, at - width);
    }
  }
  for (let y = height - 1, at = width * height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--, at--) {
      if (x < width - 1) take(at, at + 1);
      if (y < height - 1) take(at, at + width);
    }
  }
}

/** Least cover that is seen; below it, what resampling leaves of a colour is chance. */
const SEEN = 4;

/** Farther than any pixel. */
const FAR = 2 ** 30;
