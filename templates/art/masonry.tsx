import type { ReactNode } from 'react';
import type { SwatchName } from '../style/swatches.ts';
import { chance } from './chance.ts';
import { polygon, type XY } from './outline.ts';
import { fill, group, n } from './pen.tsx';

/** A castle wall in elevation, in mm; its edges lean as functions of the share of the height from the top. */
export interface Wall {
  left(t: number): number;
  right(t: number): number;
  top: number;
  bottom: number;
  /** Height of a course of stones. */
  course: number;
  /** Where long and short corner stones alternate (算木積み). */
  corners: 'both' | 'left' | 'right';
  seed: number;
}

const STONES = ['iwaShiro', 'iwaUsu', 'iwa'] as const satisfies SwatchName[];
const JOINT = 0.17;

/** Kumamoto masonry: courses of uneven stones with round corners, one path a colour. */
export function masonry(wall: Wall): ReactNode {
  const next = chance(wall.seed);
  const rows = Math.max(2, Math.round((wall.bottom - wall.top) / wall.course));
  const paths: Record<(typeof STONES)[number], string[]> = { iwaShiro: [], iwaUsu: [], iwa: [] };
  for (let row = 0; row < rows; row++) {
    const course = courseOf(wall, row, rows);
    const cuts = cutsOf(wall, row, course, next);
    cuts.slice(1).forEach((to, index) => {
      const corner =
        (index === 0 && wall.corners !== 'right') || (index === cuts.length - 2 && wall.corners !== 'left');
      const tone = corner ? STONES[0] : STONES[Math.floor(next() * STONES.length)]!;
      paths[tone].push(stone(course, cuts[index]!, to, corner ? () => 0 : () => (next() - 0.5) * 0.38));
    });
  }
  return group(
    undefined,
    fill(silhouette(wall), 'iwaKage'),
    ...STONES.map((tone) => fill(paths[tone].join(''), tone)),
  );
}

function silhouette({ left, right, top, bottom }: Wall): string {
  const steps = Array.from({ length: 41 }, (_, i) => i / 40);
  const edge = (x: (t: number) => number) => steps.map((t): XY => [x(t), top + (bottom - top) * t]);
  return polygon([...edge(left), ...edge(right).reverse()]);
}

/** One course: its upper and lower height, and its ends above and below. */
interface Course {
  y: [number, number];
  left: [number, number];
  right: [number, number];
}

function courseOf({ left, right, top, bottom }: Wall, row: number, rows: number): Course {
  const [from, to] = [row / rows, (row + 1) / rows];
  return {
    y: [top + (bottom - top) * from, top + (bottom - top) * to],
    left: [left(from), left(to)],
    right: [right(from), right(to)],
  };
}

/** Joints of a course as shares of its width. */
function cutsOf(wall: Wall, row: number, { left, right }: Course, next: () => number): number[] {
  const width = (right[0] + right[1] - left[0] - left[1]) / 2;
  const size = wall.course / width;
  const [start, end] = row % 2 ? [1.9, 1] : [1, 1.9];
  const first = wall.corners === 'right' ? 0 : start * size;
  const last = wall.corners === 'left' ? 1 : 1 - end * size;
  const cuts = first ? [0, first] : [0];
  for (let u = first; ; ) {
    u += size * (0.75 + next() * 1.15);
    if (u > last - size * 0.6) break;
    cuts.push(u);
  }
  return last < 1 ? [...cuts, last, 1] : [...cuts, 1];
}

/** A stone between two joints: four corners, a little off, and rounded. */
function stone({ y, left, right }: Course, from: number, to: number, off: () => number): string {
  const x = (edge: 0 | 1, u: number) => left[edge] + (right[edge] - left[edge]) * u;
  const corners: XY[] = [
    [x(0, from) + JOINT, y[0] + JOINT + off()],
    [x(0, to) - JOINT, y[0] + JOINT + off()],
    [x(1, to) - JOINT + off(), y[1] - JOINT + off()],
    [x(1, from) + JOINT + off(), y[1] - JOINT + off()],
  ];
  return `${corners.map((corner, i) => rounded(corners[(i + 3) % 4]!, corner, corners[(i + 1) % 4]!, i)).join('')}Z`;
}

function rounded(before: XY, corner: XY, after: XY, index: number): string {
  const towards = ([x, y]: XY) =>
    `${n(corner[0] + (x - corner[0]) * 0.13)} ${n(corner[1] + (y - corner[1]) * 0.22)}`;
  return `${index ? 'L' : 'M'}${towards(before)}Q${n(corner[0])} ${n(corner[1])} ${towards(after)}`;
}
