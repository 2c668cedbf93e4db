import type { Salaries, SalaryRow } from '#model';

/** The row that `headline` names; the first one where the name points nowhere, which content checks report. */
export function headlineOf({ headline, names, rows }: Salaries): SalaryRow {
  const wanted = names[headline];
  const found = rows.find(
    ({ category, jobs, education }) =>
      category === wanted?.category &&
      jobs.includes(wanted.job) &&
      (wanted.education === undefined || education === wanted.education),
  );
  return found ?? rows[0]!;
}
