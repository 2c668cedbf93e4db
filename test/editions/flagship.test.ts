import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../src/deliver.ts';
import { judged } from '../support/oracles.ts';
import { type Run, root, sasshi, scratch } from '../support/sasshi.ts';

/** What the 2024 edition must print: by page range of the brochure, and on the salary tables. */
const facts: { brochure: Record<string, string[]>; salaries: string[] } = parse(
  readFileSync(join(root, 'test/editions/facts-2024.yaml'), 'utf8'),
);
const slugs =
  'seisaku somu zaisei bunka kenko kodomo kankyo keizai nosui toshi kuyakusho shobo kyoiku gikai iinkai';
const files = [
  'brochure',
  'departments',
  'salaries',
  ...slugs.split(' ').map((slug) => `departments/${slug}`),
];

/** Publications whose texts stand in frames. */
const reports = ['report/fit-brochure.csv', 'report/fit-departments.csv'];

const output = scratch();
let run: Run;
const pdf = (name: string) => readFileSync(join(output, 'proof', `${name}.pdf`));

beforeAll(async () => {
  run = await sasshi(['build', '--target', 'proof', '--output', output], { TZ: 'Asia/Tokyo' });
}, 120_000);

describe('the flagship edition', () => {
  it('builds without a diagnostic', () => {
    expect(run.stdout).not.toMatch(/エラー|注意/);
    expect(run.code).toBe(0);
  });

  judged('pdfinfo', 'has 20 A4 pages, 15 sheets of one, and the salary tables', (judge) => {
    const pages = Object.fromEntries(
      files.map((name) => [name, /Pages:\s+(\d+)/.exec(judge(pdf(name), 'FILE'))?.[1]]),
    );
    expect(pages).toMatchObject({ brochure: '20', departments: '15', salaries: '1' });
    for (const name of files.slice(3)) expect(pages[name], name).toBe('1');
    expect(judge(pdf('brochure'), 'FILE')).toMatch(/Page size:\s+595\.276 x 841\.89 pts \(A4\)/);
  });

  judged('pdffonts', 'embeds every font and has no Helvetica', (judge) => {
    for (const name of files) {
      const rows = judge(pdf(name), 'FILE').trim().split('\n').slice(2);
      expect(rows.length, name).toBeGreaterThan(2);
      for (const row of rows) expect(row, name).toMatch(/ yes yes yes /);
      expect(rows.join('\n'), name).not.toContain('Helvetica');
    }
  });

  judged('qpdf', 'is sound', (judge) => {
    for (const name of files) expect(judge(pdf(name), '--check', 'FILE'), name).toContain('No syntax');
  });
});

describe('every fact is printed', () => {
  const textOf = (
    judge: (bytes: Uint8Array, ...args: string[]) => string,
    name: string,
    pages: string[] = [],
  ) => judge(pdf(name), '-raw', ...pages, 'FILE', '-').replace(/\s/g, '');
  /** Page range of a flatplan label: 表1 is the first page. */
  const range = (label: string) => {
    if (label === '表1') return ['-f', '1', '-l', '1'];
    const [from, to = from] = label.slice(1).split('-');
    return ['-f', String(Number(from) + 1), '-l', String(Number(to) + 1)];
  };
  const missing = (text: string, wanted: string[]) =>
    wanted.filter((fact) => !text.includes(fact.replace(/\s/g, '')));

  for (const [label, wanted] of Object.entries(facts.brochure)) {
    judged('pdftotext', `on ${label} of the brochure`, (judge) => {
      expect(missing(textOf(judge, 'brochure', range(label)), wanted)).toEqual([]);
    });
  }

  judged('pdftotext', 'on the salary tables', (judge) => {
    expect(missing(textOf(judge, 'salaries'), facts.salaries)).toEqual([]);
  });

  judged('pdftotext', 'and every section on a department sheet', (judge) => {
    expect(missing(textOf(judge, 'departments'), facts.brochure['P7-8']!)).toEqual([]);
  });
});

describe('the table of room', () => {
  it('tells for every department how many characters may be added', () => {
    const table = readFileSync(join(output, 'report/fit-departments.csv'), 'utf8');
    for (const slug of slugs.split(' ')) {
      const row = new RegExp(
        `^departments/${slug},P1,content/2024/departments/${slug}\\.md#body\\[\\d\\],.+,\\d+,\\d+,\\d+\\r$`,
        'm',
      );
      expect(table).toMatch(row);
    }
  });
});

describe('the manifest', () => {
  it('names inputs, outputs, pages, fonts and tools', () => {
    const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
    expect(manifest.outputs.map(({ path }: { path: string }) => path).sort()).toEqual(
      [...files.map((name) => `proof/${name}.pdf`), ...reports].sort(),
    );
    for (const { path, sha256: hash, bytes } of manifest.outputs) {
      const there = readFileSync(join(output, path));
      expect([sha256(there), there.length]).toEqual([hash, bytes]);
    }
    for (const { path, sha256: hash } of manifest.inputs)
      expect(sha256(readFileSync(join(root, path)))).toBe(hash);
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toContain(
      'content/2024/salaries/2024.csv',
    );
    expect(manifest.fonts).toContainEqual({
      name: 'BIZUDPGothic-Regular',
      source: expect.stringMatching(/^@expo-google-fonts\/biz-udpgothic@/),
    });
    expect(Object.keys(manifest.tools)).toEqual(
      expect.arrayContaining(['sasshi', 'node', '@react-pdf/layout']),
    );
    expect(JSON.stringify(manifest)).not.toContain(root);
  });
});

describe('the same input', () => {
  it('gives the same bytes in another process, folder and time zone', async () => {
    const again = scratch();
    await sasshi(['build', '--target', 'proof', '--output', again], { TZ: 'America/New_York' });
    for (const name of [...files.map((file) => `proof/${file}.pdf`), 'manifest.json']) {
      expect(sha256(readFileSync(join(again, name))), name).toBe(sha256(readFileSync(join(output, name))));
    }
  }, 120_000);

  judged('pdfinfo', 'takes its date from SOURCE_DATE_EPOCH', async (judge) => {
    const dated = scratch();
    await sasshi(['build', 'salaries', '--output', dated], { SOURCE_DATE_EPOCH: '1700000000' });
    expect(judge(readFileSync(join(dated, 'proof/salaries.pdf')), '-isodates', 'FILE')).toContain(
      '2023-11-14T',
    );
  });
});
