import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose, read, type Source } from '../../src/content/content.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { Report } from '../../src/diagnostics/report.ts';

export const desks = fileURLToPath(new URL('../fixtures/desk', import.meta.url));
export const EDITION = 'content/2024';

/** A throw-away project that holds the smallest valid edition, changed as asked: text or bytes, null removes the file. */
export function projectWith(changes: Record<string, string | Uint8Array | null> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'sasshi-'));
  cpSync(join(desks, 'valid'), join(root, EDITION), { recursive: true });
  mkdirSync(join(root, 'assets/photos'), { recursive: true });
  writeFileSync(join(root, 'assets/photos/here.jpg'), 'not looked into here');
  for (const [file, content] of Object.entries(changes)) {
    const path = join(root, EDITION, file);
    if (content === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return root;
}

/** Reads and composes a project's edition, and removes the project. */
export async function bookOf(root: string) {
  const report = new Report();
  try {
    const book = compose(await read(root, '2024', report), report);
    return { book, report, found: report.diagnostics.map(inShort) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The smallest valid edition as sources, with the text of some files replaced. */
export function sourcesWith(changes: Record<string, string>): Source[] {
  return readdirSync(join(desks, 'valid'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(desks, 'valid').length + 1))
    .sort()
    .map((name) => ({
      file: `${EDITION}/${name}`,
      text: changes[name] ?? readFileSync(join(desks, 'valid', name), 'utf8'),
    }));
}

/** `content/2024/city.yaml content/wrong-type 3:15 wards[0].population` */
export function inShort({ rule, at }: Diagnostic): string {
  const { file, line, column, field } = at?.desk ?? {};
  const place = line === undefined ? '-' : `${line}:${column}`;
  return [file ?? '-', rule, place, field].filter(Boolean).join(' ');
}
