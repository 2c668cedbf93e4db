import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfProject, sasshi, scratch } from '../support/sasshi.ts';

const replaceIn = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
};

describe('a build', () => {
  it('of one publication makes no other', async () => {
    const output = scratch();
    const run = await sasshi(['build', 'salaries', '--output', output]);
    expect(run.stdout).toContain('proof/salaries.pdf（1ページ）');
    expect(run.stderr).toContain('組版しています: salaries');
    expect(existsSync(join(output, 'proof/brochure.pdf'))).toBe(false);
    expect(run.code).toBe(0);
  });

  it('with content errors ends with 1 and leaves the earlier output whole', async () => {
    const project = copyOfProject();
    await sasshi(['build', 'salaries', '--project', project]);
    const before = readFileSync(join(project, 'output/2024/proof/salaries.pdf'));
    replaceIn(join(project, 'content/2024/salaries/2024.csv'), '204500', '204550');
    const run = await sasshi(['build', 'salaries', '--project', project]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('content/2024/salaries/2024.csv');
    expect(readFileSync(join(project, 'output/2024/proof/salaries.pdf')).equals(before)).toBe(true);
  });

  it('with a warning and --strict ends with 1 and writes nothing', async () => {
    const project = copyOfProject();
    replaceIn(join(project, 'content/2024/salaries/2023.csv'), '193500', '204500');
    const run = await sasshi(['build', 'salaries', '--project', project, '--strict']);
    expect(run.stdout).toContain('content/salary-unchanged');
    expect(existsSync(join(project, 'output'))).toBe(false);
    expect(run.code).toBe(1);
  });

  it('tells where a text does not fit, and by how much', async () => {
    const project = copyOfProject();
    const file = join(project, 'content/2024/departments/gikai.md');
    replaceIn(file, /$/, '長い文章を足します。'.repeat(40));
    const run = await sasshi(['build', 'departments', '--project', project]);
    expect(run.stdout).toMatch(/typeset\/overset\s+content\/2024\/departments\/gikai\.md:\d+/);
    expect(run.stdout).toMatch(/\d+字（\d+行）多すぎます/);
    expect(run.code).toBe(1);
  }, 60_000);

  it('tells a character that no face has, with its code point', async () => {
    const project = copyOfProject();
    replaceIn(join(project, 'content/2024/salaries.yaml'), /heading: .*/, 'heading: 初任給\u{1F600}');
    const run = await sasshi(['build', 'salaries', '--project', project]);
    expect(run.stdout).toContain('U+1F600');
    expect(run.stdout).toMatch(/content\/2024\/salaries\.yaml/);
    expect(run.code).toBe(1);
  });

  it('tells an ICC profile that is not there, at its name in press.yaml', async () => {
    const project = copyOfProject();
    replaceIn(join(project, 'content/2024/press.yaml'), /ISOcoated_v2_300_bas/, 'JapanColor2011Coated');
    const run = await sasshi(['build', 'salaries', '--project', project]);
    expect(run.stdout).toMatch(/press\/missing-profile\s+content\/2024\/press\.yaml:5:9/);
    expect(run.stdout).toContain('assets/icc/JapanColor2011Coated.icc');
    expect(run.code).toBe(1);
  });

  it('tells what is wrong with the palette once, whatever is built', async () => {
    const project = copyOfProject();
    replaceIn(join(project, 'content/2024/press.yaml'), /inkLimit: 300/, 'inkLimit: 254');
    const run = await sasshi(['build', '--project', project, '--target', 'press']);
    expect(run.stdout.match(/press\/ink-limit/g)).toHaveLength(1);
    expect(run.stdout).toContain('色見本「ita」のインキは合わせて255％で、上限の254％を超えています');
    expect(run.code).toBe(1);
  }, 60_000);

  it('needs no press.yaml, and no profile of its own', async () => {
    const project = copyOfProject();
    rmSync(join(project, 'content/2024/press.yaml'));
    rmSync(join(project, 'assets/icc'), { recursive: true });
    const run = await sasshi(['build', 'salaries', '--project', project, '--target', 'press']);
    expect(run.stdout).toContain('press/salaries.pdf');
    expect(run.code).toBe(0);
  });

  it('ends a publication that takes too long', async () => {
    const project = copyOfProject();
    replaceIn(join(project, 'templates/salaries/sheets.tsx'), /^/, "import './forever.ts';\n");
    writeFileSync(join(project, 'templates/salaries/forever.ts'), 'for (;;) {}\nexport {};\n');
    const run = await sasshi(['build', 'salaries', '--project', project, '--time-limit', '2']);
    expect(run.stdout).toContain('typeset/time-limit');
    expect(run.code).toBe(1);
  }, 30_000);

  it('bundles the template of a new project once for all threads', async () => {
    const project = copyOfProject();
    const run = await sasshi(['build', 'brochure', 'salaries', '--project', project]);
    expect(run.code).toBe(0);
    expect(readdirSync(join(project, '.sasshi')).sort()).toEqual([
      'checks',
      expect.stringMatching(/^templates-[0-9a-f]{16}\.mjs$/),
    ]);
  }, 60_000);

  it('says where a template cannot be read', async () => {
    const project = copyOfProject();
    writeFileSync(join(project, 'templates/index.ts'), 'export default {');
    const run = await sasshi(['build', 'salaries', '--project', project]);
    expect(run.stderr).toContain('テンプレートを読み込めません');
    expect(run.stderr).toContain('index.ts:1');
    expect(run.code).toBe(1);
  });

  it('names an output folder that cannot be written', async () => {
    const file = join(scratch(), 'file');
    writeFileSync(file, 'not a folder');
    const run = await sasshi(['build', 'salaries', '--output', file]);
    expect(run.stdout).toContain('project/output');
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
    expect(run.code).toBe(1);
  });

  it('writes no colour where there is no terminal', async () => {
    const run = await sasshi(['build', 'salaries', '--output', scratch()]);
    expect(run.stdout + run.stderr).not.toContain('\u001b');
  });
});

describe('samples', () => {
  it('show a sheet without content', async () => {
    const output = scratch();
    const run = await sasshi(['sample', 'brochure/message', '--output', output]);
    expect(run.stdout).toContain('proof/sample/brochure-message.pdf（2ページ）');
    expect(run.code).toBe(0);
  });

  it('of an unknown sheet are refused, naming the known ones', async () => {
    const run = await sasshi(['sample', 'poster']);
    expect(run.stderr).toContain('紙面「poster」はテンプレートにありません');
    expect(run.stderr).toContain('brochure/cover');
    expect(run.code).toBe(2);
  });

  it('of every sheet of the template are clean', async () => {
    const run = await sasshi(['sample', '--output', scratch()]);
    expect(run.stdout).not.toMatch(/エラー|注意/);
    expect(run.code).toBe(0);
  }, 60_000);
});
