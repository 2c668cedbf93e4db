import type { Attributes, Position, Run } from '@react-pdf/textkit';
import { CLASS } from '../jlreq/classes.ts';
import type { Line } from '../jlreq/line.ts';
import { sizeOf } from './clusters.ts';
import { type ShapedGloss, type Sign, widthOf } from './glosses.ts';
import type { SetRun } from './runs.ts';
import type { Shaped } from './shape.ts';

/** Share of the em above the baseline, and below it. */
const ABOVE = 0.88;
const BELOW = 0.12;

/** A sign and its left edge, in pt from the line's. */
interface PlacedSign extends Sign {
  x: number;
}

/**
 * Readings and dots of a line: runs that take no room, to be set after all others. They begin at the line's end, and
 * their glyphs stand back from there, over their bases.
 */
export function rubyRuns(shaped: Shaped, line: Line, lefts: Float64Array, sources: readonly Run[]): SetRun[] {
  const end = shaped.starts[line.end]! - shaped.starts[line.start]!;
  return shaped.glosses.flatMap((gloss) => {
    if (gloss.end <= line.start || gloss.start >= line.end) return [];
    const { attributes } = sources[shaped.runs[gloss.start]!]!;
    const signs = gloss.dots ? dotsOf(gloss, shaped, line, lefts) : readingOf(gloss, shaped, line, lefts);
    const base = gloss.dots ? {} : { base: baseOf(gloss, shaped, line) };
    return runsOfFaces(signs).map((run) => ({
      ...runOf(run, gloss, attributes, end, lefts.at(-1)!),
      ...base,
    }));
  });
}

/** The stretch of the line's text that a reading stands over. */
function baseOf({ start, end }: ShapedGloss, { starts }: Shaped, line: Line) {
  const place = (index: number) => starts[index]! - starts[line.start]!;
  return { start: place(Math.max(start, line.start)), end: place(Math.min(end, line.end)) };
}

/** The part of a reading that belongs to this line, over its part of the base. */
function readingOf(gloss: ShapedGloss, shaped: Shaped, line: Line, lefts: Float64Array): PlacedSign[] {
  const start = Math.max(gloss.start, line.start);
  const end = Math.min(gloss.end, line.end);
  const share = (index: number) =>
    Math.round((gloss.signs.length * (index - gloss.start)) / (gloss.end - gloss.start));
  const signs = gloss.signs.slice(share(start), share(end));
  const left = lefts[start - line.start]!;
  const right = lefts[end - 1 - line.start]! + shaped.measured.advances[end - 1]! - leadOf(line, end - 1);
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
function spread(
  signs: Sign[],
  base: { left: number; right: number },
  { size, western }: ShapedGloss,
): PlacedSign[] {
  const rest = base.right - base.left - widthOf(signs);
  if (western || signs.length < 2) return solid(signs, base.left + rest / 2);
  const edge = Math.min(rest / signs.length / 2, size);
  return solid(signs, base.left + edge, (rest - 2 * edge) / (signs.length - 1));
}

function solid(signs: Sign[], left: number, gap = 0): PlacedSign[] {
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
function dotsOf(
  { start, end, signs }: ShapedGloss,
  shaped: Shaped,
  line: Line,
  lefts: Float64Array,
): PlacedSign[] {
  const { classes, advances } = shaped.measured;
  const dot = signs[0];
  const dots: PlacedSign[] = [];
  for (let index = Math.max(start, line.start); dot && index < Math.min(end, line.end); index += 1) {
    if (UNDOTTED.includes(classes[index]!) || !shaped.glyphs[index]) continue;
    const middle = lefts[index - line.start]! + (advances[index]! - leadOf(line, index)) / 2;
    dots.push({ ...dot, x: middle - dot.width / 2 });
  }
  return dots;
}

/** Stretches of one face. */
function runsOfFaces(signs: readonly PlacedSign[]): PlacedSign[][] {
  const runs: PlacedSign[][] = [];
  for (const sign of signs) {
    if (runs.at(-1)?.[0]?.face === sign.face) runs.at(-1)!.push(sign);
    else runs.push([sign]);
  }
  return runs;
}

function runOf(
  signs: readonly PlacedSign[],
  { size }: ShapedGloss,
  attributes: Attributes,
  place: number,
  pen: number,
): SetRun {
  const { face } = signs[0]!;
  const rise = ABOVE * sizeOf(attributes) + BELOW * size;
  const { color, opacity } = attributes;
  return {
    start: place,
    end: place,
    attributes: { color, opacity, font: [face] as unknown as Attributes['font'], fontSize: size },
    glyphs: signs.map(({ glyph }) => glyph),
    positions: signs.map(
      ({ x, glyph }): Position => ({
        xAdvance: 0,
        yAdvance: 0,
        xOffset: ((x - pen) * 1000) / size,
        yOffset: (rise * 1000) / size,
        advanceWidth: glyph.advanceWidth,
      }),
    ),
    glyphIndices: [],
    stringIndices: [],
    xAdvance: 0,
    height: 0,
    ascent: 0,
    descent: 0,
    gloss: true,
  };
}
