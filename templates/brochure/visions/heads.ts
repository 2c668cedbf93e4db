import { ems } from '../../style/measure.ts';

/** Heads inside of the figures: the height of the first one above and under the line in mm, and their type. */
export const HEAD = {
  above: 79.4,
  under: 162.6,
  type: { size: 16, feed: 23, weight: 700, color: 'fukasa' },
} as const;

/** Air between a head and the small note behind it, in mm. */
const AIR = 4;

/** Where the note behind a head begins, in mm. */
export const noteX = (x: number, head: string): number => x + (ems(head) * HEAD.type.size) / 4 + AIR;
