import type { Rule } from '../rule.ts';

/** What keeps pages from going to the printer. */
export const pressRules = {
  'press/missing-profile': {
    severity: 'error',
    ja: {
      message: 'ICC プロファイル「assets/icc/{file}」がありません。',
      hint: 'assets/icc/README.md のとおりに手に入れて assets/icc に置くか、press.yaml で別のプロファイルを指してください。',
    },
    en: {
      message: 'The ICC profile "assets/icc/{file}" is not there.',
      hint: 'Put it into assets/icc as assets/icc/README.md says, or name another one in press.yaml.',
    },
  },
  'press/changed-profile': {
    severity: 'error',
    ja: {
      message:
        'ICC プロファイル「assets/icc/{file}」は、press.yaml に書かれたものと違います（SHA-256 は {found}）。',
      hint: 'assets/icc/README.md で正しいファイルか確かめ、正しければ press.yaml の sha256 を書き直してください。',
    },
    en: {
      message: 'The ICC profile "assets/icc/{file}" is not the one of press.yaml (its SHA-256 is {found}).',
      hint: 'See assets/icc/README.md for the right file; if it is the right one, correct sha256 in press.yaml.',
    },
  },
  'press/wrong-profile': {
    severity: 'error',
    ja: {
      message: '「assets/icc/{file}」は印刷に使えません（{term:fault}）。',
      hint: '印刷会社に尋ねて、CMYK の出力プロファイルを置いてください（assets/icc/README.md）。',
    },
    en: {
      message: '"assets/icc/{file}" cannot be printed with: {term:fault}.',
      hint: 'Ask the printer for an output profile for CMYK (assets/icc/README.md).',
    },
  },
  'press/ink-limit': {
    severity: 'error',
    ja: {
      message: '色見本「{swatch}」のインキは合わせて{total}％で、上限の{limit}％を超えています。',
      hint: 'テンプレートの色見本（style/swatches.ts）でインキを減らしてください。上限は press.yaml の inkLimit です。',
    },
    en: {
      message: 'The inks of swatch "{swatch}" add up to {total} %, over the limit of {limit} %.',
      hint: "Use less ink in the template's swatches (style/swatches.ts); the limit is inkLimit in press.yaml.",
    },
  },
  'press/grey-inks': {
    severity: 'error',
    ja: {
      message: '色見本「{swatch}」は画面では灰色（{screen}）ですが、墨のほかのインキを使っています。',
      hint: '灰色は墨だけにしてください（[0, 0, 0, 50] など）。刷りのわずかな違いで色がつきます。',
    },
    en: {
      message: 'Swatch "{swatch}" is grey on screen ({screen}), but has other inks than black.',
      hint: 'Mix greys of black alone ([0, 0, 0, 50]); on the press others take on a cast.',
    },
  },
  'press/unknown-spot': {
    severity: 'error',
    ja: {
      message: '色見本「{swatch}」の特色「{spot}」は、press.yaml にありません。',
      hint: '特色で刷るなら press.yaml の spots に書き、そうでなければ色見本から spot を外してください。',
    },
    en: {
      message: 'The spot ink "{spot}" of swatch "{swatch}" is not in press.yaml.',
      hint: 'Add it to spots in press.yaml if it is to be printed; otherwise take spot out of the swatch.',
    },
  },
  'press/spot-mixed-twice': {
    severity: 'error',
    ja: {
      message: '特色「{spot}」の代わりのインキが、色見本「{other}」と「{swatch}」で違います。',
      hint: '同じ特色には同じ ink を書き、濃さは tint で変えてください。',
    },
    en: {
      message: 'What stands for the spot ink "{spot}" differs between the swatches "{other}" and "{swatch}".',
      hint: 'Give the same spot ink the same ink, and change its strength with tint.',
    },
  },
  'press/spot-in-gradient': {
    severity: 'error',
    ja: {
      message: '特色の色見本「{swatch}」がグラデーションに使われています。',
      hint: 'グラデーションは CMYK の色見本だけで作ってください。',
    },
    en: {
      message: 'The spot swatch "{swatch}" is part of a gradient.',
      hint: 'Mix gradients of CMYK swatches only.',
    },
  },
  'press/file-name': {
    severity: 'error',
    ja: {
      message: '印刷所へ渡すファイルの名前「{name}」は使えません。',
      hint: '半角の英数字とハイフンで、{most}字までにしてください。部局紹介の名前は、content の departments のファイルの名前です。',
    },
    en: {
      message: 'The printer cannot take a file with the name "{name}".',
      hint: 'Use up to {most} letters, figures and hyphens. Department sheets are named by their files in departments.',
    },
  },
  'press/short-bleed': {
    severity: 'error',
    ja: {
      message: 'ページの{term:side}まで敷いた図か写真が、塗り足しの端に{short} mm足りません。',
      hint: 'テンプレートで、断ち切りの端まで伸ばしてください。仕上がり線に重ねないなら内側に収めます。',
    },
    en: {
      message: 'A shape or picture at the {term:side} of the page ends {short} mm before the bleed does.',
      hint: 'Extend it to the bleed in the template, or keep it away from the trim.',
    },
  },
  'press/transparency': {
    severity: 'error',
    ja: {
      message: 'PDF/X-1a では透明を使えませんが、このページに{term:what}が{count}か所あります。',
      hint: 'PDF/X-4 で入稿する（--standard x-4）か、テンプレートで透けない色見本にしてください。',
    },
    en: {
      message: 'PDF/X-1a knows no transparency, but the page has {term:what}: {count}.',
      hint: 'Send PDF/X-4 (--standard x-4), or use opaque swatches in the template.',
    },
  },
} as const satisfies Record<string, Rule>;
