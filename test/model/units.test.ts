import { describe, expect, it } from 'vitest';
import { mm, q, toMm } from '../../src/model/units.ts';

describe('units', () => {
  it('makes 25.4 mm an inch of 72 pt', () => expect(mm(25.4)).toBeCloseTo(72, 10));
  it('makes 1 Q a quarter of a millimetre', () => expect(q(4)).toBeCloseTo(mm(1), 10));
  it('comes back to millimetres', () => expect(toMm(mm(210))).toBeCloseTo(210, 10));
});
