import { CLASS } from '../jlreq/classes.ts';
import type { Line } from '../jlreq/line.ts';
import type { Measured } from '../jlreq/measure.ts';
import { type Extent, type ShapedGloss, widthOf } from './glosses.ts';

/** A sign and its edge, in pt from the line's. */
export type Placed<Mark> = Mark & { x: number };

/**
 * Where the signs of a reading, or its dots, stand along a line or a column. `lefts` are the edges of the line's
 * characters.
 */
export const signsAlong = <Mark extends Extent>(
  gloss: ShapedGloss<Mark>,
  measured: Measured,
  line: Line,
  lefts: Float64Array,
): Placed<Mark>[] =>
  gloss.dots ? dotsOf(gloss, measured, line, lefts) : readingOf(gloss, measured, line, lefts);

/** The part of a reading that belongs to this line, over its part of the base. */
function readingOf<Mark extends Extent>(
  gloss: ShapedGloss<Mark>,
  { advances }: Measured,
  line: Line,
  lefts: Float64Array,
): Placed<Mark>[] {
  const start = Math.max(gloss.start, line.start);
  const end = Math.min(gloss.end, line.end);
  const share = (index: number) =>
    Math.round((gloss.signs.length * (index - gloss.start)) / (gloss.end - gloss.start));
  const signs = gloss.signs.slice(share(start), share(end));
  const left = lefts[start - line.start]!;
  const right = lefts[end - 1 - line.start]! + advances[end - 1]! - leadOf(line, end - 1);
  const base = { left, right };
  const width = widthOf(signs);
  if (width <= right - left) return spread(signs, base, gloss);
  const middle = (left + right - width) / 2;
  const [heads, tails] = [start === line.start, end === line.visibleEnd];
  if (heads && tails) return solid(signs, middle);
  // At an end of the line the reading stands flush with it (JLREQ 3.3.8), and reaches the farther to the other side.
  if (heads || tails) return solid(signs, heads ? left : right - width);
  const before = start === gloss.start ? gloss.reach.before : 0;
  const after = end === gloss.end ? gloss.reach.after : 0;
  return solid(signs, Math.max(left - before, Math.min(middle, right + after - width)));
}

/** An opening bracket at the line start has lost the blank in front of it. */
const leadOf = (line: Line, index: number): number => (index === line.start ? line.lead : 0);

/**
 * A reading shorter than its base: the rest goes between its signs, half as much to both ends (1:2:1), but no more than
 * one sign's width (JLREQ 3.3.6). Latin readings stand in the middle.
 */
function spread<Mark extends Extent>(
  signs: Mark[],
  base: { left: number; right: number },
  { size, western }: ShapedGloss<Mark>,
): Placed<Mark>[] {
  const rest = base.right - base.left - widthOf(signs);
  if (western || signs.length < 2) return solid(signs, base.left + rest / 2);
  const edge = Math.min(rest / signs.length / 2, size);
  return solid(signs, base.left + edge, (rest - 2 * edge) / (signs.length - 1));
}

function solid<Mark extends Extent>(signs: Mark[], left: number, gap = 0): Placed<Mark>[] {
  let x = left;
  return signs.map((sign) => {
    const placed = { ...sign, x };
    x += sign.width + gap;
    return placed;
  });
}

const UNDOTTED: readonly number[] = [
  CLASS.opening,
  CLASS.closing,
  CLASS.comma,
  CLASS.fullStop,
  CLASS.middleDot,
  CLASS.dividing,
  CLASS.wordSpace,
  CLASS.wideSpace,
  CLASS.attached,
];

/** A dot over the middle of each character but punctuation (JLREQ 3.3.9). */
function dotsOf<Mark extends Extent>(
  { start, end, signs }: ShapedGloss<Mark>,
  { classes, advances }: Measured,
  line: Line,
  lefts: Float64Array,
): Placed<Mark>[] {
  const dot = signs[0];
  const dots: Placed<Mark>[] = [];
  for (let index = Math.max(start, line.start); dot && index < Math.min(end, line.end); index += 1) {
    if (UNDOTTED.includes(classes[index]!) || advances[index] === 0) continue;
    const middle = lefts[index - line.start]! + (advances[index]! - leadOf(line, index)) / 2;
    dots.push({ ...dot, x: middle - dot.width / 2 });
  }
  return dots;
}
