import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { preflight } from '../../../src/preflight/preflight.ts';
import { sasshi, scratch } from '../../support/sasshi.ts';

const output = scratch();
let names: string[];

beforeAll(async () => {
  await sasshi(['build', '--target', 'web', '--output', output]);
  names = readdirSync(join(output, 'web'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort();
}, 120_000);

describe('the web edition of the flagship', () => {
  it('keeps every condition, and leaves no glyph unjudged', async () => {
    expect(names.length).toBeGreaterThan(16);
    for (const name of names) {
      const { problems, unchecked } = await preflight(readFileSync(join(output, 'web', name)), ['ua1']);
      expect(problems, name).toEqual([]);
      expect(
        unchecked.filter(({ font }) => font),
        name,
      ).toEqual([]);
    }
  }, 60_000);

  it('has its content and its elements all tied to each other', async () => {
    const { facts } = await preflight(readFileSync(join(output, 'web', 'brochure.pdf')), ['ua1']);
    const { structure, pages, annotations } = facts!;
    const tagged = pages.flatMap(({ content }) => content.filter(({ mcid }) => mcid !== undefined));
    expect(tagged.length).toBeGreaterThan(500);
    expect(tagged.every((one) => structure.owners.has(one))).toBe(true);
    expect(structure.elements.flatMap(({ items }) => items)).toHaveLength(tagged.length);
    expect(annotations.map(({ element }) => element?.role)).toEqual(annotations.map(() => 'Link'));
  });
});
