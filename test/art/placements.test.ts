import { expect, it } from 'vitest';
import { pixelsFor, placedSizes } from '../../src/art/placements.ts';
import type { Group, Matrix, Picture } from '../../src/model/index.ts';
import { page, pagesOf } from '../support/pdf.ts';

const placed = (width: number, height: number, picture = 'a'): Picture => ({
  kind: 'picture',
  picture,
  x: 0,
  y: 0,
  width,
  height,
});

const group = (transform: Matrix, ...items: Group['items']): Group => ({ kind: 'group', transform, items });

const sizesOf = (...volumes: Group['items'][]) =>
  Object.fromEntries(placedSizes(volumes.map((items) => pagesOf(page(items)))));

it('a picture counts at its largest, over all pages of all volumes', () => {
  expect(sizesOf([placed(40, 30), placed(10, 10, 'b')], [placed(20, 50)])).toEqual({
    a: { width: 40, height: 50 },
    b: { width: 10, height: 10 },
  });
});

it('a picture counts as large as the groups around it make it', () => {
  const turned: Matrix = [0, 3, -3, 0, 7, 7];
  const sizes = sizesOf([
    group([2, 0, 0, 4, 9, 9], placed(10, 10)),
    group(turned, group([1, 0, 0, 2, 0, 0], placed(10, 10, 'b'))),
  ]);
  expect(sizes.a).toEqual({ width: 20, height: 40 });
  expect(sizes.b!.width).toBeCloseTo(30);
  expect(sizes.b!.height).toBeCloseTo(60);
});

it.each([
  ['as many pixels as it needs', { width: 72, height: 36 }, { width: 300, height: 150 }],
  [
    'more than it needs one way, where it is squeezed',
    { width: 72, height: 72 },
    { width: 600, height: 300 },
  ],
  ['never more than it has', { width: 720, height: 360 }, { width: 1000, height: 500 }],
  ['one pixel at least', { width: 0.01, height: 0.005 }, { width: 1, height: 1 }],
])('a picture gets %s', (_, size, pixels) => {
  expect(pixelsFor({ width: 1000, height: 500 }, size, 300)).toEqual(pixels);
});
