import { inflateSync } from 'node:zlib';
import type { Raster, Rasters } from '#model';

/** Pixels of a picture, for looking at single ones. */
export interface Pixels {
  width: number;
  height: number;
  components: 1 | 3 | 4;
  values: Uint8Array;
  mask?: Pixels;
}

/** Finer than this, per side, no letter has a ground: pictures are looked at as if from afar. */
const MOST = 600;

/** Opens the pictures of these keys. One that is not there, or in inks, is not looked at. */
export async function openPixels(keys: Iterable<string>, rasters: Rasters): Promise<Map<string, Pixels>> {
  const opened = new Map<string, Pixels>();
  for (const key of [...new Set(keys)].sort()) {
    const raster = rasters.get(key);
    if (raster && raster.components !== 4) opened.set(key, await open(raster));
  }
  return opened;
}

async function open(raster: Raster): Promise<Pixels> {
  const mask = raster.softMask && (await open(raster.softMask));
  if (raster.filter === 'DCT') return { ...(await fromJpeg(raster)), ...(mask && { mask }) };
  const { width, height, components } = raster;
  return { width, height, components, values: unpredicted(raster), ...(mask && { mask }) };
}

async function fromJpeg({ bytes, components }: Raster): Promise<Pixels> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(bytes)
    .resize({ width: MOST, height: MOST, fit: 'inside', withoutEnlargement: true })
    .toColourspace(components === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, components: info.channels as 1 | 3, values: data };
}

/** Rows of which each says how it is predicted (ISO 32000-1, 7.4.4.4; ISO/IEC 15948, 9.2). */
function unpredicted({ width, height, components, bytes }: Raster): Uint8Array {
  const rows = inflateSync(bytes);
  const length = width * components;
  const values = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    const type = rows[y * (length + 1)]!;
    const row = y * length;
    for (let x = 0; x < length; x += 1) {
      const left = x < components ? 0 : values[row + x - components]!;
      const above = y === 0 ? 0 : values[row + x - length]!;
      const corner = x < components || y === 0 ? 0 : values[row + x - length - components]!;
      values[row + x] = rows[y * (length + 1) + 1 + x]! + predicted(type, left, above, corner);
    }
  }
  return values;
}

function predicted(type: number, left: number, above: number, corner: number): number {
  if (type === 4) return paeth(left, above, corner);
  return [0, left, above, (left + above) >> 1][type]!;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** The components of the pixel at a place of the picture, in fractions from its top left corner. */
export function pixelAt({ width, height, components, values }: Pixels, u: number, v: number): Uint8Array {
  const x = Math.min(width - 1, Math.max(0, Math.floor(u * width)));
  const y = Math.min(height - 1, Math.max(0, Math.floor(v * height)));
  const at = (y * width + x) * components;
  return values.subarray(at, at + components);
}
