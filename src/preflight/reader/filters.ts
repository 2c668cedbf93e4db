import { constants, inflateSync } from 'node:zlib';
import { lzw } from './lzw.ts';
import type { Dict } from './objects.ts';
import { predict } from './predictor.ts';
import { Unreadable } from './unreadable.ts';

/** The most that one stream may grow to: a CMYK picture of A2 at 350 ppi. */
const LARGEST = 2 ** 28;

/** Filters that hold pictures; they are left as they are. */
export const PICTURE_FILTERS: readonly string[] = [
  'DCTDecode',
  'DCT',
  'JPXDecode',
  'CCITTFaxDecode',
  'CCF',
  'JBIG2Decode',
];

type Decode = (bytes: Uint8Array, parameters: Dict | undefined, limit: number) => Uint8Array;

/** Decoders by name and by the short name of inline images (ISO 32000-1, 7.4, table 94). */
const decoders: Record<string, Decode> = {
  FlateDecode: flate,
  Fl: flate,
  LZWDecode: (bytes, parameters, limit) =>
    predict(lzw(bytes, parameters?.get('EarlyChange') !== 0, limit), parameters),
  LZW: (bytes, parameters, limit) =>
    predict(lzw(bytes, parameters?.get('EarlyChange') !== 0, limit), parameters),
  ASCIIHexDecode: asciiHex,
  AHx: asciiHex,
  ASCII85Decode: ascii85,
  A85: ascii85,
  RunLengthDecode: runLength,
  RL: runLength,
  Crypt: (bytes) => bytes,
};

/** Bytes through one filter. Throws Unreadable: 'inflation' when they grow beyond bounds, 'filter' when they are broken. */
export function decode(filter: string, bytes: Uint8Array, parameters: Dict | undefined): Uint8Array {
  const decoder = decoders[filter];
  if (!decoder) throw new Unreadable('filter');
  return decoder(bytes, parameters, LARGEST);
}

function flate(bytes: Uint8Array, parameters: Dict | undefined, limit: number): Uint8Array {
  try {
    const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
    return predict(inflateSync(bytes, options), parameters);
  } catch (problem) {
    if (problem instanceof Unreadable) throw problem;
    const tooLarge = (problem as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(tooLarge ? 'inflation' : 'filter');
  }
}

function asciiHex(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('>');
  const digits = text.slice(0, end < 0 ? undefined : end).replace(/[^0-9a-fA-F]/g, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
}

function ascii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (count: number) => {
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let i = 0; i < count; i += 1) out.push(Math.floor(value / 256 ** (3 - i)) & 255);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 126) break;
    if (byte === 122 && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 33 && byte <= 117) group.push(byte - 33);
    if (group.length === 5) flush(4);
  }
  if (group.length > 1) {
    const rest = group.length - 1;
    while (group.length < 5) group.push(84);
    flush(rest);
  }
  return Uint8Array.from(out);
}

function runLength(bytes: Uint8Array, _: Dict | undefined, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && bytes[at] !== 128; ) {
    const length = bytes[at]!;
    const chunk =
      length < 128
        ? bytes.subarray(at + 1, at + 2 + length)
        : new Uint8Array(257 - length).fill(bytes[at + 1] ?? 0);
    at += length < 128 ? length + 2 : 2;
    size += chunk.length;
    if (size > limit) throw new Unreadable('inflation');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
