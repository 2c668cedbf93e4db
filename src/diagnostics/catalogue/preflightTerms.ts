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
};
