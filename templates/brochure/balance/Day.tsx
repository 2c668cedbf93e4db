import type { Childcare } from '#model';
import { hours, keepApart } from '../../art/agechart.ts';
import { Canvas, circle, group, rect } from '../../art/pen.tsx';
import { Standing } from '../../art/standing.tsx';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';

type DayOf = Childcare['day'];

/** The line of the day and what stands on it, in mm. */
const LINE = { from: 14, to: 194, y: 260, width: 1.2 };
const SPAN = { h: 8 };
const TOP = LINE.y - LINE.width / 2;

/** Breadths of parent and child, the air before them, and how far the child stands from the parent, in mm. */
const PEOPLE = { parent: 19, child: 15, air: 2, apart: 13.5 };

const SMALL = { ...scale.small, feed: 16 };

/** One day of a parent on the staff along a line: work and support stand on it, what happens when is below. */
export function Day({ day }: { day: DayOf }) {
  const [from, to] = [hours(day.from), hours(day.to)];
  const place = (time: string) => LINE.from + ((hours(time) - from) / (to - from)) * (LINE.to - LINE.from);
  const labels = supportLabels(day, place);
  return (
    <>
      <Placed
        x={14}
        y={230.4}
        w={60}
        size={24}
        feed={34}
        family="display"
        weight={900}
        color="fukasa"
        role="H2"
      >
        {day.heading}
      </Placed>
      <Placed x={14 + [...day.heading].length * 6 + 8} y={231.2} w={110} {...scale.small}>
        {day.who.join('\n')}
      </Placed>
      <As role="Figure" alt={`${day.heading}の時間の図`} long={tableOf(day)}>
        <Canvas x={0} y={LINE.y - 26} w={210} h={30} part>
          <People day={day} x={peopleFrom(labels)} />
          {group(
            undefined,
            rect(LINE.from, TOP, LINE.to - LINE.from, LINE.width, 'mizu', LINE.width / 2),
            ...day.spans.map((span) =>
              rect(
                place(span.from),
                TOP - SPAN.h,
                place(span.to) - place(span.from),
                SPAN.h,
                span.kind === 'work' ? 'fukasa' : 'daidai',
              ),
            ),
            ...day.marks.flatMap(({ at }) => [
              circle(place(at), LINE.y, 1.5, 'mizu'),
              circle(place(at), LINE.y, 0.6, 'shiro'),
            ]),
          )}
        </Canvas>
        <WorkLabels day={day} place={place} />
        {labels.map((label) => (
          <SupportLabel key={label.time} {...label} />
        ))}
      </As>
      <Marks day={day} place={place} />
    </>
  );
}

/** When what begins and ends. */
const tableOf = ({ heading, spans }: DayOf) => ({
  caption: heading,
  head: ['すること', 'はじまり', '終わり'],
  rows: spans.map(({ label, from, to }) => [label, from, to]),
});

interface PlacedDay {
  day: DayOf;
  place: (time: string) => number;
}

interface SpanLabel {
  x: number;
  w: number;
  time: string;
  label: string;
}

/** Support is told over its own span: from when to when, and what. */
function supportLabels({ spans }: DayOf, place: PlacedDay['place']): SpanLabel[] {
  const support = spans
    .filter(({ kind }) => kind === 'support')
    .map(({ from, to, label }) => {
      const time = `${from}〜${to}`;
      return { x: place(from), w: Math.max(ems(label) * 2.75, ems(time) * 2.3), time, label };
    });
  const lefts = keepApart(support, LINE.from, LINE.to, 2);
  return support.map((label, index) => ({ ...label, x: lefts[index]! }));
}

/** The parent has left the last support behind. */
const peopleFrom = (labels: readonly SpanLabel[]): number => {
  const least = PEOPLE.parent / 2 + PEOPLE.air;
  const last = labels.at(-1);
  const room = LINE.to - PEOPLE.apart - PEOPLE.child / 2;
  return Math.min(last ? last.x + last.w + least : LINE.to, room);
};

function People({ day, x }: { day: DayOf; x: number }) {
  return (
    <>
      {day.child && <Standing of={day.child} x={x + PEOPLE.apart} foot={LINE.y} w={PEOPLE.child} />}
      <Standing of={day.portrait} x={x} foot={LINE.y} w={PEOPLE.parent} />
    </>
  );
}

/** Work is named in its span. */
const WorkLabels = ({ day, place }: PlacedDay) =>
  day.spans
    .filter(({ kind }) => kind === 'work')
    .map(({ from, to, label }) => (
      <Placed
        key={from}
        x={place(from) + 3}
        y={TOP - SPAN.h / 2 - 2.25}
        w={place(to) - place(from) - 3}
        size={13}
        feed={18}
        weight={700}
        color="shiro"
      >
        {label}
      </Placed>
    ));

const SupportLabel = ({ x, w, time, label }: SpanLabel) => (
  <>
    <Placed x={x} y={TOP - SPAN.h - 9} w={w + 3} {...SMALL} family="figures" weight={700}>
      {time}
    </Placed>
    <Placed x={x} y={TOP - SPAN.h - 5} w={w + 3} {...SMALL} weight={700}>
      {label}
    </Placed>
  </>
);

/** What happens when, below the line. */
function Marks({ day, place }: PlacedDay) {
  const spans = day.marks.map(({ at, label }) => ({
    x: place(at),
    w: Math.max(ems(label) * 2.75, at.length * 1.7),
  }));
  const lefts = keepApart(spans, LINE.from, LINE.to, 2);
  return (
    <As role="L">
      {day.marks.map(({ at, label }, index) => (
        <Mark key={at} x={lefts[index]!} w={spans[index]!.w + 2} at={at} label={label} />
      ))}
    </As>
  );
}

const Mark = ({ x, w, at, label }: { x: number; w: number; at: string; label: string }) => (
  <As role="LI">
    <Placed
      x={x}
      y={LINE.y + 2.4}
      w={w}
      size={13}
      feed={18}
      family="figures"
      weight={700}
      color="fukasa"
      role="Lbl"
    >
      {at}
    </Placed>
    <Placed x={x} y={LINE.y + 7} w={w} {...SMALL}>
      {label}
    </Placed>
  </As>
);
