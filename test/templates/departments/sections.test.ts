import { describe, expect, it } from 'vitest';
import { planSections, type Row } from '../../../templates/departments/sections.ts';
import { ems } from '../../../templates/style/measure.ts';

const WIDTH = 89;
const FOOT = 51.4;
const PITCH = 5.25;

const section = (name: string, gloss = '水辺の緑を守る') => ({ name, gloss });
const named = (count: number) => Array.from({ length: count }, (_, i) => section(`第${i}政策課`));
const plan = (count: number, more = true) => planSections({ sections: named(count), more }, WIDTH);

const columnsOf = (rows: Row[]) => [...new Set(rows.map(({ x }) => x))];

describe('the list of sections', () => {
  it.each([1, 3, 4, 8, 10, 11, 14, 20])(
    'prints %i sections once, in their order, inside the foot',
    (count) => {
      const rows = plan(count);
      expect(rows.map(({ name }) => name)).toEqual(named(count).map(({ name }) => name));
      expect(Math.max(...rows.map(({ y }) => y))).toBeLessThanOrEqual(FOOT - 4);
      expect(Math.min(...rows.map(({ y }) => y))).toBe(0);
    },
  );

  it.each([1, 4, 10, 11, 14])('says など after the last of %i sections of a list that goes on', (count) => {
    expect(plan(count).map(({ more }) => more)).toEqual(named(count).map((_, i) => i === count - 1));
    expect(plan(count, false).some(({ more }) => more)).toBe(false);
  });

  it('has one feed, however many the sections are', () => {
    for (const count of [2, 7, 10, 14]) expect(plan(count)[1]!.y).toBeCloseTo(PITCH);
  });

  it('takes two columns of equal width when there are more than ten', () => {
    expect(columnsOf(plan(10))).toEqual([0]);
    expect(columnsOf(plan(11))).toEqual([0, 46.5]);
  });

  it('starts the glosses of all sheets at one place, or behind a longer name', () => {
    expect(plan(3)[0]!.glossX).toBe(31);
    const long = section('北東部農業振興センター');
    const rows = planSections({ sections: [long, section('農業政策課')], more: false }, WIDTH);
    expect(rows[1]!.glossX).toBe(rows[0]!.glossX);
    expect(rows[0]!.glossX).toBeGreaterThanOrEqual((ems(long.name) * 13) / 4 + 3);
  });

  it('breaks a name too long for its column between its words, and makes room for the second line', () => {
    const sections = [
      section('こどもの権利サポートセンター', '言えない悩みを毎日そばで聴きつづける'),
      ...named(6),
    ];
    const rows = planSections({ sections, more: true }, WIDTH);
    expect(rows[0]!.name).toBe('こどもの\n権利サポートセンター');
    expect(rows[1]!.y).toBeCloseTo(PITCH + 4.25);
    expect(rows[2]!.y - rows[1]!.y).toBeCloseTo(PITCH);
  });

  it('keeps names and glosses of two columns apart', () => {
    const rows = plan(14);
    for (const { name, x, glossX, glossWidth } of rows) {
      expect(glossX).toBeGreaterThanOrEqual(x + (ems(name) * 13) / 4 + 2);
      expect(glossX + glossWidth - 1).toBeLessThanOrEqual(x + 42.5);
    }
  });

  it('leaves the gloss out when there is none', () => {
    const [row] = planSections({ sections: [{ name: '総務課' }], more: false }, WIDTH);
    expect(row).not.toHaveProperty('gloss');
  });
});
