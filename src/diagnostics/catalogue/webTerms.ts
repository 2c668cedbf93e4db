import type { Language } from '../rule.ts';

/** Words that the checks of the web edition pass as values. */
export const webTerms = {
  // alternative texts
  altFileName: { ja: 'ファイルの名前しか伝わりません', en: 'is the name of a file' },
  altKind: { ja: '絵があることしか伝わりません', en: 'only says that there is a picture' },
  altShort: { ja: '短くて（5字未満）何の絵かが伝わりません', en: 'is too short (less than 5 characters)' },
  altLong: {
    ja: '長すぎて（120字を超えて）最後まで聞いてもらえません',
    en: 'is too long (more than 120 characters)',
  },
  altCaption: { ja: 'そばにある説明文と同じことが二度読まれます', en: 'repeats the caption beside it' },

  // ways of seeing colours
  common: { ja: 'だれの目', en: 'everybody' },
  protan: { ja: 'P型（1型）色覚の人', en: 'people with protan colour vision' },
  deutan: { ja: 'D型（2型）色覚の人', en: 'people with deutan colour vision' },
  tritan: { ja: 'T型（3型）色覚の人', en: 'people with tritan colour vision' },
} as const satisfies Record<string, Record<Language, string>>;
