import type { Attributes, Position, Run } from '@react-pdf/textkit';
import type { Line } from '../jlreq/line.ts';
import { sizeOf } from './clusters.ts';
import type { ShapedGloss, Sign } from './glosses.ts';
import { type Placed, signsAlong } from './readings.ts';
import type { SetRun } from './runs.ts';
import type { Shaped } from './shape.ts';

/** Share of the em above the baseline, and below it. */
const ABOVE = 0.88;
const BELOW = 0.12;

/**
 * Readings and dots of a line: runs that take no room, to be set after all others. They begin at the line's end, and
 * their glyphs stand back from there, over their bases.
 */
export function rubyRuns(shaped: Shaped, line: Line, lefts: Float64Array, sources: readonly Run[]): SetRun[] {
  const end = shaped.starts[line.end]! - shaped.starts[line.start]!;
  return shaped.glosses.flatMap((gloss) => {
    if (gloss.end <= line.start || gloss.start >= line.end) return [];
    const { attributes } = sources[shaped.runs[gloss.start]!]!;
    const signs = signsAlong(gloss, shaped.measured, line, lefts);
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

/** Stretches of one face. */
function runsOfFaces(signs: readonly Placed<Sign>[]): Placed<Sign>[][] {
  const runs: Placed<Sign>[][] = [];
  for (const sign of signs) {
    if (runs.at(-1)?.[0]?.face === sign.face) runs.at(-1)!.push(sign);
    else runs.push([sign]);
  }
  return runs;
}

function runOf(
  signs: readonly Placed<Sign>[],
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
