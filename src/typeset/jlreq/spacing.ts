import { CLASS, isClosing, isJapanese, isWestern } from './classes.ts';
import { bytes, floats } from './columns.ts';

/** Steps of reduction (JLREQ 3.8.3), in order. The half em at the line end comes between the first and the second. */
export const REDUCE = { no: 0, wordSpace: 1, middleDot: 2, punctuation: 3, latin: 4 } as const;

/** Steps of expansion (JLREQ 3.8.4), in order. */
export const EXPAND = { no: 0, wordSpace: 1, latin: 2, any: 3 } as const;

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
  for (let index = 0; index < count; index += 1) measureBlanks(spacing, index, classes, advances, sizes);
  for (let gap = 0; gap + 1 < count; gap += 1) setGap(spacing, gap, classes, advances, sizes, latinGap);
  return spacing;
}

/** The blank that is part of the advance of full-width punctuation: half an em, or a quarter on both sides. */
function measureBlanks(
  spacing: Spacing,
  index: number,
  classes: Uint8Array,
  advances: Float64Array,
  sizes: Float64Array,
): void {
  const cls = classes[index]!;
  const size = sizes[index]!;
  const advance = advances[index]!;
  if (advance <= FULL_WIDTH * size) return;
  const blank = advance - size / 2;
  if (cls === CLASS.opening) spacing.lead[index] = blank;
  else if (isClosing(cls)) spacing.trail[index] = blank;
  else if (cls === CLASS.middleDot) spacing.lead[index] = spacing.trail[index] = blank / 2;
}

function setGap(
  spacing: Spacing,
  gap: number,
  classes: Uint8Array,
  advances: Float64Array,
  sizes: Float64Array,
  latinGap: number,
): void {
  const before = classes[gap]!;
  const after = classes[gap + 1]!;
  const size = Math.min(sizes[gap]!, sizes[gap + 1]!);
  if (before === CLASS.wordSpace) {
    setWordSpace(spacing, gap, advances[gap]!, sizes[gap]!);
    return;
  }
  if (after === CLASS.wordSpace || after === CLASS.attached || before === CLASS.attached) return;
  if (meetsLatin(before, after)) {
    setLatinGap(spacing, gap, latinGap * size, size);
    return;
  }

  const left = spacing.trail[gap]!;
  const right = spacing.lead[gap + 1]!;
  const blank = left + right;
  if (blank > 0) {
    const wanted = blankBetween(before, after, left, right);
    spacing.natural[gap] = wanted - blank;
    setReduction(spacing, gap, before, after, wanted);
  }
  if (!isRigid(before, after)) {
    spacing.expandStep[gap] = EXPAND.any;
    spacing.expandable[gap] = size / 4;
  }
}

/** A quarter em between Japanese and Western (JLREQ 3.2.6). */
const meetsLatin = (before: number, after: number): boolean =>
  (isJapanese(before) && isWestern(after)) || (isWestern(before) && isJapanese(after));

/** A full stop keeps its half em inside a line (JLREQ 3.8.3, note); other punctuation gives it up in its step. */
function setReduction(spacing: Spacing, gap: number, before: number, after: number, wanted: number): void {
  if (before === CLASS.fullStop) return;
  const dotted = before === CLASS.middleDot || after === CLASS.middleDot;
  spacing.reducible[gap] = wanted;
  spacing.reduceStep[gap] = dotted ? REDUCE.middleDot : REDUCE.punctuation;
}

/** Blank between two characters, at least one of which brings some (JLREQ 3.1.4). */
function blankBetween(before: number, after: number, left: number, right: number): number {
  if (isClosing(before)) {
    if (after === CLASS.opening) return Math.max(left, right);
    if (isClosing(after) || after === CLASS.dividing) return 0;
    if (after === CLASS.middleDot) return right;
  }
  if (before === CLASS.opening && after === CLASS.opening) return 0;
  if (before === CLASS.middleDot && (after === CLASS.opening || after === CLASS.middleDot)) return left;
  return left + right;
}

function setWordSpace(spacing: Spacing, gap: number, advance: number, size: number): void {
  spacing.reduceStep[gap] = REDUCE.wordSpace;
  spacing.reducible[gap] = Math.max(0, advance - size / 4);
  spacing.expandStep[gap] = EXPAND.wordSpace;
  spacing.expandable[gap] = Math.max(0, size / 2 - advance);
}

function setLatinGap(spacing: Spacing, gap: number, width: number, size: number): void {
  spacing.natural[gap] = width;
  spacing.reduceStep[gap] = REDUCE.latin;
  spacing.reducible[gap] = width / 2;
  spacing.expandStep[gap] = width > 0 ? EXPAND.latin : EXPAND.any;
  // JLREQ opens a quarter em to a half (3.8.4 b): to twice its width.
  spacing.expandable[gap] = width > 0 ? width : size / 4;
}

/** Inside words, numbers and dashes nothing is put in (JLREQ 3.1.11). */
function isRigid(before: number, after: number): boolean {
  if (before === CLASS.inseparable && after === CLASS.inseparable) return true;
  if (before === CLASS.prefix || after === CLASS.postfix) return true;
  return isWesternPart(before) && isWesternPart(after);
}

const isWesternPart = (cls: number): boolean =>
  isWestern(cls) || cls === CLASS.westernOpening || cls === CLASS.westernClosing || cls === CLASS.postfix;
