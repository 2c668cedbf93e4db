import type { ReactNode } from 'react';
import type { SwatchName } from '../style/swatches.ts';
import { chance } from './chance.ts';
import { scallop } from './outline.ts';
import { fill, group, n, stroke } from './pen.tsx';

/** A camphor crown (楠): dark base, lit plane, two lights from the upper left, leaf ticks in the dark. */
export function camphor(cx: number, cy: number, rx: number, ry: number, seed: number): ReactNode {
  const lobes = Math.round(10 + rx / 1.8);
  const next = chance(seed);
  const ticks = Array.from({ length: Math.round(rx * 1.1) }, () => {
    const angle = next() * Math.PI * 2;
    const reach = 0.25 + 0.6 * next();
    const sink = Math.sin(angle) > 0 ? 0.6 : 1;
    const [x, y] = [cx + Math.cos(angle) * rx * reach, cy + Math.sin(angle) * ry * reach * sink];
    return `M${n(x - 0.7)} ${n(y)}a.8 .8 0 0 1 1.4 0`;
  });
  return group(
    undefined,
    fill(scallop(cx, cy, rx, ry, lobes, seed, 0.7), 'mori'),
    fill(scallop(cx - rx * 0.06, cy - ry * 0.16, rx * 0.84, ry * 0.78, lobes - 2, seed + 1, 0.45), 'midori'),
    fill(
      scallop(cx - rx * 0.3, cy - ry * 0.42, rx * 0.44, ry * 0.4, Math.round(lobes * 0.62), seed + 2, 0.4) +
        scallop(cx + rx * 0.34, cy - ry * 0.3, rx * 0.26, ry * 0.26, Math.round(lobes * 0.42), seed + 3, 0.4),
      'wakaba',
    ),
    stroke(ticks.join(''), 'mori', 0.35),
  );
}

/** Pads of needles: axis, height, half width, seed. */
const PADS = [
  [14, -15.5, 6.2, 3],
  [-9, -22.5, 6.4, 5],
  [8.6, -23.6, 5.4, 7],
  [3.6, -30, 6.6, 9],
  [-3.4, -27.2, 4.4, 13],
] as const;

/** A garden pine; `side` -1 leans it to the left. */
export function pine(x: number, y: number, size: number, side: 1 | -1 = 1): ReactNode {
  const needles = (cx: number, cy: number, rx: number) =>
    [-3, -2, -1, 0, 1, 2, 3]
      .map((i) => `M${n(cx + i * rx * 0.24)} ${n(cy - 0.2)}l${n(i * 0.16)} -1.5`)
      .join('');
  const pads = PADS.map(([cx, cy, rx, seed]) =>
    group(
      undefined,
      fill(scallop(cx, cy, rx, rx * 0.42, 11, seed, 0.32), 'mori'),
      fill(scallop(cx - rx * 0.08, cy - rx * 0.15, rx * 0.74, rx * 0.2, 9, seed + 1, 0.3), 'midori'),
      stroke(needles(cx, cy, rx), 'mori', 0.3),
    ),
  );
  return group(
    `translate(${n(x)} ${n(y)}) scale(${n(side * size)} ${n(size)})`,
    fill(
      'M-2 0C-1.4 -6 1.6 -9 1 -14C.5 -19 5 -22 4.4 -28L5.6 -28.2C6.6 -22 2.4 -19.5 3 -14.2C3.6 -9 1.4 -6 2.2 0Z',
      'miki',
    ),
    stroke('M1.6 -12C5 -14 9 -13.4 12 -15.5M2 -19C-2 -20.5 -5 -20 -8 -22.5', 'miki', 0.9),
    ...pads,
  );
}

/** A clipped shrub standing on `y`. */
export function shrub(
  cx: number,
  y: number,
  rx: number,
  seed: number,
  light: SwatchName = 'midori',
): ReactNode {
  const next = chance(seed);
  const ticks = Array.from({ length: Math.ceil(rx * 1.4) }, () => {
    const angle = Math.PI * (1 + next());
    const reach = 0.2 + 0.7 * next();
    return `M${n(cx + Math.cos(angle) * rx * reach)} ${n(y + Math.sin(angle) * rx * 0.62 * reach)}a.6 .6 0 0 1 1.1 0`;
  });
  const at = (kx: number, ky: number) => `${n(cx + rx * kx)} ${n(y - rx * ky)}`;
  return group(
    undefined,
    fill(`M${at(-1, 0)}C${at(-1.05, 0.9)} ${at(1.05, 0.9)} ${at(1, 0)}Z`, 'mori'),
    fill(
      `M${at(-0.86, 0.14)}C${at(-0.82, 0.86)} ${at(0.6, 0.86)} ${at(0.66, 0.3)}C${at(0.2, 0.1)} ${at(-0.4, 0.05)} ${at(-0.86, 0.14)}Z`,
      light,
    ),
    stroke(ticks.join(''), 'mori', 0.35),
  );
}
