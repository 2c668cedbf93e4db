import sharp from 'sharp';
import { expect } from 'vitest';
import type { Art, Group, Item, Picture } from '#model';
import { type Judge, judged } from '../support/oracles.ts';
import { flat, line, proofOf, rectangle } from '../support/pdf.ts';

/** Colours of the page at points in pt from its top left corner, as another program renders it. */
async function colours(
  judge: Judge,
  items: Item[],
  points: [x: number, y: number][],
  art?: Art,
): Promise<string[]> {
  const ppm = judge(await proofOf(items, art), '-r', '72', 'FILE');
  const [head, width] = /^P6\n(\d+) \d+\n255\n/.exec(ppm)!;
  return points.map(([x, y]) => {
    const at = head.length + (y * Number(width) + x) * 3;
    return Buffer.from(ppm.slice(at, at + 3), 'latin1').toString('hex');
  });
}

const square = (x: number, y: number, swatch: 'beni' | 'ai', opacity?: number): Item => ({
  kind: 'shape',
  path: rectangle(x, y, 20, 20),
  fill: flat(swatch, opacity),
});

judged('pdftoppm', 'a shape is where it says, measured from the top left', async (judge) => {
  const seen = await colours(
    judge,
    [square(10, 20, 'beni')],
    [
      [11, 21],
      [29, 39],
      [11, 19],
      [31, 39],
    ],
  );
  expect(seen).toEqual(['ff0000', 'ff0000', 'ffffff', 'ffffff']);
});

judged('pdftoppm', 'a sheer shape mixes with the ground, a sheer group only as a whole', async (judge) => {
  const group: Group = { kind: 'group', opacity: 0.5, items: [square(40, 0, 'beni'), square(50, 0, 'ai')] };
  const items = [square(0, 0, 'beni', 0.5), square(10, 0, 'ai', 0.5), group];
  const seen = await colours(judge, items, [
    [5, 5],
    [15, 5],
    [25, 5],
    [45, 5],
    [55, 5],
    [65, 5],
  ]);
  expect(seen).toEqual(['ff7f7f', '7f3fbf', '7f7fff', 'ff7f7f', '7f7fff', '7f7fff']);
});

judged('pdftoppm', 'a group is cut by its clip, inside its transform', async (judge) => {
  const group: Group = {
    kind: 'group',
    transform: [2, 0, 0, 2, 20, 10],
    clip: { path: [...rectangle(0, 0, 20, 20), ...rectangle(5, 5, 10, 10)], rule: 'evenodd' },
    items: [{ ...square(0, 0, 'ai'), path: rectangle(-50, -50, 200, 200) } as Item],
  };
  const seen = await colours(
    judge,
    [group],
    [
      [22, 12],
      [58, 48],
      [40, 30],
      [18, 12],
      [22, 52],
    ],
  );
  expect(seen).toEqual(['0000ff', '0000ff', 'ffffff', 'ffffff', 'ffffff']);
});

judged(
  'pdftoppm',
  'a gradient runs in the coordinates of its item and lets the ground through',
  async (judge) => {
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
    const [left, quarter, before, right, outside] = await colours(
      judge,
      [group],
      [
        [50, 40],
        [75, 40],
        [98, 40],
        [110, 40],
        [40, 40],
      ],
    );
    expect(left).toMatch(/^fff[a-f]f[a-f]$/);
    expect(quarter).toMatch(/^ff[78].[78].$/);
    expect([before, right, outside]).toEqual([expect.stringMatching(/^ff0.0.$/), '0000ff', 'ffffff']);
  },
);

judged('pdftoppm', 'a picture stands upright', async (judge) => {
  const top = {
    input: { create: { width: 64, height: 32, channels: 3, background: '#ff0000' } },
    top: 0,
    left: 0,
  } as const;
  const jpeg = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#0000ff' } })
    .composite([top])
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const art: Art = new Map([['a.jpg', { key: 'k', file: 'a.jpg', width: 64, height: 64, jpeg }]]);
  const picture: Picture = { kind: 'picture', picture: 'k', x: 20, y: 10, width: 64, height: 64 };
  const clip = { x: 20, y: 10, width: 32, height: 64 };
  const seen = await colours(
    judge,
    [{ ...picture, clip }],
    [
      [30, 20],
      [30, 65],
      [60, 20],
    ],
    art,
  );
  expect(seen).toEqual(['fe0000', '0000fe', 'ffffff']);
});

judged('pdftoppm', 'type stands on its baseline', async (judge) => {
  const seen = await colours(
    judge,
    [line('■', 20, 80, 60)],
    [
      [50, 60],
      [50, 95],
      [10, 60],
      [90, 60],
    ],
  );
  expect(seen).toEqual(['000000', 'ffffff', 'ffffff', 'ffffff']);
});
