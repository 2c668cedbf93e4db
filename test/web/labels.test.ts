import { expect, it } from 'vitest';
import { name } from '../../src/pdf/pdf.ts';
import { pageLabels } from '../../src/web/labels.ts';
import { page } from '../support/pdf.ts';

const labelled = (...labels: string[]) => pageLabels(labels.map((label) => page([], label))).Nums;

it('covers are called by their names, pages by their numbers', () => {
  expect(labelled('表1', '表2', 'P1', 'P2', 'P5', '表4')).toEqual([
    0,
    { P: '表1' },
    1,
    { P: '表2' },
    2,
    { S: name('D'), St: 1 },
    4,
    { S: name('D'), St: 5 },
    5,
    { P: '表4' },
  ]);
});

it('sheets that each begin with page 1 are counted through', () => {
  expect(labelled('P1', 'P1', 'P1')).toEqual([0, { S: name('D') }]);
});
