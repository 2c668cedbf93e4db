// Contact sheet: all pages of the proof small, side by side as they lie in the booklet (output/contact.png), and each
// spread by itself to be looked at (output/spreads).
//   npm run contact -- [brochure departments salaries] [--project DIR] [--edition 2024]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options, positionals: wanted } = parseArgs({
  options: { project: { type: 'string', default: root }, edition: { type: 'string' } },
  allowPositionals: true,
});

/** Dots to the inch of a spread by itself, and pixels of the contact sheet: height of a page, air, pages in a row. */
const RESOLUTION = 100;
const HEIGHT = 420;
const AIR = 24;
const LABEL = 22;
const ACROSS = 8;
const TABLE = '#8a8d90';

const fontfile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
);

if (spawnSync('pdftoppm', ['-v']).error) {
  fail(
    'pdftoppm is not installed; it draws the pages. Install poppler (Debian: poppler-utils, macOS: brew install poppler).',
  );
}
const folder = mkdtempSync(join(tmpdir(), 'sasshi-contact-'));
try {
  const { edition, outputs } = build();
  const labels = flatplanOf(edition);
  rmSync(join(root, 'output/spreads'), { recursive: true, force: true });
  mkdirSync(join(root, 'output/spreads'), { recursive: true });
  const rows = [];
  for (const publication of new Set(outputs.map((output) => output.publication))) {
    const files = outputs.filter((output) => output.publication === publication && output.pages);
    const spreads =
      publication === 'brochure'
        ? bound(draw(files[0].path, labels))
        : volumesOf(publication, files).flatMap(loose);
    for (const spread of spreads) await writeSpread(spread, publication);
    rows.push(...rowsOf(spreads));
  }
  await writeContact(rows);
  console.log('output/contact.png');
  for (const name of readdirSync(join(root, 'output/spreads')).sort()) console.log(`output/spreads/${name}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The proof, made by the command line into a folder of our own, and its manifest. */
function build() {
  const place = ['--project', options.project, ...(options.edition ? ['--edition', options.edition] : [])];
  const command = ['bin/sasshi.js', 'build', ...wanted, '--target', 'proof', '--output', folder, ...place];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 'ignore'] });
  if (status !== 0) fail(`sasshi build ended with ${status}.`);
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** Page labels of the brochure in the order of its pages. */
function flatplanOf(edition) {
  const file = join(options.project, 'content', edition, 'brochure.yaml');
  return parse(readFileSync(file, 'utf8')).sheets.flatMap(({ pages }) => pages);
}

/** The volumes of a publication by themselves, without the file that holds them all. */
function volumesOf(publication, files) {
  const single = files.filter(({ path }) => path !== `proof/${publication}.pdf`);
  return single.length > 0 ? single : files;
}

/** Pages that are not bound: each lies by itself. */
function loose({ path, pages }) {
  const name = nameOf(path);
  const labels = Array.from({ length: pages }, (_, index) => (pages === 1 ? name : `${name}-${index + 1}`));
  return draw(path, labels).map((page) => [page]);
}

/** `departments-seisaku` */
function nameOf(path) {
  return path.slice('proof/'.length, -'.pdf'.length).replaceAll('/', '-');
}

/** Pages as pictures. */
function draw(path, labels) {
  const pictures = join(folder, `drawn-${nameOf(path)}`);
  mkdirSync(pictures);
  const drawing = ['-r', RESOLUTION, '-png', join(folder, path), join(pictures, 'page')];
  const { status, stderr } = spawnSync('pdftoppm', drawing);
  if (status !== 0) fail(`pdftoppm ${path}: ${stderr}`);
  const files = readdirSync(pictures).sort();
  return files.map((name, index) => ({ label: labels[index] ?? `+${index}`, file: join(pictures, name) }));
}

/** A booklet from its first page, a recto, to its last, a verso: pages that lie side by side when it is open. */
function bound(pages) {
  const sides = [undefined, ...pages, undefined];
  return Array.from({ length: sides.length >> 1 }, (_, index) => sides.slice(2 * index, 2 * index + 2));
}

async function writeSpread(spread, publication) {
  const pages = spread.filter(Boolean);
  const { width, height } = await sharp(pages[0].file).metadata();
  const name = pages.map(({ label }) => label).join('-');
  const prefix = publication === 'brochure' ? 'brochure-' : '';
  await sharp({ create: { width: width * pages.length, height, channels: 3, background: TABLE } })
    .composite(pages.map(({ file }, index) => ({ input: file, left: index * width, top: 0 })))
    .png({ palette: true })
    .toFile(join(root, 'output/spreads', `${prefix}${name}.png`));
}

function rowsOf(spreads) {
  const rows = [[]];
  for (const spread of spreads) {
    if (rows.at(-1).flat().length + spread.length > ACROSS) rows.push([]);
    rows.at(-1).push(spread);
  }
  return rows;
}

async function writeContact(rows) {
  const first = rows.flat(2).find(Boolean);
  const { width, height } = await sharp(first.file).metadata();
  const page = Math.round((width / height) * HEIGHT);
  const pictures = [];
  for (const [row, spreads] of rows.entries()) {
    const top = AIR + row * (HEIGHT + LABEL + AIR);
    let left = AIR;
    for (const spread of spreads) {
      for (const one of spread) {
        if (one) pictures.push(...(await small(one, page, left, top)));
        left += page;
      }
      left += AIR;
    }
  }
  const widest = Math.max(...rows.map((spreads) => spreads.flat().length * page + spreads.length * AIR));
  await sharp({
    create: {
      width: widest + AIR,
      height: AIR + rows.length * (HEIGHT + LABEL + AIR),
      channels: 3,
      background: TABLE,
    },
  })
    .composite(pictures)
    .png({ palette: true })
    .toFile(join(root, 'output/contact.png'));
}

/** A small page, and its label under it. */
async function small({ label, file }, width, left, top) {
  const text = {
    text: label,
    font: 'BIZ UDPGothic',
    fontfile,
    width: width - 8,
    height: LABEL - 8,
    rgba: true,
  };
  return [
    { input: await sharp(file).resize(width, HEIGHT).toBuffer(), left, top },
    { input: await sharp({ text }).png().toBuffer(), left: left + 4, top: top + HEIGHT + 4 },
  ];
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
