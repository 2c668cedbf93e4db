import { describe, expect, it } from 'vitest';
import { preflight } from '../../../src/preflight/preflight.ts';
import { Draft } from './draft.ts';
import { mutations } from './mutations.ts';

const rulesIn = async (bytes: Uint8Array): Promise<string[]> => {
  const { problems } = await preflight(bytes, ['ua1']);
  return [...new Set(problems.map(({ rule }) => rule.replace(/^preflight\/(ua1-(?=\d))?/, '')))];
};

describe('a conforming file', () => {
  it('is silent', async () => {
    expect(await rulesIn(new Draft().bytes)).toEqual([]);
  });
});

describe('a faulty file', () => {
  it.each(mutations)('%s: %s, and nothing else', async (rule, _, spoil) => {
    const draft = new Draft();
    spoil(draft);
    expect(await rulesIn(draft.bytes)).toEqual([rule]);
  });
});
