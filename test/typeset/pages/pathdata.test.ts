import { describe, expect, it } from 'vitest';
import { Outline } from '../../../src/typeset/pages/outline.ts';
import { trace } from '../../../src/typeset/pages/pathdata.ts';

const drawn = (data: string) => {
  const outline = new Outline();
  return { whole: trace(data, outline), path: outline.path };
};

describe('path data', () => {
  it('draws absolute and relative lines', () => {
    expect(drawn('M10 20L30 40l5-5H0v10z').path).toEqual([
      ['M', 10, 20],
      ['L', 30, 40],
      ['L', 35, 35],
      ['L', 0, 35],
      ['L', 0, 45],
      ['Z'],
    ]);
  });

  it('reads numbers that run together, as minifiers write them', () => {
    expect(drawn('M.5.5-1-1 1e1+2').path).toEqual([
      ['M', 0.5, 0.5],
      ['L', -1, -1],
      ['L', 10, 2],
    ]);
  });

  it('goes on with lines after a move, from the start after a close', () => {
    expect(drawn('m10 10 5 0zm1 1l2 0').path).toEqual([
      ['M', 10, 10],
      ['L', 15, 10],
      ['Z'],
      ['M', 11, 11],
      ['L', 13, 11],
    ]);
  });

  it('mirrors the handle of smooth curves, and only of a curve before them', () => {
    expect(drawn('M0 0C0 5 5 10 10 10S20 5 20 0').path.at(-1)).toEqual(['C', 15, 10, 20, 5, 20, 0]);
    expect(drawn('M0 0L10 10S20 5 20 0').path.at(-1)).toEqual(['C', 10, 10, 20, 5, 20, 0]);
  });

  it('raises quadratic curves to cubics', () => {
    expect(drawn('M0 0Q3 6 6 0T12 0').path).toEqual([
      ['M', 0, 0],
      ['C', 2, 4, 4, 4, 6, 0],
      ['C', 8, -4, 10, -4, 12, 0],
    ]);
  });

  it('draws a half circle as two quarters', () => {
    const [, first, second] = drawn('M-10 0A10 10 0 0 1 10 0').path;
    expect(first!.slice(-2)).toEqual([0, -10]);
    expect(second!.slice(-2)).toEqual([10, 0]);
  });

  it('reads flags of arcs without space between them', () => {
    expect(drawn('M0 0a5 5 0 0110 0').path).toEqual(drawn('M0 0a5 5 0 0 1 10 0').path);
  });

  it('enlarges the radii of an arc that cannot reach its end, and draws a line without radius', () => {
    expect(drawn('M0 0A1 1 0 0 1 20 0').path[1]!.slice(-2)).toEqual([10, -10]);
    expect(drawn('M0 0A0 5 0 0 1 20 0').path[1]).toEqual(['L', 20, 0]);
  });

  it.each(['M0 0L', 'M0 0 5', 'L5 5', 'M0 0A5 5 0 2 1 3 3', 'M0 0X5 5', 'M0 0zz5'])(
    'ends at an error: %s',
    (data) => {
      expect(drawn(data).whole).toBe(false);
    },
  );

  it('draws nothing of nothing', () => {
    expect(drawn('  ')).toEqual({ whole: true, path: [] });
  });
});
