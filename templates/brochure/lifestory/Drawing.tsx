import type { PageSlot } from '#model';
import { circle, fill, group, stroke } from '../../art/pen.tsx';
import { ribbon } from '../../art/ribbon.ts';
import { Standing } from '../../art/standing.tsx';
import { type Pond, pondBanks, pondWater, type TimeAxis } from '../../art/timeline.ts';
import { SpreadCanvas } from '../../parts/SpreadCanvas.tsx';
import { LINE_HEIGHT } from '../../style/format.ts';
import type { SwatchName } from '../../style/swatches.ts';
import type { Course, Lane } from './course.ts';

/** Centre and breadth of the people who stand behind the lanes, in mm. */
const PERSON = { x: 34, w: 28 };

/** Guides run from under their figures to the foot, in mm. */
const GUIDES = { labelled: 84, plain: 88, foot: 281 };

/** The drawing of the spread, as far as it lies on this page: guides, lanes, ponds, busts and nodes. */
export function Drawing({ slot, course }: { slot: PageSlot; course: Course }) {
  const { axis, lanes, event } = course;
  return (
    <SpreadCanvas slot={slot} y={-3} h={303} part>
      {group(
        undefined,
        ...guides(axis),
        ...lanes.map(({ ribbon: points }) => fill(ribbon(points), 'mizu')),
        ...lanes.flatMap(({ ponds }) => ponds.flatMap(pond)),
        ...(slot.side === 'verso' ? lanes.map(person) : []),
        ...lanes.flatMap(leaders),
        ...lanes.flatMap(nodes),
        ...node(event, LINE_HEIGHT, 'shu'),
      )}
    </SpreadCanvas>
  );
}

const person = ({ story, height, scale }: Lane) => (
  <Standing
    key={story.slug}
    of={{ ...story.portrait, pose: undefined }}
    x={PERSON.x}
    foot={height}
    w={PERSON.w * scale}
  />
);

const guides = (axis: TimeAxis) =>
  axis.guides.map((year, index) => {
    const x = axis.x(year + 0.25);
    const labelled = index % axis.labelStep === 0;
    const top = labelled ? GUIDES.labelled : GUIDES.plain;
    return stroke(`M${x} ${top}V${GUIDES.foot}`, 'shiro', labelled ? 0.8 : 0.4);
  });

/** A pond as it lies on a lane or in the legend. */
export const pond = (shape: Pond) => [
  fill(pondWater(shape), 'waki'),
  ...pondBanks(shape).map((bank) => fill(ribbon(bank), 'mizu')),
];

/** A ring on a lane: fukasa for work, daidai for life, shu for the shared event. */
export const node = (x: number, y: number, swatch: SwatchName) => [
  circle(x, y, 2.5, swatch),
  circle(x, y, 1, 'shiro'),
];

const nodes = ({ work, life }: Lane) => [
  ...work.flatMap(({ x, y }) => node(x, y, 'fukasa')),
  ...life.filter(({ hidden }) => !hidden).flatMap(({ x, y }) => node(x, y, 'daidai')),
];

/** Leaders to the texts that hang a level lower. */
const leaders = ({ work }: Lane) =>
  work
    .filter(({ column }) => column.level > 0)
    .map(({ x, y, column }) => stroke(`M${x} ${y}V${y + 4 + column.level * LEVEL}`, 'fukasa', 0.3));

/** Distance of the levels of text under a lane, in mm. */
export const LEVEL = 25;
