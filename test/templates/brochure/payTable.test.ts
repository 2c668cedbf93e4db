import { describe, expect, it } from 'vitest';
import { layPayTable } from '../../../templates/brochure/conditions/payTable.ts';
import { sampleSalaries } from '../../../templates/salaries/sample.ts';

const { rows } = sampleSalaries;

describe('the pay table over the line', () => {
  it.each([3, 11, 18])('holds %i rows above the line, in order', (count) => {
    const table = layPayTable([...rows, ...rows].slice(0, count));
    const baselines = table.rows.map(({ baseline }) => baseline);
    expect(baselines).toHaveLength(count);
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b));
    expect(baselines.at(-1)).toBeLessThan(121.4);
    expect(table.words).toBeGreaterThanOrEqual(8);
  });

  it('prints a category once and rules between categories', () => {
    const table = layPayTable(rows);
    expect(table.rows.filter(({ first }) => first).map(({ row }) => row.category)).toEqual([
      ...new Set(rows.map(({ category }) => category)),
    ]);
    expect(table.rules).toHaveLength(4);
  });

  it('sets the flagship at the sizes of the design', () => {
    expect(layPayTable(rows)).toMatchObject({ words: 13, figures: 23 });
  });
});
