import { DOTS, readAnnotations } from '#model';
import { type Extent, makeRoom, RUBY_SIZE, type ShapedGloss, shapeGlosses } from '../composer/glosses.ts';
import { gapsOf } from '../composer/marks.ts';
import { signsAlong } from '../composer/readings.ts';
import { leftsOf } from '../composer/runs.ts';
import { numbersIn } from '../composer/shape.ts';
import { CLASS, classOf } from '../jlreq/classes.ts';
import { bytes, floats } from '../jlreq/columns.ts';
import { compose } from '../jlreq/compose.ts';
import type { Line } from '../jlreq/line.ts';
import { type Measured, measure } from '../jlreq/measure.ts';
import { type Cell, type CellStyle, cellsOf } from './cells.ts';

/** A cell at its place: `y` is the distance of its top from the head of the column, in pt. */
export interface PlacedCell extends Cell {
  y: number;
}

/** Readings or dots to the right of a column (JLREQ 3.3), in type of their own size. */
export interface SideColumn {
  size: number;
  cells: PlacedCell[];
}

/** One composed column. Lengths are pt. */
export interface Column {
  /** Without readings and marks. */
  text: string;
  cells: PlacedCell[];
  sides: SideColumn[];
  length: number;
  /** A word or number had to be cut. */
  broken: boolean;
}

export interface ColumnStyle extends CellStyle {
  /** Letter-spacing. */
  tracking: number;
  /** Length that a column may have. */
  height: number;
}

/** Between Japanese and Western words on their side, in em: columns are titles and labels (JLREQ 3.2.6 has a quarter). */
const WESTERN_GAP = 0.125;

/**
 * Composes a text into columns by the rules for lines: each begins flush at its head (天付き), and all but the last fill
 * the height. Readings and dots stand to the right of their bases, by the rules for those over a line.
 */
export function columnsOf(text: string, style: ColumnStyle): Column[] {
  const { words, ...read } = readAnnotations(text);
  const marks = { ...read, named: [] };
  const cells = cellsOf(words, style);
  if (cells.length === 0) return [{ text: words, cells: [], sides: [], length: 0, broken: false }];
  const characters = charactersOf(cells, style);
  const bare = characters.advances.slice();
  const offsets = floats(cells.length);
  const numberOf = numbersIn(startsOf(cells));
  const glosses = shapeGlosses(marks.glosses, numberOf, characters.codes, (reading) =>
    readDown(reading, style),
  );
  makeRoom(glosses, characters.advances, offsets);
  const gaps = gapsOf(marks, glosses, bare, numberOf);
  const setting = { widths: [style.height], justify: true, flushFirst: true, ...(gaps && { gaps }) };
  const column: Parts = { cells, offsets, glosses, measured: measure(characters, { latinGap: WESTERN_GAP }) };
  return compose(column.measured, setting).map((line) => columnOf(column, line));
}

/** Place of each cell in the text, and the text's end. */
function startsOf(cells: readonly Cell[]): number[] {
  const starts = [0];
  for (const { text } of cells) starts.push(starts.at(-1)! + text.length);
  return starts;
}

/** The dot of vertical setting (JLREQ 3.3.9): a sesame. */
const SESAME = '﹅';

/** A reading as a small column. */
function readDown(reading: string, { faces, size }: CellStyle): { size: number; signs: Sign[] } {
  const style = { faces, size: RUBY_SIZE * size };
  const signs = cellsOf(reading === DOTS ? SESAME : reading, style).map((cell) => ({
    ...cell,
    width: cell.advance,
  }));
  return { size: style.size, signs };
}

type Sign = Cell & Extent;

/** A text's columns before they are broken. */
interface Parts {
  cells: Cell[];
  /** From the head of a character's room to the head of its cell. */
  offsets: Float64Array;
  glosses: ShapedGloss<Sign>[];
  measured: Measured;
}

function charactersOf(cells: readonly Cell[], { size, tracking }: ColumnStyle) {
  const count = cells.length;
  const characters = {
    codes: new Uint32Array(count),
    advances: floats(count),
    sizes: floats(count).fill(size),
    tracking: floats(count).fill(tracking),
    roles: bytes(count),
  };
  cells.forEach(({ codePoint, advance, stance }, index) => {
    characters.codes[index] = codePoint;
    characters.advances[index] = advance;
    if (stance === 'abreast' && classOf(codePoint) !== CLASS.dividing) {
      characters.roles[index] = CLASS.tateChuYoko;
    }
  });
  return characters;
}

function columnOf({ cells, offsets, glosses, measured }: Parts, line: Line): Column {
  const heads = leftsOf({ measured }, line);
  const placed = cells.slice(line.start, line.end).map((cell, index): PlacedCell => {
    const cut = index === 0 ? line.lead : 0;
    return { ...cell, y: heads[index]! + offsets[line.start + index]! - cut };
  });
  return {
    text: placed.map((cell) => cell.text).join(''),
    cells: placed,
    sides: glosses
      .filter(({ start, end }) => start < line.end && end > line.start)
      .map((gloss) => ({
        size: gloss.size,
        cells: signsAlong(gloss, measured, line, heads).map(({ x, ...cell }) => ({ ...cell, y: x })),
      })),
    length: heads.at(-1)!,
    broken: line.kind === 'broken',
  };
}
