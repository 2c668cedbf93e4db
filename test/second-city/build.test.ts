import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { targets } from '../../src/pipeline.ts';
import { judged } from '../support/oracles.ts';
import { type Run, sasshi, scratch } from '../support/sasshi.ts';
import { project } from './project.ts';

/** The project alone in a folder elsewhere, without a node_modules. */
function copyOfSecondCity(): string {
  const folder = scratch();
  for (const part of ['content', 'templates'])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  return folder;
}

interface Output {
  path: string;
  target: string;
  pages?: number;
}

const outputsOf = (folder: string): Output[] =>
  JSON.parse(readFileSync(join(folder, 'output/2026/manifest.json'), 'utf8')).outputs;

const slugs = ['kikaku', 'kurashi', 'kodomo', 'minato', 'machi'];
const pageCounts = {
  brochure: 8,
  departments: 5,
  salaries: 1,
  ...Object.fromEntries(slugs.map((slug) => [`departments/${slug}`, 1])),
};

const home = copyOfSecondCity();
let run: Run;

beforeAll(async () => {
  run = await sasshi(['build', '--project', home]);
}, 180_000);

describe('a second city in a folder of its own', () => {
  it('builds without a diagnostic', () => {
    expect(run.stdout + run.stderr).not.toMatch(/エラー|注意|Error/);
    expect(run.code).toBe(0);
  });

  it.each(Object.keys(targets))('has all its pages in the target %s', (target) => {
    const files = outputsOf(home).filter((output) => output.target === target);
    expect(files.length).toBeGreaterThan(0);
    for (const { path, pages } of files.filter(({ path }) => path.endsWith('.pdf'))) {
      const name = path.slice(target.length + 1, -'.pdf'.length).replace(/^sample\/(\w+)-sample$/, '$1');
      expect(pageCounts, path).toHaveProperty([name], pages);
    }
  });

  judged('pdfinfo', 'is printed on B5', (judge) => {
    const proof = readFileSync(join(home, 'output/2026/proof/brochure.pdf'));
    expect(judge(proof, 'FILE')).toMatch(/Page size:\s+515\.9\d* x 728\.5\d* pts/);
  });
});

describe('its text can be found', () => {
  /** Page of the booklet, and what stands on it. */
  const facts: [page: number, text: string[]][] = [
    [1, ['旗を、', 'あげよう。', '2026', 'SHIOMI CITY']],
    [3, ['遠くの人に、', 'Shiomi is a harbour city of sixty thousand people', '汐見市長　Mayor of Shiomi']],
    [4, ['OUR CITY', '61,240', '27,060', '34,180', '84.36', '見晴台']],
    [5, ['まちづくり・上下水道・防災管理部', '観光・シティプロモーション戦略課', 'FIVE DEPARTMENTS']],
    [6, ['止める勇気も、', 'Harbour engineer', '台風の進路を見て']],
    [7, ['225,600', '204,800', '191,700', '8:30', '17:15', '船祭休暇']],
    [8, ['岸壁で、', '汐見市浜手区汐入1丁目1番1号', 'hata@shiomi.example']],
  ];
  const without = (text: string) => text.replace(/\s/g, '');

  judged('pdftotext', 'on every page', (judge) => {
    const proof = readFileSync(join(home, 'output/2026/proof/brochure.pdf'));
    for (const [page, wanted] of facts) {
      const text = without(judge(proof, '-raw', '-f', `${page}`, '-l', `${page}`, 'FILE', '-'));
      for (const words of wanted) expect(text, `page ${page}`).toContain(without(words));
    }
  });
});

describe('its salary table', () => {
  const head = '区分,職種,学歴など,初任給月額\n';
  const categories = ['大学卒業程度', '短期大学卒業程度', '高等学校卒業程度', '専門職', '経験者'];
  /** Thirty rows in categories of six. */
  const rows = (raise: number) =>
    categories
      .flatMap((category) =>
        [1, 2, 3, 4, 5, 6].map(
          (no) => `${category},港湾技術職${no}種、土木技術職${no}種,,${180000 + no * 1000 + raise}\n`,
        ),
      )
      .join('');

  it('runs on over the pages it needs when it has thirty rows', async () => {
    const folder = copyOfSecondCity();
    const desk = join(folder, 'content/2026');
    writeFileSync(join(desk, 'salaries/2026.csv'), head + rows(6000));
    writeFileSync(join(desk, 'salaries/2025.csv'), head + rows(0));
    const salaries = readFileSync(join(desk, 'salaries.yaml'), 'utf8');
    const names = salaries.replace('job: 事務職, education: 4年制大学卒業', 'job: 港湾技術職1種');
    writeFileSync(join(desk, 'salaries.yaml'), names);
    const { stdout, code } = await sasshi(['build', 'salaries', '--project', folder]);
    expect(stdout).not.toMatch(/エラー|注意/);
    expect(code).toBe(0);
    const pages = outputsOf(folder).filter(({ path }) => path.endsWith('salaries.pdf'));
    expect(new Set(pages.map((output) => output.pages))).toEqual(new Set([3]));
  }, 60_000);
});

describe('its sheets', () => {
  it('show their samples', async () => {
    const { stdout, code } = await sasshi(['sample', '--project', home]);
    expect(stdout).not.toMatch(/エラー|注意/);
    expect(code).toBe(0);
  }, 60_000);
});
