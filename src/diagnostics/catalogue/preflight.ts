import type { Rule, Severity } from '../rule.ts';

type Saying = readonly [message: string, hint: string];

/** A rule from its sentence and hint in each language. */
export const row = (severity: Severity, ja: Saying, en: Saying): Rule => ({
  severity,
  ja: { message: ja[0], hint: ja[1] },
  en: { message: en[0], hint: en[1] },
});

const anew = [
  '作ったソフトでPDFを書き出し直してください。',
  'Export the PDF again from the program that made it.',
] as const;

/** What can be wrong with a PDF file as a whole, for the printer. */
export const preflightRules = {
  'preflight/unreadable': row(
    'error',
    ['このPDFは読めません（{term:reason}）。', anew[0]],
    ['This PDF cannot be read ({term:reason}).', anew[1]],
  ),
  'preflight/encrypted': row(
    'error',
    ['このPDFには暗号がかかっていて、検査できません。', 'パスワードと制限を付けずに書き出し直してください。'],
    ['This PDF is encrypted and cannot be checked.', 'Export it again without password and restrictions.'],
  ),
  'preflight/damaged': row(
    'error',
    ['PDFの中に読めない部分があります（{term:reason}）。', anew[0]],
    ['A part of the PDF cannot be read ({term:reason}).', anew[1]],
  ),
  'preflight/missing-resource': row(
    'error',
    ['ページが使うリソース「{name}」がPDFの中にありません。', anew[0]],
    ['The page uses the resource "{name}", which is not in the PDF.', anew[1]],
  ),
  'preflight/operator': row(
    'error',
    ['PDFにない命令か、書き方の誤った命令「{operator}」があります。', anew[0]],
    ['There is an operator "{operator}" that PDF does not have, or with the wrong operands.', anew[1]],
  ),
  'preflight/version': row(
    'error',
    ['PDFのバージョンは{version}です（{most}まで）。', '書き出しの設定でPDF {most}を選んでください。'],
    ['The PDF version is {version} (at most {most}).', 'Choose PDF {most} in the export settings.'],
  ),
  'preflight/compressed-objects': row(
    'error',
    ['オブジェクトが圧縮されています。PDF/X-1aでは使えません。', 'PDF/X-1aの設定で書き出し直してください。'],
    [
      'Objects are compressed, which PDF/X-1a does not allow.',
      'Export it again with the settings of PDF/X-1a.',
    ],
  ),
  'preflight/label': row(
    'error',
    ['PDF/Xの表示が「{found}」です（正しくは「{wanted}」）。', '書き出しの設定で{wanted}を選んでください。'],
    ['The PDF/X label is "{found}" and not "{wanted}".', 'Choose {wanted} in the export settings.'],
  ),
  'preflight/xmp': row(
    'error',
    ['文書のメタデータ（XMP）に{property}がありません。', 'PDF/Xの設定で書き出し直してください。'],
    ['The metadata of the document (XMP) lack {property}.', 'Export it again with the settings of PDF/X.'],
  ),
  'preflight/metadata-differ': row(
    'error',
    [
      '文書情報の{key}「{info}」が、メタデータ（XMP）の「{xmp}」と違います。',
      '文書情報を書き換えたソフトで、両方をそろえてください。',
    ],
    [
      '{key} is "{info}" in the document information and "{xmp}" in the metadata (XMP).',
      'Make both the same in the program that changed one of them.',
    ],
  ),
  'preflight/info': row(
    'error',
    ['文書情報に{key}がないか、正しくありません。', 'PDF/Xの設定で書き出し直してください。'],
    [
      'The document information lacks {key}, or it is malformed.',
      'Export it again with the settings of PDF/X.',
    ],
  ),
  'preflight/trapped': row(
    'error',
    [
      'トラッピングの有無（Trapped）が「{found}」です。TrueかFalseでなければなりません。',
      'PDF/Xの設定で書き出し直してください。',
    ],
    ['Trapped is "{found}"; it must be True or False.', 'Export it again with the settings of PDF/X.'],
  ),
  'preflight/file-id': row(
    'error',
    ['ファイルの識別子（ID）がありません。', anew[0]],
    ['The file has no identifier (ID).', anew[1]],
  ),
  'preflight/output-intent': row(
    'error',
    [
      'PDF/X用の出力インテントが{count}個あります（1個でなければなりません）。',
      '書き出しの設定で印刷条件を選んでください。',
    ],
    [
      'There are {count} output intents for PDF/X; there must be one.',
      'Choose a printing condition in the export settings.',
    ],
  ),
  'preflight/output-condition': row(
    'error',
    ['出力インテントに{key}がありません。', '書き出しの設定で印刷条件を選び直してください。'],
    ['The output intent lacks {key}.', 'Choose the printing condition again in the export settings.'],
  ),
  'preflight/output-profile': row(
    'error',
    [
      '出力インテントのプロファイルが使えません（{problem}）。',
      '印刷所の指定するCMYKの出力プロファイルを埋め込んでください。',
    ],
    ['The profile of the output intent is unfit ({problem}).', "Embed the printer's CMYK output profile."],
  ),
  'preflight/viewer-box': row(
    'error',
    ['表示や印刷の範囲{key}が{box}です（MediaBoxかBleedBoxだけ）。', anew[0]],
    ['{key} is {box}; only MediaBox and BleedBox are allowed.', anew[1]],
  ),
  'preflight/action': row(
    'error',
    ['動作やスクリプト（{action}）があります。', '動作とスクリプトを除いて書き出し直してください。'],
    ['There are actions or scripts ({action}).', 'Export it again without actions and scripts.'],
  ),
  'preflight/form': row(
    'error',
    ['入力フォームがあります。', 'フォームを固定して書き出し直してください。'],
    ['There is a form to fill in.', 'Flatten the form and export it again.'],
  ),
  'preflight/attachment': row(
    'error',
    ['ファイルが添付されています（{name}）。', '添付を除いて書き出し直してください。'],
    ['Files are attached ({name}).', 'Export it again without attachments.'],
  ),
  'preflight/layers': row(
    'error',
    [
      'レイヤー（オプショナルコンテンツ）が使えない形で入っています（{problem}）。',
      'レイヤーを統合して書き出し直してください。',
    ],
    [
      'There are layers (optional content) in a form that is not allowed ({problem}).',
      'Merge the layers and export it again.',
    ],
  ),
  'preflight/forbidden-entry': row(
    'error',
    ['印刷用のPDFにあってはならない項目{name}があります。', anew[0]],
    ['There is an entry {name} that no print file may have.', anew[1]],
  ),
  'preflight/filter': row(
    'error',
    ['使えない圧縮方式{filter}があります。', 'ZIPかJPEGで圧縮するように書き出し直してください。'],
    [
      'There is compression by {filter}, which is not allowed.',
      'Export it again with ZIP or JPEG compression.',
    ],
  ),
  'preflight/external-stream': row(
    'error',
    ['中身が別のファイルにある部分が{count}か所あります。', 'リンクを埋め込んで書き出し直してください。'],
    ['{count} parts have their data in another file.', 'Embed what is linked and export it again.'],
  ),
} as const satisfies Record<string, Rule>;
