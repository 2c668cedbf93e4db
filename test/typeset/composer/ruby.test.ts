import { describe, expect, it } from 'vitest';
import { annotated, BREAK_HERE, DOTS, NEVER_HERE } from '../../../src/model/annotations.ts';
import type { SetLine } from '../../../src/typeset/composer.ts';
import { fallback } from '../../../templates/style/faces.ts';
import { signsOver } from '../specs/ruby.ts';
import { setText } from '../textkit/setText.ts';

/** Lines of 10 pt type in a face whose kana are one em wide, on 18 pt. */
const setAt = (width: number, text: string, style = {}) =>
  setText(text, { family: fallback, size: 10, lineHeight: 18, width, ...style });

const strings = (lines: SetLine[]) => lines.map(({ string }) => string);

describe('ruby', () => {
  it('stands half as large over its base and takes no room (3.3.3)', () => {
    const [line] = setAt(100, `${annotated('山', 'やま')}と川`);
    const [plain] = setAt(100, '山と川');
    expect(line).toMatchObject({ string: '山と川', xAdvance: plain!.xAdvance, height: 18 });
    expect(signsOver(line!)).toMatchObject([
      { sign: 'や', left: 0, right: 5 },
      { sign: 'ま', left: 5, right: 10 },
    ]);
    expect(signsOver(line!)[0]!.rise).toBeCloseTo(8.8 + 0.6);
  });

  it('is centred on its base (3.3.5)', () => {
    const [line] = setAt(100, annotated('火', 'ひ'));
    expect(signsOver(line!)[0]!.left).toBeCloseTo(2.5);
  });

  it('is spread 1:2:1 over a longer base (3.3.6)', () => {
    const [line] = setAt(100, annotated('文化市民局', 'ぶんかしみんきょく'));
    const signs = signsOver(line!);
    expect(signs[0]!.left).toBeCloseTo(5 / 18);
    expect(signs[1]!.left - signs[0]!.right).toBeCloseTo(5 / 9);
    expect(50 - signs.at(-1)!.right).toBeCloseTo(5 / 18);
  });

  it('keeps Latin readings together, in the middle', () => {
    const [line] = setAt(100, annotated('熊本市', 'ABC'));
    const signs = signsOver(line!);
    expect(signs[1]!.left).toBeCloseTo(signs[0]!.right);
    expect(signs[0]!.left).toBeCloseTo(30 - signs.at(-1)!.right);
  });

  it('reaches over kana by half an em, never over ideographs (3.3.8)', () => {
    const [kana] = setAt(200, `に${annotated('承', 'うけたま')}る`);
    expect(kana!.xAdvance).toBeCloseTo(30);
    expect(signsOver(kana!)[0]!.left).toBeCloseTo(5);
    expect(signsOver(kana!).at(-1)!.right).toBeCloseTo(25);

    const [ideographs] = setAt(200, `町${annotated('承', 'うけたま')}者`);
    expect(ideographs!.xAdvance).toBeCloseTo(40);
    expect(signsOver(ideographs!)[0]!.left).toBeCloseTo(10);
    expect(signsOver(ideographs!).at(-1)!.right).toBeCloseTo(30);
  });

  it('does not reach over a base with its own reading', () => {
    const [line] = setAt(200, annotated('火', 'ひ') + annotated('志', 'こころざし'));
    expect(signsOver(line!)[1]!.left).toBeCloseTo(10);
  });

  it('stays inside the measure at the line start and the line end', () => {
    const text = `にほ${annotated('承', 'うけたま')}る${annotated('承', 'うけたま')}る`;
    for (let width = 25; width < 70; width += 5) {
      for (const line of setAt(width, text)) {
        for (const { left, right } of signsOver(line)) {
          expect(left).toBeGreaterThanOrEqual(-0.001);
          expect(right).toBeLessThanOrEqual(line.xAdvance + 0.001);
        }
      }
    }
  });

  it('keeps its base on one line (3.3.7)', () => {
    const text = `これは私の${annotated('文化市民局', 'ぶんかしみんきょく')}です`;
    expect(strings(setAt(80, text))).toEqual(['これは私の', '文化市民局です']);
  });

  it('goes with its part of a base that is longer than the line', () => {
    const [first, second] = setAt(30, annotated('文化市民局', 'ぶんかしみんきょく'));
    const words = (line: SetLine) =>
      signsOver(line)
        .map(({ sign }) => sign)
        .join('');
    expect(words(first!) + words(second!)).toBe('ぶんかしみんきょく');
    expect(first!.faults).toMatchObject([{ kind: 'broken' }]);
  });

  it('tells of signs that no face has, and of lines too near to each other', () => {
    expect(setAt(100, annotated('山', '\u{10FFFF}'))[0]!.faults).toMatchObject([{ kind: 'missing' }]);
    const near = setAt(30, `かなかな${annotated('山', 'やま')}`, { lineHeight: 14 });
    expect(near.map(({ faults }) => faults?.[0]?.kind)).toEqual([undefined, 'crowded']);
  });

  it('is remembered with its reading', () => {
    const signOver = (reading: string) => signsOver(setAt(100, annotated('水', reading))[0]!)[0]!.sign;
    expect([signOver('み'), signOver('す')]).toEqual(['み', 'す']);
  });
});

describe('emphasis dots', () => {
  it('stand over the middle of each character but punctuation (3.3.9)', () => {
    const [line] = setAt(200, annotated('市民に、寄り添う', DOTS));
    const dots = signsOver(line!);
    expect(dots).toHaveLength(7);
    expect(new Set(dots.map(({ sign }) => sign))).toEqual(new Set(['•']));
    for (const [index, { left, right }] of dots.entries()) {
      const character = index < 3 ? index : index + 1;
      expect((left + right) / 2).toBeCloseTo(10 * character + 5, 1);
    }
  });

  it('let lines end anywhere', () => {
    expect(strings(setAt(50, annotated('市民に寄り添う', DOTS)))).toEqual(['市民に寄り', '添う']);
  });
});

describe('marks for line ends', () => {
  it('print nothing and are no part of the words', () => {
    const [line] = setAt(100, `水${BREAK_HERE}と${NEVER_HERE}緑`);
    expect(line!.string).toBe('水と緑');
    expect(line!.runs[0]!.glyphs).toHaveLength(3);
  });

  it('keep a line from ending', () => {
    expect(strings(setAt(30, 'あいうえお'))).toEqual(['あいう', 'えお']);
    expect(strings(setAt(30, `あいう${NEVER_HERE}えお`))).toEqual(['あい', 'うえお']);
  });
});
