import { expect } from 'vitest';
import { annotated, DOTS } from '../../../src/model/annotations.ts';
import type { SetLine } from '../../../src/typeset/composer.ts';
import { fallback } from '../../../templates/style/faces.ts';
import { setText } from '../textkit/setText.ts';
import type { Spec } from './spec.ts';

const EM = 10;

/** Lines of 10 pt type in a face whose kana are one em wide. */
const setAt = (width: number, text: string) =>
  setText(text, { family: fallback, size: EM, lineHeight: 18, width });

/** The signs over a line with their edges, in pt from its left. */
export function signsOver({ runs, xAdvance }: SetLine) {
  return runs
    .filter(({ gloss }) => gloss)
    .flatMap(({ glyphs = [], positions = [], attributes: { fontSize: size = 0, font } }) =>
      glyphs.map(({ codePoints, advanceWidth }, index) => {
        const { xOffset = 0, yOffset = 0 } = positions[index]!;
        const left = xAdvance + (xOffset * size) / 1000;
        const { unitsPerEm } = font![0] as unknown as { unitsPerEm: number };
        const right = left + (advanceWidth * size) / unitsPerEm;
        return {
          sign: String.fromCodePoint(...codePoints),
          left,
          right,
          rise: (yOffset * size) / 1000,
          size,
        };
      }),
    );
}

/** Reads `｜base《reading》 rest`, with words after it that belong to the text if they are kana or ideographs. */
function rubyIn({ input }: Spec) {
  const [, base, reading, after] = /^｜([^《]+)《([^》]*)》([^\s\w]*)/.exec(input) ?? [];
  expect(base, `a base with its reading in "${input}"`).toBeTruthy();
  return { base: base!, reading: reading!, after: after! };
}

/** The numbers that an expectation gives in these words; fails where it does not speak of them. */
function numbersIn({ expect: words }: Spec, pattern: RegExp): number[] {
  const found = pattern.exec(words);
  expect(found, `"${words}" says ${pattern.source}`).not.toBeNull();
  return found!.slice(1).map(Number);
}

const kanaSet = (base: string, reading: string) => signsOver(setAt(1_000, annotated(base, reading))[0]!);

/** Specification cases on ruby and emphasis dots: each is set as its `input` says and measured as its `expect` says. */
export const ruby = {
  J67(one: Spec) {
    const { base, reading } = rubyIn(one);
    const [width] = numbersIn(one, /ruby width ([\d.]+)pt/);
    const [kana, start] = numbersIn(one, /(\d+)-kana ruby starts at ([\d.]+)pt/);
    const signs = kanaSet(base, reading);
    expect(signs.at(-1)!.right - signs[0]!.left).toBeCloseTo(width!, 2);
    if (one.expect.includes('starts flush')) expect(signs[0]!.left).toBeCloseTo(0, 2);
    expect(kanaSet(base, reading.slice(0, kana))[0]!.left).toBeCloseTo(start!, 2);
  },

  J68(one: Spec) {
    const { base, reading } = rubyIn(one);
    const [between] = numbersIn(one, /=([\d.]+)pt between/);
    const [ends] = numbersIn(one, /\(([\d.]+)pt\) at both ends/);
    const signs = kanaSet(base, reading);
    expect(signs.map(({ sign }) => sign).join('')).toBe(reading);
    for (let index = 1; index < signs.length; index += 1) {
      expect(signs[index]!.left - signs[index - 1]!.right).toBeCloseTo(between!, 2);
    }
    expect(signs[0]!.left).toBeCloseTo(ends!, 2);
    expect(EM * base.length - signs.at(-1)!.right).toBeCloseTo(ends!, 2);
  },

  J69(one: Spec) {
    const { base, reading, after } = rubyIn(one);
    const [most] = numbersIn(one, /overhang over \S <= ([\d.]+)pt/);
    const text = annotated(base, reading) + after;
    const [line] = setAt(1_000, text);
    const kana = line!.xAdvance - EM * after.length;
    expect(signsOver(line!).at(-1)!.right - kana).toBeGreaterThan(0);
    expect(signsOver(line!).at(-1)!.right - kana).toBeLessThanOrEqual(most! + 0.01);
    const [ideograph] = setAt(1_000, `${annotated(base, reading)}者`);
    expect(signsOver(ideograph!).at(-1)!.right).toBeLessThanOrEqual(ideograph!.xAdvance - EM + 0.01);
    if (!one.expect.includes('base not split')) return;
    for (let width = 4 * EM; width < 12 * EM; width += EM) {
      expect(setAt(width, `これはその${text}`).some(({ string }) => string.includes(base))).toBe(true);
    }
  },

  J70(one: Spec) {
    const { base } = rubyIn(one);
    expect(one.expect).toContain('whole base moves to next line');
    const [left] = numbersIn({ ...one, expect: one.input }, /at ([\d.]+)em from the line end/);
    const before = 'あ'.repeat(8);
    expect(left).toBeLessThan(base.length);
    const lines = setAt((8 + left!) * EM, before + annotated(base, 'かな'.repeat(base.length)) + before);
    expect(lines.map(({ string }) => string).slice(0, 2)).toEqual([
      before,
      expect.stringMatching(new RegExp(`^${base}`)),
    ]);
  },

  J71(one: Spec) {
    const text = /《《(.+)》》/.exec(one.input)?.[1] ?? '';
    const [count] = numbersIn(one, /(\d+) dots/);
    const dots = signsOver(setAt(1_000, annotated(text, DOTS))[0]!);
    expect(dots).toHaveLength(count!);
    if (one.expect.includes('half size')) for (const { size } of dots) expect(size).toBe(EM / 2);
    const dotted = [...text].flatMap((character, index) => (/[、。（）「」・]/.test(character) ? [] : index));
    expect(dotted).toHaveLength(count!);
    dots.forEach(({ left, right }, index) => {
      expect((left + right) / 2).toBeCloseTo(EM * dotted[index]! + EM / 2, 1);
    });
  },
};
