import type { PageSlot, StoriesHeads, Story } from '#model';
import { At } from '../../parts/At.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Across } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Words } from '../../parts/Words.tsx';
import { LINE_HEIGHT } from '../../style/format.ts';
import { onLadder } from '../../style/ladder.ts';
import { dateOf } from './course.ts';

/** Width of the words between the leaning lanes; tops of the name and of what each person did, as far above as below the knot. */
const WIDTH = 44;
const NAME = LINE_HEIGHT - 75;
const DURING = { top: LINE_HEIGHT + 36, pitch: 13 };

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
  const size = onLadder(Math.min(44, (WIDTH * 4) / [...event.title].length));
  return (
    <Across slot={slot}>
      <At x={x} y={NAME} w={30}>
        <Figure value={dateOf(event.at)} size={24} weight={700} color="shu" />
      </At>
      <Placed
        x={x - 0.4}
        y={NAME + 6.6}
        w={WIDTH + 4}
        size={size}
        feed={size * 1.15}
        family="display"
        weight={900}
        color="fukasa"
        role="H2"
      >
        {event.title}
      </Placed>
      <Placed x={x + 1.5} y={NAME + 20.5} w={WIDTH + 8} size={18} feed={28} family="mincho">
        {event.text.map((line, index) => '　'.repeat(index) + line).join('\n')}
      </Placed>
      {stories.map(({ job, during }, index) => (
        <At key={job} x={x} y={DURING.top + index * DURING.pitch} w={52}>
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
