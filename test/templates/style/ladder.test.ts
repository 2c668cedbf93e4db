import { describe, expect, it } from 'vitest';
import { onLadder } from '../../../templates/style/ladder.ts';

describe('a size of type', () => {
  it('is one of the ladder, not above what was asked for', () => {
    expect([24, 31.9, 32, 500].map(onLadder)).toEqual([24, 24, 32, 100]);
  });

  it('is never below the least one', () => {
    expect(onLadder(3)).toBe(9);
  });
});
