import type { ReactNode } from 'react';
import { masonry } from './masonry.tsx';
import { box } from './outline.ts';
import { fill, group, n, rect, stroke } from './pen.tsx';
import { curvedGable, dormer, hippedRoof, ridgedRoof } from './roofs.tsx';

/** A storey in elevation round its axis: half width, heights, share of plaster over the boards, windows. */
interface Storey {
  cx: number;
  half: number;
  top: number;
  bottom: number;
  windows: number;
  plaster?: number;
}

/** White plaster above, black boards with barred windows below. */
function storey({ cx, half, top, bottom, windows, plaster = 0.34 }: Storey): ReactNode {
  const y = top + (bottom - top) * plaster;
  const boards = bottom - y;
  const seams = Math.max(2, Math.round(boards / 1.15));
  const seam = (_: unknown, i: number) =>
    `M${n(cx - half + 0.3)} ${n(y + (boards * (i + 1)) / seams)}h${n(2 * half - 0.6)}`;
  const w = Math.min(2.6, (2 * half) / (windows * 2.2));
  const h = boards * 0.5;
  const sill = y + boards * 0.16;
  const lefts = Array.from(
    { length: windows },
    (_, i) => cx - half + (2 * half * (i + 0.5)) / windows - w / 2,
  );
  const bars = lefts.flatMap((x) => [1, 2, 3].map((i) => `M${n(x + (w * i) / 4)} ${n(sill)}v${n(h)}`));
  return group(
    undefined,
    rect(cx - half, top, 2 * half, bottom - top, 'shiro'),
    rect(cx - half, y, 2 * half, boards, 'ita'),
    rect(cx - half, top, 2 * half, (y - top) * 0.34, 'kasumi'),
    stroke(Array.from({ length: seams - 1 }, seam).join(''), 'itame', 0.25),
    fill(lefts.map((x) => box(x - 0.3, sill - 0.3, w + 0.6, h + 0.6)).join(''), 'kawaraUsu'),
    fill(lefts.map((x) => box(x, sill, w, h)).join(''), 'sumi'),
    stroke(bars.join(''), 'kawaraUsu', 0.25),
  );
}

/** Where a tower stands: axis, top of its stone base, and mm to the metre. */
interface Site {
  cx: number;
  y: number;
  scale: number;
}

/** The great keep on its stone base. */
export function greatKeep({ cx, y, scale }: Site): ReactNode {
  const m = (metres: number) => metres * scale;
  const up = (metres: number) => y - metres * scale;
  const lean = (t: number) => 13 * t ** 2.1;
  const shoot = (side: 1 | -1) =>
    `M${n(cx + side * m(13))} ${n(up(1.9))}h${n(-side * m(1.4))}v${n(m(1.9) + 0.4)}h${n(side * m(1.9))}Z`;
  return group(
    undefined,
    masonry({
      left: (t) => cx - m(12.6) - lean(t),
      right: (t) => cx + m(12.6) + lean(t),
      top: y,
      bottom: y + 24,
      course: 2.9,
      corners: 'both',
      seed: 11,
    }),
    storey({ cx, half: m(13), top: up(5.3), bottom: y + 0.4, windows: 8, plaster: 0.36 }),
    fill(shoot(-1) + shoot(1), 'ita'),
    hippedRoof({ cx, eaves: m(16), upper: m(10.2), y: up(5.2), top: up(8.9), lift: m(0.75), tiles: 44 }),
    storey({ cx, half: m(10.2), top: up(13), bottom: up(8.6), windows: 6 }),
    dormer(cx, up(5.75), m(13), m(5)),
    hippedRoof({ cx, eaves: m(13), upper: m(6.3), y: up(12.9), top: up(17), lift: m(0.75), tiles: 36 }),
    storey({ cx, half: m(6.3), top: up(19.6), bottom: up(16.8), windows: 4, plaster: 0.3 }),
    dormer(cx, up(13.5), m(9.6), m(4.1)),
    hippedRoof({
      cx,
      eaves: m(7.6),
      upper: m(5.3),
      y: up(19.5),
      top: up(20.9),
      lift: m(0.4),
      tiles: 20,
      thick: 0.8,
    }),
    curvedGable(cx, up(19.55), m(5.4), m(1.9)),
    storey({ cx, half: m(5.3), top: up(23.6), bottom: up(20.8), windows: 5, plaster: 0.24 }),
    stroke(`M${n(cx - m(5.7))} ${n(up(21.6))}h${n(m(11.4))}`, 'shiro', 0.35),
    ridgedRoof({ cx, eaves: m(7.9), upper: m(4.2), y: up(23.5), top: up(28.2), lift: m(0.7), tiles: 22 }),
  );
}

