import { describe, expect, it } from 'vitest';
import { pt, real } from '../../src/pdf/numbers.ts';
import { name, Ref, serialise, type Value } from '../../src/pdf/objects.ts';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-0.0004, '0'],
    [0.0005, '.001'],
    [-0.5, '-0.5'],
    [12, '12'],
    [595.27559, '595.276'],
    [-1.9996, '-2'],
    [841.05, '841.05'],
    [1e-7, '0'],
    [123456789.5, '123456789.5'],
  ])('%d is %s', (value, text) => {
    expect(pt(value)).toBe(text.replace(/^(-?)\./, '$10.'));
  });

  it('rounds factors to five places', () => {
    expect([0.1234567, -1 / 3, 1e-6, 2].map(real)).toEqual(['0.12346', '-0.33333', '0', '2']);
  });

  it.each([Number.NaN, Infinity, -Infinity, 1e12])('refuses %d', (value) => {
    expect(() => pt(value)).toThrow(`carry ${value} where a number is due`);
    expect(() => real(value)).toThrow(`carry ${value} where a number is due`);
  });
});

describe('objects', () => {
  it.each<[Value, string]>([
    [1.5, '1.5'],
    [true, 'true'],
    ['Sasshi (a) \\b', '(Sasshi \\(a\\) \\\\b)'],
    ['表1', '<feff88680031>'],
    ['𠮷', '<feffd842dfb7>'],
    ['line\nfeed', '<feff006c0069006e0065000a0066006500650064>'],
    [Uint8Array.of(0, 255), '<00ff>'],
    [name('DeviceRGB'), '/DeviceRGB'],
    [name('Lime Green#1/墨'), '/Lime#20Green#231#2f#e5#a2#a8'],
    [new Ref(7), '7 0 R'],
    [[1, [name('A')], { B: false }], '[1 [/A] <</B false>>]'],
    [{ A: 1, Gone: undefined, B: {} }, '<</A 1 /B <<>>>>'],
  ])('%o is written as %s', (value, text) => {
    expect(serialise(value)).toBe(text);
  });
});
