import type { Department } from '#model';
import { LINE_HEIGHT } from '../../style/format.ts';
import { ems } from '../../style/measure.ts';
import { breakPhrases } from '../../style/phrases.ts';

/** Feed of duties and sections, 17H, in mm. */
const FEED = 4.25;
/** Width of duties in mm, and the measures in em of 11Q in which duties and names of sections are broken. */
export const TEXT_WIDTH = 29.2;
const DUTY_MEASURE = 9.5;
const NAME_MEASURE = 11.2;
/** Between duties and sections. */
export const GAP = 3;
/** The vertical name, and the pitch of its characters in mm. */
export const NAME = { size: 32, feed: 32, tracking: 0.04 } as const;
const NAME_PITCH = (NAME.size / 4) * (1 + NAME.tracking);
const CARDS_A_PAGE = 4;
const MODULE = 46;

/** A department's card: its place on the spread in mm. */
export interface Card {
  department: Department;
  /** Above the line, or hanging below it. */
  above: boolean;
  /** Left edge in spread coordinates. */
  x: number;
  /** Top edge. */
  y: number;
  height: number;
  /** Names of the sections, broken into printed lines. */
  names: string[];
}

/** Cards on a strict grid: the first half stands on the line, the rest hangs from it; one place stays free for the drop. */
export function plan(departments: readonly Department[]): Card[] {
  const columns = Math.ceil((departments.length + 1) / 2);
  return departments.map((department, index) => {
    const above = index < columns;
    const names = department.sections.map(({ name }) => breakPhrases(name, NAME_MEASURE));
    const lines = names.join('\n').split('\n');
    const duties = Math.ceil(ems(department.duties) / DUTY_MEASURE) * FEED;
    const height = Math.max(duties + GAP + lines.length * FEED, [...department.name].length * NAME_PITCH + 2);
    const y = above ? LINE_HEIGHT - 8.5 - height : LINE_HEIGHT + 9.5;
    return { department, above, x: columnAt(above ? index : index - columns), y, height, names };
  });
}

/** Left edge of a column of the grid in spread coordinates: four on each page. */
export const columnAt = (index: number): number =>
  index < CARDS_A_PAGE ? 14 + index * MODULE : 226 + (index - CARDS_A_PAGE) * MODULE;
