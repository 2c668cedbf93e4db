import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfProject, sasshi } from '../support/sasshi.ts';

describe('the flagship content', () => {
  it('is clean', async () => {
    const run = await sasshi(['check']);
    expect(run.stdout).toBe('原稿に問題はありません。\n');
    expect(run.code).toBe(0);
  });
});

describe('a content error', () => {
  let project: string;
  beforeAll(() => {
    project = copyOfProject();
    const file = join(project, 'content/2024/city.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('187002', '187003'));
  });

  it('ends with 1 and names file, line, field and remedy', async () => {
    const run = await sasshi(['check', '--project', project]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/content\/2024\/city\.yaml:\d+:\d+/);
    expect(run.stdout).toContain('total.population');
    expect(run.stdout).toContain('直し方');
    expect(run.stdout).not.toContain('\u001b[');
  });

  it('reads in English', async () => {
    const run = await sasshi(['check', '--project', project, '--lang', 'en']);
    expect(run.stdout).toMatch(/error/i);
    expect(run.stdout).not.toMatch(/エラー/);
  });

  it('is data for programs', async () => {
    const { stdout } = await sasshi(['check', '--project', project, '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ schemaVersion: 1, diagnostics: [{ severity: 'error' }] });
  });

  it('is an annotation on a pull request', async () => {
    const { stdout } = await sasshi(['check', '--project', project, '--format', 'github']);
    expect(stdout).toMatch(/^::error file=content\/2024\/city\.yaml,line=\d+/m);
  });
});

describe('a character that no face has', () => {
  it('is told before layout, with file, line and character', async () => {
    const project = copyOfProject();
    const file = join(project, 'content/2024/departments/gikai.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('議会局は、', '議会局は☑、\n葛\u{e01ef}と𠮷と葛\u{e0100}が、'),
    );
    const { stdout, code } = await sasshi(['check', '--project', project]);
    const found = [...stdout.matchAll(/missing-glyph +(\S+:\d+:\d+)\D.*\n *文字「(.+)」/gu)];
    expect(found.map(([, place, character]) => [place, character])).toEqual([
      ['content/2024/departments/gikai.md:17:5', '☑'],
      ['content/2024/departments/gikai.md:18:1', '葛\u{e01ef}'],
    ]);
    expect(code).toBe(1);
  });
});

describe('a face that cannot be read', () => {
  it('is told with what is wrong, by check and by build', async () => {
    const project = copyOfProject();
    const file = join(project, 'templates/style/faces.ts');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/google\('noto-sans-jp'.*?\)/, "'react/package.json'"),
    );
    for (const command of ['check', 'build']) {
      const { stdout, code } = await sasshi([command, '--project', project]);
      expect(stdout).toMatch(/typeset\/unreadable-face[\s\S]*Noto Sans JP 400[\s\S]*is no TrueType file/);
      expect(code).toBe(1);
    }
  });
});

describe('a broken template', () => {
  it('does not hide what is wrong on the desk', async () => {
    const project = copyOfProject();
    writeFileSync(join(project, 'templates/index.ts'), 'export default {');
    const file = join(project, 'content/2024/city.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('187002', '187003'));
    const run = await sasshi(['check', '--project', project]);
    expect(run.stdout).toContain('total.population');
    expect(run.stderr).toContain('テンプレートを読み込めません');
    expect(run.code).toBe(1);
  });
});

describe('--strict', () => {
  it('makes a warning count', async () => {
    const project = copyOfProject();
    const file = join(project, 'content/2024/salaries/2023.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('193500', '204500'));
    expect((await sasshi(['check', '--project', project])).code).toBe(0);
    expect((await sasshi(['check', '--project', project, '--strict'])).code).toBe(1);
  });
});
