// node bench/pictures.mjs [FILE]: time and peak memory of a photograph on its way to each target: measured, made for the
// screen and for the press at A4 width, and taken from the store. Without FILE, a picture of 12 megapixels is made up. Each
// step is a process of its own, libraries loaded in its time; medians.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';

const root = fileURLToPath(new URL('..', import.meta.url));
const PROCESSES = 3;
const WIDTH = 595;

const project = mkdtempSync(join(tmpdir(), 'sasshi-bench-'));
mkdirSync(join(project, 'assets/photos'), { recursive: true });
const photo = join(project, 'assets/photos/a');
if (process.argv[2]) copyFileSync(process.argv[2], photo);
else {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 };
  const ground = { width: 4256, height: 2832, channels: 3, background: '#888', noise };
  await sharp({ create: ground }).blur(1.5).jpeg({ quality: 92 }).toFile(photo);
}

/** What a process runs. */
const step = `
import { readFileSync } from 'node:fs';
import { prepare } from './src/art/prepare.ts';
import { reproduce } from './src/art/reproduce.ts';
import { uses } from './src/art/uses.ts';
import { Report } from './src/diagnostics/report.ts';
const [, , project, target] = process.argv;
const started = performance.now();
const report = new Report();
const art = await prepare({ voices: [{ photo: { file: 'a' } }], origins: new Map() }, project, report);
let size = '';
if (target !== 'measure') {
  const profile = readFileSync('${join(root, 'assets/icc/ISOcoated_v2_300_bas.icc')}');
  const use = target === 'press' ? uses.press({ profile, intent: 'relative', inkLimit: 300 }) : uses[target];
  const { key, width, height } = art.get('a');
  const item = { kind: 'picture', picture: key, x: 0, y: 0, width: ${WIDTH}, height: (${WIDTH} * height) / width };
  const raster = (await reproduce([{ pages: [{ items: [item] }] }], art, use, project, report)).get(key);
  size = raster.width + ' x ' + raster.height + ', ' + (raster.bytes.length / 1e6).toFixed(2) + ' MB';
}
if (!report.clean) throw new Error(report.diagnostics[0].rule);
const time = performance.now() - started;
console.log(JSON.stringify({ time, size, peak: process.resourceUsage().maxRSS / 1024 }));
`;

const script = join(root, 'node_modules/.cache/sasshi-bench-pictures.mjs');
await build({
  stdin: { contents: step, resolveDir: root, loader: 'ts' },
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['sharp', 'lcms-wasm'],
  logLevel: 'error',
});

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const run = (target) => JSON.parse(execFileSync(process.execPath, [script, project, target]));
const forget = () => rmSync(join(project, '.sasshi'), { recursive: true, force: true });

for (const target of ['measure', 'proof', 'web', 'press']) {
  for (const temperature of ['cold', 'warm']) {
    const runs = Array.from({ length: PROCESSES }, () => {
      if (temperature === 'cold') forget();
      return run(target);
    });
    const time = median(runs.map((one) => one.time));
    const peak = median(runs.map((one) => one.peak));
    console.log(
      `${target.padEnd(8)} ${temperature}  ${time.toFixed(0).padStart(6)} ms  ${peak.toFixed(0).padStart(5)} MiB  ${runs[0].size}`,
    );
  }
}
rmSync(project, { recursive: true });
rmSync(script);
