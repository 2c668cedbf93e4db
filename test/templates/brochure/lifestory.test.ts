import { describe, expect, it } from 'vitest';
import { columnsAbove, columnsBelow } from '../../../templates/brochure/lifestory/columns.ts';
import { course } from '../../../templates/brochure/lifestory/course.ts';
import { sample } from '../../../templates/brochure/lifestory/sample.ts';

const FORE_EDGE = 406;

describe('columns under a lane', () => {
  it('keep their own breaks while there is room', () => {
    const columns = columnsBelow(
      [
        { x: 74, natural: 40 },
        { x: 125, natural: 40 },
      ],
      FORE_EDGE,
      2,
    );
    expect(columns).toEqual([
      { x: 74, w: 40, level: 0 },
      { x: 125, w: 40, level: 0 },
    ]);
  });

  it('are narrower where the next one is near', () => {
    const [first] = columnsBelow(
      [
        { x: 74, natural: 40 },
        { x: 105, natural: 40 },
      ],
      FORE_EDGE,
      2,
    );
    expect(first).toEqual({ x: 74, w: 27, level: 0 });
  });

  it('hang lower where the next one is too near', () => {
    const texts = [
      { x: 74, natural: 40 },
      { x: 91, natural: 40 },
    ];
    expect(columnsBelow(texts, FORE_EDGE, 2).map(({ level }) => level)).toEqual([1, 0]);
    expect(columnsBelow(texts, FORE_EDGE, 1).map(({ level }) => level)).toEqual([0, 0]);
  });

  it('keep out of the gutter and off the fore-edge', () => {
    const [before, after, last] = columnsBelow(
      [
        { x: 190, natural: 40 },
        { x: 215, natural: 40 },
        { x: 395, natural: 40 },
      ],
      FORE_EDGE,
      2,
    );
    expect(before!.x + before!.w).toBeLessThanOrEqual(196);
    expect(after!.x).toBeGreaterThanOrEqual(226);
    expect(last!.x + last!.w).toBeLessThanOrEqual(FORE_EDGE);
  });
});

describe('columns above a lane', () => {
  it('rise a level where they would touch', () => {
    const texts = [
      { x: 74, natural: 30 },
      { x: 90, natural: 30 },
      { x: 130, natural: 30 },
    ];
    expect(columnsAbove(texts, FORE_EDGE).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
});

describe('the course of the careers', () => {
  const { lanes, event } = course(sample.heads, sample.stories, sample.year);

  it('puts every step of every story on its lane', () => {
    lanes.forEach(({ work, life, story }) => {
      expect([...work, ...life].map(({ step }) => step.at).sort()).toEqual(
        story.steps.map(({ at }) => at).sort(),
      );
    });
  });

  it('lets a pond stand for the node of the birth that it follows', () => {
    const birth = lanes[0]!.life.find(({ step }) => step.title === '長女誕生')!;
    const wedding = lanes[0]!.life.find(({ step }) => step.title === '結婚')!;
    expect([birth.hidden, wedding.hidden]).toEqual([true, false]);
  });

  it('hangs words clear of a lane that leans', () => {
    const two = course(sample.heads, sample.stories.slice(0, 2), sample.year);
    for (const { work, height } of two.lanes) {
      for (const { y, base } of work) expect(base).toBe(Math.max(y, height));
    }
    const leaning = two.lanes[1]!.work.find(({ step }) => step.at === '2018-04')!;
    expect(leaning.y).toBeLessThan(leaning.base);
  });

  it('puts the shared event at its date', () => {
    expect(event).toBeCloseTo(244);
  });

  it('tells the year in office where the careers began apart only', () => {
    expect(lanes.map(({ service }) => service)).toEqual([undefined, undefined, undefined]);
    const [first, ...others] = sample.stories;
    const apart = course(sample.heads, [{ ...first!, joined: '2004-04' }, ...others], 2024);
    expect(apart.lanes.map(({ service }) => service)).toEqual([21, 19, 19]);
    expect(course(sample.heads, [first!], 2024).lanes[0]!.service).toBe(19);
  });

  it('makes people smaller where lanes lie close', () => {
    const four = course(sample.heads, [...sample.stories, sample.stories[0]!], sample.year);
    expect(four.lanes[0]!.scale).toBeLessThan(1);
    expect(lanes[0]!.scale).toBe(1);
  });
});
