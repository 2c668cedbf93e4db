// Compares the golden pages with their pictures in test/golden; what differs is shown in output/golden/index.html.
// With --update the pages as they are now become the golden ones.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const update = process.argv.includes('--update');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/golden'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, ...(update ? { SASSHI_GOLDEN: 'update' } : {}) },
});
process.exitCode = status ?? 1;
