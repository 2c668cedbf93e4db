import { CLASS, CLASS_COUNT, isWestern } from './classes.ts';
import { bytes } from './columns.ts';

/** How willingly a line may end between two characters. */
export const BREAK = {
  never: 0,
  free: 1,
  /** Inside a web or mail address, after one of its separators. */
  poor: 2,
  /** Between the parts of a date, a range or a compound: 4月|1日, 8:30～|17:15. */
  part: 3,
  /** A number and what belongs to it: 204,500|円, 第|8, 令和|6年. Kept when the measure allows. */
  bond: 4,
  /** Inside a word: only when nothing else fits. */
  word: 5,
  /** Inside a number: only when the number alone is wider than the measure. */
  number: 6,
} as const;

/** What a break costs, in squared em of ragged space; `word` and `number` are emergencies and have no price. */
export const BREAK_COST = [Number.POSITIVE_INFINITY, 0, 8, 24, 400] as const;

/** Not at the start of a line (JLREQ 3.1.7, strict). */
const NO_START: readonly number[] = [
  CLASS.closing,
  CLASS.hyphen,
  CLASS.dividing,
  CLASS.middleDot,
  CLASS.fullStop,
  CLASS.comma,
  CLASS.iteration,
  CLASS.longVowel,
  CLASS.smallKana,
  CLASS.postfix,
  CLASS.wordSpace,
  CLASS.wideSpace,
  CLASS.westernClosing,
  CLASS.attached,
  CLASS.breakHere,
  CLASS.joiner,
];

/** Not at the end of a line (JLREQ 3.1.8). */
const NO_END: readonly number[] = [CLASS.opening, CLASS.prefix, CLASS.westernOpening, CLASS.joiner];

const PAIRS = buildPairs();

function buildPairs(): Uint8Array {
  const pairs = new Uint8Array(CLASS_COUNT * CLASS_COUNT);
  for (let before = 0; before < CLASS_COUNT; before += 1) {
    for (let after = 0; after < CLASS_COUNT; after += 1) {
      pairs[before * CLASS_COUNT + after] = pairBreak(before, after);
    }
  }
  return pairs;
}

function pairBreak(before: number, after: number): number {
  if (NO_START.includes(after) || NO_END.includes(before)) return BREAK.never;
  if (before === CLASS.symbol) return BREAK.bond;
  const westernBefore = isWestern(before) || before === CLASS.westernClosing || before === CLASS.postfix;
  const westernAfter = isWestern(after) || after === CLASS.westernOpening;
  return westernBefore && westernAfter ? BREAK.word : BREAK.free;
}

/** The rank of every gap by the classes around it; gap `i` is the one after character `i`. */
export function classBreaks(codes: Uint32Array, classes: Uint8Array): Uint8Array {
  const breaks = bytes(codes.length);
  let base = 0;
  for (let gap = 0; gap < codes.length; gap += 1) {
    if (!belongsTo(classes[base]!, classes[gap]!)) base = gap;
    const before = classes[base]!;
    const after = classes[gap + 1] ?? CLASS.ideograph;
    const twins = before === CLASS.inseparable && codes[base] === codes[gap + 1];
    breaks[gap] = twins ? BREAK.never : PAIRS[before * CLASS_COUNT + after]!;
  }
  return breaks;
}

/** A mark belongs to its base, a space to the opening bracket before it: what follows sees the base. */
function belongsTo(base: number, cls: number): boolean {
  if (cls === CLASS.attached) return true;
  const space = cls === CLASS.wordSpace || cls === CLASS.wideSpace || cls === CLASS.breakHere;
  return space && NO_END.includes(base);
}
