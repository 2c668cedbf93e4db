import type { Facts } from '../facts/facts.ts';
import { has, hasAnnotation } from './applies.ts';
import type { Question } from './row.ts';

const hasScripts = ({ access }: Facts) => access.hasScripts;

/** Questions of checkpoints 14 to 31: headings, tables, lists, notes, annotations. */
export const structureQuestions: readonly Question[] = [
  { id: '14-001', ja: '見出しに、見出しのタグが付いていますか。', en: 'Are headings tagged as headings?' },
  {
    id: '14-004',
    ja: '見出しの段は、算用数字のタグ（H1など）になっていますか。',
    en: 'Are levels of headings numbered in Arabic numerals?',
    applies: has(/^H\d*$/),
  },
  {
    id: '14-005',
    ja: '7段目より深い見出しに、H7からのタグを使っていますか。',
    en: 'Do headings of a seventh level and below have H7 and so on?',
    applies: has(/^H\d*$/),
  },
  {
    id: '15-001',
    ja: '行の見出しのセルは、見出し（TH）になっていますか。',
    en: 'Are the heads of rows tagged as heads?',
    applies: has('Table'),
  },
  {
    id: '15-002',
    ja: '列の見出しのセルは、見出し（TH）になっていますか。',
    en: 'Are the heads of columns tagged as heads?',
    applies: has('Table'),
  },
  {
    id: '15-004',
    ja: '表のタグは、行と列のある情報だけに使っていますか。',
    en: 'Are only rows and columns tagged as tables?',
    applies: has('Table'),
  },
  {
    id: '15-005',
    ja: 'どのセルも、見出しがはっきり決まりますか。',
    en: 'Is it clear which heads each cell has?',
    applies: has('Table'),
  },
  {
    id: '16-001',
    ja: '番号付きの箇条書きに、番号の種類（ListNumbering）がありますか。',
    en: 'Do ordered lists say how they are numbered?',
    applies: has('L'),
  },
  {
    id: '16-002',
    ja: '番号の種類は、見た目の番号と合っていますか。',
    en: 'Is the numbering that they name the one that is seen?',
    applies: has('L'),
  },
  { id: '16-003', ja: '箇条書きは、リスト（L）のタグになっていますか。', en: 'Are lists tagged as lists?' },
  {
    id: '17-001',
    ja: '数式は、数式（Formula）のタグになっていますか。',
    en: 'Are mathematical expressions tagged as Formula?',
  },
  {
    id: '18-001',
    ja: 'ノンブルや柱は、ページの飾り（アーティファクト）になっていますか。',
    en: 'Are page headers and footers pagination artifacts?',
  },
  {
    id: '18-002',
    ja: '柱と脚は、HeaderとFooterに分けてありますか。',
    en: 'Are header and footer artifacts named as such?',
  },
  {
    id: '19-001',
    ja: '注は、注（Note）のタグになっていますか。',
    en: 'Are footnotes and endnotes tagged as Note?',
  },
  {
    id: '19-002',
    ja: '注や参照先を指す印は、参照（Reference）のタグになっていますか。',
    en: 'Are references tagged as Reference?',
  },
  {
    id: '22-001',
    ja: '記事のつながり（スレッド）は、読む順と合っていますか。',
    en: 'Do article threads follow the reading order?',
    applies: ({ access }) => access.hasThreads,
  },
  {
    id: '24-001',
    ja: '書き込めない用紙の欄に、欄の種類（PrintField）がありますか。',
    en: 'Do fields of forms on paper have the attribute PrintField?',
    applies: has('Form'),
  },
  {
    id: '28-001',
    ja: '注釈やリンクは、読む順の正しい所にありますか。',
    en: 'Are annotations where they belong in the reading order?',
    applies: hasAnnotation(),
  },
  {
    id: '28-003',
    ja: '見た目のための注釈に、意味に合うタグが付いていますか。',
    en: 'Are annotations for looks tagged by what they mean?',
    applies: hasAnnotation(),
  },
  {
    id: '28-013',
    ja: '絵の場所で行き先が変わるリンクの働きは、別の形でも使えますか。',
    en: 'Is what image maps do there in another form?',
    applies: hasAnnotation('Link'),
  },
  {
    id: '29-001',
    ja: 'スクリプトは、キー操作をどんな速さでも受け付けますか。',
    en: 'Do scripts ask for no keystrokes in time?',
    applies: hasScripts,
  },
  {
    id: '31-010',
    ja: '書体は、だれの画面でも表示できる許諾のものですか。',
    en: 'May the fonts be embedded for everybody to see?',
  },
];
