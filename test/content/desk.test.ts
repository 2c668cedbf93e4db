import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hint, message } from '../../src/diagnostics/sentences.ts';
import { bookOf, desks, EDITION, projectWith } from './project.ts';

/**
 * Each folder beside `valid` changes a file or two of the smallest valid edition. What must be found stands in the file
 * itself (`# expects: rule line:column field`), or in EXPECTS (`expects: file rule line:column field`, `removed file`).
 */
const cases = readdirSync(desks).filter((name) => name !== 'valid');

function changesOf(name: string): Record<string, string | null> {
  const folder = join(desks, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function expected({ EXPECTS, ...files }: Record<string, string | null>) {
  const within = Object.entries(files).flatMap(([file, text]) =>
    [...text!.matchAll(/^# expects: (.*)$/gm)].map(([, finding]) =>
      finding!.startsWith(EDITION) ? finding! : `${EDITION}/${file} ${finding}`,
    ),
  );
  const beside = [...(EXPECTS ?? '').matchAll(/^expects: (.*)$/gm)].map(([, finding]) => finding!);
  const removed = [...(EXPECTS ?? '').matchAll(/^removed (.*)$/gm)].map(([, file]) => [file!, null] as const);
  return { findings: [...within, ...beside], changes: { ...files, ...Object.fromEntries(removed) } };
}

describe('the desk', () => {
  it('has a smallest edition that is clean', async () => {
    const { book, found } = await bookOf(projectWith());
    expect(found).toEqual([]);
    expect(book?.edition.city).toBe('見本市');
  });

  it.each(cases)('%s', async (name) => {
    const { findings, changes } = expected(changesOf(name));
    const { book, found, report } = await bookOf(projectWith(changes));
    expect(findings).not.toEqual([]);
    expect(found.sort()).toEqual(findings.sort());
    expect(book === undefined).toBe(!report.clean);
    for (const one of report.diagnostics) {
      for (const language of ['ja', 'en'] as const) {
        expect(message(one, language)).not.toMatch(/\{(term:)?[A-Za-z]+\}(?!\})|undefined/);
        expect(hint(one, language) ?? '').not.toMatch(/undefined/);
      }
    }
  });
});

describe('the flagship edition', () => {
  it('is clean', async () => {
    const { compose, read } = await import('../../src/content/content.ts');
    const { Report } = await import('../../src/diagnostics/report.ts');
    const report = new Report();
    const root = join(desks, '../../..');
    const book = compose(await read(root, '2024', report), report);
    expect(report.diagnostics).toEqual([]);
    expect(book?.departments).toHaveLength(15);
    expect(book?.voices.length).toBeGreaterThanOrEqual(12);
    expect(book?.salaries.rows).toHaveLength(11);
  });
});
