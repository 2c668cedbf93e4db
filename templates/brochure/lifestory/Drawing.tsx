import type { PageSlot } from '#model';
import { circle, fill, group, n, stroke } from '../../art/pen.tsx';
import { ribbon } from '../../art/ribbon.ts';
import { Standing } from '../../art/standing.tsx';
import { type Pond, pondBanks, pondWater, type TimeAxis } from '../../art/timeline.ts';
import { SpreadCanvas } from '../../parts/SpreadCanvas.tsx';
import { LINE_HEIGHT } from '../../style/format.ts';
import type { SwatchName } from '../../style/swatches.ts';
import type { Course, Lane } from './course.ts';

/** Centre and breadth of the people who stand behind the lanes, in mm. */
const PERSON = { x: 36, w: 27.5 };

/** The ruler of years under their figures: its top, the length of a tick with and without a figure, and what is kept free at the fold, in mm. */
const RULER = { y: 84.6, labelled: 3, plain: 1.4, fold: 5 };
const FOLD = 210;

/** The drawing of the spread, as far as it lies on this page: guides, lanes, ponds, busts and nodes. */
export function Drawing({ slot, course }: { slot: PageSlot; course: Course }) {
  const { axis, lanes, event } = course;
  return (
    <SpreadCanvas slot={slot} y={-3} h={303} part>
      {group(
        undefined,
        ruler(axis),
        ...(slot.side === 'verso' ? lanes.map(person) : []),
        ...lanes.map(({ ribbon: points }) => fill(ribbon(points), 'mizu')),
        ...lanes.flatMap(({ ponds }) => ponds.flatMap(pond)),
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

/** A tick for each April. */
const ruler = (axis: TimeAxis) =>
  axis.guides.map((year, index) => {
    const x = axis.x(year + 0.25);
    const length = index % axis.labelStep === 0 ? RULER.labelled : RULER.plain;
    return Math.abs(x - FOLD) > RULER.fold && stroke(`M${n(x)} ${RULER.y}v${length}`, 'fukasa', 0.3);
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
    .map(({ x, y, base, column }) => stroke(`M${x} ${y}V${base + 4 + column.level * LEVEL}`, 'fukasa', 0.3));

/** Distance of the levels of text under a lane, in mm. */
export const LEVEL = 25;
