import { type Conditions, defineSheet, type Edition, type Salaries } from '#model';
import { Canvas, fill, rect } from '../art/pen.tsx';
import { ribbon } from '../art/ribbon.ts';
import { Kicker } from '../parts/Kicker.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { WorkingTerms } from '../parts/WorkingTerms.tsx';
import { eraDay, eraYear } from '../style/dates.ts';
import { LINE_HEIGHT, LINE_WIDTH } from '../style/format.ts';
import { Hero } from './Hero.tsx';
import { headlineOf } from './headline.ts';
import { fillPages } from './rows.ts';
import { StartingTable } from './StartingTable.tsx';
import { sampleConditions, sampleSalaries } from './sample.ts';
import { YearLine } from './YearLine.tsx';

export interface SalariesData {
  edition: Pick<Edition, 'city' | 'era'>;
  salaries: Salaries;
  conditions: Conditions;
}

/** A later page of the table: which one. */
export interface ContinuedData extends SalariesData {
  page: number;
}

const COLUMNS = [
  { x: 14, w: 54 },
  { x: 76, w: 57 },
  { x: 138, w: 58 },
] as const;

/** 初任給: the table, the working year with the estimate, and the terms, on one page. */
export const starting = defineSheet<SalariesData>({
  pages: 1,
  data: ({ edition, salaries, conditions }) => ({ edition, salaries, conditions }),
  render: ({ data: { edition, salaries, conditions }, slots }) => {
    const { bonus } = conditions.allowances;
    const row = headlineOf(salaries);
    return (
      <Leaf slot={slots[0]!}>
        <Canvas x={-3} y={LINE_HEIGHT} w={216} h={122}>
          {rect(-3, LINE_HEIGHT, 216, 122, 'waki')}
        </Canvas>
        <Heads edition={edition} salaries={salaries} size={72} />
        <Hero row={row} job={salaries.names[salaries.headline]?.job ?? row.jobs[0]!} />
        <StartingTable salaries={salaries} bonus={bonus} zones={fillPages(salaries.rows)[0]!} top={58.4} />
        <YearLine bonus={bonus} monthly={row.monthly} unit={salaries.unit} />
        <WorkingTerms
          conditions={conditions}
          columns={COLUMNS}
          y={232}
          pitch={5.6}
          previous={eraYear(salaries.previousAsOf)}
        />
        <Placed x={14} y={278} w={182} size={9} feed={14} role="Note">
          {`${legend(bonus.name, salaries)}\n${salaries.notes.join('')}`}
        </Placed>
      </Leaf>
    );
  },
  sample: {
    edition: { city: '熊本市', era: '令和6年度' },
    salaries: sampleSalaries,
    conditions: sampleConditions,
  },
});

/** What bars, rings and drops stand for; the bonus by its name without its unit in brackets. */
const legend = (bonus: string, { unit }: Salaries) =>
  `表の棒は${unit}で、切れ目から先が前年との差です。丸は毎月の給料、しずくは${bonus.replace(/（.*）$/u, '')}で、大きさは月数に比例します。`;

/** 初任給, continued: rows above and below the line. */
export const continued = defineSheet<ContinuedData>({
  pages: 1,
  data: ({ edition, salaries, conditions }, { pages: [label = ''] }) => ({
    edition,
    salaries,
    conditions,
    page: Number(label.slice(1)) - 1,
  }),
  render: ({ data: { edition, salaries, conditions, page }, slots }) => (
    <Leaf slot={slots[0]!}>
      <Canvas x={-3} y={LINE_HEIGHT - 2} w={216} h={124}>
        {rect(-3, LINE_HEIGHT, 216, 122, 'waki')}
        {fill(
          ribbon([
            [-3, LINE_HEIGHT, LINE_WIDTH],
            [213, LINE_HEIGHT, LINE_WIDTH],
          ]),
          'mizu',
        )}
      </Canvas>
      <Heads edition={edition} salaries={salaries} size={44} />
      <StartingTable
        salaries={salaries}
        bonus={conditions.allowances.bonus}
        zones={fillPages(salaries.rows)[page] ?? []}
        top={46.7}
      />
    </Leaf>
  ),
  sample: {
    edition: { city: '熊本市', era: '令和6年度' },
    salaries: { ...sampleSalaries, rows: [1, 2, 3].flatMap(() => sampleSalaries.rows) },
    conditions: sampleConditions,
    page: 1,
  },
});

/** Kicker, title and what the figures are. */
const Heads = ({ edition, salaries, size }: Omit<SalariesData, 'conditions'> & { size: number }) => (
  <>
    <Kicker x={14} w={120} label={`${edition.city}　${salaries.label}　${edition.era}`} />
    <Placed
      x={14 - size * 0.015}
      y={20.4}
      w={(size * [...salaries.heading].length) / 4 + 8}
      size={size}
      feed={size * 1.16}
      family="display"
      weight={900}
      color="mizu"
      role="H1"
    >
      {salaries.heading}
    </Placed>
    {size > 60 ? (
      <AsOf x={14} y={41.6} salaries={salaries} />
    ) : (
      <AsOf x={14 + (size * [...salaries.heading].length) / 4 + 3} y={26} salaries={salaries} />
    )}
  </>
);

const AsOf = ({ x, y, salaries }: { x: number; y: number; salaries: Salaries }) => (
  <Placed x={x} y={y} w={80} size={11} feed={18}>
    {`${salaries.unit}　${eraDay(salaries.asOf)}現在`}
  </Placed>
);
