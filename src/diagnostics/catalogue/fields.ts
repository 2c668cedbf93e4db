import type { Rule } from '../rule.ts';

/** Content: what is written in a file, field by field. */
export const fieldRules = {
  'content/yaml-syntax': {
    severity: 'error',
    ja: {
      message: '書き方（YAML）に誤りがあります：{term:reason}。',
      hint: '行頭の空白、コロンのあとの半角空白、引用符の閉じ忘れを確かめてください。',
    },
    en: {
      message: 'The YAML is malformed: {term:reason}.',
      hint: 'Check the indentation, the space after each colon, and that every quote is closed.',
    },
  },
  'content/duplicate-key': {
    severity: 'error',
    ja: { message: '項目「{key}」が二度書かれています。', hint: 'どちらか一方を消してください。' },
    en: { message: 'The field "{key}" is written twice.', hint: 'Remove one of them.' },
  },
  'content/yaml-alias': {
    severity: 'error',
    ja: {
      message: '別名（& や * の書き方）は使えません。',
      hint: '同じ値を使うときは {{city.total.population}} のような参照を使ってください。',
    },
    en: {
      message: 'Anchors and aliases (& and *) are not used here.',
      hint: 'To print a fact in several places, use a reference like {{city.total.population}}.',
    },
  },
  'content/yaml-tag': {
    severity: 'error',
    ja: { message: '型の指定「{tag}」は使えません。', hint: '「!」で始まる語を消してください。' },
    en: { message: 'The tag "{tag}" is not used here.', hint: 'Remove the word that begins with "!".' },
  },
  'content/forbidden-key': {
    severity: 'error',
    ja: { message: '項目名「{key}」は使えません。', hint: 'この行を消してください。' },
    en: { message: 'A field cannot be called "{key}".', hint: 'Remove this line.' },
  },
  'content/key-not-text': {
    severity: 'error',
    ja: { message: '項目名は英字の語でなければなりません。', hint: 'この行の項目名を直してください。' },
    en: { message: 'The name of a field must be a word.', hint: 'Correct the name on this line.' },
  },
  'content/nested-too-deep': {
    severity: 'error',
    ja: { message: 'かっこや字下げが深すぎます。', hint: '閉じていないかっこがないか確かめてください。' },
    en: { message: 'The nesting is too deep.', hint: 'Look for a bracket that is not closed.' },
  },
  'content/leading-zero': {
    severity: 'error',
    ja: {
      message: '「{found}」は0で始まるため、数か文字か決められません。',
      hint: '番号などの文字なら "{found}" と引用符で囲み、数なら先頭の0を消してください。',
    },
    en: {
      message: '"{found}" begins with 0: a number or a text?',
      hint: 'Quote it ("{found}") if it is a text; drop the 0 if it is a number.',
    },
  },
  'content/unquoted-reference': {
    severity: 'error',
    ja: {
      message: '参照 {{…}} で始まる値が引用符で囲まれていません。',
      hint: '値の全体を "…" で囲んでください。',
    },
    en: {
      message: 'A value that begins with a reference {{…}} must be quoted.',
      hint: 'Put the whole value in double quotes.',
    },
  },
  'content/front-matter': {
    severity: 'error',
    ja: {
      message: '文書の頭の項目欄が正しくありません：{term:reason}。',
      hint: '1行目を --- だけにし、項目を書き、--- だけの行で閉じてから本文を書いてください。',
    },
    en: {
      message: 'The head of the document is wrong: {term:reason}.',
      hint: 'Begin with a line "---", write the fields, close with a line "---", then the text.',
    },
  },
  'content/missing-field': {
    severity: 'error',
    ja: { message: '項目「{name}」がありません。', hint: '「{name}: …」の行を足してください。' },
    en: { message: 'The field "{name}" is missing.', hint: 'Add a line "{name}: …".' },
  },
  'content/unknown-field': {
    severity: 'error',
    ja: { message: '項目「{name}」は使われません。', hint: '「{nearest}」の書き誤りではありませんか。' },
    en: { message: 'There is no field "{name}" here.', hint: 'Did you mean "{nearest}"?' },
  },
  'content/empty-field': {
    severity: 'error',
    ja: { message: '値が書かれていません。', hint: '{term:expected}を書いてください。' },
    en: { message: 'No value is given.', hint: 'Write {term:expected}.' },
  },
  'content/wrong-type': {
    severity: 'error',
    ja: { message: '{term:expected}を書くところに、{term:got}「{found}」があります。' },
    en: { message: 'Expected {term:expected}, found {term:got} "{found}".' },
  },
  'content/number-as-text': {
    severity: 'error',
    ja: {
      message: '数を書くところに「{found}」とあります。',
      hint: '半角の数字だけで {plain} と書いてください。',
    },
    en: { message: 'Expected a number, found "{found}".', hint: 'Write {plain}, in plain digits.' },
  },
  'content/number-as-words': {
    severity: 'error',
    ja: {
      message: '文字を書くところに数「{found}」があります。',
      hint: '"{found}" と引用符で囲んでください。',
    },
    en: { message: 'Expected text, found the number {found}.', hint: 'Put it in quotes: "{found}".' },
  },
  'content/boolean-word': {
    severity: 'error',
    ja: {
      message: 'true か false を書くところに「{found}」とあります。',
      hint: '{plain} と書いてください。',
    },
    en: { message: 'Expected true or false, found "{found}".', hint: 'Write {plain}.' },
  },
  'content/wrong-format': {
    severity: 'error',
    ja: { message: '「{found}」は正しい形ではありません。', hint: '{term:format}。' },
    en: { message: '"{found}" has the wrong form.', hint: '{term:format}.' },
  },
  'content/wrong-choice': {
    severity: 'error',
    ja: {
      message: '「{found}」は選べません。選べるのは {choices} です。',
      hint: '「{nearest}」ではありませんか。',
    },
    en: { message: '"{found}" is not one of {choices}.', hint: 'Did you mean "{nearest}"?' },
  },
  'content/not-whole': {
    severity: 'error',
    ja: { message: '整数を書くところに {found} があります。' },
    en: { message: 'Expected a whole number, found {found}.' },
  },
  'content/too-small': {
    severity: 'error',
    ja: { message: '{found} は小さすぎます（{limit} 以上）。' },
    en: { message: '{found} is too small (at least {limit}).' },
  },
  'content/not-positive': {
    severity: 'error',
    ja: { message: '{found} は0より大きい数でなければなりません。' },
    en: { message: '{found} must be greater than 0.' },
  },
  'content/too-big': {
    severity: 'error',
    ja: { message: '{found} は大きすぎます（{limit} 以下）。' },
    en: { message: '{found} is too big (at most {limit}).' },
  },
  'content/too-few': {
    severity: 'error',
    ja: { message: '{found}個しかありません（{limit}個必要です）。' },
    en: { message: 'There are only {found} items ({limit} are needed).' },
  },
  'content/too-many': {
    severity: 'error',
    ja: { message: '{found}個あり、多すぎます（{limit}個まで）。' },
    en: { message: 'There are {found} items, too many (at most {limit}).' },
  },
  'content/too-long': {
    severity: 'error',
    ja: {
      message: '{characters}字あり、長すぎます（{limit}字まで）。',
      hint: '別の文章をまちがえて貼り付けていないか確かめてください。',
    },
    en: {
      message: 'This is {characters} characters long (at most {limit}).',
      hint: 'See that no other text was pasted here.',
    },
  },
  'content/more-problems': {
    severity: 'error',
    ja: { message: 'このファイルには、ほかにもまだ誤りがあります。' },
    en: { message: 'There are more problems in this file.' },
  },
} as const satisfies Record<string, Rule>;
