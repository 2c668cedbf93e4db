import type { ReactNode } from 'react';
import { curve, type XY } from './outline.ts';
import { fill, group, n, rect, stroke } from './pen.tsx';

/** A tiled roof in elevation, round the axis `cx`; lengths in mm. */
export interface Roof {
  cx: number;
  /** Half widths of the eaves and of the upper edge. */
  eaves: number;
  upper: number;
  /** Heights of the eaves and of the upper edge. */
  y: number;
  top: number;
  /** How far the tips of the eaves rise. */
  lift: number;
  tiles: number;
  /** Thickness of the eaves. */
  thick?: number;
}

const spread = (count: number) => Array.from({ length: count + 1 }, (_, i) => i / count);
const inner = (count: number) => spread(count).slice(1, -1);

/** A hipped roof: soffit, white plaster line, tiles, ridges. */
export function hippedRoof({ cx, eaves: a, upper: b, y, top, lift, tiles, thick = 1 }: Roof): ReactNode {
  const tip = y - lift;
  const eaveAt = (t: number) => y - lift * Math.abs(t * 2 - 1) ** 3.2;
  const eaveLine = (drop: number, inset: number) =>
    curve(spread(24).map((t): XY => [cx - a + inset + 2 * (a - inset) * t, eaveAt(t) + drop]));
  const under = (drop: number, inset: number, side: number) =>
    `${eaveLine(drop, inset)}L${n(cx + a - side)} ${n(tip)}L${n(cx - a + side)} ${n(tip)}Z`;
  const bend = { x: a - (a - b) * 0.62, y: tip - (tip - top) * 0.3 };
  const tile = (t: number) => {
    const [x0, x1, y1] = [cx - b + 2 * b * t, cx - a + 2 * a * t, eaveAt(t)];
    return `M${n(x0)} ${n(top + 0.3)}Q${n(x0 + (x1 - x0) * 0.42)} ${n(top + (y1 - top) * 0.62)} ${n(x1)} ${n(y1 - 0.35)}`;
  };
  const ridge = (side: 1 | -1) =>
    `M${n(cx + side * b)} ${n(top)}C${n(cx + side * bend.x)} ${n(bend.y)} ${n(cx + side * (a - 0.8))} ${n(tip - 0.5)} ${n(cx + side * a)} ${n(tip)}`;
  const slope =
    `${eaveLine(0, 0)}C${n(cx + a - 0.8)} ${n(tip - 0.5)} ${n(cx + bend.x)} ${n(bend.y)} ${n(cx + b)} ${n(top)}` +
    `L${n(cx - b)} ${n(top)}C${n(cx - bend.x)} ${n(bend.y)} ${n(cx - a + 0.8)} ${n(tip - 0.5)} ${n(cx - a)} ${n(tip)}Z`;
  return group(
    undefined,
    fill(under(thick * 1.5, 1.1, 1.1), 'ita'),
    fill(under(thick * 0.95, 0.35, 0.2), 'shiro'),
    fill(slope, 'kawara'),
    stroke(inner(tiles).map(tile).join(''), 'kawaraUsu', 0.28),
    stroke(eaveLine(-0.15, 0.2), 'kawaraUsu', 0.5),
    stroke(ridge(1) + ridge(-1), 'ita', 0.9),
  );
}

/** A hip-and-gable roof (入母屋) with its ridge along the picture, and a dolphin at either end. */
export function ridgedRoof({ upper: ridge, ...roof }: Roof): ReactNode {
  const { cx, y, top, tiles } = roof;
  const waist = y - (y - top) * 0.42;
  const b = ridge + 1.5;
  const flank = (side: 1 | -1) =>
    `${n(cx + side * b)} ${n(waist + 0.6)}C${n(cx + side * (b - 0.9))} ${n(waist - 1)} ${n(cx + side * (ridge + 0.2))} ${n(top + 1.6)} ${n(cx + side * ridge)} ${n(top)}`;
  const gable =
    `M${flank(-1)}H${n(cx + ridge)}` +
    `C${n(cx + ridge + 0.2)} ${n(top + 1.6)} ${n(cx + b - 0.9)} ${n(waist - 1)} ${n(cx + b)} ${n(waist + 0.6)}Z`;
  const rows = inner(Math.round(tiles * 0.7)).map(
    (t) => `M${n(cx - ridge + 2 * ridge * t)} ${n(top + 0.6)}L${n(cx - b + 2 * b * t)} ${n(waist + 0.5)}`,
  );
  return group(
    undefined,
    hippedRoof({ ...roof, upper: ridge + 1.1, top: waist }),
    fill(gable, 'kawara'),
    stroke(rows.join(''), 'kawaraUsu', 0.28),
    stroke(`M${flank(-1)}M${flank(1)}`, 'ita', 0.9),
    rect(cx - ridge - 0.7, top - 0.9, 2 * ridge + 1.4, 1.5, 'ita'),
    rect(cx - ridge - 0.5, top - 0.25, 2 * ridge + 1, 0.4, 'shiro'),
    dolphin(cx - ridge + 0.1, top - 0.8, -1),
    dolphin(cx + ridge - 0.1, top - 0.8, 1),
  );
}

