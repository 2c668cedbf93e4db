import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mm } from '#model';
import { judged } from '../support/oracles.ts';
import { readPage } from '../support/pdf.ts';
import { ghostscriptPlates, type Plates, popplerPlates, processAt } from '../support/plates.ts';
import { type Run, sasshi, scratch } from '../support/sasshi.ts';

const output = { press: scratch(), proof: scratch() };
let run: Run;
const pdf = (name: string, target: keyof typeof output = 'press') =>
  readFileSync(join(output[target], target, `${name}.pdf`));

/** The sheets of the departments, by the names of their files. */
const sheets = () =>
  readdirSync(join(output.press, 'press/departments')).map((file) => `departments/${file.slice(0, -4)}`);
const everything = () => ['brochure', ...sheets(), 'salaries'];

const PAGES = 20;
const BLEED = mm(3);

beforeAll(async () => {
  const build = (target: keyof typeof output) =>
    sasshi(['build', '--target', target, '--output', output[target]], { TZ: 'Asia/Tokyo' });
  [run] = await Promise.all([build('press'), build('proof')]);
}, 120_000);

describe('the flagship edition for the printer', () => {
  it('builds without a diagnostic: brochure, sheets one by one, tables, and the papers', () => {
    expect(run.stdout).not.toMatch(/エラー|注意/);
    expect(run.code).toBe(0);
    expect(readdirSync(join(output.press, 'press')).sort()).toEqual([
      'SHA256SUMS',
      'brochure.pdf',
      'departments',
      'job-ticket.html',
      'job-ticket.txt',
      'preflight.html',
      'salaries.pdf',
      'sample',
    ]);
    expect(sheets()).toHaveLength(15);
  });

  judged('pdfinfo', 'has its boxes: the brochure with bleed, a sheet with marks too', (judge) => {
    const brochure = judge(pdf('brochure'), '-box', '-l', String(PAGES), 'FILE');
    const same = (box: string, numbers: string) =>
      expect(brochure.match(new RegExp(`${box}: +${numbers}$`, 'gm')), box).toHaveLength(PAGES);
    same('MediaBox', '0\\.00 +0\\.00 +612\\.28 +858\\.90');
    same('BleedBox', '0\\.00 +0\\.00 +612\\.28 +858\\.90');
    same('TrimBox', '8\\.50 +8\\.50 +603\\.78 +850\\.39');
    const sheet = judge(pdf('departments/seisaku'), '-box', 'FILE');
    expect(sheet).toMatch(/^MediaBox: +0\.00 +0\.00 +680\.31 +926\.93$/m);
    expect(sheet).toMatch(/^BleedBox: +34\.02 +34\.02 +646\.30 +892\.91$/m);
    expect(sheet).toMatch(/^TrimBox: +42\.52 +42\.52 +637\.80 +884\.41$/m);
    for (const said of [brochure, sheet]) expect(said).toMatch(/PDF subtype: +PDF\/X-4/);
  });

  judged('pdffonts', 'embeds every font', (judge) => {
    for (const name of everything()) {
      const rows = judge(pdf(name), 'FILE').trim().split('\n').slice(2);
      for (const row of rows) expect(row, name).toMatch(/ yes yes yes /);
    }
  });

  judged('qpdf', 'is sound', (judge) => {
    for (const name of everything()) {
      expect(judge(pdf(name), '--check', 'FILE'), name).toContain(
        'No syntax or stream encoding errors found',
      );
    }
  });

  it('is painted in inks', async () => {
    const bytes = pdf('brochure');
    for (let index = 0; index < PAGES; index++) {
      const { content, page } = await readPage(bytes, index);
      expect(content).not.toMatch(/^.* (rg|RG|g|G)$/m);
      expect(JSON.stringify(page)).not.toMatch(/DeviceRGB|ICCBased|CalRGB|CalGray|\/Lab/);
    }
  });

  judged('pdftotext', 'says the same at the same places as the proof', (judge) => {
    const words = (bytes: Buffer, shift: number) =>
      [...judge(bytes, '-bbox', '-raw', 'FILE', '-').matchAll(/xMin="(.+?)" yMin="(.+?)".*?>(.*?)</g)].map(
        ([, x, y, word]) => ({ word, x: Number(x) - shift, y: Number(y) - shift }),
      );
    for (const name of everything()) {
      const shift = name === 'brochure' ? BLEED : mm(15);
      const proof = words(pdf(name, 'proof'), 0);
      const press = words(pdf(name), shift);
      expect(
        press.map(({ word }) => word),
        name,
      ).toEqual(proof.map(({ word }) => word));
      const off = press.map(({ x, y }, index) => Math.hypot(x - proof[index]!.x, y - proof[index]!.y));
      expect(Math.max(...off), name).toBeLessThan(0.002);
    }
  });
});

