import type { StoriesHeads, Story } from '#model';
import type { RibbonPoint } from '../../art/ribbon.ts';
import {
  type Knot,
  knotAt,
  lane,
  laneHeights,
  type Pond,
  ribbonAt,
  type TimeAxis,
  timeAxis,
  years,
} from '../../art/timeline.ts';
import { LINE_HEIGHT } from '../../style/format.ts';
import { ems } from '../../style/measure.ts';
import { type Column, columnsAbove, columnsBelow } from './columns.ts';

export type Step = Story['steps'][number];

/** A step of a career at its place on the lane. */
export interface PlacedStep {
  step: Step;
  /** The node. */
  x: number;
  y: number;
  /** Height from which the words hang, or on which they stand: clear of a lane that leans. */
  base: number;
  /** A leave begins here: its pond stands for the node. */
  hidden: boolean;
  column: Column;
  /** Half height of the pond under the text. */
  lift: number;
}

export interface Lane {
  story: Story;
  height: number;
  /** Size of the person against the full one: smaller where lanes lie close. */
  scale: number;
  /** Which year in office it is; nothing where all began together, which the lead tells once. */
  service: number | undefined;
  ribbon: RibbonPoint[];
  ponds: (Pond & { label: string })[];
  work: PlacedStep[];
  life: PlacedStep[];
}

/** Everything of the spread that follows from the dates. */
export interface Course {
  axis: TimeAxis;
  knot: Knot;
  /** Place of the shared event on the line. */
  event: number;
  lanes: Lane[];
}

/** Lanes at least this far apart leave room for two levels of text under each, and for a person in full size, in mm. */
const TWO_LEVELS = 66;
const FULL_SIZE = 60;

/** Ends of the texts across, in mm: the type area, and less on the side to which a lane leaves for the line. */
const FORE_EDGE = 406;
const JOIN = 400;

/** How far a pond reaches over both ends of the leave, in mm, and how long before a leave its reason may date, in years. */
const POND_REACH = 2.5;
const REASON = 0.2;

/** Lays the careers out over the years up to April of the edition's year. */
export function course(heads: StoriesHeads, stories: readonly Story[], year: number): Course {
  const dates = stories.flatMap(({ steps }) => steps.map(({ at }) => years(at)));
  const axis = timeAxis([...dates, years(heads.event.at), year + 0.25]);
  const event = axis.x(years(heads.event.at));
  const knot = knotAt(event);
  const heights = laneHeights(stories.length);
  const pitch = heights.length < 2 ? Number.POSITIVE_INFINITY : heights[1]! - heights[0]!;
  const together = stories.length > 1 && stories.every(({ joined }) => joined === stories[0]!.joined);
  const lanes = stories.map((story, index) => {
    const height = heights[index]!;
    const ribbon = lane(height, index, stories.length, knot);
    const laid = layLane(story, height, ribbon, axis, pitch >= TWO_LEVELS ? 2 : 1);
    const service = together ? undefined : year - Number(story.joined.slice(0, 4)) + 1;
    return { ...laid, scale: Math.min(1, pitch / FULL_SIZE), service };
  });
  return { axis, knot, event, lanes };
}

function layLane(
  story: Story,
  height: number,
  ribbon: RibbonPoint[],
  axis: TimeAxis,
  levels: number,
): Omit<Lane, 'scale' | 'service'> {
  const ponds = story.leaves.map((leave) => {
    const [x0, x1] = [axis.x(years(leave.from)) - POND_REACH, axis.x(years(leave.to)) + POND_REACH];
    const half = Math.min(Math.max((x1 - x0) / 4, 4.4), 5.4);
    return { x0, x1, half, ...ribbonAt(ribbon, (x0 + x1) / 2), label: leave.label };
  });
  const place = (kind: Step['kind'], columns: (texts: { x: number; natural: number }[]) => Column[]) => {
    const steps = story.steps.filter((step) => step.kind === kind).sort((a, b) => years(a.at) - years(b.at));
    const texts = steps.map((step) => ({ x: axis.x(years(step.at)), natural: naturalWidth(step) }));
    return columns(texts).map((column, index) => {
      const step = steps[index]!;
      const { x } = texts[index]!;
      const hidden = kind === 'life' && story.leaves.some(({ from }) => begins(years(step.at), years(from)));
      const pond = ponds.find(({ x0, x1 }) => column.x < x1 && column.x + column.w > x0);
      const { y } = ribbonAt(ribbon, x);
      const base = kind === 'work' ? Math.max(y, height) : Math.min(y, height);
      return { step, x, y, base, hidden, column, lift: pond?.half ?? 0 };
    });
  };
  return {
    story,
    height,
    ribbon,
    ponds,
    work: place('work', (texts) => columnsBelow(texts, height < LINE_HEIGHT ? JOIN : FORE_EDGE, levels)),
    life: place('life', (texts) => columnsAbove(texts, height > LINE_HEIGHT ? JOIN : FORE_EDGE)),
  };
}

const begins = (at: number, leave: number) => at <= leave && leave - at <= REASON;

/** Width in mm at which the step's own line breaks hold: 16Q title over 13Q text, or a life's 13Q date and title. */
function naturalWidth({ kind, at, title, text }: Step): number {
  const head = kind === 'work' ? ems(title) * 4 : (dateOf(at).length / 2) * 3.25 + 1.4 + ems(title) * 3.25;
  const size = kind === 'work' ? 3.25 : 2.75;
  return Math.max(head, 20, ...text.map((line) => ems(line) * size)) + 0.5;
}

/** `2008-07` as it is printed: 2008.7 */
export function dateOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}.${number}`;
}
