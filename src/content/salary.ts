import type { SalaryRow } from '../model/book.ts';

/** A row of a table; one that was too short has no fields at all. */
type Row = Omit<SalaryRow, 'previous'>;

/** What tells a row of a salary table from the others. */
export const rowName = ({ category, jobs, education }: Row) =>
  [category, jobs?.join('、'), education].filter(Boolean).join(' ');

/** The row that a name of salaries.yaml stands for. */
export function rowFor(
  rows: readonly Row[],
  { category, job, education }: { category: string; job: string; education?: string },
): Row | undefined {
  return rows.find(
    (row) => row.category === category && row.jobs?.includes(job) && row.education === education,
  );
}

/** The rows of a table by what tells them apart: finds the same row in another year. */
export const byName = (rows: readonly Row[]) => new Map(rows.map((row) => [rowName(row), row]));

/** Years of education that a row asks for, in the order of their pay. Rows that count experience stand apart. */
const levels = [
  { pattern: /高等学校|高校|高卒/, level: 1, name: '高等学校卒' },
  { pattern: /(短期大学|短大).*3年/, level: 3, name: '短期大学3年課程卒' },
  { pattern: /短期大学|短大|専門学校/, level: 2, name: '短期大学2年課程卒' },
  { pattern: /大学院|6年制|修士|博士/, level: 5, name: '6年制大学・大学院卒' },
  { pattern: /大学|大卒/, level: 4, name: '大学卒' },
] as const;

/** The level of education of a row, by its education or, without one, its category. */
export function educationOf({ category, education }: Row): (typeof levels)[number] | undefined {
  const words = (education ?? category).normalize('NFKC');
  if (/実績|経験|歳/.test(words)) return undefined;
  return levels.find(({ pattern }) => pattern.test(words));
}
