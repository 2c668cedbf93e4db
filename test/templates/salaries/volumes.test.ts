import { describe, expect, it } from 'vitest';
import type { Book } from '#model';
import { salaries } from '../../../templates/salaries/index.ts';
import { sampleConditions, sampleSalaries } from '../../../templates/salaries/sample.ts';

const castOff = () => ({ lines: [], left: 0 });

const book = (times: number) =>
  ({
    edition: { city: '熊本市', era: '令和6年度' },
    conditions: sampleConditions,
    salaries: { ...sampleSalaries, rows: Array.from({ length: times }, () => sampleSalaries.rows).flat() },
  }) as unknown as Book;

describe('the salary publication', () => {
  it('is one volume of one page for the sample', () => {
    const [volume, ...others] = salaries.volumes(book(1), castOff);
    expect(others).toEqual([]);
    expect(volume!.name).toBe('salaries');
    expect(volume!.entries.map(({ slots }) => slots[0]!.folio)).toEqual([undefined]);
  });

  it('grows with the table and counts its pages in the foot', () => {
    const [volume] = salaries.volumes(book(2), castOff);
    expect(volume!.entries.map(({ entry }) => entry.sheet)).toEqual(['starting', 'continued']);
    expect(volume!.entries.map(({ slots }) => slots[0]!.folio)).toEqual(['1 / 2', '2 / 2']);
  });
});
