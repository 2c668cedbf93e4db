import type { Box } from '../geometry.ts';
import type { Frame } from './frame.ts';

/** Lines on which a row of cells is sampled. Along a line coverage is exact. */
const LINES = 4;

/** Is told how much of each cell of a row is covered, from one column up to another. */
export type OnRow = (row: number, from: number, to: number, cover: Float32Array) => void;

/**
 * Fills polygons by the rule for insides (ISO 32000-1, 8.5.3.3) within a box, row by row. Time grows with the length of
 * the edges in cells.
 */
export function scan(
  polygons: readonly number[][],
  rule: 'nonzero' | 'evenodd',
  frame: Frame,
  clip: Box,
  onRow: OnRow,
): void {
  const { left, bottom, cell, columns, rows } = frame;
  const low = Math.max(0, (clip[0] - left) / cell);
  const high = Math.min(columns, (clip[2] - left) / cell);
  const firstLine = Math.max(0, Math.ceil(((clip[1] - bottom) / cell) * LINES - 0.5));
  const lastLine = Math.min(rows * LINES - 1, Math.floor(((clip[3] - bottom) / cell) * LINES - 0.5));
  if (!(low < high) || firstLine > lastLine) return;
  const crossings = crossingsOf(polygons, frame, firstLine, lastLine);
  if (!crossings) return;
  const { starts, places, signs } = crossings;
  const isNonzero = rule === 'nonzero';
  const cover = new Float32Array(columns);
  for (let row = Math.floor(crossings.from / LINES); row * LINES <= crossings.to; row += 1) {
    let from = columns;
    let to = 0;
    for (let line = row * LINES; line < (row + 1) * LINES; line += 1) {
      const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0];
      sort(places, signs, start, end);
      let winding = 0;
      for (let i = start; i + 1 < end; i += 1) {
        winding += isNonzero ? signs[i]! : 1;
        if (isNonzero ? winding === 0 : winding % 2 === 0) continue;
        const a = Math.max(low, places[i]!);
        const b = Math.min(high, places[i + 1]!);
        if (b <= a) continue;
        add(cover, a, b);
        from = Math.min(from, Math.floor(a));
        to = Math.max(to, Math.min(columns, Math.ceil(b)));
      }
    }
    if (from >= to) continue;
    onRow(row, from, to, cover);
    cover.fill(0, from, to);
  }
}

function add(cover: Float32Array, from: number, to: number): void {
  const first = Math.floor(from);
  const last = Math.floor(to);
  if (first === last) {
    cover[first]! += (to - from) / LINES;
    return;
  }
  cover[first]! += (first + 1 - from) / LINES;
  for (let i = first + 1; i < last; i += 1) cover[i]! += 1 / LINES;
  if (last < cover.length) cover[last]! += (to - last) / LINES;
}

/** Where edges cross the lines, in columns, sorted by line; the sign is the direction. */
interface Crossings {
  from: number;
  to: number;
  /** Where the crossings of each line begin. */
  starts: Int32Array;
  places: Float64Array;
  signs: Int8Array;
}

function crossingsOf(
  polygons: readonly number[][],
  frame: Frame,
  firstLine: number,
  lastLine: number,
): Crossings | undefined {
  const counts = new Int32Array(lastLine - firstLine + 2);
  let from = lastLine + 1;
  let to = firstLine - 1;
  eachEdge(polygons, frame, firstLine, lastLine, (first, last) => {
    from = Math.min(from, first);
    to = Math.max(to, last);
    counts[first - firstLine]! += 1;
    counts[last - firstLine + 1]! -= 1;
  });
  if (from > to) return undefined;
  const starts = new Int32Array(lastLine - firstLine + 2);
  let running = 0;
  for (let i = 0; i + 1 < starts.length; i += 1) {
    running += counts[i]!;
    starts[i + 1] = starts[i]! + running;
  }
  const places = new Float64Array(starts.at(-1)!);
  const signs = new Int8Array(places.length);
  const next = starts.slice();
  eachEdge(polygons, frame, firstLine, lastLine, (first, last, x, slope, sign) => {
    for (let line = first; line <= last; line += 1) {
      const at = next[line - firstLine]!++;
      places[at] = x + slope * (line - first);
      signs[at] = sign;
    }
  });
  return { from, to, starts: shifted(starts, firstLine), places, signs };
}

/** Starts that are counted from line 0. */
function shifted(starts: Int32Array, firstLine: number): Int32Array {
  const moved = new Int32Array(starts.length + firstLine);
  moved.set(starts, firstLine);
  return moved;
}

type OnEdge = (first: number, last: number, x: number, slope: number, sign: number) => void;

/** Edges with the lines that they cross, the place on the first and the step from line to line. */
function eachEdge(
  polygons: readonly number[][],
  { left, bottom, cell }: Frame,
  firstLine: number,
  lastLine: number,
  onEdge: OnEdge,
): void {
  for (const polygon of polygons) {
    const { length } = polygon;
    for (let i = 0; i + 1 < length; i += 2) {
      const k = i + 2 < length ? i + 2 : 0;
      const y0 = ((polygon[i + 1]! - bottom) / cell) * LINES - 0.5;
      const y1 = ((polygon[k + 1]! - bottom) / cell) * LINES - 0.5;
      if (y0 === y1 || !Number.isFinite(y0 - y1)) continue;
      const first = Math.max(firstLine, Math.ceil(Math.min(y0, y1)));
      const last = Math.min(lastLine, Math.ceil(Math.max(y0, y1)) - 1);
      if (first > last) continue;
      const x0 = (polygon[i]! - left) / cell;
      const slope = ((polygon[k]! - left) / cell - x0) / (y1 - y0);
      onEdge(first, last, x0 + slope * (first - y0), slope, y1 > y0 ? 1 : -1);
    }
  }
}

/** Few crossings are sorted where they are; many with the runtime's own sort. */
function sort(places: Float64Array, signs: Int8Array, start: number, end: number): void {
  if (end - start > 40) {
    const order = Array.from({ length: end - start }, (_, i) => start + i).sort(
      (a, b) => places[a]! - places[b]!,
    );
    const sorted = order.map((i) => [places[i]!, signs[i]!] as const);
    sorted.forEach(([place, sign], i) => {
      places[start + i] = place;
      signs[start + i] = sign;
    });
    return;
  }
  for (let i = start + 1; i < end; i += 1) {
    const [place, sign] = [places[i]!, signs[i]!];
    let k = i - 1;
    for (; k >= start && places[k]! > place; k -= 1) {
      places[k + 1] = places[k]!;
      signs[k + 1] = signs[k]!;
    }
    places[k + 1] = place;
    signs[k + 1] = sign;
  }
}
