import { Unreadable } from './unreadable.ts';

const CLEAR = 256;
const END = 257;

/** LZW (ISO 32000-1, 7.4.4): codes of 9 to 12 bits. Throws Unreadable when the result is over the limit or broken. */
export function lzw(bytes: Uint8Array, early: boolean, limit: number): Uint8Array {
  let out = new Uint8Array(Math.min(limit, Math.max(1024, bytes.length * 4)));
  let size = 0;
  // A word of the table is a stretch of what was written already.
  const starts = new Int32Array(4097);
  const lengths = new Int32Array(4097);
  let count = 258;
  let width = 9;
  let previous = -1;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      count = 258;
      width = 9;
      previous = -1;
      continue;
    }
    if (code > count || (code === count && previous < 0)) throw new Unreadable('filter');
    const length = code < 256 ? 1 : code < count ? lengths[code]! : previous + 1;
    if (size + length > limit) throw new Unreadable('inflation');
    if (size + length > out.length) out = grown(out, Math.min(limit, (size + length) * 2));
    if (code < 256) out[size] = code;
    else {
      const from = code < count ? starts[code]! : size - previous;
      for (let i = 0; i < length; i += 1) out[size + i] = out[from + i]!;
    }
    if (previous >= 0 && count < 4096) {
      starts[count] = size - previous;
      lengths[count] = previous + 1;
      count += 1;
    }
    const next = count + (early ? 1 : 0);
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
    previous = length;
    size += length;
  }
  return out.subarray(0, size);
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
