import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { preflight } from '../../src/preflight/preflight.ts';
import { windowMeans } from '../../src/preflight/rules/checks/ink.ts';
import { judged } from '../support/oracles.ts';
import { ghostscriptPlates } from '../support/plates.ts';
import { sasshi, scratch } from '../support/sasshi.ts';

const output = scratch();
const pdf = (name: string) => readFileSync(join(output, 'press', `${name}.pdf`));

beforeAll(async () => {
  await sasshi(['build', '--target', 'press', '--output', output]);
}, 120_000);

/** What the design does knowingly, within what printers advise against and accept. */
const accepted = ['preflight/small-text', 'preflight/small-coloured-text', 'preflight/small-reversed-text'];

describe('the flagship for the press', () => {
  it.each([
    ['brochure', true],
    ['departments/gikai', false],
    ['salaries', false],
  ])('%s has no error', async (name, isBound) => {
    const wishes = { job: { spots: [], isBound } };
    const { problems, unchecked } = await preflight(pdf(name), ['x4', 'gwg-sheetfed', 'house'], wishes);
    expect(problems.filter(({ rule }) => !accepted.includes(rule))).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // All of its ink was measured, and all of its glyphs were found.
    expect(unchecked.filter(({ pages }) => pages.length > 0)).toEqual([]);
  });

  judged('gs', 'prints as much ink as another program says', async () => {
    const bytes = pdf('brochure');
    const { facts } = await preflight(bytes, ['house']);
    const { coverage, media } = facts!.pages[0]!;
    const { left, bottom, cell, columns, rows } = coverage!;
    const means = windowMeans(coverage!);
    const plates = await ghostscriptPlates(bytes, { dpi: 360 });
    const differences: number[] = [];
    for (let row = 0; row + 8 <= rows; row += 24) {
      for (let column = 0; column + 8 <= columns; column += 24) {
        let sum = 0;
        for (let i = 0; i < 576; i += 1) {
          const x = left + (column + (8 * ((i % 24) + 0.5)) / 24) * cell;
          const y = bottom + (row + (8 * (Math.floor(i / 24) + 0.5)) / 24) * cell;
          sum += Object.values(plates.at(x, media![3] - y)).reduce((all, one) => all + one, 0);
        }
        differences.push(Math.abs(sum / 576 - means[row * columns + column]!));
      }
    }
    // Ghostscript widens every shape by up to a pixel: windows full of fine lines differ most.
    expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(1.5);
    expect(Math.max(...differences)).toBeLessThan(15);
  });
});
