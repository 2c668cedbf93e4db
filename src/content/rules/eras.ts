import type { Passage } from '../texts.ts';
import type { Note } from './rule.ts';
import { type DeskRule, rule } from './rule.ts';

/** The year that counts as 元年, and the last one there is. */
const eras: Record<string, { first: number; last?: number }> = {
  明治: { first: 1868, last: 45 },
  大正: { first: 1912, last: 15 },
  昭和: { first: 1926, last: 64 },
  平成: { first: 1989, last: 31 },
  令和: { first: 2019 },
};

const ERA = '(明治|大正|昭和|平成|令和)\\s*(元|[0-9]{1,2})\\s*年';
const CALENDAR = '([0-9]{4})\\s*年?';
/** 令和6年（2024年）, 令和6年度(2024年度), 2024年（令和6年） */
const eraFirst = new RegExp(`${ERA}度?\\s*[（(]\\s*${CALENDAR}度?\\s*[）)]`, 'g');
const calendarFirst = new RegExp(`${CALENDAR}度?\\s*[（(]\\s*${ERA}度?\\s*[）)]`, 'g');
const alone = new RegExp(ERA, 'g');

/** Years of the Japanese calendar, wherever they are written. */
export const eraRules: readonly DeskRule[] = [
  rule('content/era-year', ['edition'], ({ edition }, note) => {
    const [match] = edition.era.normalize('NFKC').matchAll(alone);
    const wanted = match && calendarYear(match[1]!, match[2]!);
    if (wanted === edition.year) return;
    const values = {
      found: `${edition.era}、${edition.year}`,
      era: edition.era.replace(/年度?$/, ''),
      wanted: wanted ?? '?',
    };
    note(values, edition, ['era']);
  }),

  rule('content/era-year', [], (_, note, { passages }) => {
    each(passages, eraFirst, note, ([found, era, year, calendar]) =>
      disagreement(found, era!, year!, calendar!),
    );
    each(passages, calendarFirst, note, ([found, calendar, era, year]) =>
      disagreement(found, era!, year!, calendar!),
    );
  }),

  rule('content/era-unknown', [], (_, note, { passages }) => {
    each(passages, alone, note, ([found, era, year]) =>
      calendarYear(era!, year!) === undefined ? { found } : undefined,
    );
  }),

  rule('content/era-first-year', [], (_, note, { passages }) => {
    each(passages, alone, note, ([found, era, year]) =>
      year === '1' ? { found, wanted: `${era}元年` } : undefined,
    );
  }),
];

/** The calendar year of an era year; nothing when the era has no such year. */
function calendarYear(era: string, year: string): number | undefined {
  const { first, last = Infinity } = eras[era]!;
  const number = year === '元' ? 1 : Number(year);
  return number >= 1 && number <= last ? first + number - 1 : undefined;
}

function disagreement(found: string, era: string, year: string, calendar: string) {
  const wanted = calendarYear(era, year);
  if (wanted === undefined || wanted === Number(calendar)) return undefined;
  return { found, era: `${era}${year}`, wanted };
}

function each(
  passages: readonly Passage[],
  pattern: RegExp,
  note: Note,
  judge: (match: RegExpExecArray) => Record<string, string | number> | undefined,
): void {
  for (const passage of passages) {
    for (const match of passage.text.normalize('NFKC').matchAll(pattern)) {
      const values = judge(match);
      if (values) note(values, passage);
    }
  }
}
