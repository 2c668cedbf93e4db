import type { Rule } from '../rule.ts';
import { row } from './preflight.ts';

/** What can go wrong on paper: bleed, ink, small type, thin lines, pictures. */
export const preflightPrintRules = {
  'preflight/bleed': row(
    'error',
    [
      '塗り足しが{width} mmです（{least} mm以上）。',
      '四方に{least} mmの塗り足しを付けて書き出し直してください。',
    ],
    [
      'The bleed is {width} mm (at least {least} mm).',
      'Export it again with a bleed of {least} mm on all sides.',
    ],
  ),
  'preflight/wide-bleed': row(
    'warning',
    ['塗り足しが{width} mmあります（ふつうは{most} mmまで）。', '塗り足しの幅を確かめてください。'],
    ['The bleed is {width} mm (usually at most {most} mm).', 'Check the width of the bleed.'],
  ),
  'preflight/short-bleed': row(
    'error',
    [
      '絵柄が仕上がり線に届いていますが、塗り足しの端まで{gap} mm足りません。',
      '絵柄を塗り足しの端まで伸ばしてください。',
    ],
    [
      'Art reaches the trim, but ends {gap} mm before the edge of the bleed.',
      'Extend it to the edge of the bleed.',
    ],
  ),
  'preflight/safe-zone': row(
    'error',
    [
      '文字が仕上がり線から{distance} mmのところにあり、切れるおそれがあります（{least} mm以上内側に）。',
      '文字を内側に動かしてください。',
    ],
    [
      'Text is {distance} mm from the trim and may be cut (keep {least} mm inside).',
      'Move the text inwards.',
    ],
  ),
  'preflight/spot-colour': row(
    'error',
    ['特色「{ink}」が使われています。', 'プロセスカラーに変換するか、特色を印刷仕様に加えてください。'],
    ['The spot colour "{ink}" is used.', 'Convert it to process colours, or add it to the job.'],
  ),
  'preflight/registration-colour': row(
    'error',
    ['レジストレーションカラーが紙面で使われています。', 'トンボ以外にはK100などの色を使ってください。'],
    [
      'The registration colour is used within the page.',
      'Use K 100 or another colour for anything but marks.',
    ],
  ),
  'preflight/picture-resolution': row(
    'error',
    [
      '画像の解像度が{ppi} ppiしかありません（{least} ppi以上）。',
      '大きな画像に替えるか、小さく置いてください。',
    ],
    ['A picture has only {ppi} ppi (at least {least} ppi).', 'Use a larger picture, or place it smaller.'],
  ),
  'preflight/bitmap-resolution': row(
    'error',
    [
      '白黒2値の画像の解像度が{ppi} ppiしかありません（{least} ppi以上）。',
      '高い解像度で取り込み直してください。',
    ],
    ['A 1-bit picture has only {ppi} ppi (at least {least} ppi).', 'Scan it again at a higher resolution.'],
  ),
  'preflight/thin-line': row(
    'error',
    ['線の太さが{width} ptしかなく、かすれるおそれがあります（{least} pt以上）。', '線を太くしてください。'],
    ['A line is only {width} pt thick and may not print (at least {least} pt).', 'Make the line thicker.'],
  ),
  'preflight/small-text': row(
    'warning',
    ['文字が{size} ptと小さく、読めないおそれがあります（{least} pt以上）。', '文字を大きくしてください。'],
    ['Text of {size} pt may be unreadable (at least {least} pt).', 'Make the text larger.'],
  ),
  'preflight/small-reversed-text': row(
    'warning',
    [
      '白抜きの文字が{size} ptと小さく、つぶれるおそれがあります（{least} pt以上）。',
      '文字を大きくするか、白抜きをやめてください。',
    ],
    ['White text of {size} pt may fill in (at least {least} pt).', 'Make it larger, or do not reverse it.'],
  ),
  'preflight/small-coloured-text': row(
    'warning',
    [
      '2色以上のインキを重ねた文字が{size} ptと小さく、版ずれで読みにくくなるおそれがあります（{least} pt以上）。',
      '1色のインキにするか、文字を大きくしてください。',
    ],
    [
      'Text of {size} pt in several inks may be out of register (at least {least} pt).',
      'Use one ink, or make the text larger.',
    ],
  ),
  'preflight/rich-black-text': row(
    'error',
    ['黒い文字に4色の黒が使われています（{size} pt）。', '文字の色をK100だけにしてください。'],
    ['Black text of {size} pt is mixed from several inks.', 'Use K 100 alone for text.'],
  ),
  'preflight/rgb-black': row(
    'error',
    [
      'RGBの黒を変換したような4色の黒があります（{inks}）。',
      'K100か、決められたリッチブラックに替えてください。',
    ],
    [
      'There is a four-colour black as if converted from RGB ({inks}).',
      'Use K 100, or the rich black of your printer.',
    ],
  ),
  'preflight/black-text-knocks-out': row(
    'warning',
    [
      'K100の文字がオーバープリントになっていません（{size} pt）。',
      '黒い文字をオーバープリント（ノセ）にしてください。',
    ],
    ['K 100 text of {size} pt does not overprint.', 'Set black text to overprint.'],
  ),
  'preflight/black-line-knocks-out': row(
    'warning',
    [
      'K100の細い線がオーバープリントになっていません（{width} pt）。',
      '黒い線をオーバープリント（ノセ）にしてください。',
    ],
    ['A thin K 100 line of {width} pt does not overprint.', 'Set black lines to overprint.'],
  ),
  'preflight/gray-black': row(
    'error',
    ['黒がグレースケール（DeviceGray）で指定されています。', 'CMYKのK100に替えてください。'],
    ['Black is given in DeviceGray.', 'Use K 100 in CMYK.'],
  ),
  'preflight/gray-overprints': row(
    'error',
    [
      'グレースケール（DeviceGray）の色がオーバープリントになっています。',
      'CMYKのKに替えるか、オーバープリントをやめてください。',
    ],
    ['A colour in DeviceGray is set to overprint.', 'Use K in CMYK, or do not overprint.'],
  ),
  'preflight/white-overprints': row(
    'error',
    ['白がオーバープリントになっていて、印刷すると消えます。', '白のオーバープリントをやめてください。'],
    ['White is set to overprint and will vanish in print.', 'Do not overprint white.'],
  ),
  'preflight/ink-coverage': row(
    'error',
    [
      'インキの総量が15 mm²の平均で{percent}%あります（{most}%まで）。',
      '濃い色のインキ量を減らしてください。',
    ],
    ['The ink adds up to {percent}% as a mean of 15 mm² (at most {most}%).', 'Use less ink in dark colours.'],
  ),
  'preflight/ink-peak': row(
    'warning',
    ['インキの総量が最大で{percent}%あります（{most}%まで）。', '濃い色のインキ量を減らしてください。'],
    ['The ink adds up to {percent}% at its darkest (at most {most}%).', 'Use less ink in dark colours.'],
  ),
} as const satisfies Record<string, Rule>;
