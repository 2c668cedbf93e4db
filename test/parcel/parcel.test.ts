import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotated, BREAK_HERE } from '#model';
import type { ParcelFile, Particulars, Volume } from '../../src/parcel/parcel.ts';
import { papersFor, zipped } from '../../src/parcel/parcel.ts';
import { job } from '../support/press.ts';

const digest: Volume['digest'] = {
  section: '<section>checked</section>',
  errors: 0,
  warnings: 2,
  pages: 4,
  trims: [[210, 297]],
  bleed: 3,
  inks: ['Cyan', 'Black'],
  coverage: 287,
  fonts: ['Mincho', 'Gothic'],
  areFontsEmbedded: true,
  blank: [2],
  isTransparent: true,
};
const volume: Volume = {
  publication: 'brochure',
  title: '案内',
  isBound: true,
  marks: 'none',
  labels: ['表1', 'P1', 'P2', '表4'],
  digest,
};
const file = (path: string, of?: Partial<Volume>): ParcelFile => ({
  path,
  bytes: Buffer.from(path),
  pages: 4,
  ...(of && { volume: { ...volume, ...of } }),
});

const particulars = {
  edition: {
    title: `<市>の${annotated('冊子', 'さっし')}`,
    city: '水の市',
    year: 2024,
    era: '令和6年度',
    binding: { side: 'right', method: 'saddle' },
  },
  contact: {
    office: `水の市${BREAK_HERE}人事課`,
    postalCode: '860-8601',
    address: ['一丁目', '2番'],
    phone: { number: '096-000-0000', note: '見本' },
  },
  job,
} as unknown as Particulars;

/** The ticket as text, a line each. */
function linesFor(files: ParcelFile[], about: Particulars = particulars): string[] {
  const ticket = papersFor(files, about).find(({ path }) => path === 'job-ticket.txt')!;
  return Buffer.from(ticket.bytes)
    .toString()
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' '));
}

