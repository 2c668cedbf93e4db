import { describe, expect, it } from 'vitest';
import { projection } from '../../../templates/art/mapping.ts';
import { COLUMNS, fitFigures, rowsFor } from '../../../templates/brochure/city/columns.ts';
import { lineCourse, wavelets } from '../../../templates/brochure/city/ground.ts';
import { citySample } from '../../../templates/brochure/city/sample.ts';

const { map } = citySample;
const view = projection(map, { left: 42, right: 200, top: 20, bottom: 248 });

describe('the table of the wards', () => {
  it.each([1, 5, 7, 18, 24])('keeps %i rows above the line', (count) => {
    const { top, pitch, figure, bar } = rowsFor(count);
    expect(top + count * pitch).toBeLessThanOrEqual(168.51);
    expect(figure.y + figure.size / 4).toBeLessThan(bar.y);
    expect(bar.y + bar.h).toBeLessThan(pitch);
  });

  it('has the sizes of the design for five wards', () => {
    expect(rowsFor(5)).toMatchObject({ pitch: 26.5, figure: { size: 32 }, name: 32 });
  });

  it('prints figures in groups of three and areas to the hundredth', () => {
    expect(COLUMNS.map(({ print }) => print(1234.5))).toEqual(['1,234.5', '1,234.5', '1,234.50']);
  });

  it('sets figures smaller only when they are too wide', () => {
    expect(fitFigures(['737,944'], 52, 45)).toBe(52);
    expect(fitFigures(['3,777,491'], 52, 45)).toBe(32);
  });
});

describe('the line as the river', () => {
  it('enters and leaves level, whichever way the river runs', () => {
    const course = lineCourse(map, view);
    const other = { ...map, river: { ...map.river!, course: [...map.river!.course].reverse() } };
    expect(course).toMatch(/^M-3 178H.* 250 178H423$/);
    expect(lineCourse(other, view)).toBe(course);
  });

  it('is level all the way without a river', () => {
    expect(lineCourse({ ...map, river: undefined }, view)).toBe('M-3 178H423');
  });
});

describe('wavelets', () => {
  it('lie on the sea and off the land', () => {
    const places = wavelets(map, view);
    const shore = Math.min(
      ...map.wards.flatMap(({ outline }) => outline.flat()).map((point) => view.at(point)[0]),
    );
    expect(places.length).toBeGreaterThan(3);
    expect(places.every(([x]) => x < shore)).toBe(true);
  });

  it('need a sea', () => {
    expect(wavelets({ ...map, waters: [] }, view)).toEqual([]);
  });
});
