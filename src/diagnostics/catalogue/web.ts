import type { Rule } from '../rule.ts';

/** What keeps pages from being accessible: JIS X 8341-3:2016 level AA (WCAG 2.0). */
export const webRules = {
  'web/faint-text': {
    severity: 'error',
    ja: {
      message:
        '「{words}」の文字（{swatch}）と下地（{ground}）の明暗の差が小さく、読みにくい人がいます（{ratio}：1、{least}：1以上が必要）。',
      hint: '文字の色を濃く（地が濃ければ薄く）するか、下地を替えるか、文字を重ねない所へ動かしてください。',
    },
    en: {
      message:
        '"{words}" in {swatch} hardly stands out from what lies under it, {ground}: {ratio} : 1, at least {least} : 1.',
      hint: 'Take a darker (or, on dark, a lighter) swatch, change the ground, or move the text off it.',
    },
  },
  'web/no-alt': {
    severity: 'error',
    ja: {
      message: '図か写真に、見えない人のための説明（alt）がありません。',
      hint: 'テンプレートで alt を書いてください。飾りなら role="Artifact" とします。',
    },
    en: {
      message: 'A figure or photograph has no words for those who cannot see it (alt).',
      hint: 'Give it an alt in the template, or role="Artifact" if it is decoration.',
    },
  },
  'web/poor-alt': {
    severity: 'warning',
    ja: {
      message: '図の説明（alt）「{alt}」では、{term:fault}。',
      hint: '見えない人に何が伝わればよいかを、5〜120字で書いてください。',
    },
    en: {
      message: 'The words for a figure (alt), "{alt}", {term:fault}.',
      hint: 'Say in 5 to 120 characters what someone who cannot see it should know.',
    },
  },
  'web/no-heading': {
    severity: 'error',
    ja: {
      message: '「{title}」に見出しがひとつもありません。',
      hint: 'テンプレートで、ページの題に role="H1" を付けてください。',
    },
    en: {
      message: '"{title}" has no heading.',
      hint: 'Give the title of the page role="H1" in the template.',
    },
  },
  'web/empty-heading': {
    severity: 'error',
    ja: {
      message: '文字のない見出し（H{level}）があります。',
      hint: '見出しに文字を入れるか、テンプレートで見出しの役割（role）を外してください。',
    },
    en: {
      message: 'A heading (H{level}) has no words.',
      hint: 'Give it words, or take its role away in the template.',
    },
  },
  'web/skipped-level': {
    severity: 'error',
    ja: {
      message: '見出し「{words}」の段がH{level}で、前の見出しから飛んでいます（ここではH{most}までです）。',
      hint: 'テンプレートで role を直してください。最初の見出しはH1、その下はH2です。',
    },
    en: {
      message: 'The heading "{words}" is H{level}, which skips a level: here H{most} is the deepest.',
      hint: 'Correct its role in the template; the first heading is H1, those below it H2.',
    },
  },
  'web/cell-without-head': {
    severity: 'error',
    ja: {
      message: '表に、どの見出しの下にあるかわからない欄が{count}あります。',
      hint: 'テンプレートで、表の見出しの欄に role="TH" を付けてください。',
    },
    en: {
      message: 'The table has cells that stand under no head: {count}.',
      hint: 'Give the heads of the table role="TH" in the template.',
    },
  },
  'web/table-without-name': {
    severity: 'warning',
    ja: {
      message: '表の前に見出しがなく、表題（Caption）もありません。',
      hint: '何の表かがわかる見出しか表題を付けてください。',
    },
    en: {
      message: 'The table has neither a heading before it nor a caption.',
      hint: 'Give it a heading or a caption that says what it shows.',
    },
  },
  'web/empty-link': {
    severity: 'warning',
    ja: {
      message: 'リンク「{words}」だけでは、行き先がわかりません（{target}）。',
      hint: '「採用試験の日程」のように、開くページの名前をリンクの文字にしてください。',
    },
    en: {
      message: 'The link "{words}" does not say where it goes ({target}).',
      hint: 'Let its words name the page that it opens.',
    },
  },
  'web/bare-address': {
    severity: 'warning',
    ja: {
      message: 'リンクの文字が住所（{target}）だけです。読み上げでは行き先がわかりません。',
      hint: '開くページの名前を書き、住所はリンクの外に添えてください。',
    },
    en: {
      message: 'The words of the link are nothing but its address, {target}.',
      hint: 'Name the page that it opens, and put the address beside the link.',
    },
  },
  'web/two-targets': {
    severity: 'warning',
    ja: {
      message: '同じ文字のリンク「{words}」が、二つの行き先（{one}、{other}）を持っています。',
      hint: '行き先ごとに違う文字にしてください。',
    },
    en: {
      message: 'Links with the same words, "{words}", go to two places: {one} and {other}.',
      hint: 'Give each place words of its own.',
    },
  },
  'web/unnamed-language': {
    severity: 'warning',
    ja: {
      message: '「{words}」は、日本語でないことが示されていません。日本語の声で読み上げられます。',
      hint: 'テンプレートで、その部分を language="en" のように囲んでください。',
    },
    en: {
      message: '"{words}" does not say that it is no Japanese, and is read in a Japanese voice.',
      hint: 'Give the passage its language in the template, as in language="en".',
    },
  },
  'web/bad-language': {
    severity: 'error',
    ja: {
      message: '言語の指定「{tag}」は正しくありません。',
      hint: 'en、zh-Hant、ko のように書いてください（BCP 47）。',
    },
    en: {
      message: '"{tag}" is no language tag.',
      hint: 'Write one like en, zh-Hant or ko (BCP 47).',
    },
  },
  'web/alike-colours': {
    severity: 'warning',
    ja: {
      message:
        '図「{figure}」の色「{one}」と「{other}」は、{term:vision}には似て見えます（色差{difference}、10以上がめやす）。',
      hint: '明るさの離れた色に替えるか、色だけに頼らないよう、文字や模様でも見分けられるようにしてください。',
    },
    en: {
      message:
        'In the figure "{figure}" the swatches "{one}" and "{other}" look alike to {term:vision} (CIEDE2000 {difference}, 10 is aimed at).',
      hint: 'Take swatches that differ in lightness, and let labels or patterns tell them apart as well.',
    },
  },
} as const satisfies Record<string, Rule>;
