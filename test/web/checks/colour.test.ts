import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, luminance, type Rgb, rgbOf } from '../../../src/web/checks/colour.ts';

const component = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(component, component, component);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#1583b7', '#ffffff', 4.23],
  ])('of %s on %s is what WCAG has it be', (one, other, ratio) => {
    expect(contrast(rgbOf(one), rgbOf(other))).toBeCloseTo(ratio, 2);
  });

  it('is the same both ways, and from 1 to 21', () => {
    fc.assert(
      fc.property(colour, colour, (one: Rgb, other: Rgb) => {
        const ratio = contrast(one, other);
        expect(ratio).toBe(contrast(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('of a colour with itself is 1', () => {
    fc.assert(fc.property(colour, (one: Rgb) => contrast(one, one) === 1));
  });

  it('has green for lighter than red, red for lighter than blue', () => {
    const [red, green, blue] = ['#ff0000', '#00ff00', '#0000ff'].map((screen) => luminance(rgbOf(screen)));
    expect([red, green, blue]).toEqual([0.2126, 0.7152, 0.0722]);
  });
});
