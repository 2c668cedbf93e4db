// npm run bench [-- RUNS]: cold whole-process time and peak memory of `check` and `build` on the flagship edition,
// time per stage (threads added up), pages per second. Medians; compare ratios within one run, machines are noisy. The
// press is measured twice: files that the preflight sees for the first time, and files that it has seen.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const output = mkdtempSync(join(tmpdir(), 'sasshi-bench-'));

/** The cases, the floor of an empty Node process first. */
const cases = {
  'node (floor)': ['-e', '0'],
  check: ['bin/sasshi.js', 'check'],
  'build --target proof': ['bin/sasshi.js', 'build', '--target', 'proof', '--output', output],
  'brochure: proof': ['bin/sasshi.js', 'build', 'brochure', '--target', 'proof', '--output', output],
  'brochure: web': ['bin/sasshi.js', 'build', 'brochure', '--target', 'web', '--output', output],
  'brochure: press, new': ['bin/sasshi.js', 'build', 'brochure', '--target', 'press', '--output', output],
  'brochure: press': ['bin/sasshi.js', 'build', 'brochure', '--target', 'press', '--output', output],
};

/** What is forgotten before a case is run. */
const forgotten = { 'brochure: press, new': join(root, '.sasshi/checks') };

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function measure(args) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--require', join(root, 'bench/meter.cjs'), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let told = '';
    child.stdio[3].on('data', (chunk) => {
      told += chunk;
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => {
      const wall = performance.now() - started;
      if (code !== 0) return reject(new Error(`${args.join(' ')} ended with ${code}\n${said}`));
      const lines = told
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const stages = {};
      for (const { stage, ms } of lines) if (stage) stages[stage] = (stages[stage] ?? 0) + ms;
      resolve({ wall, peak: lines.find(({ peak }) => peak)?.peak ?? 0, stages });
    });
  });
}

const results = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const [name, args] of Object.entries(cases)) {
    if (forgotten[name]) rmSync(forgotten[name], { recursive: true, force: true });
    results[name].push(await measure(args));
  }
}
const floor = median(results['node (floor)'].map(({ wall }) => wall));
for (const [name, samples] of Object.entries(results)) {
  const wall = median(samples.map((sample) => sample.wall));
  const peak = median(samples.map((sample) => sample.peak));
  console.log(
    `${name.padEnd(24)} ${wall.toFixed(0).padStart(6)} ms  ${(wall / floor).toFixed(1).padStart(5)} x floor  ${peak.toFixed(0).padStart(4)} MiB`,
  );
  for (const stage of Object.keys(samples[0].stages)) {
    const time = median(samples.map((sample) => sample.stages[stage] ?? 0));
    console.log(`  ${stage.padEnd(22)} ${time.toFixed(0).padStart(6)} ms`);
  }
}
for (const target of ['web', 'press, new', 'press']) {
  const ratio =
    median(results[`brochure: ${target}`].map(({ wall }) => wall)) /
    median(results['brochure: proof'].map(({ wall }) => wall));
  console.log(`the ${target} brochure takes ${ratio.toFixed(2)} times as long as the proof`);
}
const { outputs } = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
const pages = outputs.reduce((sum, row) => sum + (row.target === 'proof' ? (row.pages ?? 0) : 0), 0);
const whole = median(results['build --target proof'].map(({ wall }) => wall));
console.log(
  `${pages} pages written, ${(pages / (whole / 1000)).toFixed(1)} pages a second, process start included`,
);
rmSync(output, { recursive: true, force: true });
