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
  /** How much may be put in, and in which step. */
  expandable: Float64Array;
  expandStep: Uint8Array;
  /** Blank in front of an opening bracket, cut at the line start (JLREQ 3.1.5). */
  lead: Float64Array;
  /** Blank behind closing punctuation, may be cut at the line end (JLREQ 3.1.9). */
  trail: Float64Array;
}

/** Narrower punctuation brings no blank of its own: proportional faces keep what they have. */
const FULL_WIDTH = 0.72;

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
    expandable: floats(count),
    expandStep: bytes(count),
    lead: floats(count),
    trail: floats(count),
  };
  for (let index = 0; index < count; index += 1) {
    const size = sizes[index]!;
    const advance = advances[index]!;
    if (advance > FULL_WIDTH * size) setBlanks(spacing, index, classes[index]!, advance - size / 2);
  }
  for (let gap = 0; gap + 1 < count; gap += 1) {
    const before = classes[gap]!;
    const after = classes[gap + 1]!;
    const size = Math.min(sizes[gap]!, sizes[gap + 1]!);
    const step = EXPANSION[before * CLASS_COUNT + after]!;
    spacing.expandStep[gap] = step;
    if (step === EXPAND.any) spacing.expandable[gap] = size / 4;
    else if (step === EXPAND.latin) setLatinGap(spacing, gap, latinGap * size, size);
    if (before === CLASS.wordSpace) setWordSpace(spacing, gap, advances[gap]!, sizes[gap]!);
    else if (spacing.trail[gap]! + spacing.lead[gap + 1]! > 0) setBlank(spacing, gap, before, after);
  }
  return spacing;
}

/** The blank in the advance of full-width punctuation: half an em, or a quarter on both sides. */
function setBlanks(spacing: Spacing, index: number, cls: number, blank: number): void {
  if (cls === CLASS.opening) spacing.lead[index] = blank;
  else if (CLOSING.includes(cls)) spacing.trail[index] = blank;
  else if (cls === CLASS.middleDot) spacing.lead[index] = spacing.trail[index] = blank / 2;
}

/** Blank that full-width punctuation brings to a gap. */
function setBlank(spacing: Spacing, gap: number, before: number, after: number): void {
  const left = spacing.trail[gap]!;
  const right = spacing.lead[gap + 1]!;
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

/** From a third of an em down to a quarter and up to a half. */
function setWordSpace(spacing: Spacing, gap: number, advance: number, size: number): void {
  spacing.reduceStep[gap] = REDUCE.wordSpace;
  spacing.reducible[gap] = Math.max(0, advance - size / 4);
  spacing.expandable[gap] = Math.max(0, size / 2 - advance);
}

/** JLREQ reduces a quarter em to an eighth (3.8.3 f) and opens it to a half (3.8.4 b): to half and twice its width. */
function setLatinGap(spacing: Spacing, gap: number, width: number, size: number): void {
  spacing.natural[gap] = width;
  spacing.reduceStep[gap] = REDUCE.latin;
  spacing.reducible[gap] = width / 2;
  spacing.expandable[gap] = width > 0 ? width : size / 4;
  if (width === 0) spacing.expandStep[gap] = EXPAND.any;
}
