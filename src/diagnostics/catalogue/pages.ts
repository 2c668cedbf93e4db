import type { Rule } from '../rule.ts';

/** Content: the flatplan, the pictures, and the wording of what will be printed. */
export const pageRules = {
  'content/flatplan-multiple': {
    severity: 'error',
    ja: {
      message: '{pages}ページは{multiple}の倍数ではないため、{term:binding}にできません。',
      hint: 'ページ数を{multiple}の倍数にしてください。',
    },
    en: {
      message: '{pages} pages cannot be {term:binding}: not a multiple of {multiple}.',
      hint: 'Make the number of pages a multiple of {multiple}.',
    },
  },
  'content/flatplan-cover': {
    severity: 'error',
    ja: { message: '台割の{term:position}のページが {found} です。{wanted} でなければなりません。' },
    en: { message: 'The {term:position} page of the flatplan is {found}; it must be {wanted}.' },
  },
  'content/flatplan-gap': {
    severity: 'error',
    ja: {
      message: '台割に {missing} がありません（{before} の次が {found} です）。',
      hint: '抜けたページに載せる項目を足してください。',
    },
    en: {
      message: 'The flatplan leaves out {missing} ({found} follows {before}).',
      hint: 'Add a sheet for the missing pages.',
    },
  },
  'content/flatplan-overlap': {
    severity: 'error',
    ja: { message: '{label} が台割に二度あります。', hint: '1つのページに置ける項目は1つです。' },
    en: { message: 'The flatplan uses {label} twice.', hint: 'A page holds one sheet.' },
  },
  'content/flatplan-order': {
    severity: 'error',
    ja: { message: '台割の {found} が {before} の後に来ています。', hint: 'ページの順に並べてください。' },
    en: { message: 'In the flatplan, {found} comes after {before}.', hint: 'Put the pages in order.' },
  },
  'content/flatplan-count': {
    severity: 'error',
    ja: { message: '台割のページを数えると{laid}ページですが、pages は {promised} です。' },
    en: { message: 'The sheets of the flatplan fill {laid} pages; pages says {promised}.' },
  },
  'content/reference-pages': {
    severity: 'error',
    ja: {
      message: '「{heading}」は P{from}-{to} と案内されていますが、台割では {laid} です。',
      hint: '案内か台割のどちらかを直してください。',
    },
    en: {
      message: '"{heading}" is announced on P{from}-{to}, but the flatplan has it on {laid}.',
      hint: 'Correct one of the two.',
    },
  },
  'content/unknown-sheet': {
    severity: 'error',
    ja: { message: '「{name}」という項目は台割にありません。', hint: '「{nearest}」ではありませんか。' },
    en: { message: 'The flatplan has no sheet "{name}".', hint: 'Did you mean "{nearest}"?' },
  },
  'content/unknown-item': {
    severity: 'error',
    ja: { message: '「{name}」という原稿がありません。', hint: '「{nearest}」の書き誤りではありませんか。' },
    en: { message: 'There is no item "{name}".', hint: 'Did you mean "{nearest}"?' },
  },
  'content/printed-twice': {
    severity: 'error',
    ja: {
      message: '「{name}」が台割の二か所で使われています。',
      hint: 'どちらか一方を別の人に替えてください。',
    },
    en: { message: '"{name}" is printed twice.', hint: 'Put another item in one of the two places.' },
  },
  'content/not-printed': {
    severity: 'error',
    ja: {
      message: 'この原稿は台割のどのページにもありません。',
      hint: 'brochure.yaml の of に「{name}」を足してください。',
    },
    en: {
      message: 'No page of the flatplan prints this.',
      hint: 'Add "{name}" to an `of` in brochure.yaml.',
    },
  },
  'content/missing-picture': {
    severity: 'error',
    ja: {
      message: '写真「{name}」が assets/photos にありません。',
      hint: '「{nearest}」の書き誤りではありませんか。',
    },
    en: { message: 'There is no picture "{name}" in assets/photos.', hint: 'Did you mean "{nearest}"?' },
  },
  'content/missing-alt': {
    severity: 'error',
    ja: {
      message: '写真に、見えない人のための説明（alt）がありません。',
      hint: '何が写っているかを alt に書くか、飾りなら decorative: true としてください。',
    },
    en: {
      message: 'The picture has no words for those who cannot see it (alt).',
      hint: 'Say in alt what it shows, or write decorative: true.',
    },
  },
  'content/poor-alt': {
    severity: 'warning',
    ja: {
      message: '写真や絵の説明（alt）が「{alt}」では、{term:fault}。',
      hint: '見えない人に電話で伝えるつもりで、だれが何をしている、どんな場面かを、5〜120字で書いてください。',
    },
    en: {
      message: 'The words for a picture (alt), "{alt}", {term:fault}.',
      hint: 'Say in 5 to 120 characters who does what and where, as if on the telephone.',
    },
  },
  'content/no-picture': {
    severity: 'error',
    ja: {
      message: '写真（photo）も絵（drawing）も書かれていません。',
      hint: 'どちらか一方を書いてください。',
    },
    en: { message: 'Neither a photo nor a drawing is named.', hint: 'Name one of them.' },
  },
  'content/wording': {
    severity: 'warning',
    ja: { message: '「{found}」とあります。', hint: 'この市では「{wanted}」と書きます（wording.yaml）。' },
    en: { message: 'Found "{found}".', hint: 'The city writes "{wanted}" (wording.yaml).' },
  },
  'content/mark-spacing': {
    severity: 'warning',
    ja: {
      message: '「{found}」の後にそのまま文が続いています。',
      hint: '文の区切りなら、「！」「？」の後を全角1字あけてください。',
    },
    en: {
      message: 'A sentence goes on right behind "{found}".',
      hint: 'Put a full-width space behind ！ and ？ between sentences.',
    },
  },
  'content/text-length': {
    severity: 'warning',
    ja: {
      message: '{term:text}が{characters}字です（{least}〜{most}字が目安です）。',
      hint: '{term:change}。',
    },
    en: {
      message: '{term:text} has {characters} characters ({least} to {most} are planned).',
      hint: '{term:change}.',
    },
  },
} as const satisfies Record<string, Rule>;
