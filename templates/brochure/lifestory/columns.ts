/** Where texts may stand across the spread, in mm: nothing in the gutter. */
const LEFT_PAGE_END = 196;
const RIGHT_PAGE_START = 226;
const GUTTER = 210;

/** Air between two columns, and the narrowest column that reads, in mm. */
const AIR = 4;
const NARROW = 24;

/** A text that hangs on a node: the node's place, and the width at which its own line breaks hold. */
export interface Hanging {
  x: number;
  natural: number;
}

export interface Column {
  x: number;
  w: number;
  /** 0 next to the lane; 1, 2 ... farther from it, with a leader. */
  level: number;
}

/** Texts start at their node, but keep out of the gutter and on the page. */
function start({ x }: Hanging, foreEdge: number): number {
  if (x < GUTTER) return Math.min(x, LEFT_PAGE_END - NARROW);
  return Math.max(RIGHT_PAGE_START, Math.min(x, foreEdge - NARROW));
}

const pageEnd = (x: number, foreEdge: number) => (x < GUTTER ? LEFT_PAGE_END : foreEdge);

/**
 * Columns under a lane, for texts from left to right. A text keeps its own breaks while there is room up to the next one;
 * with less room it is set narrower; where two nodes are too near for that, the first one's text hangs a level lower, if
 * the lanes leave room for `levels` of them. So no text stands in the way of a leader. Nothing goes beyond `foreEdge`.
 */
export function columnsBelow(texts: readonly Hanging[], foreEdge: number, levels: number): Column[] {
  const columns: Column[] = [];
  for (const text of texts.toReversed()) {
    const x = start(text, foreEdge);
    const enough = Math.min(text.natural, NARROW);
    const room = (level: number) => {
      const next = columns.find((column) => column.level >= level);
      return Math.min(pageEnd(x, foreEdge), next ? next.x - AIR : Number.POSITIVE_INFINITY) - x;
    };
    const level = room(0) < enough && levels > 1 && room(1) >= enough ? 1 : 0;
    const w = Math.max(Math.min(text.natural, room(level)), NARROW / 2);
    columns.unshift({ x, w, level });
  }
  return columns;
}

/** Columns above a lane: full width, each on the lowest level on which it does not touch the one before. */
export function columnsAbove(texts: readonly Hanging[], foreEdge: number): Column[] {
  const taken: number[] = [];
  return texts.map((text) => {
    const x = Math.min(start(text, foreEdge), pageEnd(text.x, foreEdge) - text.natural);
    const free = taken.findIndex((end) => end + AIR <= x);
    const level = free < 0 ? taken.length : free;
    taken[level] = x + text.natural;
    return { x, w: text.natural, level };
  });
}
