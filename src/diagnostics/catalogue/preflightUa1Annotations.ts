import type { Rule } from '../rule.ts';
import { row } from './preflight.ts';

const annotation = [
  'PDFの編集ソフトで、注釈のタグと説明を直してください。',
  'Mend tag and description of the annotation in a PDF editor.',
] as const;
const tags = [
  'タグを付けて書き出し直すか、PDFの編集ソフトでタグを直してください。',
  'Export it again with tags, or mend the tags in a PDF editor.',
] as const;

/** Annotations and parts of pages (ISO 14289-1, 7.18 and 7.20). */
export const preflightUa1AnnotationRules = {
  'preflight/ua1-28-002': row(
    'error',
    ['注釈（{subtype}）が、注釈（Annot）のタグの中にありません。', annotation[0]],
    ['An annotation ({subtype}) is not within an Annot.', annotation[1]],
  ),
  'preflight/ua1-28-004': row(
    'error',
    ['注釈（{subtype}）に説明がありません。', annotation[0]],
    ['An annotation ({subtype}) has no description.', annotation[1]],
  ),
  'preflight/ua1-28-005': row(
    'error',
    ['入力欄（{subtype}）に、人に見せる名前（ツールヒント）がありません。', annotation[0]],
    ['A field ({subtype}) has no name for people (tooltip).', annotation[1]],
  ),
  'preflight/ua1-28-006': row(
    'error',
    ['規格にない注釈（{subtype}）に、タグか説明がありません。', annotation[0]],
    ['An annotation of an unknown kind ({subtype}) has no tag or description.', annotation[1]],
  ),
  'preflight/ua1-28-007': row(
    'error',
    ['トラッピングの注釈（{subtype}）があります。', '注釈を除いて書き出し直してください。'],
    ['There is an annotation for trapping ({subtype}).', 'Export it again without it.'],
  ),
  'preflight/ua1-28-008': row(
    'error',
    [
      '注釈のあるページに、移動の順（Tabs）の指定がありません。',
      'ページのプロパティで、タブの順を「文書構造を使用」にしてください。',
    ],
    [
      'A page with annotations does not say their order (Tabs).',
      'Set the tab order of the page to use the document structure.',
    ],
  ),
  'preflight/ua1-28-009': row(
    'error',
    [
      '注釈のあるページの移動の順（Tabs）が、文書の構造のとおりではありません。',
      'ページのプロパティで、タブの順を「文書構造を使用」にしてください。',
    ],
    [
      'The order of the annotations of a page (Tabs) is not that of the structure.',
      'Set the tab order of the page to use the document structure.',
    ],
  ),
  'preflight/ua1-28-010': row(
    'error',
    ['入力欄（{subtype}）が、フォーム（Form）のタグの中にありません。', annotation[0]],
    ['A field ({subtype}) is not within a Form.', annotation[1]],
  ),
  'preflight/ua1-28-011': row(
    'error',
    ['リンク（{subtype}）が、リンク（Link）のタグの中にありません。', annotation[0]],
    ['A link ({subtype}) is not within a Link.', annotation[1]],
  ),
  'preflight/ua1-28-012': row(
    'error',
    ['リンク（{subtype}）に、行き先の説明（Contents）がありません。', annotation[0]],
    ['A link ({subtype}) does not say where it leads (Contents).', annotation[1]],
  ),
  'preflight/ua1-28-014': row(
    'error',
    ['動画などの種類（CT）が示されていません。', annotation[0]],
    ['The kind of a media clip (CT) is not given.', annotation[1]],
  ),
  'preflight/ua1-28-015': row(
    'error',
    ['動画などに代替テキスト（Alt）がありません。', annotation[0]],
    ['A media clip has no alternative text (Alt).', annotation[1]],
  ),
  'preflight/ua1-28-016': row(
    'error',
    ['添付ファイルの注釈に、ファイルの名前（FとUF）がありません。', annotation[0]],
    ['The file of an attachment annotation lacks its names (F and UF).', annotation[1]],
  ),
  'preflight/ua1-28-017': row(
    'error',
    ['印刷用の印（{subtype}）が、文書の構造に入っています。', annotation[0]],
    ["A printer's mark ({subtype}) is part of the structure.", annotation[1]],
  ),
  'preflight/ua1-28-018': row(
    'error',
    ['印刷用の印（{subtype}）の絵が、飾り（アーティファクト）になっていません。', annotation[0]],
    ["What a printer's mark ({subtype}) shows is not an artifact.", annotation[1]],
  ),
  'preflight/ua1-30-001': row(
    'error',
    ['ほかのPDFを参照する部品があります。', '参照をやめて、埋め込んで書き出し直してください。'],
    ['There is a part that refers to another PDF.', 'Embed what is referred to, and export it again.'],
  ),
  'preflight/ua1-30-002': row(
    'error',
    ['タグのある部品（フォームXObject）が、二度以上使われています。', tags[0]],
    ['A form XObject with tagged content is used more than once.', tags[1]],
  ),
} as const satisfies Record<string, Rule>;
