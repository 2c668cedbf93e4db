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

describe('is set, whatever it is:', () => {
  test.each([
    ['nothing', ''],
    ['a lone surrogate', '市\ud842民\udfb7'],
    ['10,000 combining marks', `か${'\u0301'.repeat(10_000)}な`],
    ['10,000 invisible places to break', `あ${'\u200b'.repeat(10_000)}い`],
    ['10,000 spaces', ' '.repeat(10_000)],
    ['10,000 full stops', '。'.repeat(10_000)],
    ['an opening bracket and a space', '「 「 あ'],
    ['a number of 10,000 figures', '1'.repeat(10_000)],
  ])('%s', (_, text) => {
    for (const width of [0, -5, 1, 7.3, Number.NaN, Number.POSITIVE_INFINITY]) {
      const paragraph = measured(text);
      expect(covered(paragraph, width, true)).toEqual([...paragraph.codes.keys()]);
    }
  });
});

test('marks, prices and options lose nothing either', () => {
  const byte = fc.integer({ min: 0, max: 2 });
  const price = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -1, 0));
  const setting = fc.record({
    widths: fc.array(widths, { maxLength: 4 }),
    justify: fc.boolean(),
    hanging: fc.boolean(),
    flushFirst: fc.boolean(),
    balance: fc.boolean(),
    gaps: fc.record({
      marks: fc.array(byte, { maxLength: 80 }).map((marks) => Uint8Array.from(marks)),
      costs: fc.array(price, { maxLength: 80 }).map((costs) => Float64Array.from(costs)),
    }),
  });
  fc.assert(
    fc.property(municipal, setting, (text, options) => {
      const paragraph = measured(text);
      const lines = compose(paragraph, options);
      expect(lines.map(({ start }) => start)).toEqual(
        [0, ...lines.map(({ end }) => end)].slice(0, lines.length),
      );
      expect(lines.at(-1)?.end ?? 0).toBe(paragraph.codes.length);
    }),
    { numRuns: 300 },
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

test('characters without width do not make the search long', () => {
  const codes = new Uint32Array(50_001).fill(0x5b57);
  const advances = new Float64Array(codes.length);
  advances[codes.length - 1] = 3;
  const paragraph = measure(
    { codes, advances, sizes: new Float64Array(codes.length).fill(1) },
    { latinGap: 0 },
  );
  expect(compose(paragraph, { widths: [2], justify: true }).at(-1)?.end).toBe(codes.length);
});
