import { describe, expect, it } from 'vitest';
import { slotOf } from '../../src/model/flatplan.ts';

describe('the slot of a flatplan label', () => {
  it.each([
    ['表1', 'recto', undefined],
    ['P1', 'verso', '1'],
    ['P2', 'recto', '2'],
    ['P18', 'recto', '18'],
    ['表4', 'verso', undefined],
  ])('%s is a %s with folio %s', (label, side, folio) => {
    expect(slotOf(label)).toEqual({ label, side, ...(folio ? { folio } : {}) });
  });
});
