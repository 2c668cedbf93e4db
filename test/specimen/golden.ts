import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** A picture in shades of grey, a byte a pixel. */
interface Picture {
  width: number;
  height: number;
  pixels: Buffer;
}

const RESOLUTION = '96';

/** Pixels that are this much darker or lighter are different: more than programs differ at the edges of glyphs. */
const SHADE = 96;

/** So many different pixels are no difference: fewer than one glyph of body type has. */
const TOLERANCE = 10;

/** The first page of a PDF, as poppler draws it. */
export function draw(pdf: Uint8Array): Picture {
  const { status, stdout, stderr } = spawnSync('pdftoppm', ['-r', RESOLUTION, '-gray', '-singlefile', '-'], {
    input: pdf,
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
  const [head, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(stdout.toString('latin1', 0, 40))!;
  return { width: Number(width), height: Number(height), pixels: stdout.subarray(head.length) };
}

const png = ({ width, height, pixels }: Picture): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 1 } })
    .png({ palette: true, colours: 16 })
    .toBuffer();

async function read(file: string): Promise<Picture> {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** Makes the picture the golden one. */
export async function keep(file: string, picture: Picture): Promise<void> {
  writeFileSync(file, await png(picture));
}

/**
 * Number of pixels in which a picture differs from the golden one, 0 within the tolerance. If it differs, the folder gets
 * both and their difference.
 */
export async function difference(golden: string, picture: Picture, folder: string): Promise<number> {
  const before = await read(golden);
  if (before.width !== picture.width || before.height !== picture.height) return before.width * before.height;
  const shades = picture.pixels.map((shade, index) => 255 - Math.abs(shade - before.pixels[index]!));
  const count = shades.reduce((sum, shade) => sum + (255 - shade > SHADE ? 1 : 0), 0);
  if (count <= TOLERANCE) return 0;
  mkdirSync(folder, { recursive: true });
  const pictures = { before, after: picture, difference: { ...picture, pixels: Buffer.from(shades) } };
  for (const [name, one] of Object.entries(pictures)) {
    writeFileSync(join(folder, `specimen-${name}.png`), await png(one));
  }
  return count;
}

/** The golden picture of the specimen. */
export const GOLDEN = fileURLToPath(new URL('../golden/specimen.png', import.meta.url));
