import { type Childcare, defineSheet } from '#model';
import { type AgeMark, ageAxis } from '../art/agechart.ts';
import { As } from '../parts/As.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Opener } from '../parts/Opener.tsx';
import { Placed } from '../parts/Placed.tsx';
import { LINE_HEIGHT } from '../style/format.ts';
import { fitSize } from '../style/measure.ts';
import { BarsDrawing, yearLight } from './balance/BarsDrawing.tsx';
import { BarText } from './balance/BarText.tsx';
import { layBars, placeOf, type Room, type Side } from './balance/bars.ts';
import { Day } from './balance/Day.tsx';
import { Fertility } from './balance/Fertility.tsx';
import { Legend } from './balance/Legend.tsx';
import { sample } from './balance/sample.ts';
import { Water } from './balance/Water.tsx';

const ABOVE: Room = { top: 75.5, foot: 167, anchor: 'foot', plain: 11, tall: 19, gap: 2.8 };
const BELOW: Room = { top: 189.5, foot: 223, anchor: 'top', plain: 9, tall: 15, gap: 2.4 };

/** WORK LIFE BALANCE: the schemes as bars over the child's age, which runs along the water line. Always a left page. */
export const balance = defineSheet<Childcare>({
  pages: 1,
  data: ({ childcare }) => childcare,
  render: ({ data, slots }) => {
    const axis = ageAxis(data.axis);
    const birth = placeOf('birth', axis);
    const above = layBars(
      data.groups.filter(({ side }) => side === 'above'),
      axis,
      ABOVE,
    );
    const below = layBars(
      data.groups.filter(({ side }) => side === 'below'),
      axis,
      BELOW,
    );
    const chart = { axis, birth, above, below };
    // Painted first and over the words, read after them.
    const figure = { role: 'Figure', thread: 'bars', order: 1, ...meaning(data) } as const;
    return (
      <Leaf slot={slots[0]!}>
        <Water slot={{ ...slots[0]!, side: 'verso' }} swelling={birth}>
          {yearLight(chart)}
        </Water>
        <As {...figure}>
          <BarsDrawing {...chart} />
        </As>
        <Opener x={14} label={data.label} gloss={data.gloss} title={data.title} size={72} y={21.5} w={108} />
        <Fertility fertility={data.fertility} />
        <As {...figure}>
          <Legend legend={data.legend} x={birth} y={67.4} />
        </As>
        <SideText side={above} />
        <As {...figure}>
          <Ages axis={axis} />
        </As>
        <SideText side={below} />
        <As role="Sect" order={2}>
          <Day day={data.day} />
        </As>
        <Placed x={14} y={275.4} w={180} size={9} feed={14} role="Note" order={3}>
          {data.note}
        </Placed>
      </Leaf>
    );
  },
  sample,
});

/** What the bars show: from which age of the child to which each scheme goes. */
function meaning({ groups, axis }: Childcare) {
  const age = (id: string) => axis.find((mark) => mark.id === id)?.label ?? '';
  return {
    alt: 'こどもの年齢と、それぞれの制度を使える期間の図',
    long: {
      caption: '制度を使える期間',
      head: ['制度', 'はじまり', '終わり'],
      rows: groups
        .flatMap(({ schemes }) => schemes)
        .map(({ name, from, to, open }) => [name, age(from), open ? '制度による' : age(to)]),
    },
  };
}

/** Groups and their bars in words; a group's name stands at the height of its first bar. */
const SideText = ({ side }: { side: Side }) =>
  side.heads.map(({ name, bars }) => (
    <As key={name} role="Sect">
      <Placed
        x={17.6}
        y={bars[0]!.y + bars[0]!.h / 2 - 3}
        w={24}
        size={18}
        feed={24}
        family="display"
        weight={900}
        color="fukasa"
        role="H2"
      >
        {name}
      </Placed>
      {bars.map((bar) => (
        <BarText key={bar.scheme.name} bar={bar} />
      ))}
    </As>
  ));

/** The ages under their marks; the birth in its disc. */
const Ages = ({ axis }: { axis: readonly AgeMark[] }) => (
  <>
    {axis
      .filter(({ major, id }) => major && id !== 'birth')
      .map(({ id, x, label }) => (
        <Placed
          key={id}
          x={x - 10}
          y={180.6}
          w={20}
          size={13}
          feed={20}
          family="figures"
          weight={700}
          color="fukasa"
          align="center"
        >
          {label}
        </Placed>
      ))}
    {axis
      .filter(({ id }) => id === 'birth')
      .map(({ x, label }) => {
        const size = fitSize([label], 32, 12);
        return (
          <Placed
            key={label}
            x={x - 10}
            y={LINE_HEIGHT - size / 8 - 0.3}
            w={20}
            size={size}
            feed={size}
            family="display"
            weight={900}
            color="shiro"
            align="center"
          >
            {label}
          </Placed>
        );
      })}
  </>
);
