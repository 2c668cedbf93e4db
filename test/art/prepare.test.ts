import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../src/art/prepare.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Book, Origin } from '../../src/model/index.ts';
import { rawTiff } from '../support/pictures.ts';

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
  it('are measured by the name that content gives them', async () => {
    put('a.png', await noise(40, 30).png().toBuffer());
    const { art, found } = await prepared('a.png', 'a.png');
    expect(found).toEqual([]);
    expect(art.size).toBe(1);
    const path = join(realpathSync(root), 'assets/photos/a.png');
    const mode = { mode: 'rgb', profiled: false };
    expect(art.get('a.png')).toMatchObject({
      file: 'assets/photos/a.png',
      path,
      width: 40,
      height: 30,
      ...mode,
    });
    expect(art.get('a.png')!.key).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['JPEG', noise(40, 30).jpeg(), 'rgb'],
    ['PNG with alpha', noise(40, 30).ensureAlpha(0.5).png(), 'rgb'],
    ['PNG with a palette', noise(40, 30).png({ palette: true }), 'rgb'],
    ['PNG of 16 bits', noise(40, 30).toColourspace('rgb16').png(), 'rgb'],
    ['grey PNG', noise(40, 30).toColourspace('b-w').png(), 'grey'],
    ['grey PNG of 16 bits', noise(40, 30).toColourspace('grey16').png(), 'grey'],
    ['TIFF', noise(40, 30).tiff({ compression: 'lzw' }), 'rgb'],
    ['WebP', noise(40, 30).webp(), 'rgb'],
  ])('may be %s', async (_, picture, mode) => {
    put('a', await picture.toBuffer());
    const { art, found } = await prepared('a');
    expect(found).toEqual([]);
    expect(art.get('a')).toMatchObject({ width: 40, height: 30, mode });
  });

  it('are measured upright', async () => {
    put('a.jpg', await noise(40, 30).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    const { art } = await prepared('a.jpg');
    expect(art.get('a.jpg')).toMatchObject({ width: 30, height: 40 });
  });

  it('may have a profile', async () => {
    put('a.jpg', await noise(8, 8).withIccProfile('p3').jpeg().toBuffer());
    const { art, found } = await prepared('a.jpg');
    expect(found).toEqual([]);
    expect(art.get('a.jpg')).toMatchObject({ profiled: true });
  });

  it('that are known are not decoded again', async () => {
    put('a.png', await noise(40, 30).png().toBuffer());
    const first = await prepared('a.png');
    const store = join(root, '.sasshi/pictures');
    const [findings] = readdirSync(store);
    const written = statSync(join(store, findings!)).mtimeMs;
    expect(await prepared('a.png')).toEqual(first);
    expect(statSync(join(store, findings!)).mtimeMs).toBe(written);
    writeFileSync(join(store, findings!), 'damaged');
    expect(await prepared('a.png')).toEqual(first);
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
    put('a.gif', await noise(8, 8).gif().toBuffer());
    put('b.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
    expect((await prepared('a.gif', 'b.svg')).found).toEqual([
      ...told('art/unknown-format', 'a.gif'),
      ...told('art/unknown-format', 'b.svg'),
    ]);
  });

  it.each(['jpeg', 'png', 'tiff', 'webp'] as const)(
    '%s cut off in the middle, and in its head',
    async (format) => {
      const whole = await noise(200, 200)[format]().toBuffer();
      put('a', whole.subarray(0, whole.length / 2));
      put('b', whole.subarray(0, 20));
      expect((await prepared('a', 'b')).found).toEqual([
        ...told('art/truncated', 'a'),
        ...told('art/truncated', 'b'),
      ]);
    },
  );

  it('30,000 pixels a side, without decoding it', async () => {
    const huge = await noise(8, 8).png().toBuffer();
    huge.writeUInt32BE(30_000, 16);
    huge.writeUInt32BE(30_000, 20);
    put('a.png', huge);
    const size = { width: 30_000, height: 30_000, limit: 12_000 };
    expect((await prepared('a.png')).found).toEqual(told('art/too-large', 'a.png', size));
  });

  it('a file of gigabytes, without reading it', async () => {
    put('a.jpg', await noise(8, 8).jpeg().toBuffer());
    truncateSync(join(root, 'assets/photos/a.jpg'), 2 ** 31);
    const size = { size: 2048, limit: 256 };
    expect((await prepared('a.jpg')).found).toEqual(told('art/too-heavy', 'a.jpg', size));
  });

  it('a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(root, 'assets/photos/a.jpg')]);
    expect((await prepared('a.jpg')).found).toEqual(told('art/unreadable', 'a.jpg'));
  });

  it('inks that do not say for which press', async () => {
    put('a.jpg', await noise(8, 8).toColourspace('cmyk').jpeg().toBuffer());
    const { art, found } = await prepared('a.jpg');
    expect(found).toEqual(told('art/no-profile', 'a.jpg'));
    expect(art.get('a.jpg')).toMatchObject({ mode: 'cmyk', profiled: false });
  });

  it('a profile that is damaged, or for another kind of colour', async () => {
    const { icc } = await sharp(await noise(8, 8).withIccProfile('p3').png().toBuffer()).metadata();
    put('a.tif', rawTiff(3, 4, Buffer.alloc(12 * 3), icc!.subarray(0, 200)));
    put('b.tif', rawTiff(3, 4, Buffer.alloc(12 * 4), icc!));
    put('c.tif', rawTiff(3, 4, Buffer.alloc(12 * 3), Buffer.from('no profile')));
    const { art, found } = await prepared('a.tif', 'b.tif', 'c.tif');
    expect(found).toEqual(['a.tif', 'b.tif', 'c.tif'].flatMap((file) => told('art/bad-profile', file)));
    expect(Array.from(art.values(), ({ mode, profiled }) => [mode, profiled])).toEqual([
      ['rgb', false],
      ['cmyk', false],
      ['rgb', false],
    ]);
  });

  it('of one pixel are no bad photographs', async () => {
    put('a.png', await noise(1, 1).png().toBuffer());
    const { art, found } = await prepared('a.png');
    expect(found).toEqual([]);
    expect(art.get('a.png')).toMatchObject({ width: 1, height: 1 });
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
