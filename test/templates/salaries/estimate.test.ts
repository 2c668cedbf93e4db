import { describe, expect, it } from 'vitest';
import {
  bonusPayments,
  months,
  percentChange,
  yearlyPay,
  yearlyPayRound,
} from '../../../templates/salaries/estimate.ts';

describe('change against the year before', () => {
  it.each([
    [204_500, 193_500, '5.7'],
    [171_300, 159_300, '7.5'],
    [250_000, 244_000, '2.5'],
    [200_000, 200_000, '0.0'],
    [198_000, 200_000, '−1.0'],
  ])('%i after %i is %s percent', (monthly, previous, printed) => {
    expect(percentChange(monthly, previous)).toBe(printed);
  });

  it('rounds half up, and away from zero below it', () => {
    expect(percentChange(200_100, 200_000)).toBe('0.1'); // 0.05
    expect(percentChange(199_900, 200_000)).toBe('−0.1');
    expect(percentChange(200_099, 200_000)).toBe('0.0');
  });
});

describe("a year's pay", () => {
  it.each([
    [204_500, 2.925, '305.2', 305],
    [204_500, 4.5, '337.4', 337],
    [250_000, 2.925, '373.1', 373],
    [181_400, 4.5, '299.3', 299],
  ])('%i yen over 12 + %d months is %s 万円', (monthly, bonus, printed, whole) => {
    expect(yearlyPay(monthly, bonus)).toBe(printed);
    expect(yearlyPayRound(monthly, bonus)).toBe(whole);
  });

  it('rounds an exact half up', () => {
    expect(yearlyPay(100_500, 0)).toBe('120.6');
    expect(yearlyPay(210_000, 4.55)).toBe('347.6'); // 347.55, which binary fractions would lose
  });
});

describe('payments of the bonus', () => {
  const bonus = { paid: [12, 6], months: 4.5, firstYearMonths: 2.925 };

  it('are equal parts in the second year, April first', () => {
    expect(bonusPayments(bonus, 'second')).toEqual([
      { month: 6, months: 2.25 },
      { month: 12, months: 2.25 },
    ]);
  });

  it('start small in the first year', () => {
    expect(bonusPayments(bonus, 'first').map((payment) => months(payment.months))).toEqual(['0.675', '2.25']);
  });

  it('put March last', () => {
    expect(bonusPayments({ ...bonus, paid: [3, 6, 12] }, 'second').map(({ month }) => month)).toEqual([
      6, 12, 3,
    ]);
  });

  it('are equal where the first year has too few months', () => {
    const few = bonusPayments({ ...bonus, firstYearMonths: 2 }, 'first');
    expect(few.map((payment) => payment.months)).toEqual([1, 1]);
  });
});
