import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { measure } from '../../../src/typeset/jlreq/measure.ts';
import { gapIn, measured } from './solid.ts';

describe('the blank between', () => {
  test.each([
    ['two ideographs', '市民', '市民', 0],
    ['closing and opening bracket (3.1.4)', '「採用」「研修」', '」「', 0.5],
    ['closing bracket and comma (3.1.4)', '（案内）、次', '）、', 0],
    ['comma and text (3.1.2)', '（案内）、次', '、次', 0.5],
    ['comma and opening bracket (3.1.4)', '試験、「面接」', '、「', 0.5],
    ['full stop and opening bracket (3.1.4)', 'です。「はい」', '。「', 0.5],
    ['closing bracket and full stop (3.1.4)', '（注）。次', '）。', 0],
    ['two opening brackets (3.1.4)', 'あ『「二', '『「', 0],
    ['two closing brackets (3.1.4)', '二」』は', '」』', 0],
    ['text and middle dot (3.1.2)', '士・栄', '士・', 0.25],
    ['text and bracket (3.1.2)', '棟（棟', '棟（', 0.5],
    ['kanji and Western (3.2.6)', '京都NICU', '都N', 0.25],
    ['Western and kanji (3.2.6)', 'NICU棟', 'U棟', 0.25],
    ['kanji and figures (3.2.6)', '月204', '月2', 0.25],
    ['bracket and Western (3.2.6)', '（NICU）', '（N', 0],
    ['comma and Western (3.2.6)', '棟、NICU', '、N', 0.5],
    ['arrow and Western', '→SPI', '→S', 0],
    ['figures and their sign', '85.7％', '7％', 0],
  ])('%s', (_, text, pair, em) => {
    expect(gapIn(text, pair)).toBeCloseTo(em, 6);
  });
});

test('proportional punctuation keeps its own narrow blank', () => {
  const narrow = new Float64Array(6).fill(0.6);
  const codes = Uint32Array.from([...'」「、「。）'], (character) => character.codePointAt(0)!);
  const { spacing } = measure(
    { codes, advances: narrow, sizes: new Float64Array(6).fill(1) },
    { latinGap: 0.25 },
  );
  expect([...spacing.natural]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the gap between Japanese and Western follows the setting', () => {
  expect(measured('月204円', { latinGap: 0 }).spacing.natural[0]).toBe(0);
});

test('letter-spacing stands between characters, not behind the last', () => {
  const codes = Uint32Array.from([...'見出し'], (character) => character.codePointAt(0)!);
  const ems = new Float64Array(3).fill(1);
  const paragraph = measure(
    { codes, advances: ems, sizes: ems, tracking: new Float64Array(3).fill(0.5) },
    { latinGap: 0.25 },
  );
  const [line] = compose(paragraph, { widths: [10], justify: false });
  expect(line?.width).toBeCloseTo(4, 6);
});