/** The small keep on its stone base, at the left of the great one. */
export function smallKeep({ cx, y, scale }: Site): ReactNode {
  const m = (metres: number) => metres * scale;
  const up = (metres: number) => y - metres * scale;
  const lean = (t: number) => 9 * t ** 2.1;
  return group(
    undefined,
    masonry({
      left: (t) => cx - m(8) - lean(t),
      right: (t) => cx + m(9) + lean(t),
      top: y,
      bottom: y + 21,
      course: 2.9,
      corners: 'left',
      seed: 23,
    }),
    storey({ cx, half: m(8.3), top: up(4.6), bottom: y + 0.4, windows: 5 }),
    hippedRoof({ cx, eaves: m(10.4), upper: m(6.6), y: up(4.5), top: up(7.2), lift: m(0.6), tiles: 28 }),
    storey({ cx, half: m(6.4), top: up(10.6), bottom: up(7), windows: 4 }),
    dormer(cx, up(5), m(7), m(3)),
    ridgedRoof({ cx, eaves: m(8.7), upper: m(4.6), y: up(10.5), top: up(15.6), lift: m(0.65), tiles: 24 }),
  );
}

/** A corner turret (隅櫓) of two storeys. */
export function turret({ cx, y, scale }: Site): ReactNode {
  const m = (metres: number) => metres * scale;
  const up = (metres: number) => y - metres * scale;
  return group(
    undefined,
    storey({ cx, half: m(5.6), top: up(3.6), bottom: y + 0.3, windows: 3 }),
    hippedRoof({ cx, eaves: m(7.2), upper: m(4.3), y: up(3.5), top: up(5.4), lift: m(0.5), tiles: 20 }),
    storey({ cx, half: m(4.2), top: up(7.6), bottom: up(5.2), windows: 3 }),
    ridgedRoof({ cx, eaves: m(5.9), upper: m(3), y: up(7.5), top: up(11), lift: m(0.5), tiles: 16 }),
  );
}

/** A low plastered wall with a tiled coping and loopholes (土塀), standing on `y` from x1 to x2. */
export function plasterWall(x1: number, x2: number, y: number): ReactNode {
  const h = 3.2;
  const every = (from: number, to: number, step: number, mark: (x: number) => string) =>
    Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => mark(from + i * step)).join(
      '',
    );
  return group(
    undefined,
    rect(x1, y - h, x2 - x1, h, 'shiro'),
    rect(x1, y - h * 0.42, x2 - x1, h * 0.42, 'ita'),
    fill(`M${n(x1)} ${n(y - h - 1.2)}H${n(x2)}l.6 1.4H${n(x1 - 0.6)}Z`, 'kawara'),
    stroke(
      every(x1 + 1.5, x2, 1.3, (x) => `M${n(x)} ${n(y - h - 0.9)}v1`),
      'kawaraUsu',
      0.28,
    ),
    fill(
      every(x1 + 4, x2 - 2, 7, (x) => `M${n(x)} ${n(y - h * 0.72)}l.7 .9h-1.4Z`),
      'kawara',
    ),
  );
}
