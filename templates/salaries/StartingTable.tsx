import type { Conditions, Salaries } from '#model';
import { Canvas, group, stroke } from '../art/pen.tsx';
import { type Cell, type Column, DataTable } from '../parts/DataTable.tsx';
import { eraYear } from '../style/dates.ts';
import { signed, thousands } from '../style/figures.ts';
import { percentChange, yearlyPay } from './estimate.ts';
import { payBars } from './payBars.ts';
import { JOBS_WIDTH, type TableRow, type ZoneRows } from './rows.ts';

const LEFT = 14;
const RIGHT = 196;

/** From a row's top to its baseline, from a line of jobs to the next or to the education, in mm. */
const BASELINE = 3.55;
const LINE = 4.4;
const EDUCATION_UP = 0.5;

/** Printed where there was no such row the year before. */
const NONE = '―';

interface StartingTableProps {
  salaries: Salaries;
  bonus: Conditions['allowances']['bonus'];
  zones: readonly ZoneRows[];
  /** Height of the rule under the heads in mm. */
  top: number;
}

/** Starting salaries, the year before, the change, and a year's pay: figures on common right edges. */
export function StartingTable({ salaries, bonus, zones, top }: StartingTableProps) {
  const rules = zones.flatMap((zone) => zone.rules);
  const foot = Math.max(top, ...rules, ...zones.flatMap(({ rows, air }) => rows.map(({ y }) => y + air + 8)));
  const cells = ({ row, jobs, education, first }: TableRow): Cell[] => {
    const { monthly, previous } = row;
    const change = previous === undefined ? undefined : monthly - previous;
    return [
      first ? row.category : undefined,
      jobs.join('\n'),
      education.length ? { text: education.join('\n'), down: jobs.length * LINE - EDUCATION_UP } : undefined,
      previous === undefined ? NONE : thousands(previous),
      thousands(monthly),
      change === undefined ? NONE : signed(change),
      previous ? percentChange(monthly, previous) : NONE,
      yearlyPay(monthly, bonus.firstYearMonths),
      yearlyPay(monthly, bonus.months),
    ];
  };
  return (
    <>
      <Canvas x={LEFT} y={top - 1} w={RIGHT - LEFT} h={foot - top + 2}>
        {group(
          undefined,
          stroke(`M${LEFT} ${top}H${RIGHT}`, 'fukasa', 0.6),
          ...rules.map((y) => stroke(`M${LEFT} ${y}H${RIGHT}`, 'ishi', 0.3)),
          ...zones.flatMap((zone) => payBars(zone, salaries.rows)),
        )}
      </Canvas>
      <DataTable
        over={{ text: '年収の目安（万円）', from: 7, right: RIGHT, y: top - 9.4, w: 40, size: 9, feed: 15 }}
        columns={columns(salaries)}
        heads={top - 2.7}
        rows={zones.flatMap(({ rows }) =>
          rows.map((row) => ({ baseline: row.y + BASELINE, cells: cells(row) })),
        )}
      />
    </>
  );
}

const plain = { size: 13, feed: 13 } as const;

/** A column of figures that ends at `right`. */
const figures = (head: string, right: number, w: number, type: Column['type'] = plain): Column => ({
  head,
  headWeight: type === plain ? 400 : 700,
  right,
  w,
  type,
  figures: true,
});

const columns = ({ unit, asOf, previousAsOf }: Salaries): Column[] => [
  { head: '区分', x: LEFT, w: 27, type: { size: 11, feed: 18, weight: 700 }, names: true },
  { head: '職種と学歴など', x: 41, w: JOBS_WIDTH + 1, type: { size: 13, feed: 18, weight: 700 } },
  { x: 41, w: JOBS_WIDTH + 1, type: { size: 11, feed: 17 } },
  figures(`${eraYear(previousAsOf)}\n${unit}`, 116.5, 14),
  figures(`${eraYear(asOf)}\n${unit}`, 139, 22, { size: 18, feed: 18, weight: 700, color: 'fukasa' }),
  figures('増減（円）', 154.5, 16),
  figures('率（%）', 166.5, 12),
  figures('1年目', 182, 16),
  figures('2年目', RIGHT, 14, { ...plain, weight: 700 }),
];
