import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Picture, Raster, Rasters } from '#model';
import { asDeflated } from '../../src/art/encode.ts';
import { judged } from '../support/oracles.ts';
import { operatorsOf, proofOf, readPage } from '../support/pdf.ts';

let raster: Raster;
let rasters: Rasters;

beforeAll(async () => {
  const orange = { create: { width: 30, height: 20, channels: 3, background: '#ff8000' } } as const;
  const bytes = await sharp(orange).jpeg().toBuffer();
  raster = { width: 30, height: 20, components: 3, filter: 'DCT', bytes };
  rasters = new Map([['abc', raster]]);
});

const placed: Picture = { kind: 'picture', picture: 'abc', x: 10, y: 20, width: 60, height: 40 };

/** The image XObject of a raster. */
const imageOf = async (one: Raster) =>
  (await readPage(await proofOf([placed], new Map([['abc', one]])))).page.Resources.XObject.X1;

describe('a picture', () => {
  it('stands upright in its place', async () => {
    expect(await operatorsOf([placed], rasters)).toEqual(['q', '60 0 0 -40 10 60 cm /X1 Do', 'Q']);
  });

  it('shows only what its clip shows', async () => {
    const clip = { x: 15, y: 20, width: 50, height: 40 };
    expect((await operatorsOf([{ ...placed, clip }], rasters)).slice(0, 2)).toEqual([
      'q',
      '15 20 50 40 re W n',
    ]);
  });

  it('may be sheer', async () => {
    const { page } = await readPage(await proofOf([{ ...placed, opacity: 0.3 }], rasters));
    expect(page.Resources.ExtGState.G1).toMatchObject({ ca: 0.3 });
  });

  it('is in the file once, however often it is used', async () => {
    const [once, often] = await Promise.all([
      proofOf([placed], rasters),
      proofOf(Array(9).fill(placed), rasters),
    ]);
    expect(often.length - once.length).toBeLessThan(raster.bytes.length / 2);
    expect(Buffer.from(often).toString('latin1').split('/DCTDecode')).toHaveLength(2);
  });

  it('of which there is no raster is an error', async () => {
    await expect(proofOf([placed])).rejects.toThrow(
      'The pages use picture "abc", but there is no raster of it.',
    );
  });

  judged('gs', 'is rendered without a warning', async (judge) => {
    const bytes = await proofOf([placed], rasters);
    expect(judge(bytes, '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', 'FILE')).toBe('');
  });
});

describe('a raster', () => {
  it('keeps its bytes', async () => {
    expect(await imageOf(raster)).toEqual({
      Type: '/XObject',
      Subtype: '/Image',
      Width: 30,
      Height: 20,
      ColorSpace: '/DeviceRGB',
      BitsPerComponent: 8,
      Filter: '/DCTDecode',
      Length: raster.bytes.length,
      stream: Buffer.from(raster.bytes).toString('latin1'),
    });
  });

  it.each([
    [1, 'DeviceGray'],
    [3, 'DeviceRGB'],
    [4, 'DeviceCMYK'],
  ] as const)('of %i components is %s', async (components, space) => {
    expect(await imageOf({ ...raster, components })).toMatchObject({ ColorSpace: `/${space}` });
  });

  it('that is deflated says how its rows are predicted, and has its soft mask beside it', async () => {
    const values = Uint8Array.from({ length: 5 * 3 * 4 }, (_, at) => at * 4);
    const alpha = Uint8Array.from({ length: 5 * 3 }, (_, at) => at * 17);
    const inks = await asDeflated({ mode: 'cmyk', width: 5, height: 3, values, alpha });
    const parms = { Predictor: 15, BitsPerComponent: 8, Columns: 5 };
    expect(await imageOf(inks)).toMatchObject({
      ColorSpace: '/DeviceCMYK',
      Filter: '/FlateDecode',
      DecodeParms: { ...parms, Colors: 4 },
      SMask: {
        Width: 5,
        Height: 3,
        ColorSpace: '/DeviceGray',
        Filter: '/FlateDecode',
        DecodeParms: { ...parms, Colors: 1 },
      },
    });
  });
});