describe('the job ticket', () => {
  it('says what the printer has to know of a booklet', () => {
    const lines = linesFor([file('brochure.pdf', {})]);
    for (const line of [
      '仕上がり A4（210 × 297 mm）',
      '塗り足し 各辺 3 mm',
      'ページ数 4ページ（表紙を含む。1ページずつ、表1から表4まで読む順）',
      '白ページ P1',
      '製本 中綴じ、右綴じ（右開き）',
      'トンボ なし（面付けのため）',
      'インキ 2色（シアン、ブラック）',
      'インキの総量 最大 287%（15 mm² の平均。上限 300%）',
      '写真 なし',
      '検査 エラーなし、注意 2件（preflight.html）',
      '形式 PDF/X-4:2010（透明を生かしたまま）',
      '書体 すべて埋め込み（サブセット）: Gothic、Mincho',
      '透明 あり（分割・統合していません）',
      `　SHA-256 ${job.profile.sha256}`,
      '発注者 水の市人事課',
      '住所 〒860-8601 一丁目2番',
      '電話 096-000-0000（見本）',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('tells of several sheets of a kind together, where they differ of all', () => {
    const sheet = { publication: 'departments', isBound: false, marks: 'jp' } as const;
    const other = { ...digest, pages: 1, trims: [[182, 257]] as [number, number][], ppi: 340, coverage: 290 };
    const lines = linesFor([
      file('departments/a.pdf', { ...sheet, digest: { ...digest, pages: 1 } }),
      file('departments/b.pdf', { ...sheet, digest: { ...other, inks: ['Black', 'DIC 620'] } }),
    ]);
    for (const line of [
      '■ 部局紹介（2種類）',
      'ファイル departments/ の 2 ファイル',
      '仕上がり A4（210 × 297 mm）、B5（182 × 257 mm）',
      'ページ数 各1ページ',
      '製本 なし（一枚もの）',
      'トンボ あり（二重トンボとセンタートンボ）',
      'インキ 3色（シアン、ブラック、特色「DIC 620」）',
      'インキの総量 最大 290%（15 mm² の平均。上限 300%）',
      '写真 340 ppi以上（原寸）',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('says what is not as it should be', () => {
    const lacking = { ...digest, coverage: undefined, areFontsEmbedded: false };
    const text = linesFor([file('brochure.pdf', { digest: lacking })]).join('\n');
    expect(text).toContain('測れなかったページがあります');
    expect(text).toContain('埋め込まれていない書体があります');
  });

  it('lists every file with its size and checksum, samples last and as such', () => {
    const lines = linesFor([file('sample/brochure-sample.pdf'), file('brochure.pdf', {})]);
    const at = lines.indexOf('■ ファイル');
    expect(lines.slice(at + 1)).toEqual([
      'brochure.pdf　案内　4ページ　12 バイト',
      ` SHA-256 ${createHash('sha256').update('brochure.pdf').digest('hex')}`,
      'sample/brochure-sample.pdf　見本（印刷しません）　4ページ　26 バイト',
      expect.stringMatching(/^ SHA-256 [0-9a-f]{64}$/),
      '',
    ]);
  });

  it('is the same as a page, which no text can break', () => {
    const page = papersFor([file('brochure.pdf', {})], particulars).find(
      ({ path }) => path === 'job-ticket.html',
    )!;
    const html = Buffer.from(page.bytes).toString();
    expect(html).toContain('<p class="job">&lt;市&gt;の冊子 2024年度版（令和6年度）</p>');
    expect(html).toContain('<tr><th scope="row">白ページ</th><td>P1</td></tr>');
    expect(html).not.toMatch(/<script|https?:\/\//);
  });
});

describe('the other papers', () => {
  const papers = papersFor([file('brochure.pdf', {}), file('sample/a.pdf')], particulars);
  const textOf = (path: string) => Buffer.from(papers.find((one) => one.path === path)!.bytes).toString();

  it('are the report of the preflight and the checksums of everything', () => {
    expect(papers.map(({ path }) => path)).toEqual([
      'job-ticket.html',
      'job-ticket.txt',
      'preflight.html',
      'SHA256SUMS',
    ]);
    expect(textOf('preflight.html')).toContain('<section>checked</section>');
    const sums = textOf('SHA256SUMS').trim().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual([
      'brochure.pdf',
      'job-ticket.html',
      'job-ticket.txt',
      'preflight.html',
      'sample/a.pdf',
    ]);
    expect(sums[0]).toBe(`${createHash('sha256').update('brochure.pdf').digest('hex')}  brochure.pdf`);
  });
});

describe('the parcel as one file', () => {
  const files = [file('b.pdf'), file('a/c.pdf')];

  it('holds the files in one folder, in order, as they are', () => {
    const zip = zipped(files, 'press-2024', new Date('2024-04-01T00:00:00Z'));
    const inside = unzipSync(zip);
    expect(Object.keys(inside)).toEqual(['press-2024/a/c.pdf', 'press-2024/b.pdf']);
    expect(Buffer.from(inside['press-2024/b.pdf']!).toString()).toBe('b.pdf');
    expect(Buffer.from(zip).includes('a/c.pdf')).toBe(true);
  });

  it('has the date of the edition in every time zone, or the first that ZIP knows', () => {
    const dated = (date: string) => {
      const zip = Buffer.from(zipped(files, 'x', new Date(date)));
      const days = zip.readUInt16LE(12);
      return [(days >> 9) + 1980, (days >> 5) & 15, days & 31, zip.readUInt16LE(10)];
    };
    const before = process.env.TZ;
    try {
      for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
        process.env.TZ = zone;
        expect(dated('2024-04-01T00:00:00Z'), zone).toEqual([2024, 4, 1, 0]);
        expect(dated('1970-01-01T00:00:01Z'), zone).toEqual([1980, 1, 1, 0]);
      }
    } finally {
      process.env.TZ = before;
      if (before === undefined) delete process.env.TZ;
    }
  });
});