for (const [program, separate] of Object.entries({ gs: ghostscriptPlates, pdftoppm: popplerPlates }) as [
  'gs' | 'pdftoppm',
  typeof ghostscriptPlates,
][]) {
  judged(program, 'grounds of a voice reach the end of the bleed in their inks', async () => {
    const plates = await separate(pdf('brochure'), { page: 13, dpi: 72 });
    const places = [
      [4, 4, [100, 70, 25, 10]],
      [608, 4, [100, 70, 25, 10]],
      [4, 854, [20, 2, 4, 0]],
      [608, 854, [20, 2, 4, 0]],
    ] as const;
    for (const [x, y, inks] of places) {
      processAt(plates, x, y).forEach((percent, ink) => {
        expect(Math.abs(percent - inks[ink]!), `${x},${y}`).toBeLessThan(1);
      });
    }
  });
}

/** Pages that are sampled: the cover, text, figures, the back. */
const SAMPLED = [1, 5, 12, 20];
const STEP = 18;
/** Half the width of a place: poppler writes squares of pixels, whose edges blur. */
const REACH = 6;

judged('gs', 'is separated by two programs into the same inks, within the limit', async () => {
  for (const page of SAMPLED) {
    const one = await ghostscriptPlates(pdf('brochure'), { page });
    const other = await popplerPlates(pdf('brochure'), { page });
    let compared = 0;
    for (const [x, y] of grid(612, 858)) {
      const inks = processAt(one, x, y);
      const place = `${page}: ${x},${y}`;
      expect(sumOf(inks), place).toBeLessThanOrEqual(300.5);
      if (!isFlat(one, x, y, inks)) continue;
      compared += 1;
      const off = processAt(other, x, y).map((ink, index) => Math.abs(ink - inks[index]!));
      expect(Math.max(...off), place).toBeLessThan(1);
    }
    expect(compared, `places on page ${page}`).toBeGreaterThan(100);
  }
});

function* grid(width: number, height: number): Generator<[number, number]> {
  for (let x = REACH; x < width - REACH; x += STEP) {
    for (let y = REACH; y < height - REACH; y += STEP) yield [x, y];
  }
}

const sumOf = (inks: number[]) => inks.reduce((sum, ink) => sum + ink, 0);

/** Whether all is of one colour around a place. */
function isFlat(plates: Plates, x: number, y: number, inks: number[]): boolean {
  for (let right = -REACH; right <= REACH; right += 1) {
    for (let down = -REACH; down <= REACH; down += 1) {
      const near = processAt(plates, x + right, y + down);
      if (near.some((ink, index) => Math.abs(ink - inks[index]!) > 0.5)) return false;
    }
  }
  return true;
}

describe('the same edition', () => {
  it('again, elsewhere and by itself, is the same byte for byte', async () => {
    const again = scratch();
    await sasshi(['build', 'salaries', '--target', 'press', '--output', again], { TZ: 'America/New_York' });
    expect(readFileSync(join(again, 'press/salaries.pdf')).equals(pdf('salaries'))).toBe(true);
  });

  it('as PDF/X-1a is PDF 1.4 where nothing is sheer', async () => {
    const older = scratch();
    const args = ['build', 'salaries', '--target', 'press', '--standard', 'x-1a', '--output', older];
    expect((await sasshi(args)).code).toBe(0);
    expect(readFileSync(join(older, 'press/salaries.pdf')).toString('latin1', 0, 8)).toBe('%PDF-1.4');
  });

  it('as PDF/X-1a is refused page by page where something is', async () => {
    const args = ['build', 'brochure', '--target', 'press', '--standard', 'x-1a', '--output', scratch()];
    const refused = await sasshi(args);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/press\/transparency\s+brochure ページ P12\n.*透ける図形が2か所/);
  });

  it('goes without marks, or with them, where that is wished', async () => {
    const bare = scratch();
    await sasshi(['build', 'salaries', '--target', 'press', '--marks', 'none', '--output', bare]);
    const { page } = await readPage(readFileSync(join(bare, 'press/salaries.pdf')));
    expect(page.MediaBox).toEqual(page.BleedBox);
  });
});
