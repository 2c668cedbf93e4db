import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';

/** Programs of others that judge our files, the Debian package each comes with, and what they print: text or bytes. */
const oracles = {
  pdffonts: { from: 'poppler-utils', prints: 'utf8' },
  pdfimages: { from: 'poppler-utils', prints: 'utf8' },
  pdfinfo: { from: 'poppler-utils', prints: 'utf8' },
  pdftoppm: { from: 'poppler-utils', prints: 'latin1' },
  pdftotext: { from: 'poppler-utils', prints: 'utf8' },
  qpdf: { from: 'qpdf', prints: 'utf8' },
  gs: { from: 'ghostscript', prints: 'utf8' },
  tificc: { from: 'liblcms2-utils', prints: 'utf8' },
} as const satisfies Record<string, { from: string; prints: 'utf8' | 'latin1' }>;

export type Oracle = keyof typeof oracles;

/**
 * Runs the oracle on a file with these arguments around it (`FILE` stands for its path); gives what it prints. Where it is
 * told to write to `OUT`, gives the bytes of the first file that it wrote there, as latin-1.
 */
export type Judge = (bytes: Uint8Array, ...args: string[]) => string;

/**
 * A test with an oracle as judge. Where the oracle is not installed, the test fails in CI; elsewhere it is listed as
 * skipped, with the package to install.
 */
export function judged(oracle: Oracle, title: string, test: (judge: Judge) => void | Promise<void>): void {
  const name = `${title} (${oracle})`;
  if (isInstalled(oracle)) return void it(name, () => test((bytes, ...args) => run(oracle, bytes, args)));
  const missing = `${oracle} is not installed; it comes with the package ${oracles[oracle].from}`;
  if (!process.env.CI) return void it.skip(`${name}: not judged, ${missing}`);
  it(name, () => {
    throw new Error(missing);
  });
}

const isInstalled = (oracle: Oracle): boolean => spawnSync(oracle, ['--version']).error === undefined;

/** Output and warnings together. Throws with both where the oracle ends with an error. */
function run(oracle: Oracle, bytes: Uint8Array, args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sasshi-oracle-'));
  try {
    const file = join(folder, 'judged.pdf');
    writeFileSync(file, bytes);
    const filled = args.map((argument) => argument.replace('FILE', file).replace('OUT', join(folder, 'out')));
    const { status, stdout, stderr } = spawnSync(oracle, filled, {
      encoding: oracles[oracle].prints,
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`${oracle} ${args.join(' ')}: status ${status}\n${stdout}${stderr}`);
    const written = readdirSync(folder)
      .sort()
      .find((name) => name.startsWith('out'));
    return written ? readFileSync(join(folder, written), 'latin1') : stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
