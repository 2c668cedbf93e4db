// Makes output/kit.pdf: the swatches, the type and every part of the kit. With --update its pages become the pictures of
// templates/README.md, which takes pdftoppm.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.sasshi/kit`;

await build({
  absWorkingDir: root,
  entryPoints: ['test/kit/make.ts'],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  alias: { '#model': './src/model/index.ts', '#house': './templates/style/house.ts' },
});
const { makeKit } = await import(`${folder}/make.mjs`);
const { bytes, diagnostics } = await makeKit();
mkdirSync(`${root}output`, { recursive: true });
writeFileSync(`${root}output/kit.pdf`, bytes);
for (const { rule, values } of diagnostics) console.error(rule, values);
if (process.argv.includes('--update')) {
  execFileSync('pdftoppm', ['-r', '80', '-png', `${root}output/kit.pdf`, `${folder}/page`]);
  for (const name of readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name))) {
    await sharp(`${folder}/${name}`)
      .png({ palette: true, colours: 64 })
      .toFile(`${root}templates/kit/${name}`);
  }
}
console.log('output/kit.pdf');
process.exitCode = diagnostics.length > 0 ? 1 : 0;
