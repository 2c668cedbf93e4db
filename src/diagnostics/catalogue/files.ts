import type { Rule } from '../rule.ts';

/** Content: the files of an edition as they lie on the desk, before a word of them is understood. */
export const fileRules = {
  'content/missing-folder': {
    severity: 'error',
    ja: {
      message: 'フォルダー「{folder}」がありません。',
      hint: '年度版のフォルダーの名前を確かめてください。いまあるのは {present} です。',
    },
    en: {
      message: 'The folder "{folder}" is not there.',
      hint: 'Check the name of the edition; there is {present}.',
    },
  },
  'content/missing-file': {
    severity: 'error',
    ja: {
      message: 'ファイル「{wanted}」がありません。',
      hint: '前の年度版からコピーして書き直すのが早道です。',
    },
    en: {
      message: 'The file "{wanted}" is not there.',
      hint: 'Copy it from another edition and rewrite it.',
    },
  },
  'content/unknown-file': {
    severity: 'warning',
    ja: {
      message: 'このファイルはどこにも使われません。',
      hint: '「{nearest}」の書き誤りではありませんか。',
    },
    en: { message: 'Nothing uses this file.', hint: 'Did you mean "{nearest}"?' },
  },
  'content/file-name': {
    severity: 'error',
    ja: {
      message: 'ファイル名「{name}」は使えません。',
      hint: '英小文字・数字・ハイフンだけにしてください（例：1-kikaku.md）。',
    },
    en: {
      message: 'The file name "{name}" cannot be used.',
      hint: 'Use small letters, digits and hyphens only (1-planning.md).',
    },
  },
  'content/path-outside': {
    severity: 'error',
    ja: {
      message: '「{path}」は、このプロジェクトの外を指しています。',
      hint: 'プロジェクトの中のファイルを、../ や / で始めずに書いてください。',
    },
    en: {
      message: '"{path}" leads out of the project.',
      hint: 'Name a file inside the project, without ../ and without a leading slash.',
    },
  },
  'content/link-outside': {
    severity: 'error',
    ja: {
      message: 'このリンク（ショートカット）はプロジェクトの外を指しているため、読みません。',
      hint: 'リンクではなく、ファイルそのものを置いてください。',
    },
    en: {
      message: 'This link leads out of the project and is not followed.',
      hint: 'Put the file itself here instead of a link.',
    },
  },
  'content/link-broken': {
    severity: 'error',
    ja: {
      message: 'このリンク（ショートカット）の先にファイルがありません。',
      hint: 'リンクを消して、ファイルそのものを置いてください。',
    },
    en: {
      message: 'This link does not lead to a file.',
      hint: 'Remove the link and put the file itself here.',
    },
  },
  'content/unreadable': {
    severity: 'error',
    ja: {
      message: 'このファイルを読めません（{reason}）。',
      hint: 'ふつうのファイルであることと、読み取りの権限を確かめてください。',
    },
    en: {
      message: 'This file cannot be read ({reason}).',
      hint: 'See that it is an ordinary file and that you may read it.',
    },
  },
  'content/too-many-files': {
    severity: 'error',
    ja: {
      message: 'フォルダー「{folder}」のファイルが多すぎます（{limit}個まで）。',
      hint: '使わないファイルをほかの場所に移してください。',
    },
    en: {
      message: 'The folder "{folder}" holds too many files (at most {limit}).',
      hint: 'Move what is not used to another place.',
    },
  },
  'content/file-too-large': {
    severity: 'error',
    ja: {
      message: 'ファイルが大きすぎます（{megabytes} MB。{limit} MB まで）。',
      hint: '写真や別の書類をまちがえて入れていないか確かめてください。',
    },
    en: {
      message: 'The file is too large ({megabytes} MB; at most {limit} MB).',
      hint: 'See that it is not a picture or another kind of document.',
    },
  },
  'content/empty-file': {
    severity: 'error',
    ja: { message: 'ファイルの中身がありません。', hint: '保存し忘れていないか確かめてください。' },
    en: { message: 'The file is empty.', hint: 'See that it was saved.' },
  },
  'content/binary-file': {
    severity: 'error',
    ja: {
      message: '文章のファイルではありません（文字ではないデータ NUL が入っています）。',
      hint: 'WordやExcelの書類なら、文章を取り出して UTF-8 のテキストで保存してください。',
    },
    en: {
      message: 'This is not a text file (it holds NUL bytes).',
      hint: 'If it is a Word or Excel document, save its text as UTF-8.',
    },
  },
  'content/not-utf8': {
    severity: 'error',
    ja: {
      message: '文字コードが UTF-8 ではありません（{term:encoding}）。',
      hint: '文字コードに UTF-8 を選んで保存し直してください。',
    },
    en: { message: 'The text is not UTF-8 ({term:encoding}).', hint: 'Save the file again as UTF-8.' },
  },
  'content/cp932': {
    severity: 'warning',
    ja: {
      message: '文字コードが Shift_JIS（CP932）なので、変換して読みました。',
      hint: 'Excelでは「CSV UTF-8（コンマ区切り）」で保存すると確実です。',
    },
    en: {
      message: 'The text is Shift_JIS (CP932) and was converted.',
      hint: 'In Excel, "CSV UTF-8" is the safe way to save.',
    },
  },
  'content/odd-character': {
    severity: 'error',
    ja: {
      message: '目に見えない文字、または壊れた文字（{code}）が入っています。',
      hint: 'この場所の文字を消して、打ち直してください。',
    },
    en: {
      message: 'There is an invisible or broken character ({code}).',
      hint: 'Delete the characters at this place and type them again.',
    },
  },
} as const satisfies Record<string, Rule>;
