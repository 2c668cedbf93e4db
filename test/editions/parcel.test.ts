import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { judged } from '../support/oracles.ts';
import { copyOfProject, type Run, sasshi, scratch } from '../support/sasshi.ts';

const output = scratch();
const press = join(output, 'press');
const inside = (path: string) => readFileSync(join(press, path));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Files of the parcel by their paths in it. */
const files = () =>
  readdirSync(press, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(press.length + 1))
    .sort();

let run: Run;

beforeAll(async () => {
  run = await sasshi(['build', '--target', 'press', '--zip', '--output', output], { TZ: 'Asia/Tokyo' });
}, 120_000);

describe('the parcel of the flagship', () => {
  it('has everything the printer asks for, in names that every printer can read', () => {
    expect(run.code, run.stdout).toBe(0);
    expect(run.stdout).toMatch(/検査に通りました（目で見てほしいところ \d+件: press\/preflight\.html）/);
    expect(files()).toHaveLength(1 + 15 + 1 + 3 + 4);
    for (const path of ['brochure.pdf', 'salaries.pdf', 'sample/brochure-sample.pdf']) {
      expect(files()).toContain(path);
    }
    for (const path of files()) expect(basename(path), path).toMatch(/^[\w.-]{1,31}$/);
  });

  it('is in the manifest as it lies there', () => {
    const { outputs } = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
    for (const { path, sha256: sum, target } of outputs) {
      if (target === 'press') expect(sha256(readFileSync(join(output, path))), path).toBe(sum);
    }
    const paths = outputs.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining([...files().map((path) => `press/${path}`), 'press.zip']));
  });

  it('has checksums that are right', () => {
    const sums = inside('SHA256SUMS').toString().trim().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual(files().filter((path) => path !== 'SHA256SUMS'));
    for (const line of sums) expect(sha256(inside(line.slice(66))), line).toBe(line.slice(0, 64));
    const judge = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: press, encoding: 'utf8' });
    if (!judge.error) expect(judge.status, judge.stderr).toBe(0);
  });

  it('is in one file as it lies there', () => {
    const zip = join(output, 'press.zip');
    const unzipped = unzipSync(readFileSync(zip));
    expect(Object.keys(unzipped)).toEqual(files().map((path) => `press-2024/${path}`));
    for (const path of files()) expect(inside(path).equals(unzipped[`press-2024/${path}`]!), path).toBe(true);
    const judge = spawnSync('unzip', ['-t', zip], { encoding: 'utf8' });
    if (!judge.error) expect(judge.stdout).toContain('No errors detected');
  });

  it('has a ticket that says what was agreed and what was measured', () => {
    const ticket = inside('job-ticket.txt').toString();
    for (const said of [
      'A4（210 × 297 mm）',
      '20ページ（表紙を含む',
      '中綴じ、左綴じ',
      'PDF/X-4:2010',
      'FOGRA39',
      'b424c77f40c3423c925536f8ae08634985ccd0fe80eb253d5d229197ded7e886',
      '熊本市人事委員会事務局',
      sha256(inside('brochure.pdf')),
    ]) {
      expect(ticket).toContain(said);
    }
    const measured = [...ticket.matchAll(/最大 (\d+)%/g)].map(([, percent]) => Number(percent));
    expect(measured).toHaveLength(3);
    for (const percent of measured) expect(percent).toBeLessThanOrEqual(300);
  });

  it('has a report of the preflight without an error, for all files together', () => {
    const report = inside('preflight.html').toString();
    expect(report.match(/class="verdict passed"/g)).toHaveLength(17);
    expect(report).not.toContain('verdict failed');
    expect(report).not.toMatch(/<script|https?:\/\//);
  });

  judged('pdfinfo', 'has samples that nobody can take for the job: another size, and RGB', (judge) => {
    const said = judge(inside('sample/brochure-sample.pdf'), '-box', 'FILE');
    expect(said).toMatch(/^Pages: +20$/m);
    expect(said).toMatch(/^Title: .*（見本）$/m);
    expect(said).toMatch(/^MediaBox: +0\.00 +0\.00 +595\.28 +875\.91$/m);
    expect(said).not.toContain('PDF/X');
  });

  it('is the same byte for byte elsewhere', async () => {
    const again = scratch();
    await sasshi(['build', '--target', 'press', '--zip', '--output', again], { TZ: 'America/New_York' });
    const zip = (folder: string) => sha256(readFileSync(join(folder, 'press.zip')));
    expect(zip(again)).toBe(zip(output));
  }, 60_000);

  it('holds what was built together and nothing else', async () => {
    const smaller = scratch();
    const build = (...args: string[]) =>
      sasshi(['build', ...args, '--target', 'press', '--output', smaller]).then(({ code }) => code);
    expect(await build('brochure', 'salaries', '--zip')).toBe(0);
    expect(await build('salaries')).toBe(0);
    expect(existsSync(join(smaller, 'press/brochure.pdf'))).toBe(false);
    expect(existsSync(join(smaller, 'press.zip'))).toBe(false);
    expect(readFileSync(join(smaller, 'press/SHA256SUMS'), 'utf8').split('\n')).toHaveLength(6);
  }, 60_000);
});

/** A line that no plate holds, on every page. */
const HAIRLINE = `<Svg style={{ position: 'absolute', left: 99, top: 99, width: 99, height: 9 }}>
  <Line x1={0} y1={4} x2={99} y2={4} stroke={ink(tones.head)} strokeWidth={0.05} />
</Svg>`;

describe('a build whose press files do not pass the preflight', () => {
  it('fails, says where, and delivers nothing', async () => {
    const project = copyOfProject();
    const leaf = join(project, 'templates/parts/Leaf.tsx');
    const code = readFileSync(leaf, 'utf8')
      .replace('import { Page,', 'import { Line, Page, Svg,')
      .replace('{children}\n', `{children}${HAIRLINE}\n`);
    expect(code).toContain('<Svg');
    writeFileSync(leaf, code);
    const failed = await sasshi(['build', 'salaries', '--target', 'press', '--project', project]);
    expect(failed.stdout).toMatch(/エラー\s+preflight\/thin-line\s+press\/salaries\.pdf ページ P1/);
    expect(failed.code).toBe(1);
    expect(existsSync(join(project, 'output'))).toBe(false);
    const again = await sasshi(['build', 'salaries', '--target', 'press', '--project', project]);
    expect(again.stdout).toBe(failed.stdout);
    expect(again.code).toBe(1);
  }, 60_000);
});
