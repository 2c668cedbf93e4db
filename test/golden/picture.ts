import { spawnSync } from 'node:child_process';
import sharp from 'sharp';

/** A picture, three bytes a pixel. */
export interface Picture {
  width: number;
  height: number;
  pixels: Buffer;
}

/** Pixels of which a channel is this much darker or lighter are different: more than programs differ at edges of glyphs. */
const SHADE = 64;

/** So many different pixels are no difference: fewer than one glyph of body type has. */
const TOLERANCE = 10;

/** The only page of a PDF, as poppler draws it. */
export function draw(pdf: Uint8Array, resolution: number): Picture {
  const { status, stdout, stderr } = spawnSync('pdftoppm', ['-r', String(resolution), '-singlefile', '-'], {
    input: pdf,
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
  const [head, width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(stdout.toString('latin1', 0, 40))!;
  return { width: Number(width), height: Number(height), pixels: stdout.subarray(head.length) };
}

/** Small: in 64 colours. */
export const toPng = ({ width, height, pixels }: Picture): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: 64, dither: 0, effort: 10 })
    .toBuffer();

export async function fromPng(file: string | Buffer): Promise<Picture> {
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** How far two pictures are apart: different pixels, none within the tolerance, and a picture that shows them. */
export function differenceOf(before: Picture, after: Picture): { count: number; shown: Picture } {
  const { width, height } = after;
  if (before.width !== width || before.height !== height) return { count: width * height, shown: after };
  const pixels = Buffer.alloc(after.pixels.length, 255);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const apart = Math.max(
      ...[0, 1, 2].map((channel) => Math.abs(before.pixels[at + channel]! - after.pixels[at + channel]!)),
    );
    const different = apart > SHADE;
    if (different) count++;
    // What differs is red; the page shows through in pale grey.
    const ground = 255 - (255 - after.pixels[at + 1]!) / 5;
    pixels.set(different ? [214, 40, 40] : [ground, ground, ground], at);
  }
  return { count: count <= TOLERANCE ? 0 : count, shown: { width, height, pixels } };
}
