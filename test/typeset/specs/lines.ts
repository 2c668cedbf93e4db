import { expect } from 'vitest';
import type { Parts } from '../../../src/content/rules/rule.ts';
import { wordRules } from '../../../src/content/rules/words.ts';
import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { municipalTexts } from '../jlreq/municipal.ts';
import { measured } from '../jlreq/solid.ts';

/** What the desk says about the space behind marks in a text. */
function marksIn(text: string): unknown[] {
  const found: unknown[] = [];
  const { check } = wordRules.find(({ id }) => id === 'content/mark-spacing')!;
  const passages = [{ text }] as unknown as Parameters<typeof check>[2]['passages'];
  check({} as Parts, (values) => found.push(values?.found), {
    passages,
    photos: new Set(),
    coverage: () => [],
  });
  return found;
}

/** Specification cases on running text. */
export const lines = {
  J74() {
    expect(marksIn('えっ！本当')).toEqual(['えっ！']);
    for (const text of ['えっ！　本当', 'はい！」', 'なに！？', 'はい！\n次は', '行く？。'])
      expect(marksIn(text), text).toEqual([]);
  },

  J77() {
    for (const text of municipalTexts) {
      const characters = [...text];
      for (let width = 8; width <= 30; width += 1) {
        for (const hanging of [false, true]) {
          const set = compose(measured(text), { widths: [width], justify: true, hanging });
          const words = set.map(({ start, end }) => characters.slice(start, end).join(''));
          expect(words.join('')).toBe(text);
          for (const line of set) {
            if (line.kind !== 'overfull') expect(line.width).toBeLessThanOrEqual(width + line.hang + 0.011);
          }
        }
      }
    }
  },
};
