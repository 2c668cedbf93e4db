import type { Rule } from '../rule.ts';
import { row } from './preflight.ts';

const tags = [
  'タグを付けて書き出し直すか、PDFの編集ソフトでタグを直してください。',
  'Export it again with tags, or mend the tags in a PDF editor.',
] as const;
const language = [
  '文書の言語を、書き出しの設定か文書のプロパティで指定してください。',
  'Set the language of the document in the export settings or its properties.',
] as const;
const table = [
  '表のタグを、行・見出し・データのセルがそろうように直してください。',
  'Mend the tags of the table so that rows, heads and cells are complete.',
] as const;
const roleMap = [
  'PDFの編集ソフトで、ロールマップを直してください。',
  'Mend the role map in a PDF editor.',
] as const;
const settings = [
  '書き出しの設定を直して書き出し直してください。',
  'Change the export settings and export it again.',
] as const;

/** What keeps a PDF from being read aloud (ISO 14289-1): tags, metadata, nesting. Numbers are those of the Matterhorn Protocol. */
export const preflightUa1Rules = {
  'preflight/ua1-tagged': row(
    'error',
    ['タグ（文書の構造）がありません。', tags[0]],
    ['The file is not tagged.', tags[1]],
  ),
  'preflight/ua1-tree': row(
    'error',
    ['タグの木が壊れています（{term:defect}）。', tags[0]],
    ['The tree of tags is broken ({term:defect}).', tags[1]],
  ),
  'preflight/ua1-parent-tree': row(
    'error',
    ['タグとページの中身のつながりが壊れています（{term:defect}）。', tags[0]],
    ['What ties the tags to the content is broken ({term:defect}).', tags[1]],
  ),
  'preflight/ua1-language': row(
    'error',
    ['言語の指定「{language}」が、正しい書き方（jaやen-USなど）ではありません。', language[0]],
    ['The language "{language}" is no language identifier (such as ja or en-US).', language[1]],
  ),
  'preflight/ua1-table-shape': row(
    'error',
    ['表の行によって、セルの数が違います（結合を数えて）。', table[0]],
    ['The rows of a table differ in width, spans counted.', table[1]],
  ),
  'preflight/ua1-01-003': row(
    'error',
    ['本文のタグの中に、飾り（アーティファクト）があります。', tags[0]],
    ['There is an artifact within tagged content.', tags[1]],
  ),
  'preflight/ua1-01-004': row(
    'error',
    ['飾り（アーティファクト）の中に、本文のタグがあります。', tags[0]],
    ['There is tagged content within an artifact.', tags[1]],
  ),
  'preflight/ua1-01-005': row(
    'error',
    ['タグも飾りの印（アーティファクト）もない中身があります。', tags[0]],
    ['There is content that is neither tagged nor an artifact.', tags[1]],
  ),
  'preflight/ua1-01-007': row(
    'error',
    ['タグが不確か（Suspects）とされています。', 'タグを確かめて、Suspectsをfalseにしてください。'],
    ['The tags are said to be suspect (Suspects).', 'Check the tags, and set Suspects to false.'],
  ),
  'preflight/ua1-02-001': row(
    'error',
    ['独自のタグ「{type}」が、標準のタグに対応していません。', roleMap[0]],
    ['The type "{type}" is not mapped to a standard type.', roleMap[1]],
  ),
  'preflight/ua1-02-003': row(
    'error',
    ['タグ「{type}」の対応が、元に戻って回っています。', roleMap[0]],
    ['The mapping of the type "{type}" is circular.', roleMap[1]],
  ),
  'preflight/ua1-02-004': row(
    'error',
    ['標準のタグ「{type}」が、別のタグに対応づけられています。', roleMap[0]],
    ['The standard type "{type}" is mapped to another one.', roleMap[1]],
  ),
  'preflight/ua1-06-001': row(
    'error',
    ['文書のメタデータ（XMP）がありません。', settings[0]],
    ['The document has no metadata (XMP).', settings[1]],
  ),
  'preflight/ua1-06-002': row(
    'error',
    [
      'メタデータに、PDF/UA-1の表示（pdfuaid:part）がありません。',
      'ほかのエラーを直してから、PDF/UAの設定で書き出し直してください。',
    ],
    [
      'The metadata do not say that this is PDF/UA-1 (pdfuaid:part).',
      'Put the other errors right, then export it as PDF/UA.',
    ],
  ),
  'preflight/ua1-06-003': row(
    'error',
    ['メタデータに文書の題名（dc:title）がありません。', '文書のプロパティで題名を付けてください。'],
    ['The metadata have no title (dc:title).', 'Give the document a title in its properties.'],
  ),
  'preflight/ua1-07-001': row(
    'error',
    [
      '題名を窓に出す設定（DisplayDocTitle）がありません。',
      '文書のプロパティの「開き方」で、文書のタイトルを表示するようにしてください。',
    ],
    [
      'It is not said that the title is shown (DisplayDocTitle).',
      'Let the initial view show the document title.',
    ],
  ),
  'preflight/ua1-07-002': row(
    'error',
    [
      '題名のかわりにファイル名が窓に出ます（DisplayDocTitleがfalse）。',
      '文書のプロパティの「開き方」で、文書のタイトルを表示するようにしてください。',
    ],
    [
      'The file name is shown instead of the title (DisplayDocTitle is false).',
      'Let the initial view show the document title.',
    ],
  ),
  'preflight/ua1-09-004': row(
    'error',
    ['表のタグの入れ子が正しくありません（{outer}の中の{inner}）。', table[0]],
    ['Tags of a table are wrong: {inner} in {outer}.', table[1]],
  ),
  'preflight/ua1-09-005': row(
    'error',
    ['箇条書きのタグの入れ子が正しくありません（{outer}の中の{inner}）。', tags[0]],
    ['Tags of a list are wrong: {inner} in {outer}.', tags[1]],
  ),
  'preflight/ua1-09-006': row(
    'error',
    ['目次のタグの入れ子が正しくありません（{outer}の中の{inner}）。', tags[0]],
    ['Tags of a table of contents are wrong: {inner} in {outer}.', tags[1]],
  ),
  'preflight/ua1-09-007': row(
    'error',
    ['ルビのタグの入れ子が正しくありません（{outer}の中の{inner}）。', tags[0]],
    ['Tags of ruby are wrong: {inner} in {outer}.', tags[1]],
  ),
  'preflight/ua1-09-008': row(
    'error',
    ['割注のタグの入れ子が正しくありません（{outer}の中の{inner}）。', tags[0]],
    ['Tags of warichu are wrong: {inner} in {outer}.', tags[1]],
  ),
} as const satisfies Record<string, Rule>;
