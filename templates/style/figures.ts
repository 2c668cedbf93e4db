import { figureWidths } from '#house';

/** 204,500 */
export const thousands = (value: number): string =>
  String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** +11,000, −800, ±0 */
export function signed(value: number): string {
  if (value === 0) return '±0';
  return `${value > 0 ? '+' : '−'}${thousands(Math.abs(value))}`;
}

/** Figures after the point: 2 for `25.45`, 0 for `1,234`. */
export const decimalsOf = (value: string): number => /\.(\d+)/.exec(value)?.[1]?.length ?? 0;

/** Blank behind a figure, in em, at which its point stands under the points of figures with `decimals` places. */
export function blankBehind(value: string, decimals: number): number {
  const own = decimalsOf(value);
  const missing = Math.max(0, decimals - own);
  return missing === 0 || !/\d/.test(value)
    ? 0
    : missing * figureWidths.figure + (own === 0 ? figureWidths.point : 0);
}
