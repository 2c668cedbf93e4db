import type { Rule } from '../rule.ts';

/** Content: tables, prose and references. */
export const textRules = {
  'content/csv-quote': {
    severity: 'error',
    ja: {
      message: '引用符（"）の対応が取れていません。',
      hint: 'この行の " を消すか、欄の全体を "…" で囲んでください。',
    },
    en: {
      message: 'A quote (") is not paired.',
      hint: 'Remove the " on this line, or quote the whole cell.',
    },
  },
  'content/csv-row-length': {
    severity: 'error',
    ja: {
      message: '欄が{found}個あります（見出しは{wanted}個）。',
      hint: 'コンマの数を確かめてください。金額の「,」は書かないでください。',
    },
    en: {
      message: 'The row has {found} cells; the head has {wanted}.',
      hint: 'Count the commas; write amounts without thousands commas.',
    },
  },
  'content/csv-missing-head': {
    severity: 'error',
    ja: { message: '見出し「{name}」の列がありません。', hint: '1行目は {heads} としてください。' },
    en: { message: 'There is no column "{name}".', hint: 'The first line must be {heads}.' },
  },
  'content/csv-unknown-head': {
    severity: 'error',
    ja: { message: '見出し「{name}」の列は使われません。', hint: '1行目は {heads} としてください。' },
    en: { message: 'The column "{name}" is not known.', hint: 'The first line must be {heads}.' },
  },
  'content/number-tidied': {
    severity: 'warning',
    ja: { message: '「{found}」を {plain} と読みました。', hint: '半角の数字だけで書くと確実です。' },
    en: { message: '"{found}" was read as {plain}.', hint: 'Plain digits are the safe way to write it.' },
  },
  'content/not-a-number': {
    severity: 'error',
    ja: {
      message: '「{found}」は数として読めません。',
      hint: '英字の O や l が数字の 0 や 1 の代わりになっていませんか。{plain} ではありませんか。',
    },
    en: {
      message: '"{found}" is not a number.',
      hint: 'Is a letter O or l written for a digit? Did you mean {plain}?',
    },
  },
  'content/markdown-unsupported': {
    severity: 'error',
    ja: {
      message: '本文に{term:construct}は使えません。',
      hint: '使えるのは、段落、## の見出し、**強調**、《《傍点》》、{漢字|ふりがな} だけです。',
    },
    en: {
      message: 'The text cannot hold {term:construct}.',
      hint: 'Use paragraphs, ## headings, **strong**, 《《dots》》 and {base|reading} only.',
    },
  },
  'content/stray-strong': {
    severity: 'error',
    ja: {
      message: '強調の ** が対になっていません。',
      hint: '強調する語の前と後に ** を書いてください。',
    },
    en: { message: 'A ** has no partner.', hint: 'Write ** before and after the strong words.' },
  },
  'content/broken-annotation': {
    severity: 'error',
    ja: {
      message: '「{found}」は、ふりがなや印として読めません。',
      hint: '{漢字|かんじ}、{漢字|かん|じ}（一字に一つ）、《《傍点》》、{/}、{-} のように、半角で書いてください。',
    },
    en: {
      message: '"{found}" is no reading and no mark.',
      hint: 'Write {漢字|かんじ}, {漢字|かん|じ} (one for each character), 《《dots》》, {/} or {-}.',
    },
  },
  'content/missing-body': {
    severity: 'error',
    ja: { message: '本文がありません。', hint: '--- の行の下に本文を書いてください。' },
    en: { message: 'There is no text.', hint: 'Write it below the second "---".' },
  },
  'content/unknown-reference': {
    severity: 'error',
    ja: {
      message: '参照 {{{name}}} の指す値がありません。',
      hint: '{{{nearest}}} ではありませんか。',
    },
    en: { message: 'There is nothing at {{{name}}}.', hint: 'Did you mean {{{nearest}}}?' },
  },
  'content/cyclic-reference': {
    severity: 'error',
    ja: {
      message: '参照 {{{name}}} が自分自身に戻ってきます。',
      hint: 'どこかに値そのものを書いてください。',
    },
    en: {
      message: 'The reference {{{name}}} leads back to itself.',
      hint: 'Write the value itself somewhere.',
    },
  },
  'content/broken-reference': {
    severity: 'error',
    ja: {
      message: '参照の書き方が正しくありません。',
      hint: '{{salary.university}} のように書いてください。',
    },
    en: { message: 'This reference is malformed.', hint: 'Write it like {{salary.university}}.' },
  },
} as const satisfies Record<string, Rule>;
