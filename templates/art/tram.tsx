import type { ReactNode } from 'react';
import { box } from './outline.ts';
import { circle, fill, group, n, rect, stroke } from './pen.tsx';

const LENGTH = 48;
const HEIGHT = 12.2;

/** The city tram, 48 long: its left end at x = 0, its wheels on the rail at y = 0; pantograph up. */
export function tram(transform: string): ReactNode {
  const top = -1.8 - HEIGHT;
  const middle = LENGTH / 2;
  const windows: [x: number, w: number][] = [
    [1.4, 3.2],
    ...[0, 1, 2].flatMap((i): [number, number][] => [
      [10.6 + i * 4.2, 3.5],
      [LENGTH - 23 + i * 4.2, 3.5],
    ]),
    [LENGTH - 4.6, 3.2],
  ];
  const glint = ([x, w]: [number, number]) =>
    `M${n(x + w * 0.55)} ${n(top + 1.9)}h${n(w * 0.28)}l${n(-w * 0.4)} 3.8h${n(-w * 0.28)}Z`;
  const doors = [5.4, LENGTH - 9.6];
  const wheels = [7, 12, LENGTH - 12, LENGTH - 7];
  return group(
    transform,
    rect(5, -2.6, 9, 2.2, 'ita', 0.6),
    rect(LENGTH - 14, -2.6, 9, 2.2, 'ita', 0.6),
    ...wheels.flatMap((x) => [circle(x, -1.3, 1.25, 'ita'), circle(x, -1.3, 0.45, 'ishi')]),
    fill(
      `M2.4 ${n(top)}H${LENGTH - 2.4}C${LENGTH - 0.6} ${n(top + 1)} ${LENGTH} ${n(top + 5)} ${LENGTH} ${n(top + HEIGHT)}H0C0 ${n(top + 5)} .6 ${n(top + 1)} 2.4 ${n(top)}Z`,
      'kinari',
    ),
    rect(0, top + 7.1, LENGTH, HEIGHT - 7.1, 'shu'),
    rect(0, top + 6.5, LENGTH, 0.6, 'shiro'),
    rect(0, top + HEIGHT - 1.1, LENGTH, 1.1, 'ita'),
    fill(`M3 ${n(top)}H${LENGTH - 3}L${LENGTH - 4} ${n(top - 1.1)}H4Z`, 'ishi'),
    rect(middle - 5, top - 2, 10, 1.1, 'iwaKage'),
    ...windows.map(([x, w]) => rect(x, top + 1.7, w, 4.2, 'fukasa', 0.5)),
    fill(windows.map(glint).join(''), 'seseragi'),
    ...doors.map((x) => rect(x, top + 1.5, 4.4, HEIGHT - 2.9, 'shiro', 0.4)),
    fill(
      doors.flatMap((x) => [0.5, 2.4].map((leaf) => box(x + leaf, top + 2, 1.5, HEIGHT - 4))).join(''),
      'fukasa',
    ),
    circle(1.1, top + 8.7, 0.55, 'shiro'),
    circle(LENGTH - 1.1, top + 8.7, 0.55, 'shiro'),
    stroke(`M${middle - 2} ${n(top - 2)}l2.6 -3.2l-2 -2.2M${middle - 3} ${n(top - 7.4)}h5`, 'ita', 0.4),
  );
}
