import type { ReactNode } from 'react';
import type { SwatchName } from '../style/swatches.ts';
import { disc, type XY } from './outline.ts';
import { circle, fill, group, n, stroke } from './pen.tsx';

/** A petal of length `l` that points up before it is turned. */
function petal(turn: number, l: number, w: number): ReactNode {
  const at = (kx: number, ky: number) => `${n(w * kx)} ${n(-l * ky)}`;
  const half = (side: 1 | -1) =>
    `C${at(side * 0.5, 0.15)} ${at(side * 1.15, 0.55)} ${at(side * 0.86, 0.86)}C${at(side * 0.62, 1.06)}`;
  const outline =
    `M0 1${half(-1)} ${at(-0.22, 1.04)} ${at(0, 0.95)}` +
    `C${at(0.22, 1.04)} ${at(0.62, 1.06)} ${at(0.86, 0.86)}C${at(1.15, 0.55)} ${at(0.5, 0.15)} 0 1Z`;
  const shadow = `M0 1${half(1)} ${at(0.3, 1.05)} ${at(0.2, 0.99)}C${at(0.6, 0.7)} ${at(0.42, 0.3)} 0 1Z`;
  const veins = `M${at(-0.34, 0.52)}Q${at(-0.42, 0.72)} ${at(-0.36, 0.86)}M${at(-0.08, 0.5)}V${n(-l * 0.8)}`;
  return group(`rotate(${turn})`, fill(outline, 'shu'), fill(shadow, 'beni'), stroke(veins, 'momo', 0.3));
}

const STAMENS = 72;
const GOLDEN_ANGLE = 2.39996;

/** A Higo camellia (肥後椿): a single flower with a wheel of stamens. */
export function camellia(x: number, y: number, size: number, turn: number): ReactNode {
  const anthers = Array.from({ length: STAMENS }, (_, i): XY => {
    const reach = 3.2 + 6.6 * Math.sqrt((i + 0.5) / STAMENS);
    return [Math.cos(i * GOLDEN_ANGLE) * reach, Math.sin(i * GOLDEN_ANGLE) * reach];
  });
  const filaments = anthers.map(([ax, ay]) => `M${n(ax * 0.2)} ${n(ay * 0.2)}L${n(ax)} ${n(ay)}`);
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${n(size)} ${n(size * 0.92)})`,
    ...[36, 108, 180, 252, 324].map((angle) => petal(angle, 17.4, 9.4)),
    ...[0, 72, 144, 216, 288].map((angle) => petal(angle, 15.6, 8.6)),
    circle(0, 0, 3.4, 'daidai'),
    stroke(filaments.join(''), 'akari', 0.3),
    fill(anthers.map(([ax, ay]) => disc(ax, ay, 0.62)).join(''), 'ki'),
    circle(0, 0, 0.9, 'shiro'),
  );
}

/** A closed camellia. */
export const camelliaBud = (): ReactNode =>
  group(
    undefined,
    fill('M95.4 101C90.6 97 90.6 89 95.6 84.4C100.6 89 100.8 97 95.4 101Z', 'shu'),
    fill('M95.6 84.4C100.6 89 100.8 97 95.4 101C97.6 96 97.6 89 95.6 84.4Z', 'beni'),
    fill(
      'M95.4 102.4C91.6 101.4 90.8 97.6 91.6 94.4C94 95.6 95.2 98 95.4 102.4ZM95.4 102.4C99.2 101.4 100 97.6 99.2 94.4C96.8 95.6 95.6 98 95.4 102.4Z',
      'midori',
    ),
  );

/** A glossy leaf from its stalk on: `l` long, `w` wide; a leaf in the shade is darker. */
export function camelliaLeaf(
  x: number,
  y: number,
  l: number,
  w: number,
  turn: number,
  shade = false,
): ReactNode {
  const [under, upper]: SwatchName[] = shade ? ['fukamidori', 'mori'] : ['mori', 'midori'];
  const at = (kx: number, ky: number) => `${n(l * kx)} ${n(w * ky)}`;
  const edge = `M0 0C${at(0.2, -0.62)} ${at(0.66, -0.6)} ${at(1, 0)}`;
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    fill(`${edge}C${at(0.66, 0.6)} ${at(0.2, 0.62)} 0 0Z`, under!),
    fill(`${edge}C${at(0.6, -0.1)} ${at(0.3, -0.06)} 0 0Z`, upper!),
    stroke(
      `M0 0Q${at(0.5, -0.06)} ${at(0.96, 0)}M${at(0.28, -0.03)}l${at(0.1, -0.26)}` +
        `M${at(0.48, -0.05)}l${at(0.1, -0.24)}M${at(0.66, -0.04)}l${at(0.08, -0.17)}`,
      'wakaba',
      0.35,
    ),
  );
}
