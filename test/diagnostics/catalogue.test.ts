import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import type { Rule } from '../../src/diagnostics/rule.ts';
import { terms } from '../../src/diagnostics/terms.ts';

const rows = Object.entries<Rule>(catalogue);
const placeholders = (sentence = '') =>
  [...sentence.matchAll(/\{(?:term:)?([A-Za-z]+)\}/g)].map(([, name]) => name).sort();

describe('the catalogue', () => {
  it.each(rows)('%s says the same in both languages', (id, { ja, en }) => {
    expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(new Set(placeholders(ja.message))).toEqual(new Set(placeholders(en.message)));
    expect(ja.hint === undefined).toBe(en.hint === undefined);
  });

  it.each(rows)('%s is one sentence that ends', (_, { ja, en }) => {
    for (const sentence of [ja.message, ja.hint]) if (sentence) expect(sentence).toMatch(/[。）}]$/);
    for (const sentence of [en.message, en.hint]) if (sentence) expect(sentence).toMatch(/[.?}]$/);
  });

  it('has every term in both languages', () => {
    for (const [name, { ja, en }] of Object.entries(terms)) {
      expect(ja, name).toBeTruthy();
      expect(en, name).toBeTruthy();
    }
  });
});
