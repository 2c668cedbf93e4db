import { describe, expect, it } from 'vitest';
import { chance } from '../../../templates/art/chance.ts';
import { box, curve, disc, polygon, stream } from '../../../templates/art/outline.ts';

describe('outlines', () => {
  it('close or stay open', () => {
    expect(
      polygon([
        [0, 0],
        [10, 0],
        [10, 5.555],
      ]),
    ).toBe('M0 0L10 0L10 5.56Z');
    expect(
      polygon(
        [
          [0, 0],
          [10, 0],
        ],
        false,
      ),
    ).toBe('M0 0L10 0');
  });

  it('draw boxes and discs from their measures', () => {
    expect(box(1, 2, 3, 4)).toBe('M1 2h3v4h-3Z');
    expect(disc(5, 5, 2, 1)).toBe('M3 5a2 1 0 1 0 4 0a2 1 0 1 0 -4 0Z');
  });

  it('pass smoothly through every point', () => {
    expect(
      curve([
        [0, 0],
        [10, 0],
        [20, 0],
      ]),
    ).toBe('M0 0C1.67 0 6.67 0 10 0C13.33 0 18.33 0 20 0');
  });

  it('give a level stream its width', () => {
    const ys = [
      ...stream([
        [0, 10, 4],
        [20, 10, 4],
      ]).matchAll(/(?:M|L| )-?[\d.]+ (-?[\d.]+)(?=[CLZ]|$)/g),
    ].map(([, y]) => Number(y));
    expect(new Set(ys)).toEqual(new Set([8, 12]));
  });
});

describe('chance', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    const [a, b, c] = [chance(7), chance(7), chance(8)];
    const first = [a(), a(), a()];
    expect([b(), b(), b()]).toEqual(first);
    expect([c(), c(), c()]).not.toEqual(first);
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});
