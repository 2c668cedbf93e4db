import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../templates/art/qr.ts';

const URL = 'https://www.city.kumamoto.jp/';

/** Which modules an outline of runs covers. */
function cover(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+Z/g)) {
    for (let i = 0; i < Number(length); i++) grid[Number(y)]![Number(x) + i] = true;
  }
  return grid;
}

describe('the QR code', () => {
  it('draws exactly the dark modules of the code', () => {
    const { path, size } = qrCode(URL);
    expect(cover(path, size)).toEqual(encode(URL, { ecc: 'M', boostEcc: true, border: 0 }).data);
  });

  it('has its three finders and no border of its own', () => {
    const { path, size } = qrCode(URL);
    const dark = cover(path, size);
    for (const [x, y] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const) {
      expect(dark[y]!.slice(x, x + 7)).toEqual(Array.from({ length: 7 }, () => true));
    }
    expect(dark[7]!.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => false));
  });

  it('grows with a long address', () => {
    expect(qrCode(`${URL}${'a'.repeat(270)}`).size).toBeGreaterThan(qrCode(URL).size);
  });
});
