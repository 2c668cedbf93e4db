/** Where texts may stand across the spread, in mm: nothing in the gutter. */
const LEFT_PAGE_END = 196;
const RIGHT_PAGE_START = 226;
const GUTTER = 210;

/** Air between two columns, and the narrowest column that reads, in mm. */
const AIR = 3;
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
function start({ x, natural }: Hanging, foreEdge: number): number {
  if (x >= GUTTER) return Math.max(RIGHT_PAGE_START, Math.min(x, foreEdge - NARROW));
  return x > LEFT_PAGE_END - NARROW ? LEFT_PAGE_END - Math.max(NARROW, Math.min(natural, 40)) : x;
}

const pageEnd = (x: number, foreEdge: number) => (x < GUTTER ? LEFT_PAGE_END : foreEdge);

/**
 * Columns under a lane, from left to right. A text keeps its own breaks while there is room up to the next one; with
 * less room it is set narrower; where two nodes are too near for that, the first one's text hangs a level lower, if the
 * lanes leave room for `levels` of them. Nothing goes beyond `foreEdge`, where the lanes run together.
 */
export function columnsBelow(texts: readonly Hanging[], foreEdge: number, levels: number): Column[] {
  const starts = texts.map((text) => start(text, foreEdge));
  const columns: Column[] = [];
  let lowTaken = Number.NEGATIVE_INFINITY;
  texts.forEach(({ natural }, index) => {
    const x = starts[index]!;
    const end = pageEnd(x, foreEdge);
    const room = (to: number | undefined) => Math.min(to === undefined ? end : to - AIR, end) - x;
    const near = room(starts[index + 1]);
    const lower = near < Math.min(natural, NARROW) && levels > 1 && lowTaken <= x;
    const w = Math.min(natural, lower ? room(starts[index + 2]) : near);
    if (lower) lowTaken = x + w + AIR;
    columns.push({ x, w: Math.max(w, NARROW / 2), level: lower ? 1 : 0 });
  });
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
