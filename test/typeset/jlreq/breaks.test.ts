import { describe, expect, test } from 'vitest';
import { BREAK } from '../../../src/typeset/jlreq/breaks.ts';
import { measured } from './solid.ts';

/** The text with a bar at each place where a line may end freely, and a hyphenation point where it may in need. */
function marked(text: string): string {
  const { breaks } = measured(text);
  const characters = [...text];
  return characters
    .map((character, index) => {
      if (index === characters.length - 1) return character;
      const rank = breaks[index]!;
      if (rank === BREAK.free) return `${character}|`;
      return rank === BREAK.part || rank === BREAK.poor ? `${character}‧` : character;
    })
    .join('');
}

describe('a line does not start with', () => {
  test.each([...'、。，．・：；？！」』）】〉》］｝ー々ゝぁっゃゅょヮヵヶ～゠‐％℃'])('%s', (character) => {
    expect(marked(`字${character}`)).toBe(`字${character}`);
  });
});

describe('a line does not end with', () => {
  test.each([...'「『（【〈《［｛‘“￥＄$'])('%s', (character) => {
    expect(marked(`${character}字`)).toBe(`${character}字`);
  });
});

test('a line does not end with an opening bracket and a space either', () => {
  expect(marked('「 字')).toBe('「 字');
});

describe('kept together', () => {
  test.each([
    ['figures and their unit', '204,500円', '204,500円'],
    ['percentages', '37.5％', '37.5％'],
    ['full-width figures', '４．５点', '４．５点'],
    ['units of two characters', '12時間', '12時間'],
    ['counters', '42校', '42校'],
    ['ordinals', '第8次', '第8次'],
    ['years of an era', '令和6年', '令和6年'],
    ['the first year of an era', '令和元年', '令和元年'],
    ['phone numbers', '096-328-2131', '096-328-2131'],
    ['Western words', 'NICU', 'NICU'],
    ['twin dashes', '――', '――'],
    ['twin leaders', '……', '……'],
    ['times of the day', '午前8時', '午前8時'],
    ['years of service', '3年目', '3年目'],
    ['a word and its apostrophe', 'don’t', 'don’t'],
    ['a circled figure and its item', '①筆', '①筆'],
    ['words joined by U+2060', '熊本\u2060市', '熊|本\u2060市'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('ends where it must within a longer expression', () => {
  test.each([
    ['times', '8:30～17:15', '8:30～‧17:15'],
    ['dates', '令和6年4月1日', '令和6年‧4月‧1日'],
    ['lists of quantities', '10分・20分', '10分・‧20分'],
    ['qualified amounts', '55人程度', '55人‧程度'],
    ['postal codes', '〒860-8601市内', '〒860-8601|市|内'],
    ['steps', '①筆記→②面接', '①筆|記|→‧②面|接'],
    ['Western compounds', 'PET-CT', 'PET-‧CT'],
    ['web addresses', 'https://a.jp/b_c', 'https://‧a.‧jp/‧b_‧c'],
    ['mail addresses', 'jinji@city.lg.jp', 'jinji@city.‧lg.‧jp'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

test('a line may end between any two ideographs and kana', () => {
  expect(marked('市民の声を')).toBe('市|民|の|声|を');
});

test('a line may end at an invisible break mark and not elsewhere in its word', () => {
  expect(marked('foo\u200bbar')).toBe('foo\u200b|bar');
});
