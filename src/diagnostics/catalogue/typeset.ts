import type { Rule } from '../rule.ts';

/** What can go wrong between the book and its pages. */
export const typesetRules = {
  'typeset/overset': {
    severity: 'error',
    ja: {
      message: '文章が枠に収まりません。{characters}字（{lines}行）多すぎます。',
      hint: '文章を{characters}字ほど短くしてください。枠に入るのは「{fits}」までです。',
    },
    en: {
      message: 'The text does not fit its frame: {characters} characters ({lines} lines) too many.',
      hint: 'Shorten it by about {characters} characters; the frame ends at "{fits}".',
    },
  },
  'typeset/ruby-room': {
    severity: 'error',
    ja: {
      message: '行間が狭く、「{line}」のふりがな（傍点）が上の行にかかります。',
      hint: 'テンプレートで行の送りを文字の1.7倍ほどに広げるか、ふりがなを外してください。',
    },
    en: {
      message: 'The readings (dots) over "{line}" run into the line above.',
      hint: 'Widen the line feed in the template to some 1.7 em, or take the readings out.',
    },
  },
  'typeset/missing-glyph': {
    severity: 'error',
    ja: {
      message: '文字「{character}」（{code}）は、どの書体にもありません。',
      hint: '別の字に書き換えるか、かなで書いてください。',
    },
    en: {
      message: 'No face has the character "{character}" ({code}).',
      hint: 'Write another character, or spell it out.',
    },
  },
  'typeset/unreadable-face': {
    severity: 'error',
    ja: {
      message: '書体「{face}」のファイルが使えません：{fault}',
      hint: 'テンプレートの書体（style/faces.ts）で、静的な TrueType のファイルを指してください。',
    },
    en: {
      message: 'The file of the face "{face}" cannot be used: {fault}',
      hint: "Name a static TrueType file in the template's faces (style/faces.ts).",
    },
  },
  'typeset/missing-picture': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」がありません。',
      hint: 'assets/photos に写真を入れるか、ファイル名を直してください。',
    },
    en: {
      message: 'The picture "{picture}" is not there.',
      hint: 'Put the picture into assets/photos, or correct its name.',
    },
  },
  'typeset/unnamed-colour': {
    severity: 'error',
    ja: {
      message: '色「{colour}」は色見本にありません。',
      hint: 'テンプレートの色見本（style/swatches.ts）にある名前の色を使ってください。',
    },
    en: {
      message: 'The colour "{colour}" is not a swatch.',
      hint: "Use a colour of the template's swatches (style/swatches.ts).",
    },
  },
  'typeset/page-count': {
    severity: 'error',
    ja: {
      message: '台割では「{sheet}」は{promised}ページですが、組み上がりは{laid}ページです。',
      hint: '原稿を短くするか、台割（brochure.yaml）を直してください。',
    },
    en: {
      message: 'The flatplan promises {promised} pages for "{sheet}", but it was laid out on {laid}.',
      hint: 'Shorten the text, or change the flatplan (brochure.yaml).',
    },
  },
  'typeset/page-ceiling': {
    severity: 'error',
    ja: {
      message: '「{publication}」が上限の{limit}ページを超えたため、組むのを止めました。',
      hint: '原稿が極端に長くなっていないか確かめてください。',
    },
    en: {
      message: '"{publication}" exceeds the ceiling of {limit} pages; typesetting was stopped.',
      hint: 'Look for a text that is far too long.',
    },
  },
  'typeset/time-limit': {
    severity: 'error',
    ja: {
      message: '「{publication}」の一つの作業が{seconds}秒たっても終わらないため、止めました。',
      hint: '原稿が極端に長くなっていないか確かめてください。それでも足りなければ --time-limit で延ばせます。',
    },
    en: {
      message: 'A step of "{publication}" was not done within {seconds} seconds; it was stopped.',
      hint: 'Look for a text that is far too long. Where it needs longer, use --time-limit.',
    },
  },
  'typeset/text-in-drawing': {
    severity: 'error',
    ja: {
      message: '図の中に文字「{text}」が直接書かれています。図の中の文字は組版されません。',
      hint: 'テンプレートで、文字を Words か Vertical として図の上に置いてください。',
    },
    en: {
      message: 'A drawing holds the text "{text}"; text in drawings is not typeset.',
      hint: 'Place the text on top of the drawing with Words or Vertical.',
    },
  },
  'typeset/too-wide': {
    severity: 'error',
    ja: {
      message: '「{line}」の行が枠より{excess} mm広くなっています。',
      hint: '短く書き換えるか、折り返せる位置をつくってください。',
    },
    en: {
      message: 'The line "{line}" is {excess} mm wider than its frame.',
      hint: 'Shorten it, or let it break.',
    },
  },
  'typeset/collision': {
    severity: 'error',
    ja: {
      message: '「{upper}…」の文章が、「{lower}…」の文章と重なっています。',
      hint: '「{upper}…」の文章を短くしてください。',
    },
    en: {
      message: 'The text "{upper}…" runs into the text "{lower}…".',
      hint: 'Shorten the text "{upper}…".',
    },
  },
  'typeset/unsafe': {
    severity: 'warning',
    ja: {
      message: '「{line}」の行が、紙の端または綴じ目まで{distance} mmしかありません（{least} mm以上）。',
      hint: 'テンプレートで、断裁や綴じで欠けない位置に文字を置いてください。',
    },
    en: {
      message:
        'The line "{line}" is only {distance} mm from the edge of the page or the fold (at least {least} mm).',
      hint: 'In the template, place type where neither knife nor fold reaches it.',
    },
  },
  'typeset/small-type': {
    severity: 'warning',
    ja: {
      message: '「{line}」の文字が{size}級で、小さすぎます（{least}級以上）。',
      hint: 'テンプレートで、文字を大きくしてください。',
    },
    en: {
      message: 'The line "{line}" is set in {size}Q, which is too small (at least {least}Q).',
      hint: 'Use larger type in the template.',
    },
  },
  'typeset/broken-word': {
    severity: 'error',
    ja: {
      message: '枠が狭いため、「{line}」の行で語か数字が途中で切れています。',
      hint: '短い言葉に書き換えるか、テンプレートで枠を広げてください。',
    },
    en: {
      message: 'The frame is so narrow that a word or number is cut in the line "{line}".',
      hint: 'Use a shorter word, or widen the frame in the template.',
    },
  },
  'typeset/page-size': {
    severity: 'error',
    ja: {
      message:
        'ページの大きさが{width}×{height} mmで、仕上がり寸法（{trimWidth}×{trimHeight} mm）と違います。',
      hint: 'テンプレートで、ページを Leaf として書いてください。',
    },
    en: {
      message: 'The page measures {width} x {height} mm; the trim is {trimWidth} x {trimHeight} mm.',
      hint: 'In the template, write the page as a Leaf.',
    },
  },
  'typeset/low-resolution': {
    severity: 'warning',
    ja: {
      message: '写真「{picture}」は実寸で{ppi} ppiしかなく、印刷で粗く見えます（{least} ppi以上）。',
      hint: 'もっと大きな写真に差し替えてください。',
    },
    en: {
      message: 'The picture "{picture}" has only {ppi} ppi at its printed size (at least {least}).',
      hint: 'Use a larger picture.',
    },
  },
  'typeset/unsupported': {
    severity: 'error',
    ja: {
      message: 'テンプレートの「{what}」は、ページに組めません。',
      hint: 'テンプレートを直してください。',
    },
    en: {
      message: 'The template uses "{what}", which cannot be put on a page.',
      hint: 'Correct the template.',
    },
  },
  'typeset/sheet-failed': {
    severity: 'error',
    ja: {
      message: 'テンプレート「{sheet}」が失敗しました：{message}',
      hint: 'テンプレートを直してください。部品はフックを使わない関数で書きます。',
    },
    en: {
      message: 'The sheet "{sheet}" failed: {message}',
      hint: 'Correct the template; components are functions without hooks.',
    },
  },
} as const satisfies Record<string, Rule>;
