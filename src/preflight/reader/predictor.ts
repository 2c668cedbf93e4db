import type { Dict } from './objects.ts';
import { Unreadable } from './unreadable.ts';

/** Takes a predictor back (ISO 32000-1, 7.4.4.4): 2 is TIFF's, 10 and above are PNG's. Throws Unreadable('filter'). */
export function predict(bytes: Uint8Array, parameters: Dict | undefined): Uint8Array {
  const predictor = whole(parameters, 'Predictor', 1);
  if (predictor <= 1) return bytes;
  const bits = whole(parameters, 'BitsPerComponent', 8);
  const pixel = whole(parameters, 'Colors', 1) * bits;
  const row = Math.ceil((whole(parameters, 'Columns', 1) * pixel) / 8);
  if (row < 1 || row > 2 ** 26) throw new Unreadable('filter');
  const step = Math.max(1, pixel >> 3);
  if (predictor === 2) return bits === 8 ? sums(bytes, row, step) : bytes;
  return png(bytes, row, step);
}

function whole(parameters: Dict | undefined, key: string, usual: number): number {
  const value = parameters?.get(key);
  return typeof value === 'number' ? value : usual;
}

function sums(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let start = 0; start < out.length; start += row) {
    const end = Math.min(start + row, out.length);
    for (let at = start + step; at < end; at += 1) out[at] = out[at]! + out[at - step]!;
  }
  return out;
}

function png(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let line = 0; line < rows; line += 1) {
    const from = line * (row + 1);
    const kind = bytes[from]!;
    const to = line * row;
    const length = Math.min(row, bytes.length - from - 1);
    for (let i = 0; i < length; i += 1) {
      const left = i >= step ? out[to + i - step]! : 0;
      const up = line > 0 ? out[to + i - row]! : 0;
      const corner = line > 0 && i >= step ? out[to + i - row - step]! : 0;
      out[to + i] = bytes[from + 1 + i]! + guess(kind, left, up, corner);
    }
  }
  return out;
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
