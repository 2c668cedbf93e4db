import { describe, expect, it } from 'vitest';
import { rgbOf } from '../../../src/web/checks/colour.ts';
import { ciede2000, type Lab, lab, nearest, seen } from '../../../src/web/checks/vision.ts';

describe('CIEDE2000', () => {
  /** Of table 1 of Sharma, Wu and Dalal (2005): pairs that wrong implementations get wrong. */
  const pairs: [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];

  it.each(pairs)('of %j and %j is %d', (one, other, difference) => {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
    expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
  });
});

describe('CIELAB', () => {
  it('of sRGB is as published', () => {
    const of = (screen: string) =>
      lab(seen(rgbOf(screen), 'common')).map((value) => Math.round(value * 10) / 10);
    expect(of('#ffffff').map(Math.abs)).toEqual([100, 0, 0]);
    expect(of('#ff0000')).toEqual([53.2, 80.1, 67.2]);
    expect(of('#0000ff')).toEqual([32.3, 79.2, -107.9]);
  });
});

describe('deficient colour vision', () => {
  it('sees no less light in grey, whatever it lacks', () => {
    for (const vision of ['protan', 'deutan', 'tritan'] as const) {
      const [red, green, blue] = seen(rgbOf('#808080'), vision);
      expect(red).toBeCloseTo(0.2159, 3);
      expect(green).toBeCloseTo(0.2159, 3);
      expect(blue).toBeCloseTo(0.2159, 3);
    }
  });

  it('of the protan kind sees red darker than others do', () => {
    const lightness = (vision: 'common' | 'protan') => lab(seen(rgbOf('#ff0000'), vision))[0];
    expect(lightness('protan')).toBeLessThan(lightness('common') - 10);
  });

  it.each([
    ['red and green of one lightness', '#c04000', '#5f7f00', 'deutan'],
    ['blue and green', '#0080a0', '#008070', 'tritan'],
  ])('finds %s alike', (_, one, other, vision) => {
    const found = nearest(rgbOf(one), rgbOf(other));
    expect(found.vision).toBe(vision);
    expect(found.difference).toBeLessThan(10);
  });

  it('keeps apart what differs in lightness', () => {
    expect(nearest(rgbOf('#0b3b5e'), rgbOf('#f29320')).difference).toBeGreaterThan(30);
  });
});
