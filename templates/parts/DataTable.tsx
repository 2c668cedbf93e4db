import { View } from '@react-pdf/renderer';
import type { TypeStyle } from '../style/type.ts';
import { At } from './At.tsx';
import { Figure } from './Figure.tsx';
import { Words } from './Words.tsx';

/** From the top of a line of type to its baseline, in mm: the em square stands in the middle of the feed. */
const depth = ({ size, feed }: Pick<TypeStyle, 'size' | 'feed'>) => feed / 8 + 0.095 * size;

/** A cell's text, or text that stands lower or looks otherwise than its column's. */
export type Cell = string | undefined | { text: string; down?: number; type?: Partial<TypeStyle> };

export interface Column {
  /** Head of the column; none where it shares its neighbour's. */
  head?: string;
  headWeight?: 400 | 700;
  /** Left edge of words, or right edge of figures, in mm. */
  x?: number;
  right?: number;
  w: number;
  type: TypeStyle;
  /** Figures are set in the tabular face on their common right edge, with their unit. */
  figures?: boolean;
  unit?: string;
}

export interface Row {
  /** Common baseline of the first line of all cells, in mm. */
  baseline: number;
  cells: readonly Cell[];
}

interface DataTableProps {
  columns: readonly Column[];
  /** Baseline of the heads' last line, in mm. */
  heads?: number;
  rows: readonly Row[];
}

const HEAD = { size: 9, feed: 15 } as const;

/** A table whose rows stand on given baselines; rules and grounds are the sheet's. */
export function DataTable({ columns, heads, rows }: DataTableProps) {
  return (
    <View role="Table" placed>
      {heads !== undefined && (
        <View role="TR">
          {columns.map(
            (column, index) => column.head && <Head key={index} column={column} baseline={heads} />,
          )}
        </View>
      )}
      {rows.map(({ baseline, cells }) => (
        <View key={baseline} role="TR">
          {columns.map((column, index) => (
            <TableCell key={index} column={column} cell={cells[index]} baseline={baseline} />
          ))}
        </View>
      ))}
    </View>
  );
}

function Head({ column, baseline }: { column: Column; baseline: number }) {
  const { head = '', headWeight, right } = column;
  const lines = head.split('\n').length;
  const y = baseline - depth(HEAD) - ((lines - 1) * HEAD.feed) / 4;
  return (
    <At {...edge(column)} y={y} w={column.w} role="TH">
      <Words {...HEAD} weight={headWeight} align={right === undefined ? 'left' : 'right'}>
        {head}
      </Words>
    </At>
  );
}

function TableCell({ column, cell, baseline }: { column: Column; cell: Cell; baseline: number }) {
  if (cell === undefined) return null;
  const { text, down = 0, type = {} } = typeof cell === 'string' ? { text: cell } : cell;
  const style = { ...column.type, ...type };
  const align = column.right === undefined ? 'left' : 'right';
  return (
    <At {...edge(column)} y={baseline + down - depth(style)} w={column.w} role="TD">
      {column.figures ? (
        <Figure
          value={text}
          {...style}
          align={align}
          unit={column.unit && `\u00a0${column.unit}`}
          unitSize={11}
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

const edge = ({ x, right }: Column) => (right === undefined ? { x: x ?? 0 } : { right });
