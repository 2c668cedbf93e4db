import type { Attributes, Position, Run } from '@react-pdf/textkit';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import type { Line } from '../jlreq/line.ts';
import type { Measured } from '../jlreq/measure.ts';
import { sizeOf, stackOf } from './clusters.ts';
import type { Shaped } from './shape.ts';

/** A run with its extent in pt, as the painters want it. */
export interface SetRun extends Run {
  xAdvance: number;
  height: number;
  ascent: number;
  descent: number;
  /** A reading or dots: over the line's end, taking no room, and no part of its words. */
  gloss?: true;
  /** Of a reading: the stretch of the line's text that it stands over. */
  base?: { start: number; end: number };
}

/** Left edge of each character of a line, from the line's, and its end; in pt. */
export function leftsOf({ measured }: Pick<Shaped, 'measured'>, line: Line): Float64Array {
  const lefts = new Float64Array(line.end - line.start + 1);
  for (let index = line.start; index < line.end; index += 1) {
    lefts[index - line.start + 1] = lefts[index - line.start]! + advanceOf(measured, line, index);
  }
  return lefts;
}

/** Runs of one line: stretches of one source run and one face. */
export function runsOf(shaped: Shaped, line: Line, sources: readonly Run[]): SetRun[] {
  const runs: SetRun[] = [];
  for (let start = line.start; start < line.end; ) {
    const end = stretchEnd(shaped, start, line.end);
    runs.push(runOf(shaped, line, sources[shaped.runs[start]!]!.attributes, start, end));
    start = end;
  }
  return runs;
}

/** What prints nothing stays with the characters before it. */
function stretchEnd({ runs, faces, glyphs }: Shaped, start: number, limit: number): number {
  let end = start + 1;
  let face = faces[start]!;
  let inked = glyphs[start] !== undefined;
  for (; end < limit && runs[end] === runs[start]; end += 1) {
    if (glyphs[end] === undefined) continue;
    if (inked && faces[end] !== face) break;
    face = faces[end]!;
    inked = true;
  }
  return end;
}

function runOf(shaped: Shaped, line: Line, attributes: Attributes, start: number, end: number): SetRun {
  const origin = shaped.starts[line.start]!;
  const runStart = shaped.starts[start]!;
  const runEnd = shaped.starts[end]!;
  const size = sizeOf(attributes);
  const glyphs: FaceGlyph[] = [];
  const positions: Position[] = [];
  const glyphIndices: number[] = [];
  const stringIndices: number[] = [];
  let face = shaped.faces[start]!;
  let xAdvance = 0;

  for (let index = start; index < end; index += 1) {
    const glyph = shaped.glyphs[index];
    if (glyph) {
      const position = positionOf(shaped, line, index, attributes);
      face = shaped.faces[index]!;
      glyphIndices.push(glyphs.length === 0 ? 0 : shaped.starts[index]! - runStart);
      glyphs.push(glyph);
      positions.push(position);
      xAdvance += position.xAdvance;
    }
    for (let unit = shaped.starts[index]!; unit < shaped.starts[index + 1]!; unit += 1) {
      stringIndices.push(Math.max(0, glyphs.length - 1));
    }
  }
  return {
    start: runStart - origin,
    end: runEnd - origin,
    attributes: { ...attributes, ...fontOf(face, size) },
    glyphs,
    positions,
    glyphIndices,
    stringIndices,
    xAdvance,
    ...extentOf(attributes),
  };
}

/** A run without glyphs, for the height of its style. */
export const emptyRun = (attributes: Attributes): SetRun => ({
  start: 0,
  end: 0,
  attributes,
  glyphs: [],
  positions: [],
  glyphIndices: [],
  stringIndices: [],
  xAdvance: 0,
  ...extentOf(attributes),
});

/**
 * Height of a run's line and its part above the baseline, by the first face of the stack alone: a rare character from
 * another face does not move the line. Without a line height they are the face's, as in stock react-pdf. With one, the
 * em square (0.88 em above the baseline, 0.12 below) stands in the middle of the feed, so that all faces share a baseline
 * and type is measured from the top of its feed; stock sets it at the top, wherever the ascent of the face puts it.
 */
function extentOf(attributes: Attributes): { height: number; ascent: number; descent: number } {
  const size = sizeOf(attributes);
  const picture = attributes.attachment?.height ?? 0;
  const [face] = stackOf(attributes);
  if (!face) return { height: 0, ascent: 0, descent: 0 };
  const scale = size / face.unitsPerEm;
  const descent = scale * face.descent;
  const feed = attributes.lineHeight;
  if (!feed) {
    const height = scale * (face.lineGap + face.ascent - face.descent);
    return { height, ascent: Math.max(picture, scale * face.ascent), descent };
  }
  return { height: Math.max(feed, picture), ascent: Math.max(picture, feed / 2 + 0.38 * size), descent };
}

/** The face of a run: `attributes.font[0]` is our `Face`, with its id and file. */
const fontOf = (face: Face, size: number) => ({
  font: [face] as unknown as Attributes['font'],
  scale: size / face.unitsPerEm,
});

/** Superior and inferior characters, in thousandths of an em. */
const RAISED: Record<string, number> = { super: 400, sub: -200 };

/** From a character of a line to the next one, in pt. */
const advanceOf = ({ advances }: Measured, line: Line, index: number): number =>
  advances[index]! + line.adjustments[index - line.start]! - (index === line.start ? line.lead : 0);

/** Advances are pt; offsets are thousandths of an em, as @react-pdf/render reads them. */
function positionOf(
  { measured, offsets, glyphs }: Shaped,
  line: Line,
  index: number,
  { verticalAlign = '', ...attributes }: Attributes,
): Position {
  const size = sizeOf(attributes);
  const cut = index === line.start ? line.lead : 0;
  return {
    xAdvance: advanceOf(measured, line, index),
    yAdvance: 0,
    xOffset: ((offsets[index]! - cut) * 1000) / size,
    yOffset: RAISED[verticalAlign] ?? 0,
    advanceWidth: glyphs[index]!.advanceWidth,
  };
}
