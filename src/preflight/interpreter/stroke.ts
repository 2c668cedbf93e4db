import type { Subpath } from './path.ts';

/** Lines thinner than this still print as a hair of the device. */
const HAIR = 0.05;

/**
 * The area of a stroked path: a bar for each piece of line, longer by half the width where another follows. Bars overlap
 * at the corners, so that joins are filled; their exact form does not matter for areas.
 */
export function strokeArea(subpaths: readonly Subpath[], width: number, cap: number): number[][] {
  const half = Math.max(width, HAIR) / 2;
  const bars: number[][] = [];
  for (const { points, isClosed } of subpaths) {
    const count = points.length / 2;
    const pieces = isClosed ? count : count - 1;
    for (let i = 0; i < pieces; i += 1) {
      const next = (i + 1) % count;
      const before = isClosed || i > 0 || cap !== 0 ? half : 0;
      const after = isClosed || i < pieces - 1 || cap !== 0 ? half : 0;
      bar(bars, points, i, next, half, before, after);
    }
  }
  return bars;
}

function bar(
  bars: number[][],
  points: number[],
  from: number,
  to: number,
  half: number,
  before: number,
  after: number,
): void {
  const [x, y, u, v] = [points[2 * from]!, points[2 * from + 1]!, points[2 * to]!, points[2 * to + 1]!];
  const length = Math.hypot(u - x, v - y);
  if (length === 0 && before === 0) return;
  const [dx, dy] = length === 0 ? [1, 0] : [(u - x) / length, (v - y) / length];
  const [ax, ay] = [x - dx * before, y - dy * before];
  const [bx, by] = [u + dx * after, v + dy * after];
  const [nx, ny] = [-dy * half, dx * half];
  bars.push([ax + nx, ay + ny, bx + nx, by + ny, bx - nx, by - ny, ax - nx, ay - ny]);
}

/** The share of a line that its dashes cover. */
export function dashShare(dash: readonly number[]): number {
  const whole = dash.reduce((sum, one) => sum + one, 0);
  if (!(whole > 0)) return 1;
  const doubled = dash.length % 2 === 1 ? [...dash, ...dash] : dash;
  const drawn = doubled.reduce((sum, one, i) => (i % 2 === 0 ? sum + one : sum), 0);
  return drawn / (dash.length % 2 === 1 ? 2 * whole : whole);
}
