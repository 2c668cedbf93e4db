import type { Attributes, Position, Run } from '@react-pdf/textkit';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import type { Line } from '../jlreq/line.ts';
import { type Shaped, sizeOf } from './shape.ts';

/** Runs of one line: stretches of one source run and one face. */
export function runsOf(shaped: Shaped, line: Line, sources: readonly Run[]): Run[] {
  const runs: Run[] = [];
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

function runOf(shaped: Shaped, line: Line, attributes: Attributes, start: number, end: number): Run {
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
      const position = positionOf(shaped, line, index, size);
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
  };
}

/** The face of a run: `attributes.font[0]` is our `Face`, with its id and file. */
const fontOf = (face: Face, size: number) => ({
  font: [face] as unknown as Attributes['font'],
  scale: size / face.unitsPerEm,
});

/** Advances are pt; offsets are thousandths of an em, as @react-pdf/render reads them. */
function positionOf(
  { measured, offsets, glyphs }: Shaped,
  line: Line,
  index: number,
  size: number,
): Position {
  const cut = index === line.start ? line.lead : 0;
  return {
    xAdvance: measured.advances[index]! + line.adjustments[index - line.start]! - cut,
    yAdvance: 0,
    xOffset: ((offsets[index]! - cut) * 1000) / size,
    yOffset: 0,
    advanceWidth: glyphs[index]!.advanceWidth,
  };
}
