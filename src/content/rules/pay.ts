import type { SalaryRow } from '../../model/book.ts';
import { suggestion } from '../nearest.ts';
import { educationOf, rowFor, rowName } from '../salary.ts';
import { type DeskRule, repeated, rule } from './rule.ts';

/** A rise beyond this share of the year before is looked at. */
const STEEPEST_RISE = 0.15;
/** Who joins in April gets 30 % of the June half and all of the December half: 0.65 of the year. */
const FIRST_YEAR = 0.65;

/** Starting salaries and bonus. */
export const payRules: readonly DeskRule[] = [
  rule('content/listed-twice', ['salaries'], ({ salaries: { rows } }, note) => {
    const lines = rows.flatMap((row) =>
      row.jobs.map((job) => ({ row, name: rowName({ ...row, jobs: [job] }) })),
    );
    for (const index of repeated(lines, ({ name }) => name)) {
      note({ name: lines[index]!.name }, lines[index]!.row, ['jobs']);
    }
  }),

  rule('content/salary-step', ['salaries'], ({ salaries: { rows } }, note) => {
    for (const row of rows) if (row.monthly % 100 !== 0) note({ found: yen(row.monthly) }, row, ['monthly']);
  }),

  rule('content/salary-order', ['salaries'], ({ salaries: { rows } }, note) => {
    const told = new Set<SalaryRow>();
    for (const [job, family] of byJob(rows)) {
      family.slice(1).forEach(({ row, level }, index) => {
        const below = family[index]!;
        if (row.monthly >= below.row.monthly || level.level === below.level.level || told.has(row)) return;
        told.add(row);
        const values = {
          job,
          lower: below.level.name,
          lowerYen: yen(below.row.monthly),
          higher: level.name,
          higherYen: yen(row.monthly),
        };
        note(values, row, ['monthly']);
      });
    }
  }),

  rule('content/salary-unchanged', ['salaries'], ({ salaries: { rows } }, note) => {
    for (const row of rows) {
      if (row.monthly === row.previous) note({ job: jobsOf(row), found: yen(row.monthly) }, row, ['monthly']);
    }
  }),

  rule('content/salary-lower', ['salaries'], ({ salaries: { rows } }, note) => {
    for (const row of rows) {
      if (row.previous !== undefined && row.monthly < row.previous) note(change(row), row, ['monthly']);
    }
  }),

  rule('content/salary-jump', ['salaries'], ({ salaries: { rows } }, note) => {
    for (const row of rows) {
      if (row.previous !== undefined && row.monthly > row.previous * (1 + STEEPEST_RISE)) {
        note({ ...change(row), percent: (rise(row) * 100).toFixed(1) }, row, ['monthly']);
      }
    }
  }),

  rule('content/salary-unmatched', ['salaries'], ({ salaries: { rows } }, note) => {
    for (const row of rows) {
      if (row.previous === undefined) note({ row: rowName(row) }, row, ['category']);
    }
  }),

  rule('content/unknown-salary-row', ['salaries'], ({ salaries }, note) => {
    for (const [name, wanted] of Object.entries(salaries.names)) {
      if (!rowFor(salaries.rows, wanted)) note({ name }, salaries, ['names', name], 'key');
    }
  }),

  rule('content/unknown-salary-name', ['salaries'], ({ salaries }, note) => {
    const names = Object.keys(salaries.names);
    if (names.includes(salaries.headline)) return;
    note({ name: salaries.headline, ...suggestion(salaries.headline, names) }, salaries, ['headline']);
  }),

  rule('content/first-year-bonus', ['conditions'], ({ conditions }, note) => {
    const { bonus } = conditions.allowances;
    const years = [
      { year: bonus, path: ['allowances', 'bonus', 'firstYearMonths'] },
      { year: bonus.previous, path: ['allowances', 'bonus', 'previous', 'firstYearMonths'] },
    ];
    for (const { year, path } of years) {
      const wanted = Number((year.months * FIRST_YEAR).toFixed(4));
      if (Math.abs(year.firstYearMonths - wanted) < 0.0005) continue;
      note({ found: year.firstYearMonths, months: year.months, wanted }, conditions, path);
    }
  }),
];

/** The rows of each job that ask for a plain level of education, lowest first. */
function byJob(rows: readonly SalaryRow[]) {
  const families = new Map<
    string,
    { row: SalaryRow; level: NonNullable<ReturnType<typeof educationOf>> }[]
  >();
  for (const row of rows) {
    const level = educationOf(row);
    if (!level) continue;
    for (const job of row.jobs) families.set(job, [...(families.get(job) ?? []), { row, level }]);
  }
  for (const family of families.values()) family.sort((one, other) => one.level.level - other.level.level);
  return families;
}

const yen = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
const jobsOf = ({ jobs }: SalaryRow) => jobs.join('、');
const rise = (row: SalaryRow) => row.monthly / row.previous! - 1;
const change = (row: SalaryRow) => ({
  job: jobsOf(row),
  found: yen(row.monthly),
  previous: yen(row.previous!),
});
