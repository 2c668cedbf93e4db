import type { ReactNode } from 'react';
import { circle, fill } from '../pen.tsx';
import { line, type Point, xy } from './shapes.tsx';

/** An ammonite of radius `size`: a logarithmic spiral, each turn 0.44 of the one outside it, with its ribs. */
export function fossil(x: number, y: number, size: number): ReactNode[] {
  const radius = (turn: number) => size * 0.44 ** (turn / (2 * Math.PI));
  const on = (r: number, angle: number): Point => [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
  const spiral = (from: number, to: number) =>
    Array.from({ length: 141 }, (_, i) => {
      const turn = from + ((to - from) * i) / 140;
      return xy(on(radius(turn), 0.5 - turn));
    }).join('L');
  const ribs = Array.from({ length: 40 }, (_, i) => {
    const turn = (i / 40) * 2 * Math.PI * 1.9 + 0.1;
    const angle = 0.5 - turn;
    const [outer, inner] = [radius(turn) * 0.98, radius(turn + 2 * Math.PI) * 1.06];
    return `M${xy(on(outer, angle - 0.05))}Q${xy(on((outer + inner) / 2, angle - 0.09))} ${xy(on(inner, angle + 0.1))}`;
  });
  return [
    fill(`M${spiral(0, 2 * Math.PI)}Z`, 'seseragi'),
    line(ribs.join(''), 'fuchi'),
    line(`M${spiral(2 * Math.PI, 6.4 * Math.PI)}`, 'fukasa', 1.1),
    circle(x, y, 0.9, 'fukasa'),
  ];
}
