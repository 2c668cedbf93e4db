import { describe, expect, test } from 'vitest';
import { setText } from '../textkit/setText.ts';
import { faultsOf } from './checker.ts';
import { municipalTexts } from './municipal.ts';

const FACES = ['BIZ UDPGothic', 'BIZ UDGothic', 'BIZ UDPMincho', 'Zen Kaku Gothic New'];
const MEASURES = [6, 7, 8, 9, 10, 12, 14, 16, 18, 21, 25, 30];
const SIZE = 9;

/** A line whose characters fill less of the measure than this by nature is loose. */
const LOOSE = 0.85;

describe.each(FACES)('municipal texts in %s', (family) => {
  const lengthOf = (text: string) =>
    setText(text, { family, size: SIZE, width: 10_000, align: 'justify' })[0]!.xAdvance;
  const setAt = (text: string, em: number, align: string) =>
    setText(text, { family, size: SIZE, width: em * SIZE, align });

  test.each(MEASURES)('at %i em have no fault', (em) => {
    const faults = municipalTexts.flatMap((text) => {
      const lines = setAt(text, em, 'justify');
      const words = lines.map(({ string }) => string);
      const fits = (group: string) => lengthOf(group) <= em * SIZE;
      // A number that is wider than the measure may be cut, and its line says so.
      const overfull = lines.filter(({ xAdvance, faults: told }) => xAdvance > em * SIZE + 0.02 && !told);
      return [
        ...faultsOf(text, words, fits),
        ...overfull.map(({ string }) => ({ rule: 'overfull', at: string })),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('are seldom loose from 12 em on', () => {
    let loose = 0;
    let count = 0;
    for (const em of MEASURES.filter((one) => one >= 12)) {
      for (const text of municipalTexts) {
        const lines = setAt(text, em, 'justify').slice(0, -1);
        count += lines.length;
        loose += lines.filter(({ string }) => lengthOf(string.trimEnd()) < LOOSE * em * SIZE).length;
      }
    }
    console.info(`${family}: ${loose} of ${count} lines are loose (${((100 * loose) / count).toFixed(1)} %)`);
    expect(loose / count).toBeLessThan(0.13);
  });
});
