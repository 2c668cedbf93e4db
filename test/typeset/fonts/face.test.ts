import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Face } from '../../../src/typeset/fonts/face.ts';
import { faces } from '../../../templates/style/faces.ts';
import { store } from '../textkit/setText.ts';
import { openFont } from './fontkit.ts';

const DESK = fileURLToPath(new URL('../../../content/2024/', import.meta.url));

/** Every character of the edition. */
function charactersOfContent(): number[] {
  const files = readdirSync(DESK, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(md|yaml|csv)$/.test(file));
  const characters = new Set(texts.flatMap((file) => [...readFileSync(DESK + file, 'utf8')]));
  return [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
}

const characters = charactersOfContent();

describe.each(faces)('$family $weight', ({ family, weight }) => {
  const face = store.face(family, weight);
  const font = openFont(face.file);

  test('has the glyphs and advances that fontkit reads, for every character of the edition', () => {
    const ours = characters.map((code) => face.glyphForCodePoint(code));
    const theirs = characters.map((code) => font.glyphForCodePoint(code));
    expect(ours.map(({ id, advanceWidth }) => [id, advanceWidth])).toEqual(
      theirs.map(({ id, advanceWidth }) => [id, advanceWidth]),
    );
  });

  test('says its PostScript name and metrics as fontkit does', () => {
    expect(face.name).toBe(font.postscriptName);
    expect([face.ascent, face.descent, face.lineGap]).toEqual([font.ascent, font.descent, font.lineGap]);
    expect([face.unitsPerEm, face.capHeight, face.xHeight]).toEqual([
      font.unitsPerEm,
      font.capHeight,
      font.xHeight,
    ]);
  });

  test('stands brackets and long vowels upright as fontkit does', () => {
    for (const code of [...'「」（）ー、。～…'].map((character) => character.codePointAt(0)!)) {
      const theirs = font.layout(String.fromCodePoint(code), ['vert'], undefined, undefined, 'ltr')
        .glyphs[0]!;
      expect(face.replaced(face.glyphForCodePoint(code), 'vert').id).toBe(theirs.id);
    }
  });
});

test('characters beyond the basic plane have their glyphs', () => {
  expect(store.face('Noto Sans JP').hasGlyphForCodePoint(0x20bb7)).toBe(true);
  expect(store.face('BIZ UDPGothic').hasGlyphForCodePoint(0x20bb7)).toBe(false);
});

test('variation sequences have their own glyphs', () => {
  const face = store.face('BIZ UDPGothic');
  const plain = face.glyphForCodePoint('葛'.codePointAt(0)!);
  const variant = face.variant('葛'.codePointAt(0)!, 0xe0100);
  expect(variant?.id).toBeGreaterThan(0);
  expect(variant?.id).not.toBe(plain.id);
  expect(face.variant('葛'.codePointAt(0)!, 0xe01ef)).toBeUndefined();
});

test('palt moves and narrows a bracket as fontkit does', () => {
  const face = store.face('Noto Sans JP');
  const font = openFont(face.file);
  const [position] = font.layout('「', ['palt'], undefined, undefined, 'ltr').positions;
  const glyph = face.glyphForCodePoint('「'.codePointAt(0)!);
  const shift = face.shift(glyph, 'palt')!;
  expect([shift.x, glyph.advanceWidth + shift.advance]).toEqual([position!.xOffset, position!.xAdvance]);
});

test('a file that is no face says so', () => {
  const face = new Face('none', fileURLToPath(import.meta.url));
  expect(() => face.glyphForCodePoint(0x3042)).toThrow('is no TrueType file');
});
