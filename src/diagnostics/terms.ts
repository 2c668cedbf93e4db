import { preflightTerms } from './catalogue/preflightTerms.ts';
import { webTerms } from './catalogue/webTerms.ts';
import type { Language } from './rule.ts';

/** Words that diagnostics pass as values: what kind of value, what kind of mistake, in each language. */
export const terms: Record<string, Record<Language, string>> = {
  // kinds of values
  text: { ja: '文字', en: 'text' },
  number: { ja: '数', en: 'a number' },
  whole: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  list: { ja: '「- 」で始まる並び', en: 'a list' },
  fields: { ja: '項目のまとまり', en: 'a group of fields' },
  nothing: { ja: '空欄', en: 'nothing' },
  value: { ja: '値', en: 'a value' },

  // forms
  line: {
    ja: '前後に空白を入れず、改行のない1行で書いてください',
    en: 'Write one line, without space before or after it',
  },
  slug: { ja: '英小文字・数字・ハイフンで書いてください', en: 'Use small letters, digits and hyphens' },
  date: {
    ja: '日付は 2024-04-01 のように、実在する日を書いてください',
    en: 'Write an existing day like 2024-04-01',
  },
  month: { ja: '年月は 2006-04 のように書いてください', en: 'Write a month like 2006-04' },
  time: { ja: '時刻は 8:30 のように書いてください', en: 'Write a time like 8:30' },
  pageLabel: { ja: 'ページは 表1、P1 のように書いてください', en: 'Write a page like 表1 or P1' },
  postalCode: { ja: '郵便番号は 860-8601 のように書いてください', en: 'Write a postal code like 860-8601' },
  phone: {
    ja: '電話番号は 096-328-2111 のように書いてください',
    en: 'Write a phone number like 096-328-2111',
  },
  email: { ja: 'メールアドレスを半角で書いてください', en: 'Write an e-mail address' },
  url: { ja: 'https:// で始まる住所を書いてください', en: 'Write an address that begins with https://' },
  profileName: {
    ja: 'assets/icc の中のファイル名を JapanColor2011Coated.icc のように書いてください',
    en: 'Write the name of a file in assets/icc, like JapanColor2011Coated.icc',
  },
  sha256: {
    ja: 'SHA-256 を16進数（小文字）64桁で書いてください',
    en: 'Write the SHA-256 as 64 hexadecimal digits in small letters',
  },
  spotName: {
    ja: '特色の名前を書いてください。Cyan、Magenta、Yellow、Black、All、None は特色の名前になりません',
    en: 'Write the name of a spot ink; Cyan, Magenta, Yellow, Black, All and None are none',
  },
  form: { ja: '決められた形で書いてください', en: 'Write it in the form that is asked for' },

  // encodings
  cp932: { ja: 'Shift_JIS（CP932）のようです', en: 'it looks like Shift_JIS, CP932' },
  utf16: { ja: 'UTF-16 のようです', en: 'it looks like UTF-16' },
  unknownEncoding: { ja: '読めないバイトがあります', en: 'there are bytes that cannot be read' },

  // heads of documents
  fenceMissing: { ja: '1行目が --- ではありません', en: 'the first line is not ---' },
  fenceLanguage: { ja: '1行目の --- のあとに語があります', en: 'a word follows the first ---' },
  fenceOpen: { ja: '閉じる --- の行がありません', en: 'the closing line --- is missing' },

  // YAML
  indent: { ja: '字下げがそろっていません', en: 'the indentation is uneven' },
  tab: { ja: '字下げにタブが使われています', en: 'a tab is used for indentation' },
  unexpected: { ja: '思いがけない文字があります', en: 'there is an unexpected character' },
  unclosed: { ja: '引用符かかっこが閉じていません', en: 'a quote or bracket is not closed' },
  badStart: { ja: 'この文字で値を始めることはできません', en: 'a value cannot begin with this character' },
  badEscape: {
    ja: '引用符の中の \\ の使い方が正しくありません',
    en: 'a \\ in quotes is followed by the wrong character',
  },
  severalDocuments: { ja: '--- で区切られた文書が二つ以上あります', en: 'there is more than one document' },
  malformed: { ja: 'この行の書き方が正しくありません', en: 'this line is malformed' },

  // Markdown
  link: { ja: 'リンク', en: 'links' },
  image: { ja: '画像', en: 'images' },
  html: { ja: 'HTMLのタグ', en: 'HTML tags' },
  bullets: { ja: '箇条書き', en: 'lists' },
  quotation: { ja: '引用（>）', en: 'quotations (>)' },
  code: { ja: 'コード（` や行頭の空白4つ）', en: 'code (` or four spaces at the beginning of a line)' },
  rule: { ja: '区切り線', en: 'rules' },
  emphasis: { ja: '斜体（*1つ）', en: 'italics (a single *)' },
  heading: { ja: '## 以外の見出し', en: 'headings other than ##' },
  lineBreak: { ja: '段落の途中の改行（行末の空白2つや \\）', en: 'line breaks inside a paragraph' },
  construct: { ja: 'この書き方', en: 'this construct' },

  // press
  notProfile: { ja: 'ICC プロファイルではないか、壊れています', en: 'it is no ICC profile, or a broken one' },
  profileVersion: { ja: 'ICC のバージョンが2でも4でもありません', en: 'its ICC version is neither 2 nor 4' },
  notOutput: { ja: '出力（prtr）のプロファイルではありません', en: 'it is no output profile (prtr)' },
  notCmyk: { ja: 'CMYK のプロファイルではありません', en: 'it is not for CMYK' },
  left: { ja: '左端', en: 'left' },
  top: { ja: '天', en: 'top' },
  right: { ja: '右端', en: 'right' },
  bottom: { ja: '地', en: 'bottom' },
  sheerType: { ja: '透ける文字', en: 'sheer type' },
  sheerShape: { ja: '透ける図形', en: 'sheer shapes' },
  sheerGradient: { ja: '透けるグラデーション', en: 'sheer gradients' },
  sheerPicture: { ja: '透ける写真', en: 'sheer pictures' },
  sheerGroup: { ja: '透ける部品（グループ）', en: 'sheer groups' },

  // figures and texts
  population: { ja: '人口', en: 'population figures' },
  households: { ja: '世帯数', en: 'household figures' },
  areaKm2: { ja: '面積', en: 'areas' },
  saddle: { ja: '中とじ', en: 'saddle-stitched' },
  perfect: { ja: '無線とじ', en: 'perfect-bound' },
  first: { ja: '最初', en: 'first' },
  last: { ja: '最後', en: 'last' },
  message: { ja: '市長メッセージの本文', en: "The mayor's message" },
  duties: { ja: '仕事の説明（duties）', en: 'The statement of duties' },
  department: { ja: '局の紹介文', en: 'The text of the department' },
  voice: { ja: '職員の声の本文', en: 'The voice' },
  shorten: { ja: '短くしてください', en: 'Shorten it' },
  lengthen: { ja: '書き足してください', en: 'Write more' },

  ...preflightTerms,
  ...webTerms,
};
