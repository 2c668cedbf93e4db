import type { ReactNode } from 'react';
import type { SwatchName } from '../style/swatches.ts';
import { chance } from './chance.ts';
import { ripple } from './outline.ts';
import { fill, group, n, stroke } from './pen.tsx';

/** A rock on the shore: middle of its foot, width and height. */
export function rock(x: number, y: number, w: number, h: number, seed: number): ReactNode {
  const next = chance(seed);
  const uneven = () => 0.85 + next() * 0.3;
  const at = (kx: number, ky: number) => `${n(x + w * kx)} ${n(y - h * ky)}`;
  return group(
    undefined,
    fill(
      `M${at(-0.5, 0)}C${at(-0.52, 0.7 * uneven())} ${at(-0.25, uneven())} ${at(0, 1)}C${at(0.3, uneven())} ${at(0.5, 0.55)} ${at(0.5, 0)}Z`,
      'iwaKage',
    ),
    fill(
      `M${at(-0.36, 0.55)}C${at(-0.25, 0.95)} ${at(0, 0.98)} ${at(0.12, 0.92)}C${at(0, 0.7)} ${at(-0.2, 0.6)} ${at(-0.36, 0.55)}Z`,
      'iwaUsu',
    ),
  );
}

/** A bar of haze with round ends. */
export const haze = (x: number, y: number, w: number, h: number): string =>
  `M${n(x + h / 2)} ${n(y)}h${n(w - h)}a${n(h / 2)} ${n(h / 2)} 0 0 1 0 ${n(h)}h${n(h - w)}a${n(h / 2)} ${n(h / 2)} 0 0 1 0 ${n(-h)}Z`;

const MIRRORED = ['minamo', 'usuminamo', 'seseragi'] as const satisfies SwatchName[];

/** Where a bank is mirrored: middle and top of the band, width of its first ripple, number and distance of ripples. */
export type Band = readonly [x: number, y: number, width: number, count: number, pitch: number];

/** The green bank mirrored in the pool: ripples that grow shorter from the shore on, one path a colour. */
export function reflections(bands: readonly Band[], seed: number): ReactNode {
  const next = chance(seed);
  const ripples = bands.flatMap(([x, y, width, count, pitch]) =>
    Array.from({ length: count }, (_, i) => ({
      tone: MIRRORED[i % MIRRORED.length]!,
      d: ripple(
        x + (next() - 0.5) * width * 0.16,
        y + i * pitch,
        width * (1 - (i / count) * 0.72) * (0.8 + next() * 0.35),
        0.62,
      ),
    })),
  );
  const ofTone = (tone: SwatchName) => ripples.filter((each) => each.tone === tone).map(({ d }) => d);
  return group(undefined, ...MIRRORED.map((tone) => fill(ofTone(tone).join(''), tone)));
}

/** A leaf of the iris from its foot to its tip. */
export function blade(x: number, y: number, tipX: number, tipY: number, w: number): string {
  const bendX = (x + tipX) / 2 - (tipX - x) * 0.22;
  const bendY = n((y + tipY) / 2);
  return (
    `M${n(x - w / 2)} ${n(y)}Q${n(bendX - w * 0.55)} ${bendY} ${n(tipX)} ${n(tipY)}` +
    `Q${n(bendX + w * 0.55)} ${bendY} ${n(x + w / 2)} ${n(y)}Z`
  );
}

interface Iris {
  petal?: SwatchName;
  vein?: SwatchName;
}

const FALL =
  'M0 -.6C-2.6 -3 -7.4 -3.2 -9.6 -.4C-10.8 1.2 -10.6 3.6 -9.4 5.2C-8.4 4.9 -8 5.8 -7 5.6C-6.2 6.2 -5.2 5.4 -4.6 4.6C-3.2 3.4 -1.2 1.4 0 -.6Z';
const FALL_VEINS =
  'M-2 -.8C-4.4 -1.6 -6.6 -1.2 -8.4 .4M-2 -.3C-4 -.2 -6.4 .8 -7.8 2.8M-1.8 .2C-3.4 .8 -5 2 -6 3.8';
const FALL_SIGNAL = 'M-.4 -.8C-1.8 -1.5 -3 -1.5 -4 -1.1C-3 -.6 -1.8 -.2 -.4 -.3Z';
const FRONT =
  'M0 -.4C-2.6 1 -5.2 4.6 -4.8 8C-4.6 9.8 -3.4 10.2 -2.4 9.9C-1.8 10.8 -.6 10.9 0 10.3C.6 10.9 1.8 10.8 2.4 9.9C3.4 10.2 4.6 9.8 4.8 8C5.2 4.6 2.6 1 0 -.4Z';
const FRONT_VEINS =
  'M0 2.6V8.8M-.7 2.4C-1.6 4 -2.2 6 -2.2 8.2M.7 2.4C1.6 4 2.2 6 2.2 8.2M-1 2C-2.4 3.4 -3.4 5 -3.6 6.8M1 2C2.4 3.4 3.4 5 3.6 6.8';
const STANDARDS =
  'M-.2 -.4C-3.4 -2 -4.4 -5.6 -2.4 -8C-.6 -6.8 .4 -3.6 -.2 -.4ZM.2 -.4C3.4 -2 4.4 -5.6 2.4 -8C.6 -6.8 -.4 -3.6 .2 -.4Z';

/** A Higo iris (肥後花菖蒲) seen from the front. */
export function iris(
  x: number,
  y: number,
  size: number,
  turn: number,
  { petal = 'shiro', vein = 'seseragi' }: Iris = {},
): ReactNode {
  const side = [fill(FALL, petal), stroke(FALL_VEINS, vein, 0.28), fill(FALL_SIGNAL, 'daidai')];
  return group(
    `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(size)})`,
    fill(STANDARDS, 'asase'),
    group(undefined, ...side),
    group('scale(-1 1)', ...side),
    fill(FRONT, petal),
    stroke(FRONT_VEINS, vein, 0.28),
    fill('M0 -.2C-.8 1 -.8 2.6 0 4C.8 2.6 .8 1 0 -.2Z', 'daidai'),
    fill('M-.9 -1.7C-.4 -2.4 .4 -2.4 .9 -1.7L.6 .6Q0 1.1 -.6 .6Z', 'waki'),
  );
}

/** A closed iris. */
export const irisBud = (x: number, y: number, size: number, turn: number): ReactNode =>
  group(
    `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(size)})`,
    fill('M0 0C-1.8 -1.6 -1.5 -5 0 -7.6C1.5 -5 1.8 -1.6 0 0Z', 'asase'),
    fill('M0 .4C-1.7 -.6 -1.7 -2.6 -1.2 -4C-.3 -3 .6 -1.6 0 .4Z', 'midori'),
  );
