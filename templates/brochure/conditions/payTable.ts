import type { SalaryRow } from '#model';
import { breakPhrases, listNames } from '../../style/phrases.ts';

/** Room of the table in mm: top of the first row and foot of the last one, above the line. */
const ROOM = { top: 41, foot: 121.4 };

/** Widths of the words in mm, the roomiest and the tightest pitch of rows, and the air about a group. */
export const WIDTHS = { jobs: 64, education: 56 };
const PITCH = { roomy: 8, tight: 3.2 };
const GROUP_AIR = 1.4;

/** Share of the pitch that every further line of a row adds. */
const FURTHER_LINE = 0.74;

export interface PayRow {
  row: SalaryRow;
  jobs: string[];
  education: string[];
  /** First of its category: the category is printed. */
  first: boolean;
  baseline: number;
}

export interface PayTable {
  rows: PayRow[];
  /** Heights of the rules between categories. */
  rules: number[];
  /** Sizes of words and figures in Q, and the feed of the words in H. */
  words: number;
  feed: number;
  figures: number;
}

/** Spreads the rows over the room: few rows stand wide, many close and small. */
export function layPayTable(salaries: readonly SalaryRow[]): PayTable {
  const rows = salaries.map((row, index) => ({
    row,
    jobs: listNames(row.jobs, WIDTHS.jobs / 3.25),
    education: row.education ? breakPhrases(row.education, WIDTHS.education / 2.75).split('\n') : [],
    first: row.category !== salaries[index - 1]?.category,
  }));
  const groups = rows.filter(({ first }) => first).length;
  const units = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const free = (ROOM.foot - ROOM.top - groups * GROUP_AIR) / Math.max(units, 1);
  const pitch = Math.min(Math.max(free, PITCH.tight), PITCH.roomy);
  const rules: number[] = [];
  let y = ROOM.top;
  const laid = rows.map((row, index) => {
    if (row.first) {
      if (index) rules.push(y - 0.1);
      y += GROUP_AIR * 0.64;
    }
    const baseline = y + pitch * 0.79;
    y += heightOf(row) * pitch;
    if (rows[index + 1]?.first) y += GROUP_AIR * 0.36;
    return { ...row, baseline };
  });
  return {
    rows: laid,
    rules,
    words: Math.min(13, Math.max(8, Math.round(pitch * 2.06))),
    feed: pitch * FURTHER_LINE * 4,
    figures: Math.min(24, Math.round(pitch * 3.75)),
  };
}

const heightOf = ({ jobs, education }: Pick<PayRow, 'jobs' | 'education'>) =>
  1 + (Math.max(jobs.length, education.length) - 1) * FURTHER_LINE;
