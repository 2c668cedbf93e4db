import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { asDeflated } from '../../../src/art/encode.ts';
import type { Group, Item, Raster, Rasters, Segment } from '../../../src/model/index.ts';
import { Ground } from '../../../src/web/checks/ground/ground.ts';
import { paintedOn } from '../../../src/web/checks/ground/layers.ts';
import { openPixels } from '../../../src/web/checks/ground/pixels.ts';
import { draw, type Picture } from '../../golden/picture.ts';
import { judged } from '../../support/oracles.ts';
import { flat, page, proofOf, rectangle, swatches } from '../../support/pdf.ts';

const NOTHING = [0, 0, 0, 0] as const;

/** The colour under type at a point of a page with these items, as #rrggbb. */
async function under(items: Item[], x: number, y: number, pictures: Rasters = new Map()): Promise<string> {
  const pixels = await openPixels(pictures.keys(), pictures);
  const { layers } = paintedOn(page(items), { swatches, pixels });
  const [bare] = new Ground(layers).colours(x, y, layers.length, NOTHING, []);
  return `#${bare.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

const box = (swatch: keyof typeof swatches, more: Partial<Item & { opacity: number }> = {}): Item => ({
  kind: 'shape',
  path: rectangle(0, 0, 100, 50),
  fill: flat(swatch, more.opacity),
});

const group = (items: Item[], more: Partial<Group> = {}): Item => ({ kind: 'group', items, ...more });

describe('the ground', () => {
  it('is the paper, and what was painted last over it', async () => {
    expect(await under([], 50, 20)).toBe('#ffffff');
    expect(await under([box('beni'), box('ai')], 50, 20)).toBe('#0000ff');
    expect(await under([box('beni')], 150, 20)).toBe('#ffffff');
  });

  it('shows through what is sheer', async () => {
    expect(await under([box('ai', { opacity: 0.5 })], 50, 20)).toBe('#8080ff');
    expect(await under([box('beni'), box('ai', { opacity: 0.25 })], 50, 20)).toBe('#bf0040');
  });

  it('does not show through between the items of a group that is sheer as a whole', async () => {
    const veil = group([box('beni'), box('ai')], { opacity: 0.5 });
    expect(await under([veil], 50, 20)).toBe('#8080ff');
    expect(
      await under([group([box('beni'), group([box('ai')], { opacity: 0.5 })], { opacity: 0.5 })], 50, 20),
    ).toBe('#bf80bf');
  });

  it('stops at the holes of a shape, by its rule, and at clips', async () => {
    const frame: Segment[] = [...rectangle(0, 0, 100, 50), ...rectangle(40, 10, 20, 20)];
    const ring = (fillRule: 'nonzero' | 'evenodd'): Item => ({
      kind: 'shape',
      path: frame,
      fill: flat('ai'),
      fillRule,
    });
    expect(await under([ring('evenodd')], 50, 20)).toBe('#ffffff');
    expect(await under([ring('nonzero')], 50, 20)).toBe('#0000ff');
    const triangle: Segment[] = [['M', 0, 0], ['L', 100, 0], ['L', 0, 50], ['Z']];
    const clipped = [group([box('ai')], { clip: { path: triangle } })];
    expect(await under(clipped, 20, 20)).toBe('#0000ff');
    expect(await under(clipped, 80, 40)).toBe('#ffffff');
  });

  it('moves with its group', async () => {
    const moved = [group([box('ai')], { transform: [0, 1, -1, 0, 150, 0] })];
    expect(await under(moved, 120, 90)).toBe('#0000ff');
    expect(await under(moved, 60, 20)).toBe('#ffffff');
  });

  it('is the pixel of a photograph, thinned by its mask', async () => {
    const values = Uint8Array.from([255, 0, 0, 0, 0, 255, 0, 255, 0, 0, 0, 0]);
    const pixels = {
      width: 2,
      height: 2,
      mode: 'rgb',
      values,
      alpha: Uint8Array.from([255, 255, 128, 0]),
    } as const;
    const picture: Item = { kind: 'picture', picture: 'four', x: 0, y: 0, width: 100, height: 50 };
    const pictures: Rasters = new Map([['four', (await asDeflated(pixels)) as Raster]]);
    const at = (x: number, y: number) => under([picture], x, y, pictures);
    expect(await Promise.all([at(20, 10), at(80, 10), at(20, 40), at(80, 40)])).toEqual([
      '#ff0000',
      '#0000ff',
      '#7fff7f',
      '#ffffff',
    ]);
    expect(await under([{ ...picture, clip: { x: 0, y: 0, width: 50, height: 50 } }], 80, 10, pictures)).toBe(
      '#ffffff',
    );
  });

  it('is read from a JPEG, too', async () => {
    const size = { width: 40, height: 30 };
    const bytes = await sharp({ create: { ...size, channels: 3, background: '#88aacc' } })
      .jpeg({ quality: 95 })
      .toBuffer();
    const raster: Raster = { ...size, components: 3, filter: 'DCT', bytes };
    const picture: Item = { kind: 'picture', picture: 'sky', x: 0, y: 0, width: 100, height: 50 };
    expect(await under([picture], 50, 20, new Map([['sky', raster]]))).toMatch(/^#8[789]a[9ab]c[bcd]$/);
  });
});

describe('all of it', () => {
  const stops = [
    { offset: 0, swatch: 'beni' },
    { offset: 0.4, swatch: 'shiro', opacity: 0.6 },
    { offset: 1, swatch: 'ai' },
  ];
  const shape = (path: Segment[], more: object): Item => ({ kind: 'shape', path, ...more });
  const leaf: Segment[] = [
    ['M', 120, 10],
    ['C', 200, 10, 200, 90, 120, 90],
    ['C', 150, 60, 150, 40, 120, 10],
    ['Z'],
  ];
  const items: Item[] = [
    shape(rectangle(-10, -10, 220, 60), { fill: { kind: 'linear', coords: [20, 0, 150, 40], stops } }),
    shape(rectangle(0, 50, 90, 50), {
      fill: { kind: 'radial', coords: [30, 75, 5, 45, 75, 40], stops, opacity: 0.8 },
    }),
    group(
      [shape(leaf, { fill: flat('ai') }), shape(rectangle(110, 40, 60, 20), { fill: flat('beni', 0.5) })],
      {
        opacity: 0.7,
        transform: [0.96, 0.28, -0.28, 0.96, 10, -20],
      },
    ),
    shape(
      [
        ['M', 10, 95],
        ['C', 60, 20, 120, 120, 190, 60],
      ],
      { stroke: { paint: flat('sumi', 0.6), width: 14 } },
    ),
  ];

  /** Whether the pixels around a place are about the same: at edges, programs mix them. */
  function isCalm({ width, pixels }: Picture, x: number, y: number): boolean {
    const spread = [0, 1, 2].map((channel) => {
      const near = [-2, 0, 2].flatMap((dy) =>
        [-2, 0, 2].map((dx) => pixels[3 * ((y + dy) * width + x + dx) + channel]!),
      );
      return Math.max(...near) - Math.min(...near);
    });
    return Math.max(...spread) < 24;
  }

  judged('pdftoppm', 'is what poppler draws', async () => {
    const picture = draw(await proofOf(items), 144);
    const { layers } = paintedOn(page(items), { swatches, pixels: new Map() });
    const ground = new Ground(layers);
    const faults: string[] = [];
    let calm = 0;
    for (let y = 2; y < 98; y += 3) {
      for (let x = 2; x < 198; x += 3) {
        if (!isCalm(picture, 2 * x, 2 * y)) continue;
        calm += 1;
        const [bare] = ground.colours(x, y, layers.length, NOTHING, []);
        const at = 3 * (2 * y * picture.width + 2 * x);
        const drawn = [...picture.pixels.subarray(at, at + 3)];
        if (bare.some((value, index) => Math.abs(value - drawn[index]!) > 8)) {
          faults.push(`${x} ${y}: ${bare.map(Math.round)}, drawn ${drawn}`);
        }
      }
    }
    expect(calm).toBeGreaterThan(1500);
    expect(faults).toEqual([]);
  });
});
