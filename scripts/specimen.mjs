// Makes output/specimen.pdf, a page of what the composer can do.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.sasshi/specimen`;

await build({
  absWorkingDir: root,
  entryPoints: ['test/specimen/make.ts'],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  alias: { '#model': './src/model/index.ts' },
});
const { makeSpecimen } = await import(`${folder}/make.mjs`);
const { bytes, diagnostics } = await makeSpecimen();
mkdirSync(`${root}output`, { recursive: true });
writeFileSync(`${root}output/specimen.pdf`, bytes);
for (const { rule, values } of diagnostics) console.error(rule, values);
console.log('output/specimen.pdf');
process.exitCode = diagnostics.length > 0 ? 1 : 0;
