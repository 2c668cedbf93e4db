import type { Rule } from '../rule.ts';
import { row } from './preflight.ts';

const language = [
  '文書の言語を、書き出しの設定か文書のプロパティで指定してください。',
  'Set the language of the document in the export settings or its properties.',
] as const;
const tags = [
  'タグを付けて書き出し直すか、PDFの編集ソフトでタグを直してください。',
  'Export it again with tags, or mend the tags in a PDF editor.',
] as const;
const font = [
  '書体を埋め込む設定で書き出し直してください。だめなら別の書体にしてください。',
  'Export it again with the font embedded; if that does not help, use another font.',
] as const;

/** Languages, alternatives, headings, tables, notes, layers, files (ISO 14289-1). */
export const preflightUa1TextRules = {
  'preflight/ua1-11-001': row(
    'error',
    ['言語の分からない文字があります。', language[0]],
    ['There is text whose language is not known.', language[1]],
  ),
  'preflight/ua1-11-002': row(
    'error',
    ['代替テキストや置き換え文字の言語が分かりません。', language[0]],
    ['The language of alternative or replacement text is not known.', language[1]],
  ),
  'preflight/ua1-11-003': row(
    'error',
    ['しおりの言語が分かりません。', language[0]],
    ['The language of the bookmarks is not known.', language[1]],
  ),
  'preflight/ua1-11-004': row(
    'error',
    ['注釈（{subtype}）の説明の言語が分かりません。', language[0]],
    ['The language of what an annotation ({subtype}) says is not known.', language[1]],
  ),
  'preflight/ua1-11-005': row(
    'error',
    ['入力欄（{subtype}）の説明の言語が分かりません。', language[0]],
    ['The language of the name of a field ({subtype}) is not known.', language[1]],
  ),
  'preflight/ua1-11-006': row(
    'error',
    ['メタデータの言語が分かりません。', language[0]],
    ['The language of the metadata is not known.', language[1]],
  ),
  'preflight/ua1-13-004': row(
    'error',
    ['図に代替テキストがありません。', '図が何を示すかを、代替テキストに書いてください。'],
    ['A figure has no alternative text.', 'Write what the figure shows as its alternative text.'],
  ),
  'preflight/ua1-14-002': row(
    'error',
    ['最初の見出しがH1ではなくH{level}です。', '見出しの段をH1から付け直してください。'],
    ['The first heading is H{level} and not H1.', 'Let headings begin with H1.'],
  ),
  'preflight/ua1-14-003': row(
    'error',
    ['見出しの段が、H{above}からH{level}へとんでいます。', '見出しの段をとばさずに付け直してください。'],
    ['Headings skip from H{above} to H{level}.', 'Let headings go down one level at a time.'],
  ),
  'preflight/ua1-14-006': row(
    'error',
    ['一つの項の中に、見出しHが二つ以上あります。', tags[0]],
    ['An element has more than one H.', tags[1]],
  ),
  'preflight/ua1-14-007': row(
    'error',
    ['見出しにHとH1などが混ざっています。', 'どちらか一方にそろえてください。'],
    ['Headings of both kinds, H and H1, are used.', 'Use one of the two.'],
  ),
  'preflight/ua1-15-003': row(
    'error',
    [
      '表のデータと見出しの関係が分かりません（ScopeもHeadersもありません）。',
      '見出しのセル（TH）に、行か列かのScopeを付けてください。',
    ],
    [
      'It is not known which heads the cells of a table have (neither Scope nor Headers).',
      'Give the heads (TH) a Scope: row or column.',
    ],
  ),
  'preflight/ua1-17-002': row(
    'error',
    ['数式に代替テキストがありません。', '数式の読み方を、代替テキストに書いてください。'],
    ['A formula has no alternative text.', 'Write how the formula is read as its alternative text.'],
  ),
  'preflight/ua1-17-003': row(
    'error',
    ['数式の中に、Unicodeに直せない文字があります（書体「{font}」）。', font[0]],
    ['A formula has characters without Unicode values (font "{font}").', font[1]],
  ),
  'preflight/ua1-19-003': row(
    'error',
    ['注（Note）に名前（ID）がありません。', tags[0]],
    ['A note has no ID.', tags[1]],
  ),
  'preflight/ua1-19-004': row(
    'error',
    ['注（Note）の名前（ID）「{name}」が重なっています。', tags[0]],
    ['Notes share the ID "{name}".', tags[1]],
  ),
  'preflight/ua1-20-001': row(
    'error',
    ['レイヤーの設定（Configs）に名前がありません。', 'レイヤーを統合して書き出し直してください。'],
    ['A configuration of layers (in Configs) has no name.', 'Merge the layers and export it again.'],
  ),
  'preflight/ua1-20-002': row(
    'error',
    ['レイヤーの設定（D）に名前がありません。', 'レイヤーを統合して書き出し直してください。'],
    ['The default configuration of layers (D) has no name.', 'Merge the layers and export it again.'],
  ),
  'preflight/ua1-20-003': row(
    'error',
    ['レイヤーの表示が、場合によって変わります（AS）。', 'レイヤーを統合して書き出し直してください。'],
    ['Layers change by themselves (AS).', 'Merge the layers and export it again.'],
  ),
  'preflight/ua1-21-001': row(
    'error',
    ['添付ファイルの名前（FとUF）がありません。', '添付し直すか、添付を除いてください。'],
    ['An embedded file lacks its names (F and UF).', 'Attach it again, or leave it out.'],
  ),
  'preflight/ua1-25-001': row(
    'error',
    [
      '見るたびに作り直されるフォーム（動的なXFA）があります。',
      'ふつうのPDFフォームで書き出し直してください。',
    ],
    ['There is a dynamic XFA form.', 'Export it again with an ordinary form.'],
  ),
  'preflight/ua1-26-001': row(
    'error',
    ['暗号に、許可の設定（P）がありません。', 'パスワードと制限を付けずに書き出し直してください。'],
    [
      'The encryption does not say what is permitted (P).',
      'Export it again without password and restrictions.',
    ],
  ),
  'preflight/ua1-26-002': row(
    'error',
    [
      '読み上げのための文字の取り出しが禁じられています。',
      'パスワードと制限を付けずに書き出し直してください。',
    ],
    [
      'Extracting text for accessibility is not permitted.',
      'Export it again without password and restrictions.',
    ],
  ),
} as const satisfies Record<string, Rule>;
