// Bundles src/ into dist/: one start file and lazily loaded chunks, so that a command loads only what it uses.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Kept out of the bundle: native code, what lies beside its WebAssembly, and everything that must be one copy for templates, layout and seam. */
const external = ['esbuild', 'sharp', 'lcms-wasm', 'react', 'react/*', '@react-pdf/*', 'fontkit', 'pdfkit'];

/** What the preflight is: results of another one are not taken from the store. */
async function checker() {
  const hash = createHash('sha256').update(await readFile(`${root}package.json`));
  for (const room of ['src/preflight', 'src/diagnostics']) {
    const entries = await readdir(`${root}${room}`, { recursive: true, withFileTypes: true });
    const files = entries.filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`);
    for (const file of files.sort()) hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

const { metafile } = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli.ts', worker: 'src/worker.ts', model: 'src/model/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  sourcemap: 'linked',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.SASSHI_CHECKER': JSON.stringify(await checker()),
  },
  // Bundled CommonJS packages call require() for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});

// What an earlier run left goes last, so that a program that starts meanwhile finds all of its parts.
const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
const stale = (await readdir(`${root}dist`)).filter((name) => !written.has(name));
await Promise.all(stale.map((name) => rm(`${root}dist/${name}`, { force: true })));
