import { describe, expect, it } from 'vitest';
import { barLength, inside, pole, projection } from '../../../templates/art/mapping.ts';

type Point = [number, number];

const square = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

const ward = (...outline: Point[][]) => ({ name: '区', outline });

describe('the projection of the ward map', () => {
  const frame = { left: 40, right: 200, top: 20, bottom: 250 };

  it('takes the largest half step of scale that fits, at the right edge and in the middle', () => {
    const { scale, at } = projection({ wards: [ward(square(-10, -10, 24))] }, frame);
    expect(scale).toBe(6.5);
    expect(at([14, 14])).toEqual([200, 135 - 12 * 6.5]);
    expect(at([-10, -10])).toEqual([200 - 24 * 6.5, 135 + 12 * 6.5]);
  });

  it('counts every ward and every ring', () => {
    const wards = [ward(square(0, 0, 1)), ward(square(1, 0, 1), square(39, 0, 1))];
    expect(projection({ wards }, frame).scale).toBe(4);
  });

  it('shows a city of hundreds of kilometres', () => {
    const { scale, at } = projection({ wards: [ward(square(0, 0, 400))] }, frame);
    expect(scale).toBeCloseTo(0.4);
    expect(at([0, 0])[0]).toBeCloseTo(40);
  });
});

describe('the scale bar', () => {
  it.each([
    [6.5, 5],
    [12, 2],
    [0.4, 50],
    [70, 0.5],
  ])('at %s mm to the km shows %s km', (scale, km) => {
    expect(barLength(scale, 36)).toBe(km);
  });
});

describe('a name in a ward', () => {
  it('stands in the middle of a square', () => {
    const [x, y] = pole([square(2, 4, 10)]);
    expect(x).toBeCloseTo(7, 0);
    expect(y).toBeCloseTo(9, 0);
  });

  it('stands in the wide arm of a hook, where the centroid would lie outside', () => {
    const hook: Point[] = [
      [0, 0],
      [10, 0],
      [10, 1],
      [1, 1],
      [1, 6],
      [10, 6],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const at = pole([hook]);
    expect(inside(at, hook)).toBe(true);
    expect(at[1]).toBeGreaterThan(7);
  });

  it('stands on the mainland, not on the island', () => {
    expect(pole([square(-50, -50, 1), square(0, 0, 10)])[0]).toBeGreaterThan(0);
  });
});
