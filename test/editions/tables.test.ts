import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judged } from '../support/oracles.ts';
import { copyOfProject, type Run, root, sasshi } from '../support/sasshi.ts';

/** A pay scale of a thousand rows in forty grades, made by the command line. */
const project = copyOfProject();
let run: Run;

beforeAll(async () => {
  const fixture = join(root, 'test/fixtures/tables/index.tsx');
  writeFileSync(join(project, 'templates/index.ts'), `export { default } from ${JSON.stringify(fixture)};\n`);
  run = await sasshi(['build', 'departments', '--project', project]);
}, 60_000);

describe('a table of a thousand rows', () => {
  it('is laid out without a diagnostic', () => {
    expect(run.stdout).toMatch(/scale-1000\.pdf（\d+ページ）/);
    expect(run.stdout).not.toMatch(/エラー|注意/);
  });

  judged('pdftotext', 'has its heads on every page, whole grades, every row and no blank page', (judge) => {
    const bytes = readFileSync(join(project, 'output/2024/proof/scale-1000.pdf'));
    const pages = judge(bytes, '-layout', 'FILE', '-').split('\f').slice(0, -1);
    const rows = pages.map((page) => [...page.matchAll(/^ *(?:(\d+)級)? +(\d+) +\d{3},\d{3}/gm)]);
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/級 +号給 +行政職 +消防職 +医療職 +教育職 +職務/);
      expect(page).toContain(`${index + 1} / ${pages.length}`);
      expect([rows[index]![0]![2], rows[index]!.at(-1)![2]]).toEqual(['1', '25']);
    }
    expect(rows.flat()).toHaveLength(1000);
  });
});
