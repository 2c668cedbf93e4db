import { expect } from 'vitest';
import type { Parts } from '../../../src/content/rules/rule.ts';
import { wordRules } from '../../../src/content/rules/words.ts';
import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { municipalTexts } from '../jlreq/municipal.ts';
import { measured } from '../jlreq/solid.ts';
import type { Spec } from './spec.ts';

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
  J74({ input }: Spec) {
    for (const text of [...input.split(' / '), 'なに！？', 'はい！\n次は', '行く？。']) {
      const bare = /.*?[！？](?![！？　」』）】。、\n]|$)/.exec(text);
      expect(marksIn(text), text).toEqual(bare ? [bare[0]] : []);
    }
  },

  J77({ input }: Spec) {
    const [from, to] = /(\d+)\.\.(\d+)em/.exec(input)!.slice(1).map(Number);
    for (const text of municipalTexts) {
      const characters = [...text];
      for (let width = from!; width <= to!; width += 1) {
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
