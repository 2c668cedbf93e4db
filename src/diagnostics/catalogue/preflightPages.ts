import type { Rule } from '../rule.ts';
import { row } from './preflight.ts';

/** What can be wrong with the pages of a PDF: boxes, fonts, colours. */
export const preflightPageRules = {
  'preflight/trim-box': row(
    'error',
    [
      '仕上がりサイズ（TrimBox）が{count}通りに示されています（1通りでなければなりません）。',
      '書き出しの設定でTrimBoxだけを指定してください。',
    ],
    [
      'The trim is named in {count} ways (TrimBox, ArtBox); there must be one.',
      'Set only the TrimBox when you export.',
    ],
  ),
  'preflight/box-order': row(
    'error',
    ['{inner}が{outer}からはみ出しています。', 'ページの各サイズを設定し直してください。'],
    ['{inner} is not within {outer}.', 'Set the boxes of the page again.'],
  ),
  'preflight/crop-box': row(
    'error',
    ['CropBoxがMediaBoxと違います。', 'トリミングをやめて書き出し直してください。'],
    ['The CropBox is not the MediaBox.', 'Export it again without cropping.'],
  ),
  'preflight/user-unit': row(
    'error',
    ['ページの単位（UserUnit）が{factor}倍になっています。', '原寸で書き出し直してください。'],
    ['The page is scaled by a UserUnit of {factor}.', 'Export it again at full size.'],
  ),
  'preflight/rotated': row(
    'error',
    ['ページが{degrees}度回転されています。', '回転をやめて書き出し直してください。'],
    ['The page is rotated by {degrees} degrees.', 'Export it again without rotation.'],
  ),
  'preflight/trim-size': row(
    'error',
    [
      '仕上がりサイズ{width}×{height} mmが、最初のページ{firstWidth}×{firstHeight} mmと違います。',
      'すべてのページを同じサイズにしてください。',
    ],
    [
      'The trim size of {width} x {height} mm is not that of the first page, {firstWidth} x {firstHeight} mm.',
      'Give all pages the same size.',
    ],
  ),
  'preflight/page-count': row(
    'error',
    ['{count}ページあります。中とじには4の倍数が要ります。', '白紙を含めて4の倍数にしてください。'],
    [
      'There are {count} pages; saddle stitching needs a multiple of 4.',
      'Make it a multiple of 4, blank pages included.',
    ],
  ),
  'preflight/many-pages': row(
    'warning',
    [
      '{count}ページあります。中とじには多すぎるかもしれません（{most}ページまで）。',
      '製本方法を印刷所に確かめてください。',
    ],
    [
      'There are {count} pages, perhaps too many for saddle stitching (up to {most}).',
      'Ask the printer about the binding.',
    ],
  ),
  'preflight/empty-page': row(
    'warning',
    ['何も印刷されないページです。', '白紙でよいか確かめてください。'],
    ['Nothing is printed on this page.', 'Make sure that it is meant to be blank.'],
  ),
  'preflight/picture-page': row(
    'warning',
    ['ページの中身が一枚の画像だけです。', '文字が画像になっていないか確かめてください。'],
    ['The page is nothing but one picture.', 'Make sure that its text was not turned into pixels.'],
  ),
  'preflight/annotation': row(
    'error',
    ['注釈（{kind}）が印刷範囲にあります。', '注釈やリンクを除いて書き出し直してください。'],
    [
      'There is an annotation ({kind}) in the printed area.',
      'Export it again without annotations and links.',
    ],
  ),
  'preflight/font-not-embedded': row(
    'error',
    ['書体「{font}」が埋め込まれていません。', '書体を埋め込んで書き出し直してください。'],
    ['The font "{font}" is not embedded.', 'Export it again with fonts embedded.'],
  ),
  'preflight/missing-glyph': row(
    'error',
    ['書体「{font}」にない文字が使われています。', 'その文字のある書体に替えてください。'],
    ['Text uses characters that the font "{font}" does not have.', 'Use a font that has them.'],
  ),
  'preflight/font-widths': row(
    'error',
    [
      '書体「{font}」の字幅が、PDFの記述と合いません（コード{code}: {declared}と{actual}）。',
      '書体を埋め込み直してください。',
    ],
    [
      'The widths of the font "{font}" are not those in the file (code {code}: {declared}, {actual}).',
      'Embed the font again.',
    ],
  ),
  'preflight/font-broken': row(
    'error',
    ['書体「{font}」の埋め込みに誤りがあります（{term:problem}）。', '書体を埋め込み直してください。'],
    ['The font "{font}" is embedded wrongly ({term:problem}).', 'Embed the font again.'],
  ),
  'preflight/courier': row(
    'warning',
    ['書体Courierが使われています。書体の置き換えかもしれません。', '意図した書体か確かめてください。'],
    [
      'The font Courier is used, perhaps in place of a missing one.',
      'Make sure that it is the font you meant.',
    ],
  ),
  'preflight/colour-space': row(
    'error',
    ['カラースペース{space}が使われています。', 'CMYKに変換して書き出し直してください。'],
    ['The colour space {space} is used.', 'Convert it to CMYK and export it again.'],
  ),
  'preflight/icc-cmyk': row(
    'error',
    [
      'CMYKのICCプロファイルの使い方が正しくありません（{term:problem}）。',
      '出力プロファイルと同じ色はDeviceCMYKで書き出してください。',
    ],
    [
      'An ICC profile for CMYK is used wrongly ({term:problem}).',
      'Export colours of the output profile as DeviceCMYK.',
    ],
  ),
  'preflight/ambiguous-ink': row(
    'error',
    ['特色「{ink}」の定義が一通りではありません。', '同じ名前の特色は同じ色の値にそろえてください。'],
    [
      'The spot colour "{ink}" is defined in more than one way.',
      'Give spot colours of one name the same values.',
    ],
  ),
  'preflight/ink-name': row(
    'error',
    [
      '特色の名前「{ink}」が正しくないか、「{other}」と紛らわしいです。',
      '特色の名前を一つにそろえてください。',
    ],
    [
      'The name of the spot colour "{ink}" is malformed, or easily confused with "{other}".',
      'Use one name for one spot colour.',
    ],
  ),
  'preflight/transparency': row(
    'error',
    ['透明効果（{term:kind}）があります。', '透明を分割・統合して書き出すか、PDF/X-4にしてください。'],
    ['There is transparency ({term:kind}).', 'Flatten it when you export, or deliver PDF/X-4.'],
  ),
  'preflight/blend-space': row(
    'error',
    ['透明効果の合成スペースが{space}です。', '合成スペースをCMYKにして書き出し直してください。'],
    ['Transparency is blended in {space}.', 'Set the blend space to CMYK and export it again.'],
  ),
  'preflight/blend-mode': row(
    'error',
    ['PDFにない描画モード「{mode}」があります。', '標準の描画モードを選んでください。'],
    ['There is a blend mode "{mode}" that PDF does not have.', 'Choose one of the standard blend modes.'],
  ),
  'preflight/transfer-function': row(
    'error',
    [
      'トーンカーブや網点の指定（{name}）があります。',
      'トランスファー関数と網点の設定を除いて書き出し直してください。',
    ],
    [
      'There is a transfer function or halftone ({name}).',
      'Export it again without transfer functions and halftones.',
    ],
  ),
  'preflight/xobject': row(
    'error',
    [
      '印刷用のPDFで使えない部品（{kind}）があります。',
      'リンクやPostScriptを使わずに書き出し直してください。',
    ],
    [
      'There is an object that no print file may have ({kind}).',
      'Export it again without links and PostScript.',
    ],
  ),
} as const satisfies Record<string, Rule>;
