import { CLASS, CLASS_COUNT, CLOSING, JAPANESE, WESTERN } from './classes.ts';

/**
 * The tables of JLREQ for two neighbouring classes, as data: spacing (Appendix B), line breaking (C), reduction (D) and
 * expansion (E). Each is written as rows of "before, after, value", a later row overriding an earlier one, and unfolded
 * once into a square of bytes.
 */
type Side = readonly number[] | 'any';
type Row = readonly [before: Side, after: Side, value: number];

function square(rows: readonly Row[]): Uint8Array {
  const table = new Uint8Array(CLASS_COUNT * CLASS_COUNT);
  const all = Array.from({ length: CLASS_COUNT }, (_, cls) => cls);
  for (const [before, after, value] of rows) {
    for (const left of before === 'any' ? all : before) {
      for (const right of after === 'any' ? all : after) table[left * CLASS_COUNT + right] = value;
    }
  }
  return table;
}

const WESTERN_PART = [...WESTERN, CLASS.westernOpening, CLASS.westernClosing, CLASS.postfix];
const SPACES = [CLASS.wordSpace, CLASS.wideSpace, CLASS.breakHere];
const OPENING = [CLASS.opening, CLASS.warichuOpening];

/** Not at the start of a line (JLREQ 3.1.7, strict; the loose level reads some characters as others). */
const NO_START = [
  ...CLOSING,
  CLASS.hyphen,
  CLASS.dividing,
  CLASS.middleDot,
  CLASS.iteration,
  CLASS.longVowel,
  CLASS.smallKana,
  CLASS.postfix,
  CLASS.referenceMark,
  CLASS.warichuClosing,
  CLASS.westernClosing,
  CLASS.attached,
  CLASS.joiner,
  ...SPACES,
];

/** Not at the end of a line (JLREQ 3.1.8). */
export const NO_END: readonly number[] = [...OPENING, CLASS.prefix, CLASS.westernOpening, CLASS.joiner];

/** How a line may end between two classes. */
export const PAIR = { free: 0, never: 1, word: 2, bond: 3 } as const;

/** Appendix C. Inside words and numbers lines end in need only; a bullet stays with its item. */
export const BREAKING = square([
  [[...WESTERN, CLASS.westernClosing, CLASS.postfix], [...WESTERN, CLASS.westernOpening], PAIR.word],
  [[CLASS.symbol], 'any', PAIR.bond],
  ['any', NO_START, PAIR.never],
  [NO_END, 'any', PAIR.never],
]);

/** Which of the blanks that two characters bring stays between them. */
export const KEEP = { both: 0, left: 1, right: 2, larger: 3, none: 4 } as const;

/** Appendix B with 3.1.4: punctuation brings its blank in its own advance. */
export const SPACING = square([
  [CLOSING, OPENING, KEEP.larger],
  [CLOSING, [...CLOSING, CLASS.dividing, CLASS.warichuClosing], KEEP.none],
  [CLOSING, [CLASS.middleDot], KEEP.right],
  [OPENING, OPENING, KEEP.none],
  [[CLASS.middleDot], [...OPENING, CLASS.middleDot], KEEP.left],
]);

/** Steps of reduction (3.8.3), in order; the blank at the line end comes between the first and the second. */
export const REDUCE = { no: 0, wordSpace: 1, middleDot: 2, punctuation: 3, latin: 4 } as const;

/** Appendix D. A full stop keeps its half em inside a line (3.8.3, note). */
export const REDUCTION = square([
  ['any', 'any', REDUCE.punctuation],
  ['any', [CLASS.middleDot], REDUCE.middleDot],
  [[CLASS.middleDot], 'any', REDUCE.middleDot],
  [[CLASS.fullStop], 'any', REDUCE.no],
  [JAPANESE, WESTERN, REDUCE.latin],
  [WESTERN, JAPANESE, REDUCE.latin],
  [[CLASS.wordSpace], 'any', REDUCE.wordSpace],
]);

/** Steps of expansion (3.8.4), in order. In the last one all gaps are opened alike, those of the earlier steps too. */
export const EXPAND = { no: 0, wordSpace: 1, latin: 2, any: 3, last: 4 } as const;

/**
 * Appendix E with 3.1.11: nothing is put into words, numbers and dashes, and inside brackets and before punctuation only
 * when nothing else is left. Kana that may not start a line are spaced like others, or words would fall apart.
 */
export const EXPANSION = square([
  ['any', 'any', EXPAND.any],
  ['any', [...CLOSING, CLASS.dividing, CLASS.middleDot, CLASS.hyphen], EXPAND.last],
  [[...OPENING, CLASS.middleDot, CLASS.hyphen], 'any', EXPAND.last],
  [JAPANESE, WESTERN, EXPAND.latin],
  [WESTERN, JAPANESE, EXPAND.latin],
  [WESTERN_PART, WESTERN_PART, EXPAND.no],
  [[CLASS.inseparable], [CLASS.inseparable], EXPAND.no],
  [[CLASS.prefix], 'any', EXPAND.no],
  ['any', [CLASS.postfix, CLASS.attached, CLASS.joiner, CLASS.referenceMark, ...SPACES], EXPAND.no],
  [[CLASS.attached, CLASS.joiner, CLASS.breakHere], 'any', EXPAND.no],
  [[CLASS.wordSpace], 'any', EXPAND.wordSpace],
  [[CLASS.wordSpace], [CLASS.attached, ...SPACES], EXPAND.no],
]);

/** Value of a table for two neighbours. */
export const pairIn = (table: Uint8Array, before: number, after: number): number =>
  table[before * CLASS_COUNT + after]!;
