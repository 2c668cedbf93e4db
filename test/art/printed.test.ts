import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { decode, type Pixels } from '../../src/art/decode.ts';
import { asDeflated, asJpeg } from '../../src/art/encode.ts';
import { separate } from '../../src/art/inks.ts';
import { spreadColour } from '../../src/art/spread.ts';
import type { Item, Raster } from '../../src/model/index.ts';
import { type Judge, judged } from '../support/oracles.ts';
import { proofOf } from '../support/pdf.ts';
import { patches, pressProfile } from '../support/pictures.ts';

/** How other programs see pictures in our files. */

const condition = { profile: pressProfile(), intent: 'relative', inkLimit: 280 } as const;

const placed = (width: number, height: number): Item => {
  return { kind: 'picture', picture: 'a', x: 0, y: 0, width, height };
};

const fileOf = (raster: Raster, width: number, height: number) =>
  proofOf([placed(width, height)], new Map([['a', raster]]));

/** Inks of a CMYK TIFF. */
const inksOf = async (tiff: string) =>
  sharp(Buffer.from(tiff, 'latin1')).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();

const photo = (): Pixels => ({ mode: 'rgb', width: 90, height: 60, values: patches(90, 60) });

describe('the inks of a picture', () => {
  judged('pdfimages', 'are read out of the file as they were made, within the ink limit', async (judge) => {
    const inks = await separate(photo(), undefined, condition);
    const file = await fileOf(await asDeflated(inks), 90, 60);
    const read = await inksOf(judge(file, '-all', 'FILE', 'OUT'));
    expect(Buffer.compare(read, inks.values)).toBe(0);
    const sums = Array.from({ length: 90 * 60 }, (_, at) =>
      read.subarray(at * 4, at * 4 + 4).reduce((a, b) => a + b),
    );
    expect(Math.max(...sums)).toBeLessThanOrEqual(2.8 * 255);
    expect(Math.max(...sums)).toBeGreaterThan(2.75 * 255);
  });

  judged('gs', 'go to the plates as they were made', async (judge) => {
    const inks = await separate(photo(), undefined, condition);
    const file = await fileOf(await asDeflated(inks), 90, 60);
    const device = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=tiff32nc', '-r72', '-dInterpolateControl=0'];
    const plates = await inksOf(judge(file, ...device, '-o', 'OUT', 'FILE'));
    for (let y = 0; y < 60; y++) {
      const row = plates.subarray(y * 200 * 4, (y * 200 + 90) * 4);
      expect(Buffer.compare(row, inks.values.subarray(y * 90 * 4, (y + 1) * 90 * 4))).toBe(0);
    }
  });

  judged('pdfimages', 'are told with their resolution', async (judge) => {
    const inks = await separate(photo(), undefined, condition);
    const list = judge(
      await fileOf(await asDeflated(inks), (90 * 72) / 350, (60 * 72) / 350),
      '-list',
      'FILE',
    );
    const columns = /image +90 +60 +cmyk +4 +8 +image +no +\d+ +\d+ +(\d+) +(\d+)/.exec(list);
    expect(columns?.slice(1)).toEqual(['350', '350']);
  });
});

describe('the edge of a cut-out', () => {
  /** A red disc with a soft edge; unseen pixels are black. */
  const disc = () => {
    const values = Buffer.alloc(300 * 300 * 4);
    for (let at = 0; at < values.length; at += 4) {
      const distance = Math.hypot(((at / 4) % 300) - 150, Math.floor(at / 4 / 300) - 150);
      const cover = Math.max(0, Math.min(255, Math.round((101 - distance) * 64)));
      if (cover > 0) values.set([200, 0, 0, cover], at);
    }
    return sharp(values, { raw: { width: 300, height: 300, channels: 4 } })
      .png()
      .toBuffer();
  };

  const cutOut = async () => {
    const pixels = await decode(await disc(), 'rgb', { width: 90, height: 90 });
    spreadColour(pixels);
    return pixels;
  };

  /** Farthest that a pixel of a rendering on white lies from a mixture of the red and white. */
  async function fringe(judge: Judge, raster: Raster, dots: number): Promise<number> {
    const png = judge(await fileOf(raster, 90, 90), '-png', '-r', String(dots), 'FILE', 'OUT');
    const data = await sharp(Buffer.from(png, 'latin1')).raw().toBuffer();
    let most = 0;
    for (let at = 0; at < data.length; at += 3) {
      const cover = (255 - data[at + 1]!) / 255;
      most = Math.max(most, Math.abs(data[at]! - (255 - 55 * cover)));
    }
    return most;
  }

  for (const dots of [40, 72, 150]) {
    judged('pdftoppm', `has no fringe at ${dots} dots to the inch`, async (judge) => {
      expect(await fringe(judge, await asDeflated(await cutOut()), dots)).toBeLessThan(3);
      expect(await fringe(judge, await asJpeg(await cutOut(), 80), dots)).toBeLessThan(12);
    });
  }

  judged('pdftoppm', 'would have one if unseen pixels were left black', async (judge) => {
    const pixels = await cutOut();
    for (let at = 0; at < pixels.alpha!.length; at++) {
      if (pixels.alpha![at] === 0) pixels.values.fill(0, at * 3, at * 3 + 3);
    }
    expect(await fringe(judge, await asDeflated(pixels), 40)).toBeGreaterThan(10);
  });
});
