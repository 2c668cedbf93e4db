import type { Coverage } from '../../facts/facts.ts';
import { type Box, union } from '../../geometry.ts';
import { CELLS_A_WINDOW } from '../../raster/frame.ts';
import { type Check, more, rounded, worst } from '../row.ts';

/**
 * The mean of any window of 15 mm² stays within a limit (GWG 2015, 4.22). Windows lie within the bleed, where the plates
 * were printed; those that touch are one place.
 */
export const inkAtMost =
  (usual: number, above?: number): Check =>
  (facts, { inkLimit }) => {
    const most = above ?? inkLimit ?? usual;
    const ceiling = above === undefined ? Infinity : (inkLimit ?? usual);
    return worst(facts, 'percent', more, ({ coverage }) =>
      coverage
        ? placesOver(coverage, windowMeans(coverage), most, CELLS_A_WINDOW)
            .filter(({ amount }) => amount <= ceiling)
            .map(({ amount, box }) => ({ amount, values: { most }, box }))
        : [],
    );
  };

/** No place has more ink, however small it is. */
export const inkPeakAtMost =
  (most: number): Check =>
  (facts) =>
    worst(facts, 'percent', more, ({ coverage }) =>
      coverage
        ? placesOver(coverage, coverage.total, most, 1).map(({ amount, box }) => ({
            amount,
            values: { most },
            box,
          }))
        : [],
    );

/** Rounding of a mean of tints that were summed in single precision. */
const ROUNDING = 0.5;

const known = new WeakMap<Coverage, Float32Array>();

/** Means of windows by the cell of their lower left corner. */
export function windowMeans(coverage: Coverage): Float32Array {
  const means = known.get(coverage) ?? meansOf(coverage);
  known.set(coverage, means);
  return means;
}

/** From sums over rows and columns. */
function meansOf({ total, columns, rows }: Coverage): Float32Array {
  const side = CELLS_A_WINDOW;
  const means = new Float32Array(columns * rows);
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      sums[column]! += total[row * columns + column]!;
      if (row >= side) sums[column]! -= total[(row - side) * columns + column]!;
    }
    if (row < side - 1) continue;
    let running = 0;
    for (let column = 0; column < columns; column += 1) {
      running += sums[column]!;
      if (column >= side) running -= sums[column - side]!;
      if (column < side - 1) continue;
      means[(row - side + 1) * columns + column - side + 1] = running / (side * side);
    }
  }
  return means;
}

interface Over {
  amount: number;
  box: Box;
}

/** Most pages have nothing over a limit, and are passed with this alone. */
function firstOver(values: Float32Array, limit: number): number {
  for (let i = 0; i < values.length; i += 1) if (values[i]! > limit) return i;
  return -1;
}

/** Places over a limit, neighbours joined, with the most of each. */
function placesOver(coverage: Coverage, values: Float32Array, most: number, side: number): Over[] {
  const { columns, cell, left, bottom } = coverage;
  const limit = most + ROUNDING;
  const found: Over[] = [];
  const first = firstOver(values, limit);
  if (first < 0) return found;
  const seen = new Uint8Array(values.length);
  for (let start = first; start < values.length; start += 1) {
    if (seen[start] || !(values[start]! > limit)) continue;
    let place: Over | undefined;
    const waiting = [start];
    seen[start] = 1;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [x, y] = [left + (at % columns) * cell, bottom + Math.floor(at / columns) * cell];
      const box: Box = [x, y, x + side * cell, y + side * cell];
      const amount = Math.max(place?.amount ?? 0, rounded(values[at]!, 0));
      place = { amount, box: place ? union(place.box, box) : box };
      for (const next of [at - 1, at + 1, at - columns, at + columns]) {
        const isNear = next >= 0 && next < values.length && Math.abs((next % columns) - (at % columns)) <= 1;
        if (!isNear || seen[next] || !(values[next]! > limit)) continue;
        seen[next] = 1;
        waiting.push(next);
      }
    }
    found.push(place!);
  }
  return found;
}
