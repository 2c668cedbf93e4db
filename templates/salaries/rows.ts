import type { SalaryRow } from '#model';
import { deal } from '../parts/deal.ts';
import { breakPhrases, listNames } from '../style/phrases.ts';

/** Width of the column of jobs in mm. */
export const JOBS_WIDTH = 62;

/** Heights in mm: air over a category, a line of jobs and each further one, the line of education, air under a row. */
const HEIGHT = { category: 2.1, job: 4.5, education: 4.3, air: 0.4, least: 6.8 };

export interface TableRow {
  row: SalaryRow;
  jobs: string[];
  education: string[];
  /** The category is printed: first of it, or first of a page. */
  first: boolean;
  /** Top in mm. */
  y: number;
}

/** A stretch of page for rows, in mm. */
export interface Zone {
  top: number;
  foot: number;
}

/** Rows of a zone, and the rules between their categories. */
export interface ZoneRows {
  rows: TableRow[];
  rules: number[];
  /** What every row has more than it needs, in mm. */
  air: number;
}

/** Fills the zones with rows one after the other; `zone(n)` gives the n-th stretch of page. Categories stay together. */
export function fillZones(salaries: readonly SalaryRow[], zone: (index: number) => Zone): ZoneRows[] {
  const rows = salaries.map((row) => ({
    row,
    jobs: listNames(row.jobs, JOBS_WIDTH / 3.25),
    education: row.education ? breakPhrases(row.education, JOBS_WIDTH / 2.75).split('\n') : [],
  }));
  const air = (first: boolean) => (first ? HEIGHT.category : 0);
  const zones = deal(rows, {
    group: ({ row }) => row.category,
    height: (row, first) => heightOf(row) + air(first),
    room: (index) => zone(index).foot - zone(index).top,
  });
  return zones.map((dealt, index) => {
    const { top } = zone(index);
    return {
      rows: dealt.map(({ row, first, y }) => ({ ...row, first, y: top + y + air(first) })),
      rules: dealt.filter(({ first, y }) => first && y > 0).map(({ y }) => top + y + 0.6),
      air: 0,
    };
  });
}

const heightOf = ({ jobs, education }: Pick<TableRow, 'jobs' | 'education'>) =>
  Math.max(jobs.length * HEIGHT.job + education.length * HEIGHT.education + HEIGHT.air, HEIGHT.least);

/** Zones of the pages: the first page keeps room for the hero and the year; the others are cut by the line. */
const FIRST: Zone = { top: 57.8, foot: 173 };
const UPPER: Zone = { top: 46.1, foot: 173 };
const LOWER: Zone = { top: 184, foot: 274 };

const zoneOf = (index: number): Zone => {
  if (index === 0) return FIRST;
  return index % 2 ? UPPER : LOWER;
};

/** No row has more air than this, in mm. */
const MOST_AIR = 20;

/** Few rows share what a zone has left between them. */
function airy({ rows, rules }: ZoneRows, { foot }: Zone): ZoneRows {
  const last = rows.at(-1);
  if (!last) return { rows, rules, air: 0 };
  const air = Math.min(MOST_AIR, Math.max(0, foot - last.y - heightOf(last)) / rows.length);
  return {
    rows: rows.map((row, index) => ({ ...row, y: row.y + index * air })),
    rules: rules.map((y) => y + rows.filter((row) => row.y < y).length * air),
    air,
  };
}

/** Rows of each page: one zone on the first page, up to two on the others. A single page is filled by its rows. */
export function fillPages(salaries: readonly SalaryRow[]): ZoneRows[][] {
  const [first = { rows: [], rules: [], air: 0 }, ...others] = fillZones(salaries, zoneOf);
  const pages = [[others.length ? first : airy(first, FIRST)]];
  for (let index = 0; index < others.length; index += 2) pages.push(others.slice(index, index + 2));
  return pages;
}
