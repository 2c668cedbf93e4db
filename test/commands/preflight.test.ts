import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Draft, x4 } from '../preflight/sample.ts';
import { sasshi, scratch } from '../support/sasshi.ts';

const folder = scratch();

function pdf(name: string, spoil?: (draft: Draft) => void): string {
  const path = join(folder, name);
  writeFileSync(path, x4(spoil));
  return path;
}

const good = pdf('good.pdf');
const thin = pdf('thin.pdf', (draft) => draft.paint('1 0 0 0 K 0.2 w 60 250 m 90 250 l S'));
const red = pdf('red.pdf', (draft) => draft.paint('1 0 0 rg 60 250 20 20 re f'));

describe('sasshi preflight', () => {
  it('checks against PDF/X-4, and says what it did not check', async () => {
    const run = await sasshi(['preflight', good]);
    expect(run.stdout).toContain('x4 の検査に通りました。');
    expect(run.stdout).toContain('検査していないこと:\n  書体の使用許諾');
    expect(run.code).toBe(0);
  });

  it('ends with 1 when something is wrong, and names rule, page and remedy', async () => {
    const run = await sasshi(['preflight', red, '--profile', 'x4', '--profile', 'house', '--lang', 'en']);
    expect(run.stdout).toContain('preflight/colour-space  red.pdf page 1-4');
    expect(run.stdout).toContain('hint: Convert it to CMYK');
    expect(run.stdout).toContain('failed the check for x4, house.');
    expect(run.code).toBe(1);
  });

  it('lets a warning pass, unless it is strict', async () => {
    expect((await sasshi(['preflight', thin, '--profile', 'house'])).code).toBe(0);
    expect((await sasshi(['preflight', thin, '--profile', 'house', '--strict'])).code).toBe(1);
  });

  it('writes the report into a file', async () => {
    const report = join(folder, 'report.html');
    const run = await sasshi(['preflight', red, '--format', 'html', '--output', report]);
    expect(run.stdout).toBe(`${report}\nx4 の検査に通りませんでした。\n`);
    expect(readFileSync(report, 'utf8')).toMatch(/^<!doctype html>/);
    expect(run.code).toBe(1);
  });

  it('is data for programs', async () => {
    const run = await sasshi(['preflight', red, '--format', 'json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ schemaVersion: 1, errors: 1, file: 'red.pdf' });
  });

  it.each([
    ['no file', ['preflight'], '検査する PDF を示してください'],
    ['a file that is not there', ['preflight', join(folder, 'nowhere.pdf')], 'nowhere.pdf を開けません'],
    ['an unknown profile', ['preflight', good, '--profile', 'x9'], 'x9'],
    [
      'a report that cannot be written',
      ['preflight', good, '--output', join(folder, 'no/where')],
      'に書き込めません',
    ],
  ])('ends with 2 for %s', async (_, args, message) => {
    const run = await sasshi(args);
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(2);
  });
});
