import { CLASS, CLASS_COUNT, CLOSING } from './classes.ts';
import { bytes, floats } from './columns.ts';
import { EXPAND, EXPANSION, KEEP, pairIn, REDUCE, REDUCTION, SPACING } from './tables.ts';

/**
 * The space between the characters of a paragraph, in pt. Gap `i` is the one after character `i`. Punctuation carries
 * its half em in its advance, so most natural adjustments are zero or negative.
 */
export interface Spacing {
  /** Added to the advance for the natural distance. */
  natural: Float64Array;
  /** How much may be taken off, and in which step. */
  reducible: Float64Array;
  reduceStep: Uint8Array;
  /** Blank in front of an opening bracket, cut at the line start (JLREQ 3.1.5). */
  lead: Float64Array;
  /** Blank behind closing punctuation, may be cut at the line end (JLREQ 3.1.9). */
  trail: Float64Array;
}

/** Narrower punctuation brings no blank of its own: proportional faces keep what they have. */
const FULL_WIDTH = 0.72;

/** On which sides full-width punctuation brings blank. */
const BRINGS = { nothing: 0, before: 1, behind: 2, around: 3 } as const;

const BROUGHT = new Uint8Array(CLASS_COUNT);
BROUGHT[CLASS.opening] = BRINGS.before;
BROUGHT[CLASS.middleDot] = BRINGS.around;
for (const cls of CLOSING) BROUGHT[cls] = BRINGS.behind;

/** What a gap between two classes can be other than solid. */
const GAP = { solid: 0, wordSpace: 1, latin: 2, blank: 3 } as const;

const GAPS = new Uint8Array(CLASS_COUNT * CLASS_COUNT);
for (let before = 0; before < CLASS_COUNT; before += 1) {
  for (let after = 0; after < CLASS_COUNT; after += 1) {
    const pair = before * CLASS_COUNT + after;
    const blank = BROUGHT[before]! >= BRINGS.behind || BROUGHT[after]! % 2 === BRINGS.before;
    if (before === CLASS.wordSpace) GAPS[pair] = GAP.wordSpace;
    else if (EXPANSION[pair] === EXPAND.latin) GAPS[pair] = GAP.latin;
    else if (blank) GAPS[pair] = GAP.blank;
  }
}

/** Pair spacing after JLREQ 3.1.2 to 3.1.6 and 3.2.6. `latinGap` is in em. */
export function findSpacing(
  classes: Uint8Array,
  advances: Float64Array,
  sizes: Float64Array,
  latinGap: number,
): Spacing {
  const count = classes.length;
  const spacing: Spacing = {
    natural: floats(count),
    reducible: floats(count),
    reduceStep: bytes(count),
    lead: floats(count),
    trail: floats(count),
  };
  for (let index = 0; index < count; index += 1) {
    if (BROUGHT[classes[index]!] !== BRINGS.nothing)
      setBlanks(spacing, index, classes[index]!, advances[index]!, sizes[index]!);
  }
  for (let gap = 0; gap + 1 < count; gap += 1) {
    const kind = GAPS[classes[gap]! * CLASS_COUNT + classes[gap + 1]!];
    if (kind === GAP.solid) continue;
    if (kind === GAP.blank) setBlank(spacing, gap, classes[gap]!, classes[gap + 1]!);
    else if (kind === GAP.latin) setLatinGap(spacing, gap, latinGap * Math.min(sizes[gap]!, sizes[gap + 1]!));
    else setWordSpace(spacing, gap, advances[gap]!, sizes[gap]!);
  }
  return spacing;
}

/** The blank in the advance of full-width punctuation: half an em, or a quarter on both sides. */
function setBlanks(spacing: Spacing, index: number, cls: number, advance: number, size: number): void {
  if (advance <= FULL_WIDTH * size) return;
  const blank = advance - size / 2;
  const sides = BROUGHT[cls]!;
  if (sides === BRINGS.before) spacing.lead[index] = blank;
  else if (sides === BRINGS.behind) spacing.trail[index] = blank;
  else spacing.lead[index] = spacing.trail[index] = blank / 2;
}

/** Blank that punctuation brings to a gap, if it is full-width. */
function setBlank(spacing: Spacing, gap: number, before: number, after: number): void {
  const left = spacing.trail[gap]!;
  const right = spacing.lead[gap + 1]!;
  if (left + right === 0) return;
  const wanted = blankBetween(before, after, left, right);
  spacing.natural[gap] = wanted - left - right;
  spacing.reduceStep[gap] = pairIn(REDUCTION, before, after);
  if (spacing.reduceStep[gap] !== REDUCE.no) spacing.reducible[gap] = wanted;
}

/** Blank between two characters, at least one of which brings some (JLREQ 3.1.4). */
function blankBetween(before: number, after: number, left: number, right: number): number {
  const keep = pairIn(SPACING, before, after);
  if (keep === KEEP.none) return 0;
  if (keep === KEEP.left) return left;
  if (keep === KEEP.right) return right;
  return keep === KEEP.larger ? Math.max(left, right) : left + right;
}

/** From a third of an em down to a quarter; expansion opens it to a half. */
function setWordSpace(spacing: Spacing, gap: number, advance: number, size: number): void {
  spacing.reduceStep[gap] = REDUCE.wordSpace;
  spacing.reducible[gap] = Math.max(0, advance - size / 4);
}

/** JLREQ reduces a quarter em to an eighth (3.8.3 f) and opens it to a half (3.8.4 b): to half and twice its width. */
function setLatinGap(spacing: Spacing, gap: number, width: number): void {
  spacing.natural[gap] = width;
  spacing.reduceStep[gap] = REDUCE.latin;
  spacing.reducible[gap] = width / 2;
}
