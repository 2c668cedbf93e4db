import { defineSheet } from '#model';
import { Leaf } from '../parts/Leaf.tsx';
import { Opener } from '../parts/Opener.tsx';
import { course } from './lifestory/course.ts';
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
            <Drawing slot={slot} course={{ axis, knot, event, lanes }} />
            {slot.side === 'verso' ? (
              <Opener x={14} label={heads.label} title={heads.title} size={96} feed={1.104} w={182} />
            ) : (
              <Lead slot={slot} heads={heads} />
            )}
            <Years slot={slot} axis={axis} />
            {lanes.map((lane) => (
              <LaneText key={lane.story.slug} slot={slot} lane={lane} year={year} />
            ))}
            <SharedEvent
              slot={slot}
              middle={(knot.start + knot.end) / 2}
              event={heads.event}
              stories={stories}
            />
          </Leaf>
        ))}
      </>
    );
  },
  sample,
});