/** しゃちほこ. */
const dolphin = (x: number, y: number, side: 1 | -1): ReactNode =>
  group(
    `translate(${n(x)} ${n(y)}) scale(${side} 1)`,
    fill(
      'M-.2 0C-1.3 -.4 -1.5 -1.6 -.9 -2.4C-.5 -3 .1 -3.3 .3 -4.2C.9 -3.6 1.1 -3.2 .9 -2.6C1.5 -2.7 1.9 -2.3 2 -1.8C1.2 -1.9 .7 -1.6 .8 -1C.9 -.5 1.3 -.3 1.3 0Z',
      'ita',
    ),
  );

/** A triangular dormer gable (千鳥破風) of width `w` and height `h` over its base line `y`. */
export function dormer(cx: number, y: number, w: number, h: number): ReactNode {
  const half = w / 2;
  const outline = (k: number, drop: number) => {
    const at = (x: number, up: number) => `${n(cx + half * k * x)} ${n(y + drop - h * k * up)}`;
    return `M${at(-1, 0)}C${at(-0.72, 0.1)} ${at(-0.28, 0.62)} ${at(0, 1)}C${at(0.28, 0.62)} ${at(0.72, 0.1)} ${at(1, 0)}`;
  };
  const lattice = Array.from({ length: 13 }, (_, i) => (i - 6) * w * 0.045)
    .map((x) => ({ x, t: Math.abs(x) / (half * 0.7) }))
    .filter(({ t }) => t <= 0.72)
    .map(({ x, t }) => `M${n(cx + x)} ${n(y - 0.3)}L${n(cx + x)} ${n(y - h * 0.43 * (1 - t) + 0.1)}`);
  const pendant =
    `M${n(cx)} ${n(y - h * 0.8)}c${n(w * 0.035)} ${n(h * 0.05)} ${n(w * 0.05)} ${n(h * 0.14)} 0 ${n(h * 0.22)}` +
    `c${n(-w * 0.05)} ${n(-h * 0.08)} ${n(-w * 0.035)} ${n(-h * 0.17)} 0 ${n(-h * 0.22)}Z`;
  const ridgeEnd =
    `M${n(cx - 0.9)} ${n(y - h + 0.5)}L${n(cx - 0.55)} ${n(y - h - 1.2)}Q${n(cx)} ${n(y - h - 1.9)} ` +
    `${n(cx + 0.55)} ${n(y - h - 1.2)}L${n(cx + 0.9)} ${n(y - h + 0.5)}Z`;
  return group(
    undefined,
    fill(`${outline(1, 0)}Z`, 'kawara'),
    stroke(outline(1, 0), 'ita', 0.8),
    fill(`${outline(0.84, 0.02)}Z`, 'shiro'),
    fill(`${outline(0.7, 0.04)}Z`, 'ita'),
    stroke(lattice.join(''), 'kawaraUsu', 0.26),
    fill(pendant, 'shiro'),
    fill(ridgeEnd, 'ita'),
  );
}

/** A curved gable (唐破風). */
export function curvedGable(cx: number, y: number, w: number, h: number): ReactNode {
  const outline = (k: number, drop: number) => {
    const at = (x: number, up: number) => `${n(cx + w * k * x)} ${n(y + drop - h * k * up)}`;
    return `M${at(-0.5, 0)}C${at(-0.36, 0)} ${at(-0.3, 1)} ${at(0, 1)}C${at(0.3, 1)} ${at(0.36, 0)} ${at(0.5, 0)}`;
  };
  return group(
    undefined,
    fill(`${outline(1, 0)}Z`, 'kawara'),
    stroke(outline(1, 0), 'ita', 0.8),
    fill(`${outline(0.8, 0.6)}Z`, 'shiro'),
    fill(`${outline(0.62, 0.7)}Z`, 'ita'),
    fill(`M${n(cx)} ${n(y - h * 0.62)}l.7 1.1l-.7 .9l-.7 -.9Z`, 'shiro'),
  );
}
