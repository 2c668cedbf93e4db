import { describe, expect, it } from 'vitest';
import type { SalaryRow } from '#model';
import { fillPages, fillZones, type ZoneRows } from '../../../templates/salaries/rows.ts';
import { sampleSalaries } from '../../../templates/salaries/sample.ts';

const rows = (count: number): SalaryRow[] =>
  Array.from({ length: count }, (_, index) => ({
    category: index % 5 ? '職' : `区分${index}`,
    jobs: [`職種${index}`],
    education: '大学卒業程度',
    monthly: 200_000,
  }));

describe('rows of the salary table', () => {
  it('fill one page with the eleven of the sample', () => {
    expect(fillPages(sampleSalaries.rows)).toHaveLength(1);
  });

  it('share what a single page has left, up to a limit', () => {
    const gaps = [3, 6, 11].map((count) => {
      const [[zone]] = fillPages(rows(count)) as [[ZoneRows]];
      return { count, air: zone.air, last: zone.rows.at(-1)!.y };
    });
    expect(gaps.map(({ air }) => air)).toEqual([...gaps.map(({ air }) => air)].sort((a, b) => b - a));
    expect(gaps[0]!.air).toBeLessThanOrEqual(20);
    for (const { last } of gaps) expect(last).toBeLessThan(173 - 6);
    expect(fillPages(rows(70))[0]![0]!.air).toBe(0);
  });

  it('keep the rules between their categories when they have air', () => {
    const [[zone]] = fillPages(rows(8)) as [[ZoneRows]];
    const firsts = zone.rows.filter(({ first, y }) => first && y > zone.rows[0]!.y);
    expect(zone.rules).toHaveLength(firsts.length);
    for (const [index, rule] of zone.rules.entries()) {
      const before = zone.rows[zone.rows.indexOf(firsts[index]!) - 1]!;
      expect(rule).toBeGreaterThan(before.y);
      expect(rule).toBeLessThan(firsts[index]!.y);
    }
  });

  it('go on to further pages, each once and in order', () => {
    const many = rows(70);
    const pages = fillPages(many);
    expect(pages.length).toBeGreaterThan(2);
    expect(
      pages.flatMap((zones) => zones.flatMap((zone) => zone.rows.map(({ row }) => row.jobs[0]))),
    ).toEqual(many.map(({ jobs }) => jobs[0]));
  });

  it('make a page even when there are none', () => {
    expect(fillPages([])).toHaveLength(1);
  });

  it('say the category again at the head of a zone', () => {
    const same = rows(40).map((row) => ({ ...row, category: '大学卒業程度' }));
    const [first, second] = fillZones(same, () => ({ top: 0, foot: 100 }));
    expect(first!.rows.map((row) => row.first).lastIndexOf(true)).toBe(0);
    expect(second!.rows[0]!.first).toBe(true);
  });

  it('keep within their zone', () => {
    for (const zone of fillZones(rows(50), () => ({ top: 20, foot: 120 }))) {
      expect(zone.rows[0]!.y).toBeGreaterThanOrEqual(20);
      expect(zone.rows.at(-1)!.y).toBeLessThan(120 - 6);
    }
  });

  it('do not loop where a row is higher than its zone', () => {
    expect(fillZones(rows(3), () => ({ top: 0, foot: 1 }))).toHaveLength(3);
  });
});
