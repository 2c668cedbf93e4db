/** 204,500 */
export const thousands = (value: number): string =>
  String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** +11,000, −800, ±0 */
export function signed(value: number): string {
  if (value === 0) return '±0';
  return `${value > 0 ? '+' : '−'}${thousands(Math.abs(value))}`;
}
