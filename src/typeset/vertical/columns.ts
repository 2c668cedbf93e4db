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

/** One composed column. Lengths are pt. */
export interface Column {
  text: string;
  cells: PlacedCell[];
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
 * the height.
 */
export function columnsOf(text: string, style: ColumnStyle): Column[] {
  const cells = cellsOf(text, style);
  if (cells.length === 0) return [{ text, cells: [], length: 0, broken: false }];
  const measured = measure(charactersOf(cells, style), { latinGap: WESTERN_GAP });
  return compose(measured, { widths: [style.height], justify: true, flushFirst: true }).map((line) =>
    columnOf(cells, measured, line),
  );
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

function columnOf(cells: readonly Cell[], { advances }: Measured, line: Line): Column {
  const placed: PlacedCell[] = [];
  let y = 0 - line.lead;
  for (let index = line.start; index < line.end; index += 1) {
    placed.push({ ...cells[index]!, y });
    y += advances[index]! + line.adjustments[index - line.start]!;
  }
  return {
    text: placed.map((cell) => cell.text).join(''),
    cells: placed,
    length: y,
    broken: line.kind === 'broken',
  };
}
