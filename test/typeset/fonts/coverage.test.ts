import { expect, test } from 'vitest';
import { missingIn } from '../../../src/typeset/fonts/coverage.ts';
import { store } from '../textkit/setText.ts';

const body = store.face('BIZ UDPGothic');
const stack = [body, store.face('Noto Sans JP')];

test('a character that no face has is named with its place', () => {
  expect(missingIn('有資格☑です', stack)).toEqual([{ character: '☑', codePoint: 0x2611, index: 3 }]);
});

test('a character of the fallback face is not missing', () => {
  expect(missingIn('𠮷田', [body])).toEqual([{ character: '𠮷', codePoint: 0x20bb7, index: 0 }]);
  expect(missingIn('𠮷田', stack)).toEqual([]);
});

test('a variation sequence counts as one character', () => {
  expect(missingIn('𠮷葛\u{e0100}', stack)).toEqual([]);
  expect(missingIn('𠮷葛\u{e01ef}', stack)).toEqual([
    { character: '葛\u{e01ef}', codePoint: 0xe01ef, index: 2 },
  ]);
});

test('controls and format characters need no glyph', () => {
  expect(missingIn('市\u2060民\n\u200b\u00ad☎\ufe0e', stack)).toEqual([]);
});
