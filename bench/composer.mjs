// node bench/composer.mjs: time of the line composer alone (no glyphs, no PDF) over the running text of the edition, set
// solid at 22 em. Each run is a process of its own: loading, the first setting of all paragraphs (cold), and the median of
// 30 more (warm); told are medians over the processes, in milliseconds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const MEASURE = 22;
const PROCESSES = 15;
const RUNS = 30;

function paragraphs() {
  const content = join(root, 'content/2024');
  return readdirSync(content, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(content, name), 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .split(/\n+/),
    )
    .filter((line) => line.length > 0)
    .map((line) => {
      const codes = Uint32Array.from([...line], (character) => character.codePointAt(0));
      const advances = Float64Array.from(codes, (code) => (code < 0x250 ? 0.5 : 1));
      return { codes, advances, sizes: new Float64Array(codes.length).fill(1) };
    });
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

async function measureOnce(bundle) {
  const texts = paragraphs();
  const opened = performance.now();
  const { compose, measure } = await import(pathToFileURL(bundle).href);
  const load = performance.now() - opened;
  const run = () => {
    const started = performance.now();
    for (const text of texts) {
      compose(measure(text, { latinGap: 0.25 }), { widths: [MEASURE - 1, MEASURE], justify: true });
    }
    return performance.now() - started;
  };
  const cold = run();
  const warm = median(Array.from({ length: RUNS }, run));
  console.log(JSON.stringify({ load, cold, warm }));
}

async function measureAll() {
  const folder = mkdtempSync(join(tmpdir(), 'composer-'));
  const bundle = join(folder, 'composer.mjs');
  const contents = `export { compose } from './src/typeset/jlreq/compose.ts';
    export { measure } from './src/typeset/jlreq/measure.ts';`;
  await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', outfile: bundle });
  const runs = Array.from({ length: PROCESSES }, () =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), bundle], { encoding: 'utf8' }),
    ),
  );
  rmSync(folder, { recursive: true });
  const texts = paragraphs();
  const characters = texts.reduce((sum, { codes }) => sum + codes.length, 0);
  console.log(
    `${texts.length} paragraphs, ${characters} characters at ${MEASURE} em, ${PROCESSES} processes`,
  );
  for (const part of ['load', 'cold', 'warm']) {
    const ms = median(runs.map((run) => run[part]));
    const perThousand = ((1000 * ms) / characters).toFixed(3);
    console.log(
      `${part} ${ms.toFixed(1)} ms${part === 'load' ? '' : `, ${perThousand} ms per 1,000 characters`}`,
    );
  }
}

const bundle = process.argv[2];
await (bundle ? measureOnce(bundle) : measureAll());
