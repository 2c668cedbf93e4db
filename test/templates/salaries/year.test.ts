import { describe, expect, it } from 'vitest';
import { dropOf, placeOfMonth, wordPlaces } from '../../../templates/salaries/year.ts';

const drops = (months: number[], size = 2.25) => months.map((month) => dropOf({ month, months: size }));

describe('the year of pay', () => {
  it('runs from April to March', () => {
    expect(placeOfMonth(4)).toBeLessThan(placeOfMonth(12));
    expect(placeOfMonth(12)).toBeLessThan(placeOfMonth(1));
    expect(placeOfMonth(1)).toBeLessThan(placeOfMonth(3));
  });

  it('draws drops whose area grows with the months', () => {
    const [one] = drops([6], 1);
    const [four] = drops([6], 4);
    expect((four!.r / one!.r) ** 2).toBeCloseTo(4);
  });

  it('prints the figure in a drop that holds it', () => {
    expect(drops([6], 2.25)[0]!.inside).toBe(true);
    expect(drops([6], 0.675)[0]!.inside).toBe(false);
  });

  it.each([[[6, 12]], [[3, 6, 12]], [[6]]])('sets its words clear of the drops of months %j', (months) => {
    const all = drops(months);
    const { sum, example } = wordPlaces(all);
    for (const { x, r, reach } of all) {
      expect(sum + 62 <= x - r || sum >= x + reach).toBe(true);
      expect(example + 32 <= x - r || example >= x + reach).toBe(true);
    }
  });
});
