import { convert, type Meaning } from './colour.ts';
import type { Pixels } from './decode.ts';

/**
 * The colours of a picture as a screen shows them: sRGB, or grey of the same steps where it is grey. `profile` is its
 * own; without one it is taken for sRGB.
 */
export async function toScreen(pixels: Pixels, profile: Uint8Array | undefined): Promise<Pixels> {
  const { mode, values } = pixels;
  if (!profile) return pixels;
  const from: Meaning = { mode, profile };
  if (mode !== 'grey') {
    return { ...pixels, mode: 'rgb', values: await convert(values, from, { mode: 'rgb' }, 'relative') };
  }
  const steps = Uint8Array.from({ length: 256 }, (_, value) => value);
  const shown = await convert(steps, from, { mode: 'rgb' }, 'relative');
  return { ...pixels, values: values.map((value) => shown[value * 3]!) };
}
