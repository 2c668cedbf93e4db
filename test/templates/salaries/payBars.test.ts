import { describe, expect, it } from 'vitest';
import { barOf } from '../../../templates/salaries/payBars.ts';

const row = (monthly: number, previous?: number) => ({
  category: '職',
  jobs: ['職'],
  monthly,
  ...(previous === undefined ? {} : { previous }),
});

describe('the bars of the salaries', () => {
  const all = [row(250_000, 244_000), row(200_000, 190_000), row(180_000, 200_000), row(150_000)];
  const bars = all.map((one) => barOf(one, all));

  it('are to scale, from zero', () => {
    expect(bars[0]!.common + bars[0]!.change).toBeCloseTo(33.2);
    expect(bars[1]!.common / bars[0]!.common).toBeCloseTo(190 / 244);
  });

  it('part what came, or went, from what stayed', () => {
    expect(bars[2]!.change).toBeLessThan(0);
    expect(bars[2]!.common / bars[1]!.common).toBeCloseTo(180 / 190);
    expect(bars[3]!.change).toBe(0);
  });
});
