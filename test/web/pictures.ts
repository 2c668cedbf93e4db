import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Item, Pages, Raster, Rasters } from '../../src/model/index.ts';
import { flat, page, pagesOf } from '../support/pdf.ts';

const size = { width: 40, height: 30 };
const photograph = sharp({ create: { ...size, channels: 3, background: '#88aacc' } });

/** Rows of one value a component, as PNG has them. */
const even = (components: number): Uint8Array =>
  deflateSync(Buffer.concat(Array.from({ length: size.height }, () => Buffer.from([0, ...row(components)]))));
const row = (components: number) => Array.from({ length: size.width * components }, () => 99);

const mask: Raster = { ...size, components: 1, filter: 'Flate', bytes: even(1) };

/** Every kind of picture that the web edition embeds. */
export const rasters = async (): Promise<Rasters> =>
  new Map<string, Raster>([
    ['colour', { ...size, components: 3, filter: 'DCT', bytes: await photograph.clone().jpeg().toBuffer() }],
    [
      'grey',
      {
        ...size,
        components: 1,
        filter: 'DCT',
        bytes: await photograph.clone().greyscale().jpeg().toBuffer(),
      },
    ],
    ['sheer', { ...size, components: 3, filter: 'Flate', bytes: even(3), softMask: mask }],
  ]);

/** A page with each of them, and with things that let the ground through. */
export function picturePages(): Pages {
  const pictures = ['colour', 'grey', 'sheer'].map((picture, index): Item => {
    const placed: Item = { kind: 'picture', picture, x: 10, y: 30 * index, width: 40, height: 28 };
    return { kind: 'group', role: 'Figure', alt: '試しの写真', items: [placed] };
  });
  const square: Item = {
    kind: 'shape',
    path: [['M', 60, 0], ['L', 90, 0], ['L', 90, 30], ['Z']],
    fill: flat('beni', 0.5),
  };
  const veil: Item = { kind: 'group', opacity: 0.5, items: [square, square] };
  return pagesOf(
    page([...pictures, veil, { kind: 'group', role: 'Figure', alt: '透ける図形', items: [veil] }]),
  );
}
