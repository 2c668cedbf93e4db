import type { Salaries } from '#model';
import { Canvas, group, stroke } from '../../art/pen.tsx';
import { type Cell, type Column, DataTable } from '../../parts/DataTable.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { headlineOf } from '../../salaries/headline.ts';
import { eraDay } from '../../style/dates.ts';
import { thousands } from '../../style/figures.ts';
import { educationWidth, JOBS, layPayTable, type PayRow, type PaySizes } from './payTable.ts';

const LEFT = 226;
const RIGHT = 406;

/** The rule under the heads, in mm. */
const HEADS = 41.2;

/** The starting salaries: category, jobs, education, and the figures on the right edge; the headline's leads. */
export function Pay({ salaries }: { salaries: Salaries }) {
  const { rows, rules, sizes } = layPayTable(salaries.rows);
  const headline = headlineOf(salaries);
  const cells = ({ row, jobs, education, first }: PayRow): Cell[] => [
    first ? row.category : undefined,
    jobs.join('\n') || undefined,
    education.join('\n') || undefined,
    row === headline
      ? { text: thousands(row.monthly), type: { size: sizes.headline, feed: sizes.headline } }
      : thousands(row.monthly),
  ];
  return (
    <>
      <Placed x={LEFT + [...salaries.heading].length * 12 + 3} y={28} w={100} size={11} feed={18}>
        {`${salaries.unit}　${eraDay(salaries.asOf)}現在`}
      </Placed>
      <Canvas x={LEFT} y={HEADS - 1} w={RIGHT - LEFT} h={84}>
        {group(
          undefined,
          stroke(`M${LEFT} ${HEADS}H${RIGHT}`, 'fukasa', 0.6),
          ...rules.map((y) => stroke(`M${LEFT} ${y}H${RIGHT}`, 'ishi', 0.3)),
        )}
      </Canvas>
      <DataTable
        columns={columns(salaries, sizes)}
        heads={HEADS - 2.3}
        rows={rows.map((row) => ({ baseline: row.baseline, cells: cells(row) }))}
      />
    </>
  );
}

function columns({ heading, unit }: Salaries, sizes: PaySizes): Column[] {
  const type = { size: sizes.words, feed: sizes.feed };
  const { education, figures } = sizes;
  return [
    { head: '区分', x: LEFT, w: 31, type: { ...type, weight: 700, color: 'fukasa' }, names: true },
    { head: '職種', x: 258, w: JOBS + 1, type },
    { head: '学歴など', x: 324, w: educationWidth(sizes) + 1, type: { ...type, size: education } },
    {
      head: `${heading}${unit}`,
      right: RIGHT,
      w: 60,
      type: { size: figures, feed: figures, weight: 700, color: 'fukasa' },
      figures: true,
      unit: '円',
    },
  ];
}
