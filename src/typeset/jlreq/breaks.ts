import { CLASS, CLASS_COUNT } from './classes.ts';
import { bytes } from './columns.ts';
import { BREAKING, NO_END, PAIR } from './tables.ts';

/** How willingly a line may end between two characters, from the best place to the worst. */
export const BREAK = {
  never: 0,
  free: 1,
  /** Inside a web or mail address, after one of its separators. */
  poor: 2,
  /** Between the parts of a date, a range or a list, and behind an arrow: 4月|1日, 8:30～|17:15, 55人|程度. */
  part: 3,
  /** Inside what is said in one breath: 午前|8時, 3年|目, 平方|キロメートル. */
  compound: 4,
  /** A number and what belongs to it: 204,500|円, 第|8, 令和|6年. Kept when the measure allows. */
  bond: 5,
  /** What an editor or the wording list keeps together. Here the emergencies begin. */
  held: 6,
  /** Behind the hyphen of a phone number: 096-|328-|2131. */
  separator: 7,
  /** Inside a word. */
  word: 8,
  /** Between the groups of a number: 204,|500. */
  group: 9,
  /** Between figures: only when the number alone is wider than the measure. */
  figure: 10,
} as const;

/** A break of this rank or a worse one is told. */
export const EMERGENCY: number = BREAK.held;

const RANKS: number[] = [];
RANKS[PAIR.free] = BREAK.free;
RANKS[PAIR.never] = BREAK.never;
RANKS[PAIR.word] = BREAK.word;
RANKS[PAIR.bond] = BREAK.bond;

/** The rank between two classes. */
const RANK_OF_PAIR = BREAKING.map((pair) => RANKS[pair]!);

/** The rank of every gap by the classes around it; gap `i` is the one after character `i`. */
export function classBreaks(codes: Uint32Array, classes: Uint8Array): Uint8Array {
  const count = codes.length;
  const breaks = bytes(count);
  let base = 0;
  let before = 0;
  for (let gap = 0; gap < count; gap += 1) {
    const own = classes[gap]!;
    if (!(JOINING[own] && belongsTo(before, own))) {
      base = gap;
      before = own;
    }
    const after = gap + 1 < count ? classes[gap + 1]! : CLASS.ideograph;
    let rank = RANK_OF_PAIR[before * CLASS_COUNT + after]!;
    if (before === CLASS.inseparable && areTwins(codes[base]!, codes[gap + 1]!)) rank = BREAK.never;
    if (before === CLASS.symbol && rank === BREAK.bond && isArrow(codes[base]!)) rank = BREAK.part;
    breaks[gap] = rank;
  }
  return breaks;
}

/** Arrows lead on to what follows, but do not belong to it as a bullet does. */
const isArrow = (code: number): boolean => code >= 0x2190 && code <= 0x21ff;

/** Two dashes, two leaders, the halves of a vertical iteration mark (JLREQ 3.1.10). */
const areTwins = (one: number, other: number): boolean =>
  one === other || ((one === 0x3033 || one === 0x3034) && other === 0x3035);

/** Classes that may belong to the character before them. */
const JOINING = new Uint8Array(CLASS_COUNT);
for (const cls of [CLASS.attached, CLASS.wordSpace, CLASS.wideSpace, CLASS.breakHere]) JOINING[cls] = 1;

/** A mark belongs to its base, a space to the opening bracket before it: what follows sees the base. */
const belongsTo = (base: number, cls: number): boolean => cls === CLASS.attached || NO_END.includes(base);
