import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { it } from 'vitest';
import { root } from './sasshi.ts';

/** Runs `test/oracles/verapdf.sh` with these arguments: one start of Java for all files. */
export type VeraPdf = (...args: string[]) => { stdout: string; stderr: string };

const run = (...args: string[]) =>
  spawnSync(join(root, 'test/oracles/verapdf.sh'), args, { encoding: 'utf8', maxBuffer: 2 ** 26 });

/** A test with veraPDF as judge. Without Java and Maven the test fails in CI; elsewhere it is listed as skipped. */
export function judgedByVeraPdf(title: string, test: (verapdf: VeraPdf) => void, timeout: number): void {
  if (process.env.CI || run('--fetch').status === 0) return void it(title, () => test(run), timeout);
  it.skip(`${title}: not judged, it takes Java and Maven (default-jre-headless, maven)`);
}
