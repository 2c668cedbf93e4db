import type { City } from '#model';
import type { SwatchName } from '../../style/swatches.ts';

type Row = Pick<City['wards'][number], 'population' | 'households' | 'areaKm2'>;

/** A column of figures on the right page: place and width in mm, swatch of its bars. */
export interface Column {
  head: string;
  unit: string;
  x: number;
  w: number;
  bar: SwatchName;
  value(row: Row): number;
  print(value: number): string;
}

const grouped = (value: number) => value.toLocaleString('en-US');

export const COLUMNS: Column[] = [
  { head: '人口', unit: '人', x: 52, w: 44, bar: 'mizu', value: (row) => row.population, print: grouped },
  {
    head: '世帯数',
    unit: '世帯',
    x: 106,
    w: 40,
    bar: 'seseragi',
    value: (row) => row.households,
    print: grouped,
  },
  {
    head: '面積',
    unit: 'km²',
    x: 156,
    w: 40,
    bar: 'midori',
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
  const figure = Math.min(34, Math.floor(pitch * 2.2));
  const y = Math.min(2.9, pitch * 0.11);
  const gap = Math.min(2, pitch * 0.11);
  return {
    top: TABLE.top,
    pitch,
    figure: { size: figure, y },
    name: Math.min(30, figure),
    bar: { y: y + figure / 4 + gap, h: figure > 20 ? 1.6 : 0.8 },
  };
}

/** Width of a printed figure in em: half an em a digit, 0.3 for comma and point, which are closed up. */
const figureWidth = (printed: string): number =>
  [...printed].reduce((sum, each) => sum + (/[,.]/.test(each) ? 0.3 : 0.5), 0);

/** The wanted size in Q, or the largest smaller one at which the figures keep within `width` mm. */
export const fitFigures = (printed: readonly string[], wanted: number, width: number): number =>
  Math.min(wanted, Math.floor((width * 4) / Math.max(...printed.map(figureWidth))));
