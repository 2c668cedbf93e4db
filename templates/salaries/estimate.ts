/** `dividend / divisor` rounded half up (half away from zero below it), in whole numbers throughout. */
function roundedQuotient(dividend: number, divisor: number): number {
  const size = Math.floor((2 * Math.abs(dividend) + divisor) / (2 * divisor));
  return dividend < 0 ? -size : size;
}

/** Tenths as they are printed: 57 is `5.7`. */
const tenths = (value: number): string => `${value < 0 ? '−' : ''}${(Math.abs(value) / 10).toFixed(1)}`;

/** Change against the year before in percent of it, to one decimal: `5.7`, `−1.2`, `0.0`. */
export const percentChange = (monthly: number, previous: number): string =>
  tenths(roundedQuotient((monthly - previous) * 1000, previous));

/** Months of pay in a year, bonus included, in thousandths: months of bonus come with three decimals at most. */
const payMonths = (bonusMonths: number) => Math.round((12 + bonusMonths) * 1000);

/** A year's pay in 万円, to one decimal: monthly pay times twelve months and the months of bonus. */
export const yearlyPay = (monthly: number, bonusMonths: number): string =>
  tenths(roundedQuotient(monthly * payMonths(bonusMonths), 1_000_000));

/** A year's pay in whole 万円. */
export const yearlyPayRound = (monthly: number, bonusMonths: number): number =>
  roundedQuotient(monthly * payMonths(bonusMonths), 10_000_000);

/** Months as they are printed: 14.925, 4.5; no trailing zeros. */
export const months = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A payment of the bonus: calendar month, and months of pay. */
export interface BonusPayment {
  month: number;
  months: number;
}

/** Fiscal order, April first. */
export const fiscalIndex = (month: number): number => (month + 8) % 12;

/**
 * How the bonus falls on the months in which it is paid: in equal parts. In the first year, which starts in April, only
 * the first part is smaller, as it looks back on few months of service; if the year's months are too few for that, the
 * parts are equal again.
 */
export function bonusPayments(
  {
    paid,
    months: year,
    firstYearMonths,
  }: { paid: readonly number[]; months: number; firstYearMonths: number },
  which: 'first' | 'second',
): BonusPayment[] {
  const part = year / paid.length;
  const first = firstYearMonths - part * (paid.length - 1);
  return [...paid]
    .sort((a, b) => fiscalIndex(a) - fiscalIndex(b))
    .map((month, index) => {
      if (which === 'second') return { month, months: part };
      if (first <= 0) return { month, months: firstYearMonths / paid.length };
      return { month, months: index === 0 ? first : part };
    });
}
