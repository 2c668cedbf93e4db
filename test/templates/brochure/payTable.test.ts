import { describe, expect, it } from 'vitest';
import { layPayTable } from '../../../templates/brochure/conditions/payTable.ts';
import { sampleSalaries } from '../../../templates/salaries/sample.ts';

const { rows } = sampleSalaries;

describe('the pay table over the line', () => {
  it.each([3, 7, 11, 18, 30])('holds %i rows above the line, in order', (count) => {
    const table = layPayTable([...rows, ...rows, ...rows].slice(0, count));
    const baselines = table.rows.map(({ baseline }) => baseline);
    expect(baselines).toHaveLength(count);
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
    expect(baselines.at(-1)).toBeLessThan(121.4);
    expect(table.sizes.words).toBeGreaterThanOrEqual(9);
    const rests = baselines.slice(1).map((y, i) => y - baselines[i]!);
    expect(Math.min(...rests)).toBeGreaterThan(table.sizes.words / 4);
  });

  it('prints a category once and rules between categories', () => {
    const table = layPayTable(rows);
    expect(table.rows.filter(({ first }) => first).map(({ row }) => row.category)).toEqual([
      ...new Set(rows.map(({ category }) => category)),
    ]);
    expect(table.rules).toHaveLength(4);
  });

  it('sets the flagship at the sizes of the design: one figure leads', () => {
    expect(layPayTable(rows).sizes).toMatchObject({ words: 13, figures: 18, headline: 24 });
  });

  it('sets few rows larger and many smaller', () => {
    const figures = [3, 7, 11, 18, 30].map(
      (count) => layPayTable([...rows, ...rows, ...rows].slice(0, count)).sizes.figures,
    );
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    expect(figures[0]).toBeGreaterThan(figures[4]!);
  });

  it('does not say a job again that is called like its category', () => {
    const fire = layPayTable(rows).rows.filter(({ row }) => row.category === '消防職');
    expect(fire.map(({ jobs }) => jobs)).toEqual([[], []]);
  });
});
