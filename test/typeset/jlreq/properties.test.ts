import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { type Measured, measure } from '../../../src/typeset/jlreq/measure.ts';
import { faultsOf } from './checker.ts';
import { linesAt, measured } from './solid.ts';

/** Pieces of municipal text, divided by bars; a space and a wide space among them. */
const PIECES =
  '市|民|の|ー|っ|、|。|「|」|（|）|・|～|……|々|204,500円|8:30～17:15|令和6年|第8次|37.5％|NICU|Wi-Fi| |\u3000|' +
  '096-328-2131|https://a.jp/b|𠮷|①|—';
const words = fc.constantFrom(...PIECES.split('|'));

// The same texts on every run.
fc.configureGlobal({ seed: 2024 });

const municipalWord = fc.constantFrom('市民', '総額', '「約', 'サービス', '給料は', '（上限');
const municipal = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 80 });
const widths = fc.double({ min: -2, max: 40, noNaN: true });

/** Characters covered by the lines, in order. */
const covered = (paragraph: Measured, width: number, justify: boolean) =>
  compose(paragraph, { widths: [width], justify }).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, index) => start + index),
  );

describe.each([
  ['municipal text', municipal],
  ['any text', anything],
])('%s', (_, texts) => {
  test('is set without loss, doubling or change of order', () => {
    fc.assert(
      fc.property(texts, widths, fc.boolean(), (text, width, justify) => {
        const paragraph = measured(text);
        expect(covered(paragraph, width, justify)).toEqual([...paragraph.codes.keys()]);
      }),
    );
  });

  test('keeps its lines within the measure, or says that it cannot', () => {
    fc.assert(
      fc.property(texts, widths, fc.boolean(), (text, width, justify) => {
        for (const line of compose(measured(text), { widths: [width], justify })) {
          if (line.kind !== 'overfull') expect(line.width).toBeLessThanOrEqual(width + 0.011);
        }
      }),
    );
  });
});

test('municipal text never starts or ends a line wrongly, however narrow the measure', () => {
  fc.assert(
    fc.property(municipal, widths, fc.boolean(), (text, width, justify) => {
      const faults = faultsOf(text, linesAt(width, text, { justify }));
      expect(faults.filter(({ rule }) => ['start', 'end', 'twins', 'hyphen', 'text'].includes(rule))).toEqual(
        [],
      );
    }),
    { numRuns: 300 },
  );
});

test('a number that fits the measure is never split', () => {
  const number = fc.integer({ min: 0, max: 99_999_999 }).map((value) => value.toLocaleString('en'));
  const sentence = fc.array(fc.tuple(municipalWord, number, fc.constantFrom('円', '人', 'を', '、', '）')));
  fc.assert(
    fc.property(sentence, fc.integer({ min: 8, max: 30 }), fc.boolean(), (parts, width, justify) => {
      const text = parts.flat().join('');
      const faults = faultsOf(text, linesAt(width, text, { justify }), () => true);
      expect(faults.filter(({ rule }) => rule === 'number')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('advances and sizes may be anything', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0));
  const row = fc.tuple(fc.integer({ min: 0, max: 0x10ffff }), number, number);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), number, (rows, width) => {
      const column = (at: 1 | 2) => Float64Array.from(rows, (cells) => cells[at]);
      const codes = Uint32Array.from(rows, ([code]) => code);
      const paragraph = measure({ codes, advances: column(1), sizes: column(2) }, { latinGap: 0.25 });
      expect(covered(paragraph, width, true)).toEqual([...codes.keys()]);
    }),
  );
});

test('a long text without a place to break is set in one pass', () => {
  const text = '。'.repeat(100_000);
  expect(compose(measured(text), { widths: [10], justify: true })).toHaveLength(1);
});

test('a long text is set line by line', () => {
  const text = '市民の声を聞き、1,234円を払う。'.repeat(5_000);
  const lines = compose(measured(text), { widths: [20], justify: true });
  expect(lines.at(-1)?.end).toBe([...text].length);
});
