import { describe, expect, it } from 'vitest';
import { knotAt, lane, laneHeights, ribbonAt, timeAxis, years } from '../../../templates/art/timeline.ts';

describe('the axis of the careers', () => {
  it('spans the fiscal years of the dates', () => {
    const axis = timeAxis([years('2006-04'), years('2023-04'), 2024.25]);
    expect(axis.guides.at(0)).toBe(2006);
    expect(axis.guides.at(-1)).toBe(2024);
    expect(axis.x(years('2006-04'))).toBeCloseTo(74);
    expect(axis.x(years('2024-04'))).toBeCloseTo(380);
  });

  it('counts January to March to the year before', () => {
    expect(timeAxis([years('2007-02')]).guides[0]).toBe(2006);
  });

  it('holds a single date', () => {
    const axis = timeAxis([years('2020-04')]);
    expect(axis.x(years('2020-04'))).toBeCloseTo(74);
  });

  it('labels fewer years when they lie close', () => {
    expect(timeAxis([2006.25, 2024.25]).labelStep).toBe(3);
    expect(timeAxis([1984.25, 2024.25]).labelStep).toBe(5);
  });
});

describe('lanes', () => {
  it.each([1, 2, 3, 4])('%i of them lie evenly about the line', (count) => {
    const heights = laneHeights(count);
    expect(heights).toHaveLength(count);
    expect(heights.reduce((sum, height) => sum + height, 0) / count).toBeCloseTo(178);
  });

  it('enter and leave the spread on the line, and meet in the knot', () => {
    const knot = knotAt(244);
    const top = lane(108, 0, 3, knot);
    expect(ribbonAt(top, -3)).toEqual({ y: 178, width: 2.4 });
    expect(ribbonAt(top, 423).y).toBeCloseTo(178);
    expect(ribbonAt(top, 100).y).toBeCloseTo(108);
    expect(ribbonAt(top, (knot.start + knot.end) / 2).y).toBeCloseTo(176.9);
  });

  it('lean monotonously towards the knot', () => {
    const knot = knotAt(244);
    const top = lane(108, 0, 3, knot);
    const heights = [0, 0.25, 0.5, 0.75, 1].map(
      (share) => ribbonAt(top, knot.from + share * (knot.start - knot.from)).y,
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });
});
