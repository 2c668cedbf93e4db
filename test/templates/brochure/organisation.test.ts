import { describe, expect, it } from 'vitest';
import { BUD_DEPTH } from '../../../templates/brochure/organisation/Branches.tsx';
import { deepWater } from '../../../templates/brochure/organisation/Depths.tsx';
import { columnAt, plan } from '../../../templates/brochure/organisation/plan.ts';
import { sample } from '../../../templates/brochure/organisation/sample.ts';

const LINE = 178;
const [model] = sample.departments;
const departments = (...sections: number[]) =>
  sections.map((count) => ({
    ...model!,
    sections: Array.from({ length: count }, (_, index) => ({ name: `第${index}課` })),
  }));

describe('the cards of the organisation', () => {
  it.each([2, 7, 15])('stand on the line and hang from it, %i of them', (count) => {
    const cards = plan(departments(...Array.from({ length: count }, (_, index) => 3 + (index % 5))));
    const above = cards.filter((card) => card.above);
    expect(above).toHaveLength(Math.ceil((count + 1) / 2));
    for (const { y, height } of above) expect(y + height).toBeLessThan(LINE);
    for (const { y } of cards.filter((card) => !card.above)) expect(y).toBeGreaterThan(LINE);
    expect(new Set(cards.map(({ x, above }) => `${x} ${above}`)).size).toBe(count);
  });

  it('leave the gutter free', () => {
    expect(columnAt(3) + 42).toBeLessThanOrEqual(196);
    expect(columnAt(4)).toBe(226);
    expect(columnAt(7) + 42).toBeLessThanOrEqual(406);
  });
});

describe('the deep water', () => {
  const cards = plan(departments(4, 4, 4, 4, 4, 14, 5, 3));
  const longest = cards.find(({ department }) => department.sections.length === 14)!;

  it('crosses the spread from bleed to bleed, from left to right', () => {
    const xs = deepWater(cards).map(([x]) => x);
    expect([xs[0], xs.at(-1)]).toEqual([-3, 423]);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('begins under the words of the longest branch, which dips its bud into it', () => {
    const lowest = Math.max(...deepWater(cards).map(([, y]) => y));
    const end = longest.y + longest.height;
    expect(lowest).toBeGreaterThan(end + 2);
    expect(lowest).toBeLessThan(end + BUD_DEPTH);
  });

  it('lies calm where no branch reaches deep, and where none hangs', () => {
    for (const few of [plan(departments(3, 3, 3)), plan(departments(3))]) {
      const ys = deepWater(few).map(([, y]) => y);
      expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(8);
    }
  });
});
