import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFaces } from '../../../src/typeset/fonts/store.ts';
import { store } from '../textkit/setText.ts';

test('a face is found by family and weight', () => {
  expect(store.face('BIZ UDPGothic', 700).id).toBe('BIZ UDPGothic 700');
});

test('a weight that the family lacks is the nearest one', () => {
  expect(store.face('Zen Kaku Gothic New').id).toBe('Zen Kaku Gothic New 700');
  expect(store.face('Noto Sans JP', 900).id).toBe('Noto Sans JP 700');
  expect(store.getFont({ fontFamily: 'BIZ UDPGothic', fontWeight: 'bold' }).data.id).toBe(
    'BIZ UDPGothic 700',
  );
});

test('what react-pdf calls Helvetica is the fallback face', () => {
  expect(store.getFont({ fontFamily: 'Helvetica' }).data.id).toBe('Noto Sans JP 400');
});

test('a family that the template does not declare is an error of the template', () => {
  expect(() => store.face('Comic Sans')).toThrow('"Comic Sans"');
});

test('faces in use are listed with PostScript name and file', () => {
  const files = store.files(['BIZ UDPMincho 400', 'BIZ UDGothic 400']);
  expect(Object.keys(files)).toEqual(['BIZ UDGothic 400', 'BIZ UDPMincho 400']);
  expect(files['BIZ UDPMincho 400']?.name).toBe('BIZUDPMincho-Regular');
  expect(existsSync(files['BIZ UDPMincho 400']!.file)).toBe(true);
});

test('a file is not touched before a glyph is asked for', () => {
  const lazy = openFaces(
    [{ family: 'Nowhere', weight: 400, file: 'nowhere.ttf' }],
    'Nowhere',
    (path) => path,
  );
  expect(lazy.face('Nowhere').id).toBe('Nowhere 400');
  expect(() => lazy.face('Nowhere').glyphForCodePoint(0x41)).toThrow('nowhere.ttf');
});
