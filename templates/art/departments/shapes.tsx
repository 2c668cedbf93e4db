import { G } from '@react-pdf/renderer';
import { createElement, type ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { fill, n, stroke } from '../pen.tsx';

export type Point = readonly [x: number, y: number];
export type Cubic = readonly [Point, Point, Point, Point];

/** The one line weight of the drawings, in mm. */
const WEIGHT = 0.6;

/** A line of the house weight; other widths are for rods, which are objects. */
export const line = (d: string, swatch: SwatchName, width = WEIGHT): ReactNode => stroke(d, swatch, width);

/** `x y` for path data. */
export const xy = (point: Point): string => `${n(point[0])} ${n(point[1])}`;

/** Outline of a circle. */
export const disc = (cx: number, cy: number, r: number): string =>
  `M${n(cx - r)} ${n(cy)}A${n(r)} ${n(r)} 0 1 1 ${n(cx + r)} ${n(cy)}A${n(r)} ${n(r)} 0 1 1 ${n(cx - r)} ${n(cy)}Z`;

/** A circle drawn as a line. */
export const ring = (cx: number, cy: number, r: number, swatch: SwatchName, width: number): ReactNode =>
  stroke(disc(cx, cy, r), swatch, width);

/** The point at a distance and an angle (radians, clockwise from the right). */
export const polar = (cx: number, cy: number, r: number, angle: number): Point => [
  cx + Math.cos(angle) * r,
  cy + Math.sin(angle) * r,
];

export const polygon = (points: readonly Point[]): string => `M${points.map(xy).join('L')}Z`;

/** A polygon with rounded corners. */
export function rounded(points: readonly Point[], radius: number): string {
  const corner = (here: Point, index: number) => {
    const towards = (other: Point): Point => {
      const length = Math.hypot(other[0] - here[0], other[1] - here[1]);
      const share = Math.min(radius, length / 2) / length;
      return [here[0] + (other[0] - here[0]) * share, here[1] + (other[1] - here[1]) * share];
    };
    const before = points.at(index - 1)!;
    const after = points[(index + 1) % points.length]!;
    return `${xy(towards(before))}Q${xy(here)} ${xy(towards(after))}`;
  };
  return `M${points.map(corner).join('L')}Z`;
}

/** Cubic segments of a smooth line through the points, after the first (Catmull-Rom). */
export function smooth(points: readonly Point[]): string {
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!;
  return points
    .slice(1)
    .map((end, index) => {
      const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
      const first: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
      const second: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
      return `C${xy(first)} ${xy(second)} ${xy(end)}`;
    })
    .join('');
}

/** Height of a smooth line through the points (x rising) at `x`. */
export function heightAt(points: readonly Point[], x: number): number {
  const index = Math.max(0, points.slice(1, -1).findLastIndex(([px]) => x > px) + 1);
  const start = points[index]!;
  const end = points[index + 1]!;
  const before = points[index - 1] ?? start;
  const after = points[index + 2] ?? end;
  const reach = end[0] - start[0];
  const u = Math.max(0, Math.min(1, (x - start[0]) / reach));
  const rise = ((end[1] - before[1]) / (end[0] - before[0])) * reach;
  const fall = ((after[1] - start[1]) / (after[0] - start[0])) * reach;
  return (
    (2 * u ** 3 - 3 * u ** 2 + 1) * start[1] +
    (u ** 3 - 2 * u ** 2 + u) * rise +
    (3 * u ** 2 - 2 * u ** 3) * end[1] +
    (u ** 3 - u ** 2) * fall
  );
}

/** Point and direction of a cubic at `u`. */
export function along([a, b, c, d]: Cubic, u: number): { x: number; y: number; dx: number; dy: number } {
  const v = 1 - u;
  const value = (i: 0 | 1) => v ** 3 * a[i] + 3 * v * v * u * b[i] + 3 * v * u * u * c[i] + u ** 3 * d[i];
  const slope = (i: 0 | 1) => v * v * (b[i] - a[i]) + 2 * v * u * (c[i] - b[i]) + u * u * (d[i] - c[i]);
  return { x: value(0), y: value(1), dx: slope(0), dy: slope(1) };
}

/** A ribbon along a cubic whose width goes from one value to another. */
export function taper(curve: Cubic, from: number, to: number, ease = (u: number) => u): string {
  const samples = Array.from({ length: 31 }, (_, step) => {
    const u = step / 30;
    const { x, y, dx, dy } = along(curve, u);
    const half = (from + (to - from) * ease(u)) / 2 / (Math.hypot(dx, dy) || 1);
    return { left: [x - dy * half, y + dx * half], right: [x + dy * half, y - dx * half] } as const;
  });
  const left = samples.map(({ left }) => xy(left));
  const right = samples.map(({ right }) => xy(right)).reverse();
  return `M${left.join('L')}L${right.join('L')}Z`;
}

/** Round bushes on a ground: middle, width and height of each. */
export const bushes = (
  ground: number,
  list: readonly (readonly [x: number, width: number, height: number])[],
  swatch: SwatchName,
): ReactNode =>
  fill(
    list
      .map(([x, width, height]) => {
        const [left, right, top] = [n(x - width / 2), n(x + width / 2), n(ground - height * 1.33)];
        return `M${left} ${n(ground)}C${left} ${top} ${right} ${top} ${right} ${n(ground)}Z`;
      })
      .join(''),
    swatch,
  );

/** A hedge of round crowns on a ground: left, right and top of each, from left to right. */
export function hedge(
  crowns: readonly (readonly [left: number, right: number, top: number])[],
  ground: number,
  swatch: SwatchName,
): ReactNode {
  const crown = ([left, right, top]: readonly [number, number, number]) => {
    const height = ground - top;
    const eaves = n(ground - height * 0.55);
    const bend = n(top - height * 0.12);
    const inset = (right - left) * 0.06;
    return `L${n(left)} ${eaves}C${n(left + inset)} ${bend} ${n(right - inset)} ${bend} ${n(right)} ${eaves}`;
  };
  const [first, last] = [crowns[0]!, crowns.at(-1)!];
  return fill(
    `M${n(first[0])} ${n(ground)}${crowns.map(crown).join('')}L${n(last[1])} ${n(ground)}Z`,
    swatch,
  );
}

/**
 * Parts that show only inside one of the drawing's `outlines`. No part may move by a transform: layout hands the clip down
 * to every part, where it would move too.
 */
export const inside = (outline: string, ...parts: ReactNode[]): ReactNode =>
  createElement(
    G,
    { clipPath: `url(#${outline})` },
    ...(parts.flat(Number.POSITIVE_INFINITY) as ReactNode[]),
  );
