import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judged } from '../support/oracles.ts';
import { root } from '../support/sasshi.ts';
import { goldens } from './goldens.ts';
import { differenceOf, draw, fromPng, type Picture, toPng } from './picture.ts';
import { type Change, writeReport } from './report.ts';

/** `npm run golden -- --update`: the pages as they are now become the golden ones. */
const UPDATE = process.env.SASSHI_GOLDEN === 'update';

const pictureOf = (name: string) => join(root, 'test/golden', `${name}.png`);

judged(
  'pdftoppm',
  'the golden pages look as they did; if they should not, npm run golden -- --update',
  async () => {
    const changes: Change[] = [];
    for (const { name, pdf, resolution } of await goldens()) {
      const after = draw(pdf, resolution);
      if (UPDATE) writeFileSync(pictureOf(name), await toPng(after));
      const before = existsSync(pictureOf(name)) ? await fromPng(pictureOf(name)) : undefined;
      const { count, shown } = before ? differenceOf(before, after) : { count: after.width * after.height };
      if (count > 0) changes.push({ name, count, before, after, shown });
    }
    await writeReport(join(root, 'output/golden'), changes);
    const found = changes.map(({ name, count }) => `${name}: ${count} pixels`);
    expect(found, 'see output/golden/index.html').toEqual([]);
  },
);

describe('two pictures', () => {
  const picture = (change: (at: number) => number = () => 255): Picture => ({
    width: 20,
    height: 20,
    pixels: Buffer.from(Array.from({ length: 1200 }, (_, at) => change(at))),
  });
  const apart = (after: Picture) => differenceOf(picture(), after).count;

  it('are alike when edges are a shade darker, or a few pixels differ', () => {
    expect(apart(picture(() => 195))).toBe(0);
    expect(apart(picture((at) => (at < 30 ? 0 : 255)))).toBe(0);
  });

  it('differ by more pixels, by one channel, by size', () => {
    expect(apart(picture((at) => (at < 36 ? 0 : 255)))).toBe(12);
    expect(apart(picture((at) => (at % 3 === 2 ? 0 : 255)))).toBe(400);
    expect(apart({ ...picture(), width: 40, height: 10 })).toBe(400);
  });

  it('come back from a file as they were, but for quantised colours', async () => {
    const before = picture((at) => (at * 7) % 256);
    expect(differenceOf(before, await fromPng(await toPng(before))).count).toBe(0);
  });
});
