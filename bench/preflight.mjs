// node bench/preflight.mjs [RUNS]: pages a second that the preflight checks, on the press brochure: PDF/X-4 alone, which
// reads, and all profiles, which print the pages onto plates as well. Whole commands, process start included, and the
// check itself in a process that is warm. Medians; compare ratios within one run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const output = mkdtempSync(join(tmpdir(), 'sasshi-bench-'));
const bundle = `${root}.sasshi/bench/preflight.mjs`;
const file = join(output, 'press/brochure.pdf');

/** The cases by what they ask for. */
const cases = { x4: ['x4'], 'x4, gwg-sheetfed, house': ['x4', 'gwg-sheetfed', 'house'] };

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const sasshi = (...args) => {
  try {
    execFileSync(process.execPath, ['bin/sasshi.js', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (problem) {
    if (problem.status !== 1) throw problem;
  }
};

async function timed(work) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

sasshi('build', 'brochure', '--target', 'press', '--output', output);
await build({
  absWorkingDir: root,
  entryPoints: ['src/preflight/preflight.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
});
const { preflight } = await import(pathToFileURL(bundle).href);
const bytes = readFileSync(file);
for (const [name, profiles] of Object.entries(cases)) {
  const { facts } = await preflight(bytes, profiles);
  const pages = facts.pages.length;
  const command = await timed(() =>
    sasshi('preflight', file, ...profiles.flatMap((one) => ['--profile', one])),
  );
  const warm = await timed(() => preflight(bytes, profiles));
  const speed = (time) =>
    `${time.toFixed(0).padStart(6)} ms ${(pages / (time / 1000)).toFixed(1).padStart(6)} pages a second`;
  console.log(`preflight ${name}: command ${speed(command)}, warm ${speed(warm)}`);
}
rmSync(output, { recursive: true, force: true });
