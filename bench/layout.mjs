// node bench/layout.mjs [RUNS]: time to lay out the whole flagship (brochure, departments, salaries), ours against stock
// react-pdf on the same elements: its reconciler, its layout, its line breaker, its fonts. Ours includes the display list
// and the gates; neither paints. Each in processes of its own, in turns: cold is the first time in a process, its libraries
// to load included, warm any of the next ones. The least of all runs, since other work on the machine only adds; compare
// ratios within one run.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}.sasshi/bench/layout.mjs`;
const { resolve } = createRequire(import.meta.url);
const WARM = 10;

async function bundleEverything() {
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { readBook, prepareArt } from './src/pipeline.ts';
        export { typeset, castOffWith } from './src/typeset/typeset.ts';
        export { openFaces } from './src/typeset/fonts/store.ts';
        export { Report } from './src/diagnostics/report.ts';
        export { default as template } from './templates/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { '#model': './src/model/index.ts', '@react-pdf/renderer': '@react-pdf/primitives' },
  });
}

/** The volumes of the flagship, and what lays them out. */
async function prepare() {
  const sasshi = await import(pathToFileURL(bundle).href);
  const report = new sasshi.Report();
  const book = await sasshi.readBook(root, '2024', report);
  const art = await sasshi.prepareArt(book, root, report);
  return { ...sasshi, book, art, report };
}

const layouts = {
  /** typeset: elements to pages. */
  async ours({ template, book, art, report, typeset, castOffWith, openFaces }) {
    const faces = openFaces(template.faces, template.fallback, resolve);
    const castOff = castOffWith(faces);
    return async () => {
      for (const publication of Object.values(template.publications)) {
        for (const volume of publication.volumes(book, castOff)) {
          await typeset('bench', volume, book.origins, template, art, faces, report);
        }
      }
    };
  },
  /** react-pdf: one document a volume. */
  async stock({ template, book }) {
    const { createElement } = await import('react');
    return async () => {
      const { default: layoutDocument } = await import('@react-pdf/layout');
      const { Document, pdf, Font } = await import('@react-pdf/renderer');
      for (const { family, weight, file } of template.faces) {
        Font.register({ family, fontWeight: weight, src: resolve(file) });
      }
      for (const publication of Object.values(template.publications)) {
        for (const volume of publication.volumes(book, () => ({ lines: [], left: 0 }))) {
          const pages = volume.entries.map((entry, key) => createElement(Pages, { key, entry }));
          const { container } = pdf(createElement(Document, null, pages));
          await layoutDocument(container.document, Font);
        }
      }
    };
  },
};

const Pages = ({ entry }) => entry.draw();

async function child(name) {
  const layOut = await layouts[name](await prepare());
  const times = [];
  for (let run = 0; run <= WARM; run++) {
    const started = performance.now();
    await layOut();
    times.push(performance.now() - started);
  }
  console.log(JSON.stringify({ cold: times[0], warm: Math.min(...times.slice(1)) }));
}

const [given = '3'] = process.argv.slice(2);
if (given in layouts) await child(given);
else {
  await bundleEverything();
  const results = { ours: [], stock: [] };
  for (let run = 0; run < Number(given); run++) {
    for (const name of Object.keys(results)) {
      const told = execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], {
        env: { ...process.env, NODE_ENV: 'production' },
      });
      results[name].push(JSON.parse(told.toString().trim().split('\n').at(-1)));
    }
  }
  for (const state of ['cold', 'warm']) {
    const [ours, stock] = Object.values(results).map((runs) => Math.min(...runs.map((run) => run[state])));
    console.log(
      `layout of the flagship, ${state}: ${ours.toFixed(0)} ms, stock ${stock.toFixed(0)} ms, ratio ${(ours / stock).toFixed(2)}`,
    );
  }
}
