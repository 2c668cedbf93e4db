import type { PictureMode } from '#model';
import type { Size } from './placements.ts';

/** Pixels a side beyond which a file is refused: twice a spread at 350 ppi. */
export const MOST_PIXELS = 12_000;

/** Pixels of a picture, 8 bits a component, rows from the top. */
export interface Pixels extends Size {
  mode: PictureMode;
  /** Interleaved: 3 of RGB, 1 of grey, 4 of CMYK with 255 for full ink. */
  values: Uint8Array;
  /** How much each pixel covers; absent: all of them wholly. */
  alpha?: Uint8Array;
}

/** Components of a mode. */
export const COMPONENTS = { rgb: 3, grey: 1, cmyk: 4 } as const satisfies Record<PictureMode, number>;

/** Everything that reads pixels is the same in this: damage is an error, and no file may take all the memory. */
const STRICT = { failOn: 'truncated', limitInputPixels: MOST_PIXELS ** 2 } as const;

/** What a picture file says about itself without being decoded. Throws what the library throws. */
export async function inspect(bytes: Uint8Array) {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { ...STRICT, limitInputPixels: false }).metadata();
}

/**
 * Opens a picture upright, resampled to a size (Lanczos; by light where pixels also count by how much they cover). The
 * values are those of the file, whose meaning its profile tells. Inks opened as RGB become what a common press makes
 * of them. Throws what the library throws.
 */
export async function decode(bytes: Uint8Array, mode: PictureMode, size: Size): Promise<Pixels> {
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { ...STRICT, ignoreIcc: true });
  const colours = mode === 'cmyk' ? 4 : 3;
  const { space, hasAlpha } = await inspect(bytes);
  if (mode === 'cmyk') image.pipelineColourspace('cmyk');
  // With 8 bits only, pixels that are hardly seen would come out in wrong colours.
  else if (hasAlpha && space !== 'cmyk') image.pipelineColourspace('scrgb');
  const { data, info } = await image
    .toColourspace(mode === 'cmyk' ? 'cmyk' : 'srgb')
    .autoOrient()
    .resize({ ...size, fit: 'fill', fastShrinkOnLoad: false })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels < colours || info.channels > colours + 1) {
    throw new Error(`A ${mode} picture was opened with ${info.channels} channels.`);
  }
  return { ...size, mode, ...part(data, info.channels, colours, COMPONENTS[mode]) };
}

/** Parts colour and alpha, and leaves out an alpha that covers everything. Of a grey picture all colours are the same. */
function part(
  data: Uint8Array,
  channels: number,
  colours: number,
  kept: number,
): Pick<Pixels, 'values' | 'alpha'> {
  const values = channels === kept ? data : channelsOf(data, channels, 0, kept);
  if (channels === colours) return { values };
  const alpha = channelsOf(data, channels, colours, 1);
  return alpha.every((cover) => cover === 255) ? { values } : { values, alpha };
}

/** Some neighbouring channels of interleaved pixels. */
function channelsOf(data: Uint8Array, channels: number, first: number, count: number): Uint8Array {
  const taken = new Uint8Array((data.length / channels) * count);
  for (let from = first, to = 0; to < taken.length; from += channels) {
    for (let channel = 0; channel < count; channel++) taken[to++] = data[from + channel]!;
  }
  return taken;
}
