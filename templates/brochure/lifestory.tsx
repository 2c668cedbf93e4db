import { defineSheet } from '#model';
import { As } from '../parts/As.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Opener } from '../parts/Opener.tsx';
import { course, dateOf } from './lifestory/course.ts';
import { Drawing } from './lifestory/Drawing.tsx';
import type { LifestoryData } from './lifestory/data.ts';
import { Lead, Years } from './lifestory/Heads.tsx';
import { LaneText } from './lifestory/LaneText.tsx';
import { SharedEvent } from './lifestory/SharedEvent.tsx';
import { sample } from './lifestory/sample.ts';

/** LIFE STORY: careers as lanes of the water line over the years of a spread. */
export const lifestory = defineSheet<LifestoryData>({
  pages: 2,
  data: ({ storiesHeads, stories, edition }) => ({ heads: storiesHeads, stories, year: edition.year }),
  render: ({ data: { heads, stories, year }, slots }) => {
    const { axis, knot, event, lanes } = course(heads, stories, year);
    return (
      <>
        {slots.map((slot) => (
          <Leaf key={slot.label} slot={slot} ground="kinari">
            <As role="Figure" thread="course" order={1} {...meaning(stories, heads.legend.leave)}>
              <Drawing slot={slot} course={{ axis, knot, event, lanes }} />
            </As>
            {slot.side === 'verso' ? (
              <Opener
                x={14}
                label={heads.label}
                gloss={heads.gloss}
                title={heads.title}
                size={100}
                feed={1.08}
                w={182}
              />
            ) : (
              <Lead slot={slot} heads={heads} />
            )}
            <Years slot={slot} axis={axis} />
            {lanes.map((lane) => (
              <As key={lane.story.slug} role="Sect" thread={lane.story.slug} order={2}>
                <LaneText slot={slot} lane={lane} />
              </As>
            ))}
            <As role="Sect" order={3}>
              <SharedEvent
                slot={slot}
                middle={(knot.start + knot.end) / 2}
                event={heads.event}
                stories={stories}
              />
            </As>
          </Leaf>
        ))}
      </>
    );
  },
  sample,
});

/** What the drawing shows beside the words: whose courses they are, and when each one was on leave. */
const meaning = (stories: LifestoryData['stories'], leave: string) => ({
  alt: `${stories.map(({ job }) => job).join('、')}の歩みを線で描いた図`,
  long: {
    caption: leave,
    head: ['職種', 'はじまり', '終わり'],
    rows: stories.flatMap(({ job, leaves }) => leaves.map(({ from, to }) => [job, dateOf(from), dateOf(to)])),
  },
});
