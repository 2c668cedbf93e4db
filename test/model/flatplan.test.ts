import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/model/flatplan.ts';

const inShort = (...pages: string[]) =>
  slotsOf(pages.map((label) => ({ pages: label.split(' ') })))
    .flat()
    .map(({ label, side, folio }) => [label, side, folio].filter(Boolean).join(' '));

describe('the slots of a flatplan', () => {
  it('begin with a recto; P1 on the back of the cover is a verso', () => {
    expect(inShort('表1', 'P1 P2', '表4')).toEqual(['表1 recto', 'P1 verso 1', 'P2 recto 2', '表4 verso']);
  });

  it('make P1 a recto where 表2 is a page of its own', () => {
    expect(inShort('表1', '表2 P1', 'P2', '表3', '表4')).toEqual([
      '表1 recto',
      '表2 verso',
      'P1 recto 1',
      'P2 verso 2',
      '表3 recto',
      '表4 verso',
    ]);
  });
});
