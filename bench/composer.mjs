// node bench/composer.mjs: time of the line composer alone (no glyphs, no PDF) over the running text of the edition, set
// solid at 22 em: milliseconds per 1,000 characters, cold (first run of the process) and warm (median of 30 runs).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const MEASURE = 22;
const RUNS = 30;

const { outputFiles } = await build({
  stdin: {
    contents: `export { compose } from './src/typeset/jlreq/compose.ts'; export { measure } from './src/typeset/jlreq/measure.ts';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { compose, measure } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const content = join(root, 'content/2024');
const paragraphs = readdirSync(content, { recursive: true })
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
const characters = paragraphs.reduce((sum, { codes }) => sum + codes.length, 0);

function run() {
  const started = performance.now();
  for (const paragraph of paragraphs) {
    compose(measure(paragraph, { latinGap: 0.25 }), { widths: [MEASURE - 1, MEASURE], justify: true });
  }
  return performance.now() - started;
}

const cold = run();
const warm = Array.from({ length: RUNS }, run).sort((a, b) => a - b)[RUNS / 2];
const perThousand = (ms) => ((1000 * ms) / characters).toFixed(3);
console.log(`${paragraphs.length} paragraphs, ${characters} characters at ${MEASURE} em`);
console.log(`cold ${cold.toFixed(1)} ms, ${perThousand(cold)} ms per 1,000 characters`);
console.log(`warm ${warm.toFixed(1)} ms, ${perThousand(warm)} ms per 1,000 characters`);
