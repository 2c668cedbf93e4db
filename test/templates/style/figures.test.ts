import { describe, expect, it } from 'vitest';
import { blankBehind, decimalsOf } from '../../../templates/style/figures.ts';

describe('figures of a column', () => {
  it.each([
    ['85.7', 1],
    ['100', 0],
    ['4.25', 2],
    ['1,234.5', 1],
    ['−', 0],
  ])('%s has %d places after the point', (value, places) => {
    expect(decimalsOf(value)).toBe(places);
  });

  it('stand with their points in line, whatever they lack behind it (J76)', () => {
    const fromRight = (value: string) => blankBehind(value, 2) + 0.5 * decimalsOf(value);
    expect(fromRight('85.7')).toBeCloseTo(1, 6);
    expect(fromRight('4.25')).toBeCloseTo(1, 6);
    expect(fromRight('100')).toBeCloseTo(1 + 0.31, 6);
  });

  it('need no blank where none has a point, or where there is no figure', () => {
    expect(blankBehind('187,002', 0)).toBe(0);
    expect(blankBehind('−', 2)).toBe(0);
  });
});
