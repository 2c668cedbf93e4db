import { scale, tones } from '#house';
import type { Conditions } from '#model';
import { thousands } from '../style/figures.ts';
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

/** Allowances, hours and leave in three columns. */
export function WorkingTerms({ conditions, columns, y, pitch, previous }: WorkingTermsProps) {
  const [allowances, hours, leave] = columns;
  return (
    <>
      <Heading {...allowances} y={y} text={conditions.allowances.heading} />
      <Facts {...allowances} y={y + HEAD} pitch={pitch} facts={allowanceFacts(conditions, previous)} />
      <Heading {...hours} y={y} text={conditions.hours.heading} />
      <Hours {...hours} y={y + HEAD} hours={conditions.hours} />
      <Heading {...leave} y={y} text={conditions.leave.heading} />
      <Facts {...leave} y={y + HEAD} pitch={pitch} facts={leaveFacts(conditions)} />
      <Placed x={leave.x} y={y + HEAD + 3 * pitch + 2 * NOTE + 1} w={leave.w} {...scale.fact}>
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

function Facts({ x, y, w, pitch, facts }: TermsColumn & { y: number; pitch: number; facts: FactRow[] }) {
  let next = y;
  const tops = facts.map(({ notes = [] }) => {
    const top = next;
    next += pitch + notes.length * NOTE;
    return top;
  });
  return (
    <As role="L">
      {facts.map((fact, index) => (
        <Fact key={fact.name} x={x} y={tops[index]!} w={w} {...fact} />
      ))}
    </As>
  );
}

/** The working day large, when it can be moved, and the days off. */
function Hours({ x, y, w, hours }: TermsColumn & { y: number; hours: Conditions['hours'] }) {
  const clock = { size: 32, feed: 32, family: 'figures', weight: 700 } as const;
  const text = [`${hours.days}。休みは${hours.off.join('と')}。`, ...hours.text];
  return (
    <>
      <At x={x - 0.2} y={y - 0.4} w={w}>
        <Words {...clock}>
          {hours.from}
          <Words {...clock} size={16} family="body" weight={400} role="Span">
            〜
          </Words>
          {hours.to}
        </Words>
      </At>
      <At x={x} y={y + 8.6} w={w}>
        <Words size={11} feed={18}>
          {text.join('\n')}
        </Words>
      </At>
      <Placed x={x} y={y + 10.4 + text.length * 4.5} w={w} size={9} feed={15} role="Note">
        {hours.note}
      </Placed>
    </>
  );
}
