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
      if (line < crossings.from || line > crossings.to) continue;
      const start = starts[line - crossings.from]!;
      const end = starts[line - crossings.from + 1]!;
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
  /** Where the crossings of each line begin, and where those of the last one end. */
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
  const count = noteEdges(polygons, frame, firstLine, lastLine);
  if (count === 0) return undefined;
  const { first, last, place, slope, sign } = edges;
  let from = lastLine;
  let to = firstLine;
  for (let i = 0; i < count; i += 1) {
    if (first[i]! < from) from = first[i]!;
    if (last[i]! > to) to = last[i]!;
  }
  const starts = new Int32Array(to - from + 2);
  for (let i = 0; i < count; i += 1) {
    starts[first[i]! - from]! += 1;
    starts[last[i]! - from + 1]! -= 1;
  }
  let open = 0;
  let sum = 0;
  for (let line = 0; line < starts.length; line += 1) {
    open += starts[line]!;
    starts[line] = sum;
    sum += open;
  }
  if (sum > crossed.places.length) crossed = roomForCrossings(2 * sum);
  const { places, signs } = crossed;
  const next = starts.slice();
  for (let i = 0; i < count; i += 1) {
    for (let line = first[i]!; line <= last[i]!; line += 1) {
      const at = next[line - from]!++;
      places[at] = place[i]! + slope[i]! * (line - first[i]!);
      signs[at] = sign[i]!;
    }
  }
  return { from, to, starts, places, signs };
}

const roomForCrossings = (count: number) => ({
  places: new Float64Array(count),
  signs: new Int8Array(count),
});

/** Of the polygons at hand: written anew each time, as a page has thousands. */
let crossed = roomForCrossings(16384);

/** Edges by the lines that they cross, the place on the first of them, the step from line to line, and the direction. */
const roomFor = (count: number) => ({
  first: new Int32Array(count),
  last: new Int32Array(count),
  place: new Float64Array(count),
  slope: new Float64Array(count),
  sign: new Int8Array(count),
});

/** Of the polygons at hand: written anew each time. */
let edges = roomFor(4096);

/** Notes the edges that cross a line, and gives their number. */
function noteEdges(
  polygons: readonly number[][],
  { left, bottom, cell }: Frame,
  firstLine: number,
  lastLine: number,
): number {
  const most = polygons.reduce((sum, { length }) => sum + length / 2, 0);
  if (most > edges.first.length) edges = roomFor(2 * most);
  let count = 0;
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
      edges.first[count] = first;
      edges.last[count] = last;
      edges.place[count] = x0 + slope * (first - y0);
      edges.slope[count] = slope;
      edges.sign[count] = y1 > y0 ? 1 : -1;
      count += 1;
    }
  }
  return count;
}

/** Crossings lie nearly in order, glyph by glyph, and are sorted where they are; very many with the runtime's own sort. */
function sort(places: Float64Array, signs: Int8Array, start: number, end: number): void {
  if (end - start > 1000) {
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
