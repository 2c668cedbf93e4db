import { describe, expect, it } from 'vitest';
import { planSections, type Row } from '../../../templates/departments/sections.ts';
import { ems } from '../../../templates/style/measure.ts';

const VOICED = 73.5;
const WIDE = 129;
const FOOT = 47.4;

const section = (name: string) => ({ name, gloss: '国や首都圏との懸け橋になる' });
const named = (count: number) => Array.from({ length: count }, (_, i) => section(`第${i}政策課`));
const plan = (count: number, width: number, more = true) =>
  planSections({ sections: named(count), more }, width);

const columnsOf = (rows: Row[]) => [...new Set(rows.map(({ x }) => x))];

describe('the list of sections', () => {
  it.each([1, 3, 4, 5, 8, 10, 14])('prints %i sections once, in their order, inside the foot', (count) => {
    for (const width of [count > 10 ? 89 : VOICED, WIDE]) {
      const { rows, more } = plan(count, width);
      expect(rows.map(({ name }) => name)).toEqual(named(count).map(({ name }) => name));
      const lowest = Math.max(...rows.map(({ y, glossY }) => Math.max(y, glossY)), more?.y ?? 0);
      expect(lowest).toBeLessThanOrEqual(FOOT - 4);
      expect(Math.min(...rows.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
    }
  });

  it.each([1, 3, 4, 5, 8, 10, 14])(
    'says など exactly once for %i sections of a list that goes on',
    (count) => {
      for (const width of [VOICED, WIDE]) {
        const { rows, more } = plan(count, width);
        expect(rows.filter((row) => row.more).length + (more ? 1 : 0)).toBe(1);
        const whole = plan(count, width, false);
        expect(whole.rows.filter((row) => row.more).length + (whole.more ? 1 : 0)).toBe(0);
      }
    },
  );

  it('sets the rows of one column at equal distances', () => {
    const ys = plan(7, VOICED).rows.map(({ y }) => y);
    const steps = ys.slice(1).map((y, i) => y - ys[i]!);
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!);
  });

  it('takes two columns when there are more than ten, or when no voice stands beside', () => {
    expect(columnsOf(plan(10, VOICED).rows)).toHaveLength(1);
    expect(columnsOf(plan(11, 89).rows)).toHaveLength(2);
    expect(columnsOf(plan(9, WIDE).rows)).toHaveLength(2);
  });

  it('sets few sections large: beside their glosses when wide, above them when narrow', () => {
    const [wide, narrow] = [plan(3, WIDE), plan(3, VOICED)];
    expect(wide.rules).toHaveLength(2);
    expect(wide.rows[0]!.glossX).toBeGreaterThan(0);
    expect(narrow.rows[0]!.glossX).toBe(0);
    expect(narrow.rows[0]!.glossY).toBeGreaterThan(narrow.rows[0]!.y);
  });

  it('breaks a name too long for its column between its words, and makes room for the second line', () => {
    const sections = [section('こどもの権利サポートセンター'), ...named(6)];
    const { rows } = planSections({ sections, more: true }, VOICED);
    expect(rows[0]!.name).toBe('こどもの\n権利サポートセンター');
    expect(rows[1]!.y - rows[0]!.y).toBeGreaterThan(rows[2]!.y - rows[1]!.y);
  });

  it('starts a gloss after the longest name of its column', () => {
    const { rows, nameType } = plan(14, WIDE);
    for (const { name, x, glossX } of rows) {
      expect(glossX).toBeGreaterThanOrEqual(x + (ems(name) * nameType.size) / 4 + 2);
    }
  });

  it('leaves the gloss out when there is none', () => {
    const { rows } = planSections({ sections: [{ name: '総務課' }], more: false }, VOICED);
    expect(rows[0]).not.toHaveProperty('gloss');
  });
});
