import type { Initiative } from '#model';
import { ems } from '../../style/measure.ts';
import { breakPhrases } from '../../style/phrases.ts';
import { scale } from '../../style/scale.ts';

export type App = Extract<Initiative['figure'], { kind: 'app' }>;

/** A row of a group: what it is about, when that is not as in the row above, and its words. */
export interface Row {
  label?: string | undefined;
  text: string;
  y: number;
}

/** A group of functions: its head, the height of the stream under it, its rows. All in mm. */
export interface Group {
  name: string;
  y: number;
  rule: number;
  rows: Row[];
  indent: number;
}

/** Lengths in mm: head to rule, rule to first row, line to line, row to row, breadth of the labels. */
const HEAD = 5.4;
const UNDER_RULE = 1.8;
const LINE = scale.small.feed / 4;
const BETWEEN_ROWS = 0.4;
const INDENT = 8.4;

/** Em of small type in a mm. */
const EM = 4 / scale.small.size;

/** The greatest and the least air between two groups. */
const AIR = { most: 6, least: 1.6 };

/** Groups under each other between two heights, in a column of this breadth, with even air. */
export function placeGroups(groups: App['groups'], room: { top: number; foot: number; w: number }): Group[] {
  const set = groups.map(({ name, items }) => {
    const indent = items.some(({ label }) => label) ? INDENT : 0;
    const rows = items.map(({ label, text, note }, index) => ({
      label: label === items[index - 1]?.label ? undefined : label,
      text: wordsOf(text, note, (room.w - indent) * EM),
    }));
    const depth = rows.reduce((sum, { text }) => sum + rowDepth(text), 0) - BETWEEN_ROWS;
    return { name, indent, rows, depth: HEAD + UNDER_RULE + depth };
  });
  const free = room.foot - room.top - set.reduce((sum, { depth }) => sum + depth, 0);
  const air = Math.max(AIR.least, Math.min(AIR.most, free / Math.max(1, set.length - 1)));
  let y = room.top;
  return set.map(({ name, indent, rows, depth }) => {
    let rowY = y + HEAD + UNDER_RULE;
    const placed = rows.map((row) => {
      const at = { ...row, y: rowY };
      rowY += rowDepth(row.text);
      return at;
    });
    const group = { name, y, rule: y + HEAD, rows: placed, indent };
    y += depth + air;
    return group;
  });
}

const rowDepth = (text: string) => text.split('\n').length * LINE + BETWEEN_ROWS;

/** A note stands behind its words if there is room for it, else under them. */
function wordsOf(text: string, note: string | undefined, width: number): string {
  if (!note) return breakPhrases(text, width);
  const both = `${text}（${note}）`;
  return ems(both) <= width ? both : `${breakPhrases(text, width)}\n（${note}）`;
}
