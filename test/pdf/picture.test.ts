import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Art, Picture } from '#model';
import { jpegImage } from '../../src/pdf/pdf.ts';
import { judged } from '../support/oracles.ts';
import { operatorsOf, proofOf, readPage } from '../support/pdf.ts';

const raw = { create: { width: 30, height: 20, channels: 3, background: '#ff8000' } } as const;

let jpeg: Buffer;
let art: Art;

const prepared = (bytes: Uint8Array) => ({
  key: 'abc',
  file: 'photos/a.jpg',
  width: 30,
  height: 20,
  jpeg: bytes,
});

beforeAll(async () => {
  jpeg = await sharp(raw).jpeg().toBuffer();
  art = new Map([['a.jpg', prepared(jpeg)]]);
});

const placed: Picture = { kind: 'picture', picture: 'abc', x: 10, y: 20, width: 60, height: 40 };

describe('a picture', () => {
  it('stands upright in its place', async () => {
    expect(await operatorsOf([placed], art)).toEqual(['q', '60 0 0 -40 10 60 cm /X1 Do', 'Q']);
  });

  it('shows only what its clip shows', async () => {
    const clip = { x: 15, y: 20, width: 50, height: 40 };
    expect((await operatorsOf([{ ...placed, clip }], art)).slice(0, 2)).toEqual(['q', '15 20 50 40 re W n']);
  });

  it('may be sheer', async () => {
    const { page } = await readPage(await proofOf([{ ...placed, opacity: 0.3 }], art));
    expect(page.Resources.ExtGState.G1).toMatchObject({ ca: 0.3 });
  });

  it('keeps its bytes', async () => {
    const { page } = await readPage(await proofOf([placed], art));
    expect(page.Resources.XObject.X1).toEqual({
      Type: '/XObject',
      Subtype: '/Image',
      Width: 30,
      Height: 20,
      ColorSpace: '/DeviceRGB',
      BitsPerComponent: 8,
      Filter: '/DCTDecode',
      Length: jpeg.length,
      stream: jpeg.toString('latin1'),
    });
  });

  it('is in the file once, however often it is used', async () => {
    const [once, often] = await Promise.all([proofOf([placed], art), proofOf(Array(9).fill(placed), art)]);
    expect(often.length - once.length).toBeLessThan(jpeg.length / 2);
    expect(Buffer.from(often).toString('latin1').split('/DCTDecode')).toHaveLength(2);
  });

  judged('gs', 'is rendered without a warning', async (judge) => {
    const bytes = await proofOf([placed], art);
    expect(judge(bytes, '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', 'FILE')).toBe('');
  });
});

describe('the bytes of a picture', () => {
  const image = (bytes: Uint8Array) => jpegImage(prepared(bytes));

  it('may be grey or progressive', async () => {
    const grey = await sharp(raw).toColourspace('b-w').jpeg({ progressive: true }).toBuffer();
    expect(image(grey).dict).toMatchObject({ Width: 30, Height: 20, ColorSpace: { text: 'DeviceGray' } });
  });

  it('are refused where they are no grey or RGB JPEG', async () => {
    const cmyk = await sharp(raw).toColourspace('cmyk').jpeg().toBuffer();
    const png = await sharp(raw).png().toBuffer();
    for (const bytes of [
      cmyk,
      png,
      jpeg.subarray(0, 100),
      new Uint8Array(),
      Uint8Array.of(0xff, 0xd8, 0xff),
    ]) {
      expect(() => image(bytes)).toThrow('photos/a.jpg is not prepared as a grey or RGB JPEG.');
    }
  });
});
