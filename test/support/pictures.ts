/** Picture files and profiles with known values, made byte by byte. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The profile of the default printing condition. */
export const pressProfileFile = fileURLToPath(
  new URL('../../assets/icc/ISOcoated_v2_300_bas.icc', import.meta.url),
);

export const pressProfile = (): Buffer => readFileSync(pressProfileFile);

/** PhotometricInterpretation by number of components (TIFF 6.0). */
const PHOTOMETRIC: Record<number, number> = { 1: 1, 3: 2, 4: 5 };

const SHORT = 3;
const LONG = 4;
const UNDEFINED = 7;

/** An uncompressed TIFF of these values: grey, RGB or CMYK by their number a pixel. */
export function rawTiff(width: number, height: number, values: Uint8Array, icc?: Uint8Array): Buffer {
  const components = values.length / (width * height);
  const bits = Buffer.alloc(8);
  for (let one = 0; one < 4; one++) bits.writeUInt16LE(8, one * 2);
  const count = 11 + (icc ? 1 : 0);
  const bitsAt = 8 + 2 + count * 12 + 4;
  const valuesAt = bitsAt + bits.length;
  const tags = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, components, components > 2 ? bitsAt : 8],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, PHOTOMETRIC[components]!],
    [273, LONG, 1, valuesAt],
    [274, SHORT, 1, 1],
    [277, SHORT, 1, components],
    [278, LONG, 1, height],
    [279, LONG, 1, values.length],
    [284, SHORT, 1, 1],
    ...(icc ? [[34675, UNDEFINED, icc.length, valuesAt + values.length]] : []),
  ] as [number, number, number, number][];
  const head = Buffer.alloc(bitsAt);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(count, 8);
  tags.forEach(([tag, type, length, value], index) => {
    const at = 10 + index * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(length, at + 4);
    head.writeUInt32LE(value, at + 8);
  });
  return Buffer.concat([head, bits, values, ...(icc ? [icc] : [])]);
}

/** A grey profile whose light is its value to a power (ICC.1:2001-04, 6.3.3.3). */
export function greyProfile(gamma: number): Buffer {
  const profile = Buffer.alloc(128 + 4 + 2 * 12 + 20 + 16);
  profile.writeUInt32BE(profile.length, 0);
  profile.writeUInt32BE(0x02100000, 8);
  profile.write('mntrGRAYXYZ ', 12, 'latin1');
  profile.write('acsp', 36, 'latin1');
  const white = [0xf6d6, 0x10000, 0xd32d];
  white.forEach((value, index) => {
    profile.writeUInt32BE(value, 68 + index * 4);
  });
  profile.writeUInt32BE(2, 128);
  profile.write('wtpt', 132, 'latin1');
  profile.writeUInt32BE(156, 136);
  profile.writeUInt32BE(20, 140);
  profile.write('kTRC', 144, 'latin1');
  profile.writeUInt32BE(176, 148);
  profile.writeUInt32BE(14, 152);
  profile.write('XYZ ', 156, 'latin1');
  white.forEach((value, index) => {
    profile.writeUInt32BE(value, 164 + index * 4);
  });
  profile.write('curv', 176, 'latin1');
  profile.writeUInt32BE(1, 184);
  profile.writeUInt16BE(Math.round(gamma * 256), 188);
  return profile;
}

/** Patches of colour, gradients and noise: red, green and blue over the whole range, also at its ends. */
export function patches(width: number, height: number, components: 3 | 4 = 3): Buffer {
  const values = Buffer.alloc(width * height * components);
  let seed = 1;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [x, y] = [(pixel % width) / (width - 1), Math.floor(pixel / width) / (height - 1)];
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    const noise = y > 0.5 ? ((seed >> 16) % 64) - 32 : 0;
    const light = y > 0.75 ? 0.2 : 1;
    const ramps = [x, y * 2, 1 - x, x * y].map((ramp) => Math.min(1, ramp) * light);
    for (let one = 0; one < components; one++) {
      values[pixel * components + one] = Math.min(255, Math.max(0, Math.round(ramps[one]! * 255 + noise)));
    }
  }
  return values;
}
