import { describe, expect, test } from 'vitest';
import { setText } from '../textkit/setText.ts';
import { faultsOf } from './checker.ts';
import { municipalTexts } from './municipal.ts';

const FACES = ['BIZ UDPGothic', 'BIZ UDGothic', 'BIZ UDPMincho', 'Zen Kaku Gothic New'];
const MEASURES = [10, 12, 15, 18, 20, 24, 30];

describe.each(FACES)('municipal texts in %s', (family) => {
  test.each(MEASURES)('at %i em have no fault', (em) => {
    const faults = municipalTexts.flatMap((text) => {
      const lines = setText(text, { family, size: 9, width: em * 9, align: 'justify' });
      const overfull = lines.filter(({ xAdvance }) => xAdvance > em * 9 + 0.02);
      return [
        ...faultsOf(
          text,
          lines.map(({ string }) => string),
        ),
        ...overfull.map(({ string }) => ({ rule: 'overfull', at: string })),
      ];
    });
    expect(faults).toEqual([]);
  });
});
