import { crc32 } from 'node:zlib';
import type { Raster, Rasters, Template } from '#model';
import type { TwinFile } from './site.ts';

/** The pictures of a publication as files beside its pages; those that a page asks for. */
export interface Gallery {
  picture: (key: string, from: (path: string) => string) => { href: string; mask?: string };
  files: TwinFile[];
}

/** A gallery that makes a file of a picture when it is first asked for. */
export function galleryOf(publication: keyof Template['publications'], pictures: Rasters): Gallery {
  const files: TwinFile[] = [];
  const put = (name: string, raster: Raster): string => {
    const path = `${publication}/pictures/${name}.${raster.filter === 'DCT' ? 'jpg' : 'png'}`;
    if (!files.some((file) => file.path === path)) files.push({ path, bytes: bytesOf(raster) });
    return path;
  };
  return {
    files,
    picture: (key, from) => {
      const raster = pictures.get(key);
      if (!raster) throw new Error(`The pages show picture "${key}", but there is none.`);
      const name = key.slice(0, 16);
      const mask = raster.softMask && from(put(`${name}-mask`, raster.softMask));
      return { href: from(put(name, raster)), ...(mask && { mask }) };
    },
  };
}

const bytesOf = (raster: Raster): Uint8Array => (raster.filter === 'DCT' ? raster.bytes : pngOf(raster));

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COLOUR_TYPES = { 1: 0, 3: 2, 4: undefined } as const;

/** Deflated rows with a predictor each are what a PNG holds (ISO/IEC 15948, 10). Throws on inks. */
function pngOf({ width, height, components, bytes }: Raster): Uint8Array {
  const type = COLOUR_TYPES[components];
  if (type === undefined) throw new Error('A picture of inks cannot be shown on a screen.');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, type, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', bytes),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, bytes: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
