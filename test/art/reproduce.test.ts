import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../src/art/prepare.ts';
import { reproduce } from '../../src/art/reproduce.ts';
import { type Use, uses } from '../../src/art/uses.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Art, Book, Item, Raster } from '../../src/model/index.ts';
import { page, pagesOf } from '../support/pdf.ts';
import { greyProfile, patches, pressProfile, rawTiff } from '../support/pictures.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sasshi-pictures-'));
  mkdirSync(join(root, 'assets/photos'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const press = uses.press({ profile: pressProfile(), intent: 'relative', inkLimit: 300 });

/** Puts a photograph into the project and measures it. */
async function artOf(bytes: Uint8Array): Promise<Art> {
  writeFileSync(join(root, 'assets/photos/a'), bytes);
  const book = { voices: [{ photo: { file: 'a' } }], origins: new Map() } as unknown as Book;
  return prepare(book, root, new Report());
}

/** Makes the photograph for a use, at widths in pt, on a page each. */
async function made(art: Art, use: Use, ...widths: number[]) {
  const { key, width, height } = art.get('a')!;
  const placed = widths.map((wide): Item => {
    const box = { x: 0, y: 0, width: wide, height: (wide * height) / width };
    return { kind: 'picture', picture: key, ...box };
  });
  const report = new Report();
  const pages = pagesOf(...placed.map((item) => page([item])));
  const rasters = await reproduce([pages], art, use, root, report);
  return {
    raster: rasters.get(key),
    found: report.diagnostics.map(({ rule, values }) => ({ rule, values })),
  };
}

const rasterOf = async (bytes: Uint8Array, use: Use, ...widths: number[]): Promise<Raster> =>
  (await made(await artOf(bytes), use, ...widths)).raster!;

const photo = (width = 200, height = 100) =>
  sharp(patches(width, height), { raw: { width, height, channels: 3 } });

/** Mean of each component of a JPEG. */
const meansOf = async ({ bytes }: Raster) =>
  (await sharp(bytes).stats()).channels.map(({ mean }) => Math.round(mean));

describe('a picture for the screen', () => {
  it('is a baseline JPEG with the pixels it needs at its largest, and without what its file tells of its maker', async () => {
    const jpeg = await photo()
      .withExif({ IFD0: { Artist: 'somebody' } })
      .jpeg()
      .toBuffer();
    const raster = await rasterOf(jpeg, uses.proof, 20, 48, 12);
    expect(raster).toMatchObject({ width: 100, height: 50, components: 3, filter: 'DCT' });
    expect(raster.softMask).toBeUndefined();
    const head = await sharp(raster.bytes).metadata();
    expect(head).toMatchObject({ format: 'jpeg', width: 100, height: 50, channels: 3, isProgressive: false });
    expect(head.exif).toBeUndefined();
  });

  it('is never enlarged', async () => {
    expect(await rasterOf(await photo().png().toBuffer(), uses.web, 700)).toMatchObject({
      width: 200,
      height: 100,
    });
  });

  it('stands upright', async () => {
    const lying = await photo(200, 100)
      .composite([
        { input: { create: { width: 100, height: 100, channels: 3, background: '#f00' } }, left: 0, top: 0 },
        {
          input: { create: { width: 100, height: 100, channels: 3, background: '#00f' } },
          left: 100,
          top: 0,
        },
      ])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const raster = await rasterOf(lying, uses.proof, 48);
    expect(raster).toMatchObject({ width: 100, height: 200 });
    const rows = await sharp(raster.bytes).raw().toBuffer();
    const [topRight, bottomLeft] = [99 * 3, 199 * 100 * 3];
    expect(rows[topRight]).toBeGreaterThan(250);
    expect(rows[bottomLeft + 2]).toBeGreaterThan(250);
  });

  it('is in the colours that its profile tells', async () => {
    const red = sharp({ create: { width: 20, height: 20, channels: 3, background: '#c04040' } });
    const wide = await red.withIccProfile('p3').png().toBuffer();
    const own = await sharp(wide, { ignoreIcc: true }).stats();
    expect(own.channels[0]!.mean).toBeLessThan(185);
    const [r, g, b] = await meansOf(await rasterOf(wide, uses.web, 20));
    expect(Math.abs(r! - 0xc0)).toBeLessThan(3);
    expect(Math.abs(g! - 0x40)).toBeLessThan(3);
    expect(Math.abs(b! - 0x40)).toBeLessThan(3);
  });

  it('is in the colours that its profile tells, also where it is cut out', async () => {
    const wide = await photo().ensureAlpha(0.5).withIccProfile('p3').png().toBuffer();
    const [cut, whole] = [
      await rasterOf(wide, uses.web, 20),
      await rasterOf(await photo().png().toBuffer(), uses.web, 20),
    ];
    const [shown, meant] = [await meansOf(cut), await meansOf(whole)];
    shown.forEach((mean, at) => {
      expect(Math.abs(mean - meant[at]!)).toBeLessThan(5);
    });
  });

  it('is as light as its profile tells where it is grey', async () => {
    const grey = rawTiff(10, 10, Buffer.alloc(100, 128), greyProfile(1));
    const raster = await rasterOf(grey, uses.web, 10);
    expect(raster.components).toBe(1);
    expect((await meansOf(raster))[0]).toBe(188);
  });

  it('is RGB where its file has inks that do not say for which press', async () => {
    const clay = sharp({ create: { width: 20, height: 20, channels: 3, background: '#b08070' } });
    const raster = await rasterOf(await clay.toColourspace('cmyk').jpeg().toBuffer(), uses.web, 10);
    expect(raster.components).toBe(3);
    const meant = [0xb0, 0x80, 0x70];
    (await meansOf(raster)).forEach((mean, at) => {
      expect(Math.abs(mean - meant[at]!)).toBeLessThan(10);
    });
  });

  it('is RGB where its file has inks', async () => {
    const cyan = Buffer.alloc(100 * 4).fill(Buffer.of(255, 0, 0, 0));
    const raster = await rasterOf(rawTiff(10, 10, cyan, pressProfile()), uses.web, 10);
    expect(raster.components).toBe(3);
    const [r, g, b] = await meansOf(raster);
    expect(r).toBeLessThan(60);
    expect(g).toBeGreaterThan(120);
    expect(b).toBeGreaterThan(190);
  });

  it.each([
    ['8', photo().toColourspace('b-w')],
    ['16', photo().toColourspace('grey16')],
  ])('is grey where its file is, of %s bits', async (_, grey) => {
    const raster = await rasterOf(await grey.png().toBuffer(), uses.web, 20);
    expect(raster.components).toBe(1);
    expect(await sharp(raster.bytes).metadata()).toMatchObject({ channels: 1 });
  });

  it('keeps its transparency as a soft mask of its size', async () => {
    const sheer = await photo().ensureAlpha(0.5).png().toBuffer();
    const { softMask } = await rasterOf(sheer, uses.proof, 48);
    expect(softMask).toMatchObject({ width: 100, height: 50, components: 1, filter: 'Flate' });
    const opaque = await photo().ensureAlpha(1).png().toBuffer();
    expect((await rasterOf(opaque, uses.proof, 48)).softMask).toBeUndefined();
  });
});

describe('a picture for the press', () => {
  it.each([
    ['RGB', () => photo().jpeg().toBuffer()],
    ['grey', () => photo().toColourspace('b-w').png().toBuffer()],
    ['RGB of 16 bits', () => photo().toColourspace('rgb16').png().toBuffer()],
    ['inks', () => photo().toColourspace('cmyk').jpeg().toBuffer()],
  ])('is four inks without loss, from %s', async (_, file) => {
    const raster = await rasterOf(await file(), press, 20.57);
    expect(raster).toMatchObject({ width: 100, height: 50, components: 4, filter: 'Flate' });
  });

  it('keeps its transparency as a soft mask of its size', async () => {
    const { softMask } = await rasterOf(await photo().ensureAlpha(0.5).png().toBuffer(), press, 20.57);
    expect(softMask).toMatchObject({ width: 100, height: 50, components: 1 });
  });

  it('cannot be made with what is no profile of a press', async () => {
    const art = await artOf(await photo().png().toBuffer());
    const broken = uses.press({ profile: Buffer.from('no profile'), intent: 'relative', inkLimit: 300 });
    const { raster, found } = await made(art, broken, 20);
    expect(raster).toBeUndefined();
    expect(found).toEqual([{ rule: 'art/press-profile', values: { picture: 'assets/photos/a' } }]);
  });
});

describe('what was made before', () => {
  const kept = () => readdirSync(join(root, '.sasshi/pictures')).filter((name) => name.startsWith('raster'));
  const timeOf = (name: string) => statSync(join(root, '.sasshi/pictures', name)).mtimeMs;

  it.each([
    ['screen', uses.web],
    ['press', press],
  ])('for the %s is taken again, with the same bytes', async (_, use) => {
    const art = await artOf(await photo().ensureAlpha(0.5).png().toBuffer());
    const first = await made(art, use, 20);
    const [name] = kept();
    const written = timeOf(name!);
    expect(await made(art, use, 20)).toEqual(first);
    expect(kept()).toEqual([name]);
    expect(timeOf(name!)).toBe(written);
    writeFileSync(join(root, '.sasshi/pictures', name!), 'damaged');
    expect(await made(art, use, 20)).toEqual(first);
    rmSync(join(root, '.sasshi'), { recursive: true });
    expect(await made(art, use, 20)).toEqual(first);
  });

  it('is not taken for another size, quality, profile, intent or ink limit', async () => {
    const art = await artOf(await photo().png().toBuffer());
    const profile = pressProfile();
    profile[200]! ^= 1;
    const { condition } = press;
    const others: Use[] = [
      uses.proof,
      { ...uses.proof, ppi: 100 },
      { ...uses.proof, quality: 79 },
      press,
      uses.press({ ...condition, inkLimit: 299 }),
      uses.press({ ...condition, intent: 'perceptual' }),
      uses.press({ ...condition, profile }),
    ];
    for (const use of others) await made(art, use, 20);
    expect(kept()).toHaveLength(others.length);
  });

  it('is not taken for a file that was changed since it was checked', async () => {
    const art = await artOf(await photo().png().toBuffer());
    writeFileSync(join(root, 'assets/photos/a'), await photo(100, 100).png().toBuffer());
    const changed = [{ rule: 'art/changed', values: { picture: 'assets/photos/a' } }];
    expect(await made(art, press, 20)).toEqual({ raster: undefined, found: changed });
    rmSync(join(root, 'assets/photos/a'));
    expect(await made(art, press, 20)).toEqual({ raster: undefined, found: changed });
  });
});

it('pictures that stand on no page are not opened', async () => {
  const art = await artOf(await photo().png().toBuffer());
  rmSync(join(root, 'assets/photos/a'));
  const report = new Report();
  expect(await reproduce([pagesOf(page([]))], art, press, root, report)).toEqual(new Map());
  expect(report.diagnostics).toEqual([]);
});

it('each picture is told before it is made', async () => {
  const art = await artOf(await photo().png().toBuffer());
  const item: Item = { kind: 'picture', picture: art.get('a')!.key, x: 0, y: 0, width: 9, height: 9 };
  const told: string[] = [];
  const pages = [pagesOf(page([item]), page([item]))];
  await reproduce(pages, art, uses.proof, root, new Report(), (file) => told.push(file));
  expect(told).toEqual([art.get('a')!.file]);
});
