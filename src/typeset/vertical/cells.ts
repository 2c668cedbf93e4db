import type { AttributedString } from '@react-pdf/textkit';
import { type Shaped, shape } from '../composer/shape.ts';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import { CLASS, classOf } from '../jlreq/classes.ts';
import { type Piece, piecesOf, printedForm, type Stance } from './pieces.ts';

/** What is set as one in a column: a character with its marks, or two figures beside each other. Lengths are pt. */
export interface Cell {
  /** As the editor wrote it. */
  text: string;
  stance: Stance;
  /** What the composer takes it for. */
  codePoint: number;
  face: Face;
  /** None where nothing is printed. */
  glyphs: FaceGlyph[];
  /** Length along the column. */
  advance: number;
  /** A character that no face has. */
  missing?: string;
}

export interface CellStyle {
  /** In order of preference. */
  faces: Face[];
  size: number;
}

/** The cells of a column's text, each with its vertical form. */
export function cellsOf(text: string, style: CellStyle): Cell[] {
  const pieces = piecesOf(text);
  const shaped = shapeUpright(printed(text, pieces), style);
  const cells: Cell[] = [];
  let next = 0;
  for (let index = 0; index < shaped.glyphs.length; ) {
    const start = shaped.starts[index]!;
    while (next < pieces.length && pieces[next]!.end <= start) next += 1;
    const piece = pieces[next];
    const stance = piece && piece.start <= start ? piece.stance : 'upright';
    let end = index + 1;
    while (stance === 'abreast' && end < shaped.glyphs.length && shaped.starts[end]! < piece!.end) end += 1;
    cells.push(cellAt(shaped, index, end, stance, text, style.size));
    index = end;
  }
  return cells;
}

function printed(text: string, pieces: readonly Piece[]): string {
  let result = '';
  for (const { start, end, stance } of pieces) {
    result += text.slice(result.length, start) + printedForm(text.slice(start, end), stance);
  }
  return result + text.slice(result.length);
}

/** Glyphs and faces of a text, with the vertical form of each glyph that has one. */
function shapeUpright(text: string, { faces, size }: CellStyle): Shaped {
  const attributes = { font: faces, fontSize: size, features: ['vert'] };
  const runs = [{ start: 0, end: text.length, attributes }] as unknown as AttributedString['runs'];
  return shape({ string: text, runs }, 0);
}

function cellAt(
  shaped: Shaped,
  index: number,
  end: number,
  wanted: Stance,
  text: string,
  size: number,
): Cell {
  const face = shaped.faces[index]!;
  const glyphs = shaped.glyphs.slice(index, end).filter((glyph) => glyph !== undefined);
  const code = shaped.text.codePointAt(shaped.starts[index]!)!;
  const stance = wanted === 'upright' && lies(code, face, glyphs[0]) ? 'turned' : wanted;
  const missing = shaped.missing.get(index)?.character;
  return {
    text: text.slice(shaped.starts[index], shaped.starts[end]),
    stance,
    codePoint: stance === 'abreast' ? code + 0xfee0 : code,
    face,
    glyphs,
    advance: advanceOf(stance, code, face, glyphs[0]) * size,
    ...(missing === undefined ? {} : { missing }),
  };
}

/** In em. */
function advanceOf(stance: Stance, code: number, face: Face, glyph: FaceGlyph | undefined): number {
  if (!glyph) return 0;
  if (stance === 'abreast') return 1;
  const units = stance === 'turned' || code === SPACE ? glyph.advanceWidth : face.verticalAdvance(glyph);
  return units / face.unitsPerEm;
}

const SPACE = 0x20;

/** Classes of characters that run along the line: brackets, dashes, leaders. */
const RUNNING: readonly number[] = [
  CLASS.opening,
  CLASS.closing,
  CLASS.hyphen,
  CLASS.inseparable,
  CLASS.longVowel,
  CLASS.mathSymbol,
];

/** Others that do. */
const ALSO_RUNNING = new Set([...'：→←—'].map((character) => character.codePointAt(0)));

/** Whether a character lies on its side because its face has no vertical form for it (UAX #50, Tr and R). */
function lies(code: number, face: Face, glyph: FaceGlyph | undefined): boolean {
  if (!RUNNING.includes(classOf(code)) && !ALSO_RUNNING.has(code)) return false;
  return glyph !== undefined && glyph.id === face.glyphForCodePoint(code).id;
}
