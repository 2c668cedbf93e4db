import type { Box } from '../geometry.ts';

/** Ink is measured in windows of 15 mm² (GWG 2015, 4.22): the side in points, and into how many cells it is cut. */
export const WINDOW = Math.sqrt(15) * (72 / 25.4);
export const CELLS_A_WINDOW = 8;

/** A0 has some four million cells. */
const MOST_CELLS = 6_000_000;

/** The cells of a page. The first stands at the lower left. */
export interface Frame {
  left: number;
  bottom: number;
  cell: number;
  columns: number;
  rows: number;
}

/** Cells over a box; nothing where it is empty or larger than any sheet of paper. */
export function frameOver([left, bottom, right, top]: Box): Frame | undefined {
  const cell = WINDOW / CELLS_A_WINDOW;
  const columns = Math.floor((right - left) / cell);
  const rows = Math.floor((top - bottom) / cell);
  if (!(columns > 0 && rows > 0 && columns * rows <= MOST_CELLS)) return undefined;
  return { left, bottom, cell, columns, rows };
}
