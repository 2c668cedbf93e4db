import type { Salaries, SalaryRow } from '#model';
import { Canvas, group, stroke } from '../../art/pen.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { eraDay } from '../../style/dates.ts';
import { thousands } from '../../style/figures.ts';
import { layPayTable, WIDTHS } from './payTable.ts';

const LEFT = 226;
const RIGHT = 406;

/** The starting salaries: category, jobs, education, and the figures on the right edge. */
export function Pay({ salaries }: { salaries: Salaries }) {
  const { rows, rules, words, feed, figures } = layPayTable(salaries.rows);
  const type = { size: words, feed: Math.min(feed, 18) };
  const columns: Column[] = [
    { head: '区分', x: LEFT, w: 31, type: { ...type, weight: 700, color: 'fukasa' }, names: true },
    { head: '職種', x: 258, w: WIDTHS.jobs + 1, type },
    { head: '学歴など', x: 324, w: WIDTHS.education, type: { ...type, size: Math.min(11, words) } },
    {
      head: `${salaries.heading}${salaries.unit}`,
      right: RIGHT,
      w: 40,
      type: { size: figures, feed: figures, weight: 700 },
      figures: true,
      unit: '円',
    },
  ];
  return (
    <>
      <Placed x={LEFT + [...salaries.heading].length * 12 + 3} y={28} w={100} size={11} feed={18}>
        {`${salaries.unit}　${eraDay(salaries.asOf)}現在`}
      </Placed>
      <Canvas x={LEFT} y={40} w={RIGHT - LEFT} h={84}>
        {group(undefined, ...rules.map((y) => stroke(`M${LEFT} ${y}H${RIGHT}`, 'ishi', 0.3)))}
      </Canvas>
      <DataTable
        columns={columns}
        heads={39.8}
        rows={rows.map(({ row, jobs, education, first, baseline }) => ({
          baseline,
          cells: [
            first ? row.category : undefined,
            jobs.join('\n'),
            education.join('\n') || undefined,
            yen(row),
          ],
        }))}
      />
    </>
  );
}

const yen = ({ monthly }: SalaryRow) => thousands(monthly);
