import type { Language } from '../rule.ts';

/** Words that the preflight passes as values. */
export const preflightTerms: Record<string, Record<Language, string>> = {
  // why a file or a part of it cannot be read
  notPdf: { ja: 'PDFではありません', en: 'it is no PDF' },
  truncatedPdf: { ja: '途中で切れています', en: 'it is cut off' },
  crossReference: { ja: '索引が壊れています', en: 'its cross-reference is broken' },
  encryptedPdf: { ja: '暗号がかかっています', en: 'it is encrypted' },
  nesting: { ja: '入れ子が深すぎます', en: 'it is nested too deeply' },
  inflation: { ja: '圧縮を解くと大きすぎます', en: 'it grows too large when it is decompressed' },
  filter: { ja: '圧縮を解けません', en: 'it cannot be decompressed' },
  syntax: { ja: '書き方が正しくありません', en: 'its syntax is wrong' },
  tooManyObjects: { ja: '部品が多すぎます', en: 'it has too many objects' },
  pageTree: { ja: 'ページの並びが壊れています', en: 'its page tree is broken' },
  recursion: { ja: '自分自身を参照しています', en: 'it refers to itself' },
  tooManyOperators: { ja: '描画の命令が多すぎます', en: 'it has too many operators' },

  // fonts
  brokenProgram: { ja: '書体のデータが壊れています', en: 'its program is broken' },
  brokenMap: { ja: '文字コードの対応表が壊れています', en: 'its character map is broken' },
  foreignMap: { ja: '文字コードの対応表がありません', en: 'its character map is not there' },
  otherCollection: {
    ja: '対応表と書体の文字集合が違います',
    en: 'its map and its glyphs belong to different collections',
  },
  noGlyphMap: {
    ja: '文字とグリフの対応がありません',
    en: 'it does not say which glyphs its characters have',
  },

  // transparency and profiles
  group: { ja: '透明グループ', en: 'a transparency group' },
  opacity: { ja: '不透明度', en: 'opacity' },
  blend: { ja: '描画モード', en: 'a blend mode' },
  softMask: { ja: 'ソフトマスク', en: 'a soft mask' },
  imageMask: { ja: '画像のアルファ', en: 'the alpha of a picture' },
  sameAsOutput: { ja: '出力プロファイルと同じです', en: 'it is the output profile' },
  overprintMode: { ja: 'OPM 1でオーバープリントされています', en: 'it overprints with OPM 1' },

  // the tree of tags, and what ties it to the content
  circularTree: { ja: '同じタグが二か所にあります', en: 'an element is in two places' },
  hugeTree: { ja: 'タグが多すぎます', en: 'there are too many elements' },
  noElement: { ja: 'タグでないものがあります', en: 'something in it is no element' },
  otherParent: { ja: '親のタグの記述が違います', en: 'an element names another parent' },
  noParentTree: { ja: '中身からタグへの表がありません', en: 'there is no parent tree' },
  strayMcid: {
    ja: '中身とタグの一方だけが、もう一方を指しています',
    en: 'only one of content and element names the other',
  },
  lostMcid: { ja: 'タグの指す中身がありません', en: 'an element names content that is not there' },
  twiceMcid: {
    ja: '一つのページに同じ番号の中身が二つあります',
    en: 'two pieces of content on a page have one number',
  },
  otherOwner: {
    ja: '中身とタグが、別の相手を指しています',
    en: 'content and element name different partners',
  },
  lostObject: {
    ja: '注釈とタグの一方だけが、もう一方を指しています',
    en: 'only one of annotation and element names the other',
  },
};
