import type { City } from '#model';
import { onLadder } from '../../style/ladder.ts';

type Row = Pick<City['wards'][number], 'population' | 'households' | 'areaKm2'>;

/** A column of figures on the right page: place and width in mm. */
export interface Column {
  head: string;
  unit: string;
  x: number;
  w: number;
  value(row: Row): number;
  print(value: number): string;
}

const grouped = (value: number) => value.toLocaleString('en-US');

export const COLUMNS: Column[] = [
  { head: '人口', unit: '人', x: 52, w: 44, value: (row) => row.population, print: grouped },
  {
    head: '世帯数',
    unit: '世帯',
    x: 104,
    w: 42,
    value: (row) => row.households,
    print: grouped,
  },
  {
    head: '面積',
    unit: 'km²',
    x: 156,
    w: 40,
    value: (row) => row.areaKm2,
    print: (value) => value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  },
];

/** Where the rows of the table begin and must end, and their distance when there is room, in mm. */
const TABLE = { top: 36, bottom: 168.5, pitch: 26.5 };

/** How the rows of the table stand: distance in mm, sizes in Q, places in the row in mm. */
export interface Rows {
  top: number;
  pitch: number;
  figure: { size: number; y: number };
  name: number;
  bar: { y: number; h: number };
}

/** Rows for a city of so many wards: as the design has them for five, closer and smaller for more. */
export function rowsFor(count: number): Rows {
  const pitch = Math.min(TABLE.pitch, (TABLE.bottom - TABLE.top) / count);
  const figure = onLadder(Math.min(32, pitch * 2.2));
  const y = Math.min(2.9, pitch * 0.11);
  const gap = Math.min(2, pitch * 0.11);
  return {
    top: TABLE.top,
    pitch,
    figure: { size: figure, y },
    name: figure,
    bar: { y: y + figure / 4 + gap, h: figure > 20 ? 2 : 0.8 },
  };
}

/** Width of a printed figure in em: half an em a digit, 0.3 for comma and point, which are closed up. */
const figureWidth = (printed: string): number =>
  [...printed].reduce((sum, each) => sum + (/[,.]/.test(each) ? 0.3 : 0.5), 0);

/** The wanted size in Q, or the largest smaller one of the ladder at which the figures keep within `width` mm. */
export const fitFigures = (printed: readonly string[], wanted: number, width: number): number =>
  onLadder(Math.min(wanted, (width * 4) / Math.max(...printed.map(figureWidth))));
