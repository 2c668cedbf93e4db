import type { PageSlot, StoriesHeads, Story } from '#model';
import { At } from '../../parts/At.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Across } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Words } from '../../parts/Words.tsx';
import { fitSize } from '../../style/measure.ts';
import { dateOf } from './course.ts';

/** Width of the words between the leaning lanes, in mm, and the foot of what each person did. */
const WIDTH = 40;
const FOOT = 278.5;
const DURING_PITCH = 13;

interface SharedEventProps {
  slot: PageSlot;
  /** Middle of the knot, mm. */
  middle: number;
  event: StoriesHeads['event'];
  stories: readonly Story[];
}

/** The event that the careers share: its name above the knot, what each one did below it. */
export function SharedEvent({ slot, middle, event, stories }: SharedEventProps) {
  if (middle < 210 !== (slot.side === 'verso')) return null;
  const x = middle < 210 ? Math.min(middle - WIDTH / 2, 194 - WIDTH) : Math.max(middle - WIDTH / 2, 228);
  const size = fitSize([event.title], 40, WIDTH);
  return (
    <Across slot={slot}>
      <At x={x} y={86.6} w={30}>
        <Figure value={dateOf(event.at)} size={26} weight={700} color="shu" />
      </At>
      <Placed
        x={x - 0.4}
        y={93.6}
        w={WIDTH + 4}
        size={size}
        feed={46}
        family="display"
        weight={900}
        color="fukasa"
        role="H2"
      >
        {event.title}
      </Placed>
      <Placed x={x + 1.5} y={107} w={WIDTH + 8} size={18} feed={28} family="mincho">
        {event.text.map((line, index) => '　'.repeat(index) + line).join('\n')}
      </Placed>
      {stories.map(({ job, during }, index) => (
        <At key={job} x={x} y={FOOT - (stories.length - index) * DURING_PITCH} w={52}>
          <Words size={13} feed={20} weight={700} role="H3">
            {job}
          </Words>
          <Words size={13} feed={20}>
            {during}
          </Words>
        </At>
      ))}
    </Across>
  );
}
