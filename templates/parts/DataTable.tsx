import { View } from '@react-pdf/renderer';
import { scale } from '#house';
import { blankBehind, decimalsOf } from '../style/figures.ts';
import type { TypeStyle } from '../style/type.ts';
import { At } from './At.tsx';
import { Figure } from './Figure.tsx';
import { Words } from './Words.tsx';

/** From the top of a line of type to its baseline, in mm: the em square stands in the middle of the feed. */
const depth = ({ size, feed }: Pick<TypeStyle, 'size' | 'feed'>) => feed / 8 + 0.095 * size;

/** A cell's text, or text that stands lower or looks otherwise than its column's. */
export type Cell = string | undefined | { text: string; down?: number; type?: Partial<TypeStyle> };

/** Where a column stands and how it looks. */
export interface Column {
  /** Head of the column; none where it shares its neighbour's. */
  head?: string;
  headWeight?: 400 | 700;
  /** Left edge of words, or right edge of figures, in mm. */
  x?: number;
  right?: number;
  w: number;
  type: TypeStyle;
  /** Figures are set in the tabular face, with their points in line and their units on the right edge. */
  figures?: boolean;
  unit?: string;
  /** Its cells are heads of their rows; one that is left out goes on from the row above. */
  names?: boolean;
}

/** A row's place, and its cells in the order of the columns. */
export interface Row {
  /** Common baseline of the first line of all cells, in mm. */
  baseline: number;
  cells: readonly Cell[];
}

/** A head over the heads of several columns. */
export interface Over extends Pick<TypeStyle, 'size' | 'feed'> {
  text: string;
  /** The first column under it; it reaches to the last one. */
  from: number;
  /** Top of its feed, right edge and width in mm. */
  y: number;
  right: number;
  w: number;
}

interface DataTableProps {
  over?: Over;
  columns: readonly Column[];
  /** Baseline of the heads' last line, in mm. */
  heads?: number;
  rows: readonly Row[];
}

/** A table whose rows stand on given baselines; rules and grounds are the sheet's. */
export function DataTable({ over, columns, heads, rows }: DataTableProps) {
  const decimals = columns.map((column, index) =>
    column.figures
      ? rows.reduce((most, { cells }) => Math.max(most, decimalsOf(textOf(cells[index]))), 0)
      : 0,
  );
  return (
    <View role="Table" placed>
      {over && <OverHead over={over} columns={columns.length} />}
      {heads !== undefined && (
        <View role="TR">
          {columns.map(
            (column, index) =>
              column.head && (
                <Head key={index} column={column} baseline={heads} columns={widthIn(columns, index)} />
              ),
          )}
        </View>
      )}
      {rows.map(({ baseline, cells }, row) => (
        <View key={baseline} role="TR">
          {columns.map((column, index) => (
            <TableCell
              key={index}
              column={column}
              cell={cells[index]}
              baseline={baseline}
              decimals={decimals[index]!}
              rows={column.names ? heightIn(rows, row, index) : 1}
            />
          ))}
        </View>
      ))}
    </View>
  );
}

function OverHead({ over, columns }: { over: Over; columns: number }) {
  const { text, from, y, right, w, ...type } = over;
  return (
    <View role="TR">
      <At x={0} y={y} w={0} role="TD" cells={{ columns: from }} />
      <At right={right} y={y} w={w} role="TH" cells={{ columns: columns - from }}>
        <Words {...type} align="right">
          {text}
        </Words>
      </At>
    </View>
  );
}

/** Columns under a head: its own and those without one. */
function widthIn(columns: readonly Column[], index: number): number {
  const next = columns.findIndex(({ head }, at) => at > index && head !== undefined);
  return (next < 0 ? columns.length : next) - index;
}

/** Rows of a name: its own and those that leave it out. None where the row above has it. */
function heightIn(rows: readonly Row[], row: number, index: number): number {
  if (rows[row]!.cells[index] === undefined && row > 0) return 0;
  const next = rows.findIndex(({ cells }, at) => at > row && cells[index] !== undefined);
  return (next < 0 ? rows.length : next) - row;
}

interface HeadProps {
  column: Column;
  baseline: number;
  columns: number;
}

function Head({ column, baseline, columns }: HeadProps) {
  const { head = '', headWeight, right } = column;
  const lines = head.split('\n').length;
  const y = baseline - depth(scale.column) - ((lines - 1) * scale.column.feed) / 4;
  return (
    <At {...edge(column)} y={y} w={column.w} role="TH" cells={columns > 1 ? { columns } : undefined}>
      <Words {...scale.column} weight={headWeight} align={right === undefined ? 'left' : 'right'}>
        {head}
      </Words>
    </At>
  );
}

interface TableCellProps {
  column: Column;
  cell: Cell;
  baseline: number;
  /** Places after the point that figures of the column have at most. */
  decimals: number;
  /** Rows that it fills; none if the one above fills this, too. */
  rows: number;
}

function TableCell({ column, cell, baseline, decimals, rows }: TableCellProps) {
  if (rows === 0) return null;
  if (cell === undefined) return <At {...edge(column)} y={baseline} w={column.w} role="TD" />;
  const { down = 0, type = {} } = typeof cell === 'string' ? {} : cell;
  const text = textOf(cell);
  const style = { ...column.type, ...type };
  const align = column.right === undefined ? 'left' : 'right';
  const blank = column.figures ? blankBehind(text, decimals) : 0;
  const place = edge(column, column.unit ? 0 : (blank * style.size) / 4);
  return (
    <At
      {...place}
      y={baseline + down - depth(style)}
      w={column.w}
      role={column.names ? 'TH' : 'TD'}
      cells={rows > 1 ? { rows } : undefined}
    >
      {column.figures ? (
        <Figure
          value={text}
          {...style}
          align={align}
          blank={column.unit ? blank : 0}
          unit={column.unit && `\u00a0${column.unit}`}
          unitSize={Math.min(scale.gloss.size, style.size)}
          unitWeight={400}
        />
      ) : (
        <Words {...style} align={align}>
          {text}
        </Words>
      )}
    </At>
  );
}

const textOf = (cell: Cell): string => (typeof cell === 'object' ? cell.text : (cell ?? ''));

/** Left edge of a column; or its right edge, `blank` mm before which its figures end. */
const edge = ({ x, right }: Column, blank = 0) =>
  right === undefined ? { x: x ?? 0 } : { right: right - blank };
