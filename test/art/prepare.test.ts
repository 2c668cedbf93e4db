import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../src/art/prepare.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Book, Origin } from '../../src/model/index.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sasshi-photos-'));
  mkdirSync(join(root, 'assets/photos'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const put = (file: string, bytes: Uint8Array | string) =>
  writeFileSync(join(root, 'assets/photos', file), bytes);

/** A noisy picture, so that its file is long enough to be cut. */
const noise = (width: number, height: number) =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * index * 31) % 251)), {
    raw: { width, height, channels: 3 },
  });

const at: Origin = { file: 'content/2024/voices/a.md', line: 8, column: 9, field: 'photo.file' };

/** A book in which a voice names the photographs. */
const bookOf = (...files: string[]) =>
  ({
    voices: files.map((file) => ({ quote: ['a'], photo: { file, alt: 'At work' } })),
    origins: new Map(files.map((file) => [file, [at]])),
  }) as unknown as Book;

async function prepared(...files: string[]) {
  const report = new Report();
  const art = await prepare(bookOf(...files), root, report);
  return { art, found: report.diagnostics.map(({ rule, values, at }) => ({ rule, values, desk: at?.desk })) };
}

describe('photographs', () => {
  it('become baseline JPEG by the name that content gives them', async () => {
    put('a.png', await noise(40, 30).png().toBuffer());
    const { art, found } = await prepared('a.png', 'a.png');
    const picture = art.get('a.png')!;
    expect(found).toEqual([]);
    expect(art.size).toBe(1);
    expect(picture).toMatchObject({ file: 'assets/photos/a.png', width: 40, height: 30 });
    expect(picture.key).toMatch(/^[0-9a-f]{64}$/);
    expect(await sharp(picture.jpeg).metadata()).toMatchObject({
      format: 'jpeg',
      space: 'srgb',
      channels: 3,
      isProgressive: false,
    });
  });

  it('are turned upright', async () => {
    put('a.jpg', await noise(40, 30).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    const { art } = await prepared('a.jpg');
    expect(art.get('a.jpg')).toMatchObject({ width: 30, height: 40 });
    expect((await sharp(art.get('a.jpg')!.jpeg).metadata()).orientation).toBeUndefined();
  });

  it('from a printer in CMYK and with transparency come as RGB on white', async () => {
    put('a.jpg', await noise(8, 8).toColourspace('cmyk').jpeg().toBuffer());
    put(
      'b.png',
      await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
        .png()
        .toBuffer(),
    );
    const { art } = await prepared('a.jpg', 'b.png');
    expect(await sharp(art.get('a.jpg')!.jpeg).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    const { dominant } = await sharp(art.get('b.png')!.jpeg).stats();
    expect(dominant.r).toBeGreaterThan(240);
  });

  it('larger than print needs are made smaller', async () => {
    const wide = sharp({ create: { width: 9000, height: 30, channels: 3, background: '#888' } });
    put('a.png', await wide.png().toBuffer());
    expect((await prepared('a.png')).art.get('a.png')).toMatchObject({ width: 6000, height: 20 });
  });

  it('that nobody names are not opened', async () => {
    put('a.png', 'no picture');
    expect(await prepared()).toEqual({ art: new Map(), found: [] });
  });
});

describe('bad photographs', () => {
  const told = (rule: string, picture: string, values = {}) => [
    { rule, values: { picture, ...values }, desk: at },
  ];

  it('missing', async () => {
    expect((await prepared('a.jpg')).found).toEqual(told('typeset/missing-picture', 'a.jpg'));
  });

  it('text named .jpg', async () => {
    put('a.jpg', 'これは写真ではありません。');
    expect((await prepared('a.jpg')).found).toEqual(told('art/unknown-format', 'a.jpg'));
  });

  it('empty', async () => {
    put('a.jpg', '');
    expect((await prepared('a.jpg')).found).toEqual(told('art/unknown-format', 'a.jpg'));
  });

  it('another format', async () => {
    put('a.webp', await noise(8, 8).webp().toBuffer());
    expect((await prepared('a.webp')).found).toEqual(told('art/unknown-format', 'a.webp'));
  });

  it.each(['jpeg', 'png'] as const)('%s cut off in the middle, and in its head', async (format) => {
    const whole = await noise(200, 200)[format]().toBuffer();
    put('a', whole.subarray(0, whole.length / 2));
    put('b', whole.subarray(0, 20));
    expect((await prepared('a', 'b')).found).toEqual([
      ...told('art/truncated', 'a'),
      ...told('art/truncated', 'b'),
    ]);
  });

  it('30,000 pixels a side, without decoding it', async () => {
    const huge = await noise(8, 8).png().toBuffer();
    huge.writeUInt32BE(30_000, 16);
    huge.writeUInt32BE(30_000, 20);
    put('a.png', huge);
    const size = { width: 30_000, height: 30_000, limit: 12_000 };
    expect((await prepared('a.png')).found).toEqual(told('art/too-large', 'a.png', size));
  });

  it('a JPEG without a picture in it', async () => {
    const broken = await noise(8, 8).jpeg().toBuffer();
    broken.fill(0, broken.indexOf(Buffer.from('ffda', 'hex')));
    put('a.jpg', broken);
    expect((await prepared('a.jpg')).found).toHaveLength(1);
  });

  it('a folder, and a link that leaves the project', async () => {
    mkdirSync(join(root, 'assets/photos/a.jpg'));
    writeFileSync(join(root, 'secret.jpg'), await noise(8, 8).jpeg().toBuffer());
    symlinkSync('../../secret.jpg', join(root, 'assets/photos/b.jpg'));
    expect((await prepared('a.jpg', 'b.jpg', '../../secret.jpg')).found).toEqual([
      ...told('art/unreadable', 'a.jpg'),
      ...told('art/unreadable', 'b.jpg'),
      ...told('art/unreadable', '../../secret.jpg'),
    ]);
  });

  it('a file that must not be read', async () => {
    put('a.jpg', await noise(8, 8).jpeg().toBuffer());
    chmodSync(join(root, 'assets/photos/a.jpg'), 0);
    const isRoot = process.getuid?.() === 0;
    expect((await prepared('a.jpg')).found).toEqual(isRoot ? [] : told('art/unreadable', 'a.jpg'));
  });
});
