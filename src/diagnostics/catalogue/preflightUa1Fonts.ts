import type { Rule } from '../rule.ts';
import { row } from './preflight.ts';

const font = [
  '書体を埋め込む設定で書き出し直してください。だめなら別の書体にしてください。',
  'Export it again with the font embedded; if that does not help, use another font.',
] as const;

/** Fonts (ISO 14289-1, 7.21). */
export const preflightUa1FontRules = {
  'preflight/ua1-10-001': row(
    'error',
    ['書体「{font}」に、Unicodeに直せない文字があります。', font[0]],
    ['The font "{font}" has characters without Unicode values.', font[1]],
  ),
  'preflight/ua1-31-001': row(
    'error',
    ['書体「{font}」と対応表（CMap）の文字集合の登録者（Registry）が違います。', font[0]],
    ['The font "{font}" and its map (CMap) have different registries.', font[1]],
  ),
  'preflight/ua1-31-002': row(
    'error',
    ['書体「{font}」と対応表（CMap）の文字集合（Ordering）が違います。', font[0]],
    ['The font "{font}" and its map (CMap) have different character collections (Ordering).', font[1]],
  ),
  'preflight/ua1-31-003': row(
    'error',
    ['書体「{font}」の文字集合の版（Supplement）が、対応表（CMap）より古いものです。', font[0]],
    ['The font "{font}" has an older supplement of the collection than its map (CMap).', font[1]],
  ),
  'preflight/ua1-31-004': row(
    'error',
    ['書体「{font}」の、文字とグリフの対応（CIDToGIDMap）が正しくありません。', font[0]],
    ['The font "{font}" has a malformed CIDToGIDMap.', font[1]],
  ),
  'preflight/ua1-31-005': row(
    'error',
    ['書体「{font}」に、文字とグリフの対応（CIDToGIDMap）がありません。', font[0]],
    ['The font "{font}" has no CIDToGIDMap.', font[1]],
  ),
  'preflight/ua1-31-006': row(
    'error',
    ['書体「{font}」の対応表（CMap）が、規格にも、ファイルの中にもありません。', font[0]],
    ['The font "{font}" has a map (CMap) that is neither predefined nor embedded.', font[1]],
  ),
  'preflight/ua1-31-007': row(
    'error',
    ['書体「{font}」の対応表（CMap）の組み方向（WMode）が、中と外で違います。', font[0]],
    [
      'The font "{font}" has a map (CMap) with different writing modes (WMode) in its dictionary and its data.',
      font[1],
    ],
  ),
  'preflight/ua1-31-008': row(
    'error',
    ['書体「{font}」の対応表（CMap）が、規格にない表を参照しています。', font[0]],
    ['The font "{font}" has a map (CMap) that refers to one which is not predefined.', font[1]],
  ),
  'preflight/ua1-31-009': row(
    'error',
    ['書体「{font}」が埋め込まれていません。', font[0]],
    ['The font "{font}" is not embedded.', font[1]],
  ),
  'preflight/ua1-31-011': row(
    'error',
    ['書体「{font}」に、使われている文字のグリフがありません。', font[0]],
    ['The font "{font}" lacks glyphs that are used.', font[1]],
  ),
  'preflight/ua1-31-012': row(
    'error',
    ['書体「{font}」のグリフの一覧（CharSet）に、もれがあります。', font[0]],
    ['The font "{font}" has glyphs that its CharSet does not list.', font[1]],
  ),
  'preflight/ua1-31-013': row(
    'error',
    ['書体「{font}」のグリフの一覧（CharSet）に、ないグリフがあります。', font[0]],
    ['The font "{font}" lacks glyphs that its CharSet lists.', font[1]],
  ),
  'preflight/ua1-31-014': row(
    'error',
    ['書体「{font}」のグリフの一覧（CIDSet）に、もれがあります。', font[0]],
    ['The font "{font}" has glyphs that its CIDSet does not list.', font[1]],
  ),
  'preflight/ua1-31-015': row(
    'error',
    ['書体「{font}」のグリフの一覧（CIDSet）に、ないグリフがあります。', font[0]],
    ['The font "{font}" lacks glyphs that its CIDSet lists.', font[1]],
  ),
  'preflight/ua1-31-016': row(
    'error',
    ['書体「{font}」の字幅が、PDFの記述と書体のデータとで違います。', font[0]],
    ['The font "{font}" has widths in the PDF that are not those of its program.', font[1]],
  ),
  'preflight/ua1-31-017': row(
    'error',
    ['書体「{font}」に、記号用でない文字の表（cmap）がありません。', font[0]],
    ['The font "{font}" has no cmap that is not for symbols.', font[1]],
  ),
  'preflight/ua1-31-018': row(
    'error',
    ['書体「{font}」の文字の表（cmap）に、使われている文字がありません。', font[0]],
    ['The font "{font}" has a cmap that lacks characters which are used.', font[1]],
  ),
  'preflight/ua1-31-019': row(
    'error',
    ['書体「{font}」に、文字コードの指定（Encoding）がありません。', font[0]],
    ['The font "{font}" has no Encoding.', font[1]],
  ),
  'preflight/ua1-31-020': row(
    'error',
    ['書体「{font}」の文字コードの指定に、元になるもの（BaseEncoding）がありません。', font[0]],
    ['The font "{font}" has an Encoding without a BaseEncoding.', font[1]],
  ),
  'preflight/ua1-31-021': row(
    'error',
    ['書体「{font}」の文字コードが、MacRomanEncodingでもWinAnsiEncodingでもありません。', font[0]],
    ['The font "{font}" has an encoding that is neither MacRomanEncoding nor WinAnsiEncoding.', font[1]],
  ),
  'preflight/ua1-31-022': row(
    'error',
    ['書体「{font}」の文字コードに、一覧にないグリフ名があります。', font[0]],
    ['The font "{font}" has glyph names in its Encoding that the Adobe Glyph List does not have.', font[1]],
  ),
  'preflight/ua1-31-023': row(
    'error',
    ['書体「{font}」に、グリフ名を使うためのUnicodeの表（cmap 3,1）がありません。', font[0]],
    ['The font "{font}" has glyph names in its Encoding, and no Unicode cmap (3,1).', font[1]],
  ),
  'preflight/ua1-31-024': row(
    'error',
    ['書体「{font}」は記号用なのに、文字コードの指定（Encoding）があります。', font[0]],
    ['The font "{font}" is symbolic and has an Encoding.', font[1]],
  ),
  'preflight/ua1-31-025': row(
    'error',
    ['書体「{font}」は記号用で、文字の表（cmap）がありません。', font[0]],
    ['The font "{font}" is symbolic and has no cmap.', font[1]],
  ),
  'preflight/ua1-31-026': row(
    'error',
    ['書体「{font}」は記号用で、記号の表（cmap 3,0）がありません。', font[0]],
    ['The font "{font}" is symbolic and has several cmaps, none of them for symbols (3,0).', font[1]],
  ),
  'preflight/ua1-31-027': row(
    'error',
    ['書体「{font}」に、文字をUnicodeに直す表（ToUnicode）がありません。', font[0]],
    ['The font "{font}" has no ToUnicode, and needs one.', font[1]],
  ),
  'preflight/ua1-31-028': row(
    'error',
    ['書体「{font}」の文字をUnicodeに直す表に、0があります。', font[0]],
    ['The font "{font}" has a ToUnicode with the value 0.', font[1]],
  ),
  'preflight/ua1-31-029': row(
    'error',
    ['書体「{font}」の文字をUnicodeに直す表に、文字でない値（U+FEFF、U+FFFE）があります。', font[0]],
    ['The font "{font}" has a ToUnicode with the values U+FEFF or U+FFFE.', font[1]],
  ),
  'preflight/ua1-31-030': row(
    'error',
    ['書体「{font}」で、文字のないグリフ（.notdef）が使われています。', font[0]],
    ['The font "{font}" is used for .notdef glyphs.', font[1]],
  ),
} as const satisfies Record<string, Rule>;
