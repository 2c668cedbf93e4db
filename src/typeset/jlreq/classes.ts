import { bytes } from './columns.ts';

/**
 * Character classes of JLREQ (Appendix A) by their numbers there, and a few of our own from 31 on for what the
 * document leaves to the Western composer.
 */
export const CLASS = {
  opening: 1,
  closing: 2,
  hyphen: 3,
  dividing: 4,
  middleDot: 5,
  fullStop: 6,
  comma: 7,
  inseparable: 8,
  iteration: 9,
  longVowel: 10,
  smallKana: 11,
  prefix: 12,
  postfix: 13,
  wideSpace: 14,
  hiragana: 15,
  katakana: 16,
  mathSymbol: 17,
  mathOperator: 18,
  ideograph: 19,
  /** cl-20 to cl-23, cl-25 and cl-28 to cl-30 depend on what a text means: whoever knows says so in `roles`. */
  referenceMark: 20,
  ornamented: 21,
  simpleRuby: 22,
  jukugoRuby: 23,
  numeral: 24,
  unit: 25,
  wordSpace: 26,
  western: 27,
  warichuOpening: 28,
  warichuClosing: 29,
  tateChuYoko: 30,
  /** ASCII brackets and stops: no break on their inner side. */
  westernOpening: 31,
  westernClosing: 32,
  /** Combining marks and selectors, which stay with the character before them. */
  attached: 33,
  /** U+200B: an invisible place to break. */
  breakHere: 34,
  /** U+2060, U+00A0: never a place to break. */
  joiner: 35,
  /** Bullets, arrows, circled figures: ideographs that stay with what follows and stand solid beside Western. */
  symbol: 36,
} as const;

/** One more than the largest class number. */
export const CLASS_COUNT = 37;

const LISTED = [
  [CLASS.opening, '‘“（〔［｛〈《「『【⦅｟〘〖«〝'],
  [CLASS.closing, '’”）〕］｝〉》」』】⦆｠〙〗»〟'],
  [CLASS.hyphen, '‐–〜～゠'],
  [CLASS.dividing, '！？‼⁇⁈⁉'],
  [CLASS.middleDot, '・：；'],
  [CLASS.fullStop, '。．'],
  [CLASS.comma, '、，'],
  [CLASS.inseparable, '—―…‥〳〴〵'],
  [CLASS.iteration, 'ヽヾゝゞ々〻'],
  [CLASS.longVowel, 'ー'],
  [CLASS.smallKana, 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ'],
  [CLASS.prefix, '￥＄￡＃€№¥$£#'],
  [CLASS.postfix, '°′″℃￠％‰%¢㏋ℓ㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㎎㎏㎜㎝㎞㎡㎢㎥㎖㏄㏊'],
  [CLASS.wideSpace, '\u3000'],
  [CLASS.mathSymbol, '＝≠＜＞≤≥≦≧≪≫≒≡≃≅≈∽∝⊂⊃⊆⊇⊊⊋∈∋∉∌∩∪∧∨'],
  [CLASS.mathOperator, '＋－−±∓×÷⊕⊖⊗'],
  [CLASS.symbol, '※〒〶'],
  [CLASS.wordSpace, ' '],
  [CLASS.westernOpening, '([{<'],
  [CLASS.westernClosing, ')]}>,.:;!?'],
  [CLASS.breakHere, '\u200b'],
  [CLASS.joiner, '\u00a0\u2060\u202f\ufeff'],
] as const;

/** First and last code point of each stretch; a later row overrides an earlier one, a listed character all rows. */
const RANGES = [
  [CLASS.western, 0x0000, 0x1fff],
  [CLASS.numeral, 0x30, 0x39],
  [CLASS.attached, 0x0000, 0x001f],
  [CLASS.attached, 0x007f, 0x009f],
  [CLASS.attached, 0x00ad, 0x00ad],
  [CLASS.attached, 0x0300, 0x036f],
  [CLASS.western, 0x2010, 0x2027],
  [CLASS.attached, 0x200c, 0x200f],
  [CLASS.attached, 0x202a, 0x202e],
  [CLASS.attached, 0x20d0, 0x20ff],
  [CLASS.symbol, 0x2190, 0x21ff],
  [CLASS.symbol, 0x2460, 0x24ff],
  [CLASS.symbol, 0x25a0, 0x27bf],
  [CLASS.hiragana, 0x3041, 0x309f],
  [CLASS.attached, 0x3099, 0x309a],
  [CLASS.katakana, 0x30a0, 0x30ff],
  [CLASS.symbol, 0x3200, 0x32ff],
  [CLASS.western, 0xfb00, 0xfb06],
  [CLASS.attached, 0xfe00, 0xfe0f],
  [CLASS.attached, 0xfe20, 0xfe2f],
  [CLASS.western, 0xff61, 0xff9f],
] as const;

const BASIC_PLANE = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(CLASS.ideograph);
  for (const [cls, first, last] of RANGES) table.fill(cls, first, last + 1);
  for (const [cls, characters] of LISTED) {
    for (let index = 0; index < characters.length; index += 1) table[characters.charCodeAt(index)] = cls;
  }
  return table;
}

