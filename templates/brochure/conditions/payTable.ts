import type { SalaryRow } from '#model';
import { breakPhrases, listNames } from '../../style/phrases.ts';

/** Room of the table in mm: top of the first row and foot of the last one, above the line. */
const ROOM = { top: 42.8, foot: 121.4 };

/** Width of the jobs in mm. */
export const JOBS = 64;

/** From the left edge of the conditions to the right edge of the figures, in mm; six figures and their unit, in em and mm. */
const RIGHT_HALF = 82;
const FIGURES = { ems: 3.4, unit: 4.2, air: 3 };

/** Width that the figures leave for the conditions, in mm. */
export const educationWidth = ({ headline }: PaySizes): number =>
  RIGHT_HALF - (FIGURES.ems * headline) / 4 - FIGURES.unit - FIGURES.air;

/** Sizes of a table in Q: words, conditions, figures and the headline's figure. */
export interface PaySizes {
  words: number;
  /** Feed of the words in H. */
  feed: number;
  education: number;
  figures: number;
  headline: number;
}

interface Step extends PaySizes {
  /** Least and greatest distance of two rows, and the air about a group of them, in mm. */
  least: number;
  most: number;
  air: number;
}

/** Sizes from few rows to many. */
const STEPS: readonly Step[] = [
  { least: 11, most: 18, air: 1.4, words: 18, feed: 24, education: 13, figures: 32, headline: 44 },
  { least: 7.4, most: 11, air: 1.4, words: 16, feed: 21, education: 13, figures: 24, headline: 32 },
  { least: 5.2, most: 7.4, air: 1.4, words: 13, feed: 18, education: 11, figures: 18, headline: 24 },
  { least: 3.4, most: 5.2, air: 1, words: 11, feed: 15, education: 9, figures: 13, headline: 16 },
  { least: 0, most: 3.4, air: 0.15, words: 9, feed: 11, education: 9, figures: 9, headline: 9 },
];

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
  sizes: PaySizes;
}

/** Spreads the rows over the room, in the largest sizes that leave them apart. */
export function layPayTable(salaries: readonly SalaryRow[]): PayTable {
  const tries = STEPS.map((sizes) => ({ sizes, rows: wordsOf(salaries, sizes) }));
  const fitting = tries.find(({ sizes, rows }) => free(rows, sizes) >= sizes.least);
  const { sizes, rows } = fitting ?? tries.at(-1)!;
  const pitch = Math.min(free(rows, sizes), sizes.most);
  const rules: number[] = [];
  let y = ROOM.top;
  const laid = rows.map((row, index) => {
    if (row.first) {
      if (index) rules.push(y);
      y += sizes.air / 2;
    }
    const baseline = y + pitch / 2 + sizes.words * 0.11;
    y += pitch + further(row, sizes);
    if (rows[index + 1]?.first) y += sizes.air / 2;
    return { ...row, baseline };
  });
  return { rows: laid, rules, sizes };
}

type Wording = Omit<PayRow, 'baseline'>;

/** The words of the rows as they are broken at a size. A job called like its category is not said again. */
const wordsOf = (salaries: readonly SalaryRow[], sizes: PaySizes): Wording[] =>
  salaries.map((row, index) => ({
    row,
    jobs: listNames(
      row.jobs.filter((job) => job !== row.category),
      (JOBS * 4) / sizes.words,
    ),
    education: row.education
      ? breakPhrases(row.education, (educationWidth(sizes) * 4) / sizes.education).split('\n')
      : [],
    first: row.category !== salaries[index - 1]?.category,
  }));

/** Room for each row when all further lines and the air about groups are taken away, in mm. */
function free(rows: readonly Wording[], sizes: Step): number {
  const groups = rows.filter(({ first }) => first).length;
  const lines = rows.reduce((sum, row) => sum + further(row, sizes), 0);
  return (ROOM.foot - ROOM.top - groups * sizes.air - lines) / Math.max(rows.length, 1);
}

/** What the lines after the first add to a row, in mm. */
const further = ({ jobs, education }: Wording, sizes: PaySizes): number =>
  (Math.max(jobs.length, education.length, 1) - 1) * (sizes.feed / 4);
