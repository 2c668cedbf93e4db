import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Item } from '#model';
import type { FaceCache } from '../../src/pdf/pdf.ts';
import { proof } from '../../src/proof/proof.ts';
import { judged } from '../support/oracles.ts';
import { flat, imprint, line, page, pagesOf, rectangle, swatches } from '../support/pdf.ts';

const gradient: Item = {
  kind: 'shape',
  path: rectangle(100, 60, 80, 30),
  fill: {
    kind: 'radial',
    coords: [140, 75, 0, 140, 75, 40],
    stops: [
      { offset: 0, swatch: 'beni' },
      { offset: 1, swatch: 'ai', opacity: 0.1 },
    ],
  },
};

const sample = pagesOf(
  page(
    [
      {
        kind: 'group',
        opacity: 0.5,
        items: [gradient, { kind: 'shape', path: rectangle(90, 50, 30, 30), fill: flat('ai') }],
      },
      { kind: 'group', role: 'H1', items: [line('職員採用案内2024', 10, 20, 14, 'zen')] },
      line('水と緑の都、熊本市で働く。', 10, 40),
      line('office—ﬁne, fi ½ é', 10, 55, 9, 'zen'),
    ],
    '表1',
  ),
  page(
    [line('𠮷野家の「葛󠄀」、⼀と一', 10, 20, 12, 'noto'), line('（第二頁）１２３', 10, 40, 10, 'mincho')],
    'P1',
  ),
);

const write = (faces?: FaceCache) => proof(sample, new Map(), { swatches }, imprint, faces);

describe('the file', () => {
  judged('qpdf', 'has no fault', async (judge) => {
    expect(judge(await write(), '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });

  judged('gs', 'is rendered without a warning', async (judge) => {
    expect(judge(await write(), '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage', 'FILE')).toBe('');
  });

  judged('pdffonts', 'embeds a subset of every face, with its text', async (judge) => {
    const [, , ...rows] = judge(await write(), 'FILE')
      .trim()
      .split('\n');
    const fonts = rows.map((row) => /^[A-Z]{6}\+(\S+) +CID TrueType +Identity-H +yes yes yes/.exec(row)?.[1]);
    expect(fonts.sort()).toEqual([
      'BIZUDPGothic-Regular',
      'BIZUDPMincho-Regular',
      'NotoSansJP-Regular',
      'ZenKakuGothicNew-Bold',
    ]);
  });

  judged('pdftotext', 'gives its text back, in the order of the pages', async (judge) => {
    const pages = judge(await write(), '-raw', 'FILE', '-').split('\f');
    expect(pages[0]!.trim().split('\n')).toEqual([
      '職員採用案内2024',
      '水と緑の都、熊本市で働く。',
      'office—ﬁne, fi ½ é',
    ]);
    expect(pages[1]!.trim().split('\n')).toEqual(['𠮷野家の「葛󠄀」、⼀と一', '（第二頁）１２３']);
  });

  judged('pdfinfo', 'says what it is', async (judge) => {
    const said = judge(await write(), 'FILE');
    expect(said).toMatch(/^Title: +試し$/m);
    expect(said).toMatch(/^Pages: +2$/m);
    expect(said).toMatch(/^Page size: +200 x 100 pts$/m);
    expect(said).toMatch(/^PDF version: +1\.7$/m);
  });
});

describe('the same pages', () => {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('give the same bytes, with fonts opened before or not', async () => {
    const faces: FaceCache = new Map();
    const first = digest(await write(faces));
    expect(faces.size).toBe(4);
    expect([digest(await write(faces)), digest(await write())]).toEqual([first, first]);
  });

  it.each(['Asia/Tokyo', 'America/Los_Angeles'])(
    'give the same bytes in another process, in %s',
    async (zone) => {
      const folder = mkdtempSync(join(tmpdir(), 'sasshi-zone-'));
      try {
        const script = join(folder, 'print.cjs');
        buildSync({ stdin: printer(), bundle: true, platform: 'node', outfile: script, logLevel: 'error' });
        const job = join(folder, 'job.json');
        writeFileSync(job, JSON.stringify({ sample, swatches, imprint }));
        const { stdout, stderr } = spawnSync(process.execPath, [script, job], {
          env: { ...process.env, TZ: zone },
        });
        expect(stderr.toString()).toBe('');
        expect(digest(stdout)).toBe(digest(await write()));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  /** A program that prints the proof of the pages in a file. */
  const printer = () => ({
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    loader: 'ts' as const,
    contents: `
      import { readFileSync } from 'node:fs';
      import { proof } from './src/proof/proof.ts';
      const { sample, swatches, imprint } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
      const made = { ...imprint, date: new Date(imprint.date) };
      proof(sample, new Map(), { swatches }, made).then((bytes) => process.stdout.write(bytes));
    `,
  });
});

describe('pages that refer to what is not there', () => {
  const proofOf = (items: Item[]) => proof(pagesOf(page(items)), new Map(), { swatches }, imprint);

  it.each<[string, Item, string]>([
    ['a face', { ...line('字', 0, 10), face: 'comic' }, 'face "comic"'],
    ['a glyph', { ...line('字', 0, 10), ids: [65_000] }, 'no glyph 65000'],
    ['a swatch', { ...line('字', 0, 10), paint: { kind: 'flat', swatch: 'gold' } }, 'swatch "gold"'],
    ['a picture', { kind: 'picture', picture: 'abc', x: 0, y: 0, width: 1, height: 1 }, 'picture "abc"'],
  ])('are a bug: %s', async (_, item, problem) => {
    await expect(proofOf([item])).rejects.toThrow(problem);
  });

  it('are a bug, even by the name of something every object has', async () => {
    await expect(proofOf([{ ...line('字', 0, 10), face: 'constructor' }])).rejects.toThrow(
      'face "constructor"',
    );
  });
});
