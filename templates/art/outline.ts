import { chance } from './chance.ts';
import { n } from './pen.tsx';

/** Path data of plain shapes. Shapes of one colour go into one path: several data strings joined are one outline. */
export type XY = readonly [x: number, y: number];

/** A number in path data, to hundredths. */
const at = ([x, y]: XY): string => `${n(x)} ${n(y)}`;

/** Straight lines through the points. */
export const polygon = (points: readonly XY[], closed = true): string =>
  `M${points.map(at).join('L')}${closed ? 'Z' : ''}`;

export const box = (x: number, y: number, w: number, h: number): string =>
  `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`;

/** An ellipse round (x, y). */
export const disc = (x: number, y: number, rx: number, ry = rx): string =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0Z`;

/** A lens of light on water: pointed at both ends, `w` wide. */
export const ripple = (x: number, y: number, w: number, h = 0.9): string =>
  `M${n(x - w / 2)} ${n(y)}Q${n(x)} ${n(y - h)} ${n(x + w / 2)} ${n(y)}Q${n(x)} ${n(y + h)} ${n(x - w / 2)} ${n(y)}Z`;

/** A smooth line through the points (Catmull-Rom). `C…` data only, from the first point on. */
export function curveOn(points: readonly XY[], closed = false): string {
  const count = points.length;
  const point = (i: number): XY =>
    closed ? points[(i + count) % count]! : points[Math.max(0, Math.min(count - 1, i))]!;
  return Array.from({ length: closed ? count : count - 1 }, (_, i) => {
    const [a, b, c, d] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const leave: XY = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const arrive: XY = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    return `C${at(leave)} ${at(arrive)} ${at(c)}`;
  }).join('');
}

/** A smooth line or outline through the points. */
export const curve = (points: readonly XY[], closed = false): string =>
  `M${at(points[0]!)}${curveOn(points, closed)}${closed ? 'Z' : ''}`;

/** A leafy outline: `count` scallops on an ellipse; `flat` presses its lower half. */
export function scallop(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  count: number,
  seed: number,
  flat: number,
): string {
  const next = chance(seed);
  const points = Array.from({ length: count }, (_, i): XY => {
    const angle = (i / count) * Math.PI * 2 + (next() - 0.5) * 0.25;
    const reach = 0.9 + next() * 0.2;
    const y = Math.sin(angle) * ry * reach;
    return [cx + Math.cos(angle) * rx * reach, cy + (y > 0 ? y * flat : y)];
  });
  const arcs = points.map((from, i) => {
    const to = points[(i + 1) % count]!;
    const r = n(Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.62);
    return `A${r} ${r} 0 0 1 ${at(to)}`;
  });
  return `M${at(points[0]!)}${arcs.join('')}Z`;
}

/** A bend of a stream: x, y and width in mm. */
export type Bend = readonly [x: number, y: number, width: number];

/** A stream that runs freely through its bends and swells between them, as a filled outline. `step` in mm. */
export function stream(bends: readonly Bend[], step = 2): string {
  const course = sampleCourse(bends, step);
  const left: XY[] = [];
  const right: XY[] = [];
  course.forEach(([x, y, width], i) => {
    const before = course[Math.max(0, i - 1)]!;
    const after = course[Math.min(course.length - 1, i + 1)]!;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const scale = width / 2 / (Math.hypot(dx, dy) || 1);
    left.push([x - dy * scale, y + dx * scale]);
    right.push([x + dy * scale, y - dx * scale]);
  });
  right.reverse();
  return `${curve(left)}L${at(right[0]!)}${curveOn(right)}Z`;
}

/** Points of the spline through the bends, `step` mm apart at most. */
function sampleCourse(bends: readonly Bend[], step: number): Bend[] {
  const bend = (i: number): Bend => bends[Math.max(0, Math.min(bends.length - 1, i))]!;
  const samples = bends.slice(1).flatMap((_, i) => {
    const [a, b, c, d] = [bend(i - 1), bend(i), bend(i + 1), bend(i + 2)];
    const parts = Math.max(2, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    return Array.from({ length: parts }, (_, j): Bend => {
      const t = j / parts;
      const between = (k: 0 | 1) => catmullRom(a[k], b[k], c[k], d[k], t);
      return [between(0), between(1), b[2] + (c[2] - b[2]) * t * t * (3 - 2 * t)];
    });
  });
  return [...samples, bends.at(-1)!];
}

const catmullRom = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
