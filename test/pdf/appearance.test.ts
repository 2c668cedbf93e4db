import sharp from 'sharp';
import { expect } from 'vitest';
import type { Group, Item, Picture, Rasters } from '#model';
import { type Judge, judged } from '../support/oracles.ts';
import { flat, line, proofOf, rectangle } from '../support/pdf.ts';

/**
 * Colours of the page at points (`x,y` in pt from the top left corner) as another program renders it: red, green and
 * blue in eighths, so that 800 is red. Programs differ in the last bits.
 */
async function colours(judge: Judge, items: Item[], points: string, rasters?: Rasters): Promise<string> {
  const ppm = judge(await proofOf(items, rasters), '-r', '72', 'FILE');
  const [head, width] = /^P6\n(\d+) \d+\n255\n/.exec(ppm)!;
  const seen = points.split(' ').map((point) => {
    const [x, y] = point.split(',').map(Number) as [number, number];
    const at = head.length + (y * Number(width) + x) * 3;
    const values = Buffer.from(ppm.slice(at, at + 3), 'latin1');
    return Array.from(values, (value) => Math.round((value / 255) * 8)).join('');
  });
  return seen.join(' ');
}

const square = (x: number, y: number, swatch: 'beni' | 'ai', opacity?: number): Item => ({
  kind: 'shape',
  path: rectangle(x, y, 20, 20),
  fill: flat(swatch, opacity),
});

judged('pdftoppm', 'a shape is where it says, measured from the top left', async (judge) => {
  const seen = await colours(judge, [square(10, 20, 'beni')], '11,21 29,39 11,19 31,39');
  expect(seen).toBe('800 800 888 888');
});

judged('pdftoppm', 'a sheer shape mixes with the ground, a sheer group only as a whole', async (judge) => {
  const group: Group = { kind: 'group', opacity: 0.5, items: [square(40, 0, 'beni'), square(50, 0, 'ai')] };
  const items = [square(0, 0, 'beni', 0.5), square(10, 0, 'ai', 0.5), group];
  const seen = await colours(judge, items, '5,5 15,5 25,5 45,5 55,5 65,5');
  expect(seen).toBe('844 426 448 844 448 448');
});

judged('pdftoppm', 'a group is cut by its clip, inside its transform', async (judge) => {
  const group: Group = {
    kind: 'group',
    transform: [2, 0, 0, 2, 20, 10],
    clip: { path: [...rectangle(0, 0, 20, 20), ...rectangle(5, 5, 10, 10)], rule: 'evenodd' },
    items: [{ kind: 'shape', path: rectangle(-50, -50, 200, 200), fill: flat('ai') }],
  };
  const seen = await colours(judge, [group], '22,12 58,48 40,30 18,12 22,52');
  expect(seen).toBe('008 008 888 888 888');
});

judged('pdftoppm', 'a gradient runs in its own coordinates and lets the ground through', async (judge) => {
  const fade: Item = {
    kind: 'shape',
    path: rectangle(0, 0, 100, 20),
    fill: {
      kind: 'linear',
      coords: [0, 0, 1, 0],
      matrix: [100, 0, 0, 1, 0, 0],
      stops: [
        { offset: 0, swatch: 'beni', opacity: 0 },
        { offset: 0.5, swatch: 'beni' },
        { offset: 0.5, swatch: 'ai' },
        { offset: 1, swatch: 'ai' },
      ],
    },
  };
  const group: Group = { kind: 'group', transform: [1, 0, 0, 1, 50, 30], items: [fade] };
  const seen = await colours(judge, [group], '50,40 75,40 98,40 110,40 40,40');
  expect(seen).toBe('888 844 800 008 888');
});

judged('pdftoppm', 'a picture stands upright', async (judge) => {
  const ground = (background: string, height: number) =>
    ({ create: { width: 64, height, channels: 3, background } }) as const;
  const jpeg = await sharp(ground('#0000ff', 64))
    .composite([{ input: ground('#ff0000', 32), top: 0, left: 0 }])
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const raster = { width: 64, height: 64, components: 3, filter: 'DCT', bytes: jpeg } as const;
  const rasters: Rasters = new Map([['k', raster]]);
  const clip = { x: 20, y: 10, width: 32, height: 64 };
  const picture: Picture = { kind: 'picture', picture: 'k', x: 20, y: 10, width: 64, height: 64, clip };
  expect(await colours(judge, [picture], '30,20 30,65 60,20', rasters)).toBe('800 008 888');
});

judged('pdftoppm', 'type stands on its baseline', async (judge) => {
  const seen = await colours(judge, [line('■', 20, 80, 60)], '50,60 50,95 10,60 90,60');
  expect(seen).toBe('000 888 888 888');
});
