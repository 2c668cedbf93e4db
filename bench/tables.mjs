// node bench/tables.mjs [RUNS]: whole-process time of `sasshi build --target proof` for pay scales of 250, 1,000 and 4,000 rows of seven
// columns (test/fixtures/tables), medians, and what each row beyond the first 250 costs: the same for all, if linear.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 5);

/** The fixture's publications, by the rows of their table. */
const tables = { brochure: 250, departments: 1000, salaries: 4000 };

const project = mkdtempSync(join(tmpdir(), 'sasshi-bench-'));
for (const part of ['content', 'assets', 'templates', 'package.json'])
  cpSync(join(root, part), join(project, part), { recursive: true });
const fixture = JSON.stringify(join(root, 'test/fixtures/tables/index.tsx'));
writeFileSync(join(project, 'templates/index.ts'), `export { default } from ${fixture};\n`);

function measure(publication) {
  const started = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'bin/sasshi.js'), 'build', publication, '--target', 'proof', '--project', project],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`build ${publication} ended with ${status}\n${stdout}`);
  return performance.now() - started;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

measure('brochure'); // bundles the template
const times = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const name of Object.keys(tables)) times[name].push(measure(name));
}
const least = median(times.brochure);
for (const [name, rows] of Object.entries(tables)) {
  const wall = median(times[name]);
  const row = rows > tables.brochure ? (wall - least) / (rows - tables.brochure) : undefined;
  const more = row === undefined ? '' : `  ${row.toFixed(2)} ms for each row more`;
  console.log(`table of ${String(rows).padStart(5)} rows ${wall.toFixed(0).padStart(6)} ms${more}`);
}
rmSync(project, { recursive: true, force: true });