/** Class of a character by itself (JLREQ Appendix A). */
export function classOf(codePoint: number): number {
  if (codePoint < 0x10000) return BASIC_PLANE[codePoint]!;
  return codePoint >= 0xe0100 && codePoint <= 0xe01ef ? CLASS.attached : CLASS.ideograph;
}

/** What the loose level of line breaking takes an iteration mark, a long vowel and small kana for (Appendix C, notes). */
const LOOSE = {
  [CLASS.iteration]: CLASS.ideograph,
  [CLASS.longVowel]: CLASS.katakana,
  [CLASS.smallKana]: CLASS.hiragana,
} as Record<number, number>;

/**
 * Classes of the characters of a text. An apostrophe between Western letters belongs to its word. `roles` holds the classes
 * that the characters do not show by themselves; 0 leaves a character as it is.
 */
export function classify(codes: Uint32Array, strict = true, roles?: Uint8Array): Uint8Array {
  const classes = bytes(codes.length);
  for (let index = 0; index < codes.length; index += 1) {
    const own = roles?.[index] || classOf(codes[index]!);
    classes[index] = strict ? own : (LOOSE[own] ?? own);
  }
  for (let index = 1; index < codes.length - 1; index += 1) {
    const apostrophe = codes[index] === 0x2019;
    if (apostrophe && classes[index - 1] === CLASS.western && classes[index + 1] === CLASS.western) {
      classes[index] = CLASS.western;
    }
  }
  return classes;
}

/** Kana and ideographs: what stands a quarter em apart from Western characters (JLREQ 3.2.6). */
export const JAPANESE: readonly number[] = [
  CLASS.ideograph,
  CLASS.hiragana,
  CLASS.katakana,
  CLASS.iteration,
  CLASS.longVowel,
  CLASS.smallKana,
  CLASS.simpleRuby,
  CLASS.jukugoRuby,
];

/** Letters, figures and unit symbols of Western words. */
export const WESTERN: readonly number[] = [CLASS.western, CLASS.numeral, CLASS.unit];

/** Closing brackets, full stops and commas: what leaves half an em behind it. */
export const CLOSING: readonly number[] = [CLASS.closing, CLASS.fullStop, CLASS.comma];

/** Spaces at the line end stand out of the measure unseen. */
export const isUnseen = (cls: number): boolean =>
  cls === CLASS.wordSpace || cls === CLASS.wideSpace || cls === CLASS.breakHere;

/** Full stops and commas may hang (JLREQ 3.8.2, note). */
export const mayHang = (cls: number): boolean => cls === CLASS.fullStop || cls === CLASS.comma;
