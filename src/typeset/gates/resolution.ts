import type { Ledger } from '../ledger.ts';
import type { PlacedPicture } from '../pages/forme.ts';

/** Pixels to the inch below which a photograph looks coarse in print. */
const LEAST_PPI = 200;

/** A photograph has enough pixels for the size at which it stands. */
export function checkResolution(pictures: PlacedPicture[], ledger: Ledger): void {
  for (const { file, width, height, pixels } of pictures) {
    const ppi = Math.round(72 * Math.min(pixels.width / width, pixels.height / height));
    if (ppi < LEAST_PPI) ledger.add('typeset/low-resolution', { picture: file, ppi, least: LEAST_PPI });
  }
}
