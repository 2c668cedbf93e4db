import { scale, tones } from '#house';
import type { Conditions } from '#model';
import { thousands } from '../style/figures.ts';
import { ems } from '../style/measure.ts';
import { As } from './As.tsx';
import { At } from './At.tsx';
import { Fact } from './Fact.tsx';
import { Placed } from './Placed.tsx';
import { Words } from './Words.tsx';

interface WorkingTermsProps {
  conditions: Conditions;
  /** Left edge and width of the three columns, and the top of their heads, in mm. */
  columns: readonly [TermsColumn, TermsColumn, TermsColumn];
  y: number;
  /** Distance of two facts in mm. */
  pitch: number;
  /** Name of the year before, to tell its months of bonus as well: 令和5年. */
  previous?: string;
}

/** Left edge and width of a column in mm. */
export interface TermsColumn {
  x: number;
  w: number;
}

/** Height of a note line and distance from a head to the first fact, in mm. */
const NOTE = 4.2;
const HEAD = 7.8;

/** Allowances, hours and leave in three columns that end on one line. */
export function WorkingTerms({ conditions, columns, y, pitch, previous }: WorkingTermsProps) {
  const [allowances, hours, leave] = columns;
  const facts = allowanceFacts(conditions, previous);
  const top = y + HEAD;
  const last = topsOf(facts, top, pitch).at(-1)! + (facts.at(-1)!.notes?.length ?? 0) * NOTE;
  return (
    <>
      <Heading {...allowances} y={y} text={conditions.allowances.heading} />
      <Facts {...allowances} y={top} pitch={pitch} facts={facts} />
      <Heading {...hours} y={y} text={conditions.hours.heading} />
      <Hours {...hours} y={top} last={last} hours={conditions.hours} />
      <Heading {...leave} y={y} text={conditions.leave.heading} />
      <Facts {...leave} y={top} pitch={pitch} facts={leaveFacts(conditions)} />
      <Placed x={leave.x} y={last} w={leave.w} {...scale.fact}>
        {conditions.leave.othersText}
      </Placed>
    </>
  );
}

const Heading = ({ x, y, w, text }: TermsColumn & { y: number; text: string }) => (
  <Placed x={x} y={y} w={w} {...scale.part} family="display" color={tones.head} role="H2">
    {text}
  </Placed>
);

interface FactRow {
  name: string;
  value: string;
  unit: string;
  notes?: string[];
}

function allowanceFacts({ allowances }: Conditions, previous: string | undefined): FactRow[] {
  const { family, housing, commuting, bonus } = allowances;
  const before = `${previous}は${bonus.previous.months}か月、1年目は${bonus.previous.firstYearMonths}か月`;
  return [
    { name: family.name, value: thousands(family.spouse), unit: '円', notes: [family.note] },
    { name: housing.name, value: thousands(housing.cap), unit: '円' },
    { name: commuting.name, value: thousands(commuting.cap), unit: '円' },
    {
      name: bonus.name,
      value: String(bonus.months),
      unit: 'か月',
      notes: previous ? [bonus.note, before] : [bonus.note],
    },
  ];
}

const leaveFacts = ({ leave: { annual, maternity, childcare } }: Conditions): FactRow[] => [
  { name: annual.name, value: String(annual.days), unit: '日', notes: [annual.note] },
  { name: maternity.name, value: `${maternity.weeksEach}＋${maternity.weeksEach}`, unit: '週' },
  { name: childcare.name, value: String(childcare.untilAge), unit: '歳', notes: [childcare.note] },
];

/** Tops of facts: each as far below the one before as its notes need. */
function topsOf(facts: readonly FactRow[], y: number, pitch: number): number[] {
  let next = y;
  return facts.map(({ notes = [] }) => {
    const top = next;
    next += pitch + notes.length * NOTE;
    return top;
  });
}

function Facts({ x, y, w, pitch, facts }: TermsColumn & { y: number; pitch: number; facts: FactRow[] }) {
  const tops = topsOf(facts, y, pitch);
  return (
    <As role="L">
      {facts.map((fact, index) => (
        <Fact key={fact.name} x={x} y={tops[index]!} w={w} {...fact} />
      ))}
    </As>
  );
}

/** The text of the hours: from the figure to its top, and its feed in mm. */
const HOURS = { down: 7.6, size: scale.gloss.size, feed: 4.75 };

/** The working day, when it can be moved, and the days off; the note stands on the last line. */
function Hours({
  x,
  y,
  w,
  last,
  hours,
}: TermsColumn & { y: number; last: number; hours: Conditions['hours'] }) {
  const clock = { size: 24, feed: 24, family: 'figures', weight: 700 } as const;
  const text = [`${hours.days}。休みは${hours.off.join('と')}。`, ...hours.text];
  const lines = text.reduce((sum, line) => sum + Math.ceil((ems(line) * HOURS.size) / 4 / w), 0);
  const under = y + HOURS.down + lines * HOURS.feed + 1;
  return (
    <>
      <At x={x - 0.2} y={y - 0.6} w={w}>
        <Words {...clock}>
          {hours.from}
          <Words {...clock} size={16} family="body" weight={400} role="Span">
            〜
          </Words>
          {hours.to}
        </Words>
      </At>
      <At x={x} y={y + HOURS.down} w={w}>
        <Words size={HOURS.size} feed={HOURS.feed * 4}>
          {text.join('\n')}
        </Words>
      </At>
      <Placed x={x} y={Math.max(under, last + 1)} w={w} size={scale.note.size} feed={15} role="Note">
        {hours.note}
      </Placed>
    </>
  );
}
