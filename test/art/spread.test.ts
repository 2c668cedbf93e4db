import { expect, it } from 'vitest';
import { spreadColour } from '../../src/art/spread.ts';

/** Rows of a grey picture; a dot is a pixel that is not seen. */
const spread = (...rows: string[]): string[] => {
  const all = rows.join('');
  const values = Uint8Array.from(all, (one) => (one === '.' ? 0 : Number(one)));
  const alpha = Uint8Array.from(all, (one) => (one === '.' ? 0 : 255));
  const [width, height] = [rows[0]!.length, rows.length];
  spreadColour({ mode: 'grey', width, height, values, alpha });
  return rows.map((_, y) => Array.from(values.subarray(y * width, (y + 1) * width)).join(''));
};

it('pixels that are not seen take the colour of a visible one near them', () => {
  expect(spread('.1....', '......', '......', '....2.', '......')).toEqual([
    '111111',
    '111122',
    '111222',
    '112222',
    '112222',
  ]);
});

it('pixels that are only just seen keep their own', () => {
  const values = Uint8Array.of(9, 8, 7);
  spreadColour({ mode: 'grey', width: 3, height: 1, values, alpha: Uint8Array.of(255, 4, 3) });
  expect(Array.from(values)).toEqual([9, 8, 8]);
});

it('a picture that nothing is seen of stays as it is', () => {
  expect(spread('...', '...')).toEqual(['000', '000']);
});

it('all components of a pixel go together', () => {
  const values = Uint8Array.of(9, 8, 7, 0, 0, 0);
  spreadColour({ mode: 'rgb', width: 2, height: 1, values, alpha: Uint8Array.of(255, 0) });
  expect(Array.from(values)).toEqual([9, 8, 7, 9, 8, 7]);
});
