import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { gapIn, linesAt, measured } from './solid.ts';

describe('lines end', () => {
  test.each([
    ['before a character whose comma does not fit', 7, 'あいうえおかき、く', ['あいうえおか', 'き、く']],
    ['before a syllable, not before its small kana', 6, 'あいうえおちょっと', ['あいうえお', 'ちょっと']],
    ['before a long vowel’s kana', 5, 'あいうえサービス', ['あいうえ', 'サービス']],
    ['before an opening bracket', 6, 'あいうえお（かき', ['あいうえお', '（かき']],
    ['before a price', 6, 'あいうえお￥500', ['あいうえお', '￥500']],
    ['before a bullet’s item', 6, 'あいうえお☑有資格', ['あいうえお', '☑有資格']],
    ['before an amount', 6, '月給は204,500円です', ['月給は', '204,500円', 'です']],
    ['behind the half em of a comma', 6.5, 'あいうえおか、きく', ['あいうえおか、', 'きく']],
    ['before twin dashes', 6, 'あいうえお――か', ['あいうえお', '――か']],
    ['before a Western word', 5, 'あいうNICUか', ['あいう', 'NICUか']],
  ])('%s', (_, width, text, lines) => {
    expect(linesAt(width, text)).toEqual(lines);
  });
});

test('punctuation gives way before a character is driven out (3.8.3)', () => {
  const text = 'ああ、ああ「あ」ああ';
  expect(linesAt(9.5, text)).toEqual([text]);
  expect(gapIn(text, '、あ', 9.5)).toBeCloseTo(1 / 3, 6);
});

test('a full stop keeps its half em inside a line (3.8.3, note)', () => {
  const text = 'ああ。ああ「あ」ああ';
  expect(gapIn(text, '。あ', 9.5)).toBeCloseTo(0.5, 6);
  expect(gapIn(text, 'あ「', 9.5)).toBeCloseTo(0.25, 6);
});

test('Western gaps open first when a line is spaced out (3.8.4)', () => {
  const text = 'あいNICUうえお「かきくけこ';
  expect(linesAt(8, text, { justify: true })).toEqual(['あいNICUうえお', '「かきくけこ']);
  expect(gapIn(text, 'いN', 8, true)).toBeCloseTo(0.5, 6);
  expect(gapIn(text, 'あい', 8, true)).toBeCloseTo(0, 6);
});

test('justified lines end on the measure, the last one where it ends', () => {
  const paragraph = measured(
    '市民一人ひとりの「困った」に耳をかたむけ、いっしょに答えを探す職員を求めています。',
  );
  const lines = compose(paragraph, { widths: [12], justify: true });
  for (const { width } of lines.slice(0, -1)) expect(width).toBeCloseTo(12, 2);
  expect(lines.at(-1)?.width).toBeLessThan(12);
});

test('an opening bracket stands flush left from the second line on (3.1.5)', () => {
  const lines = compose(measured('あいうえお「かき」'), { widths: [5], justify: false });
  expect(lines.map(({ lead }) => lead)).toEqual([0, 0.5]);
});

test('no single character is left on the last line when it can be avoided (3.5.4)', () => {
  expect(linesAt(10, 'ああああああああああ、あ。')).toEqual(['あああああああああ', 'あ、あ。']);
});

test('the first line may have another measure', () => {
  const lines = compose(measured('あいうえおかきくけこ'), { widths: [3, 4], justify: false });
  expect(lines.map(({ start, end }) => end - start)).toEqual([3, 4, 3]);
});

describe('in need', () => {
  test('a number wider than the measure is cut, and the line says so', () => {
    const lines = compose(measured('1234567890'), { widths: [3], justify: false });
    expect(lines.map(({ end, kind }) => [end, kind])).toEqual([
      [6, 'broken'],
      [10, 'natural'],
    ]);
  });

  test('a phone number is cut after a hyphen', () => {
    expect(linesAt(5, '096-328-2131')).toEqual(['096-328-', '2131']);
  });

  test('a long word does not leave its comma to the next line', () => {
    expect(linesAt(3, 'abcdef、')).toEqual(['abcde', 'f、']);
  });

  test('what may not be parted runs over the measure, and the line says so', () => {
    const [line] = compose(measured('「「「「あ」」」」'), { widths: [2], justify: false });
    expect(line).toMatchObject({ start: 0, end: 9, kind: 'overfull' });
  });
});

test('spaces hang at the line end', () => {
  const lines = compose(measured('foo bar'), { widths: [1.5], justify: false });
  expect(lines.map(({ end, visibleEnd }) => [end, visibleEnd])).toEqual([
    [4, 3],
    [7, 7],
  ]);
  expect(lines[0]?.width).toBeCloseTo(1.5, 6);
});
