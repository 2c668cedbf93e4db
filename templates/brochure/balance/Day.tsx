import type { Childcare } from '#model';
import { hours, keepApart } from '../../art/agechart.ts';
import { bust } from '../../art/bust.tsx';
import { Canvas, group, rect } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';

type DayOf = Childcare['day'];

/** The strip of the day, in mm. */
const STRIP = { from: 14, to: 194, y: 249, h: 8 };
/** The bust stands this far before the strip's end. */
const BUST = { before: 15.75, height: 16 };

/** One day of a parent on the staff as a strip of hours; work and support as spans, what happens below. */
export function Day({ day }: { day: DayOf }) {
  const [from, to] = [hours(day.from), hours(day.to)];
  const place = (time: string) => STRIP.from + ((hours(time) - from) / (to - from)) * (STRIP.to - STRIP.from);
  return (
    <>
      <Placed
        x={14}
        y={233.5}
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
      <Placed x={14 + [...day.heading].length * 6 + 8} y={234.2} w={110} size={11} feed={17}>
        {day.who.join('\n')}
      </Placed>
      <As role="Figure" alt={`${day.heading}の時間の図`} long={tableOf(day)}>
        <Canvas x={0} y={STRIP.y - BUST.height - 2} w={210} h={STRIP.h + BUST.height + 4} part>
          {group(
            undefined,
            bust(STRIP.to - BUST.before, STRIP.y + 0.1, BUST.height, day.portrait, 'kinari'),
            rect(STRIP.from, STRIP.y, STRIP.to - STRIP.from, STRIP.h, 'shiro'),
            ...day.spans.map((span) =>
              rect(
                place(span.from),
                STRIP.y,
                place(span.to) - place(span.from),
                STRIP.h,
                span.kind === 'work' ? 'fukasa' : 'daidai',
              ),
            ),
          )}
        </Canvas>
        <SpanLabels day={day} place={place} />
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

/** Work is named in its span, support above its own. */
function SpanLabels({ day, place }: PlacedDay) {
  const support = day.spans.filter(({ kind }) => kind === 'support');
  const spans = support.map(({ from, label }) => ({ x: place(from), w: ems(label) * 2.75 }));
  const above = keepApart(spans, STRIP.from, STRIP.to - BUST.before - 10, 2);
  const type = { size: 11, feed: 17, weight: 700 } as const;
  return (
    <>
      {support.map(({ label }, index) => (
        <Placed key={label} x={above[index]} y={STRIP.y - 4.6} w={spans[index]!.w + 3} {...type}>
          {label}
        </Placed>
      ))}
      {day.spans
        .filter(({ kind }) => kind === 'work')
        .map(({ from, to, label }) => (
          <Placed
            key={from}
            x={place(from) + 2.6}
            y={STRIP.y + STRIP.h / 2 - 2.1}
            w={place(to) - place(from) - 2.6}
            {...type}
            color="shiro"
          >
            {label}
          </Placed>
        ))}
    </>
  );
}

/** What happens when, below the strip. */
function Marks({ day, place }: PlacedDay) {
  const spans = day.marks.map(({ at, label }) => ({
    x: place(at),
    w: Math.max(ems(label) * 2.75, at.length * 1.7),
  }));
  const lefts = keepApart(spans, STRIP.from, STRIP.to, 2);
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
      y={STRIP.y + 9.4}
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
    <Placed x={x} y={STRIP.y + 14} w={w} size={11} feed={16}>
      {label}
    </Placed>
  </As>
);
