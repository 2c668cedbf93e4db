import type { Conditions } from '#model';
import { Canvas, circle, fill, group } from '../art/pen.tsx';
import { drop, ribbon } from '../art/ribbon.ts';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Figure } from '../parts/Figure.tsx';
import { Placed } from '../parts/Placed.tsx';
import { thousands } from '../style/figures.ts';
import { LINE_HEIGHT, LINE_WIDTH } from '../style/format.ts';
import { bonusPayments, months, yearlyPayRound } from './estimate.ts';
import { type Drop, dropOf, placeOfMonth, wordPlaces } from './year.ts';

type Bonus = Conditions['allowances']['bonus'];

/** Heights of the two years in mm: the line, and its branch. */
const FIRST = LINE_HEIGHT;
const SECOND = 207;

const RING = { r: 3, hole: 2.05 };
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface YearLineProps {
  bonus: Bonus;
  /** Monthly pay of the example. */
  monthly: number;
  /** What the monthly pay is called: 月額. */
  unit: string;
}

/** The working year as the water line: rings are months of pay, drops the bonus; the second year is a branch. */
export function YearLine({ bonus, monthly, unit }: YearLineProps) {
  const first = bonusPayments(bonus, 'first').map(dropOf);
  const second = bonusPayments(bonus, 'second').map(dropOf);
  const common = { monthly, unit, places: wordPlaces([...first, ...second]) };
  return (
    <>
      <As role="Figure" {...meaning(bonus)}>
        <Canvas x={-3} y={LINE_HEIGHT - 6} w={216} h={60} part>
          {group(
            undefined,
            fill(LINE, 'mizu'),
            fill(BRANCH, 'mizu'),
            ...first.map((one) => shape(one, FIRST)),
            ...second.map((one) => shape(one, SECOND)),
            ...[FIRST, SECOND].flatMap((y) => MONTHS.flatMap((month) => ring(month, y))),
          )}
        </Canvas>
        <Months y={FIRST} drops={first} />
        <Months y={SECOND} drops={second} />
      </As>
      <Year y={FIRST} name="1年目" months={bonus.firstYearMonths} {...common} />
      <Year y={SECOND} name="2年目" months={bonus.months} {...common} />
    </>
  );
}

/** What rings and drops show: pay every month, and in which months how much of it as bonus. */
function meaning(bonus: Bonus) {
  const rows = (['first', 'second'] as const).flatMap((year, index) =>
    bonusPayments(bonus, year).map(({ month, months: value }) => [
      `${index + 1}年目`,
      `${month}月`,
      `${months(value)}か月分`,
    ]),
  );
  return {
    alt: `毎月の給料と${bonus.name}を、1年の線に並べた図`,
    long: { caption: bonus.name, head: ['年', '月', '月数'], rows },
  };
}

const LINE = ribbon([
  [-3, FIRST, LINE_WIDTH],
  [213, FIRST, LINE_WIDTH],
]);
const BRANCH = ribbon([
  [-1, FIRST, 2.2],
  [2, FIRST, 2.2, 0.6],
  [20, SECOND, LINE_WIDTH],
  [190, SECOND, LINE_WIDTH, 0.6],
  [208, FIRST, 2.2],
  [211, FIRST, 2.2],
]);

/** Share of the radius in the height of a drop. */
const DROP = 0.33;
const TIP = 1;

const shape = ({ x, r }: Drop, y: number) => fill(drop(x, y + TIP, r / DROP), 'fukasa');

const ring = (month: number, y: number) => [
  circle(placeOfMonth(month), y, RING.r, 'mizu'),
  circle(placeOfMonth(month), y, RING.hole, 'shiro'),
];

interface YearProps extends Omit<YearLineProps, 'bonus'> {
  y: number;
  name: string;
  places: { sum: number; example: number };
  /** Months of bonus in this year. */
  months: number;
}

/** The words of one year: sum of the months, and what they make, on one baseline. */
function Year({ y, name, places: { sum, example }, months: bonus, monthly, unit }: YearProps) {
  const large = { weight: 700, color: 'fukasa' } as const;
  return (
    <As role="Sect">
      <Placed
        x={sum}
        y={y + 5.6}
        w={26}
        size={18}
        feed={26}
        family="display"
        {...large}
        weight={900}
        role="H2"
      >
        {name}
      </Placed>
      <Placed x={sum} y={y + 13.2} w={32} size={11} feed={18}>
        {`${unit}×（12＋${months(bonus)}）`}
      </Placed>
      <At x={sum + 30} y={y + 11.2} w={34}>
        <Figure value={months(12 + bonus)} unit={'\u00a0か月分'} unitSize={13} size={24} {...large} />
      </At>
      <Placed x={example} y={y + 5.6} w={40} size={11} feed={17}>
        {`${unit}${thousands(monthly)}円なら`}
      </Placed>
      <As role="P">
        <Placed x={example} y={y + 13.6} w={4} size={13} feed={13} {...large} role="Span">
          約
        </Placed>
        <At x={example + 3.9} y={y + 9.4} w={40}>
          <Figure
            value={thousands(yearlyPayRound(monthly, bonus))}
            unit={'\u00a0万円'}
            unitSize={13}
            size={32}
            role="Span"
            {...large}
          />
        </At>
      </As>
    </As>
  );
}

/** The months of a year in their rings, and the months of bonus at its drops. */
const Months = ({ y, drops }: { y: number; drops: readonly Drop[] }) => (
  <>
    {MONTHS.map((month) => (
      <MonthNumber key={month} month={month} y={y} />
    ))}
    {drops.map((one) => (
      <DropNumber key={one.x} drop={one} y={y} />
    ))}
  </>
);

const MonthNumber = ({ month, y }: { month: number; y: number }) => (
  <Placed
    x={placeOfMonth(month) - 5}
    y={y - 1.125}
    w={10}
    size={9}
    feed={9}
    family="figures"
    weight={700}
    align="center"
  >
    {String(month)}
  </Placed>
);

/** Months of a payment: in its drop, or beside a small one. */
function DropNumber({ drop: { x, r, inside, months: value }, y }: { drop: Drop; y: number }) {
  const text = months(value);
  const middle = y + TIP + r / DROP - r;
  return (
    <At x={inside ? x - 8 : x + r + 1} y={middle - 1.5} w={16}>
      <Figure
        value={text}
        size={13}
        weight={700}
        color={inside ? 'shiro' : 'fukasa'}
        align={inside ? 'center' : 'left'}
      />
    </At>
  );
}
