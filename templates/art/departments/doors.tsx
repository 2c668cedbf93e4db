import type { ReactNode } from 'react';
import { circle, ellipse, fill, group, n, rect } from '../pen.tsx';
import { line } from './shapes.tsx';

/** Width of an opening in mm. The scenes stand on its lower left corner; what lies beside it is behind the leaves. */
const WIDTH = 8.4;
const MIDDLE = WIDTH / 2;

const castle = () => [
  fill('M-.84 0C.17 -5 .67 -9 .84 -15H7.56C7.73 -9 8.23 -5 9.24 0Z', 'fukasa'),
  storey(0.7, -15, 5.6, 0.5, 2),
  storey(0.52, -22.6, 5, 0.5, 1),
  storey(0.34, -29.6, 4.4, 1.2, 0),
  fill('M2.5 -21.3L4.2 -23.6L5.9 -21.3Z', 'shiro'),
];

/** Body, roof and windows of one storey of the castle. */
function storey(share: number, foot: number, height: number, ridge: number, pairs: number): ReactNode[] {
  const half = share * MIDDLE;
  const eaves = foot - height;
  const at = (side: 1 | -1, out: number, dy: number) => `${n(MIDDLE + side * (half + out))} ${n(eaves + dy)}`;
  const roof =
    `M${at(-1, 1.4, 0.7)}C${at(-1, 0.2, 0)} ${at(-1, -0.2, -1.2)} ${at(-1, -ridge, -2.6)}` +
    `L${at(1, -ridge, -2.6)}C${at(1, -0.2, -1.2)} ${at(1, 0.2, 0)} ${at(1, 1.4, 0.7)}Z`;
  const windows = Array.from({ length: 2 * pairs + 1 }, (_, i) =>
    rect(MIDDLE + (i - pairs) * 1.4 - 0.35, eaves + 1.9, 0.7, 1.5, 'fukasa'),
  );
  return [rect(MIDDLE - half, eaves, 2 * half, height, 'shiro'), fill(roof, 'fukasa'), ...windows];
}

const heron = () => [
  rect(0, -15, WIDTH, 15, 'mizu'),
  line('M.84 -3.4h3.4M4.7 -6h2.8M.67 -10.4h2', 'shiro'),
  group(
    'translate(4.1 -6) scale(.84) translate(-4.2 6)',
    line('M4.1 -17V-6M5.9 -17V-6', 'fukasa'),
    fill(
      'M1.3 -37.6C1.5 -40.6 5.3 -40.4 5 -37C4.7 -33.6 3.1 -31.4 3.5 -28C3.8 -26.4 5.3 -25.6 7.1 -23.4C8.3 -21.8 9.1 -18.4 9.3 -14.6C7.1 -15 1.7 -15 .9 -21.6C.3 -27 3.1 -32.4 3.4 -36.4C2.9 -37.4 2.1 -37.6 1.3 -37.6Z',
      'shiro',
    ),
    fill('M2.9 -39.3L-.5 -36.6L3.1 -37.1Z', 'daidai'),
    circle(3.9, -38.4, 0.34, 'sumi'),
  ),
];

const ORANGES = [
  [1.34, 9.6],
  [3.53, 7],
  [2.02, 4],
  [5.21, 3.4],
  [7.06, 4.8],
  [4.2, 11],
  [0.67, 13.4],
] as const;

const orchard = () => [
  circle(5.21, -34.4, 3.2, 'daidai'),
  fill(
    'M0 0V-22C1.34 -25 2.18 -30 3.36 -30.4C4.2 -30.6 4.54 -29 5.38 -28.6C6.55 -28 7.06 -23 8.4 -20.6V0Z',
    'midori',
  ),
  fill('M0 0V-13C3.36 -17 5.88 -9 8.4 -8V0Z', 'mori'),
  ORANGES.map(([x, up]) => circle(x, -up, 1, 'daidai')),
];

/** Furrows that run towards one point; each ends at the foot or at the side of the opening. */
const furrow = (k: number): string => {
  const [far, near] = [MIDDLE + k * 1.1, MIDDLE + k * 4.6];
  const share = Math.abs(k) < 2 ? 1 : Math.min(1, Math.abs((MIDDLE - Math.abs(k * 1.1)) / (near - far)));
  const x = Math.max(0, Math.min(WIDTH, far + (near - far) * share));
  return `M${n(far)} -22.6L${n(x)} ${n(-23 + 23 * share)}`;
};

const fields = () => [
  fill('M0 -25C2.52 -30 5.04 -25 8.4 -28.6V-22H0Z', 'seseragi'),
  rect(0, -23, WIDTH, 23, 'wakaba'),
  line([-3, -2, -1, 0, 1, 2, 3].map(furrow).join(''), 'midori'),
  fill(
    'M.84 -38.4C.84 -40.4 2.52 -41 3.19 -39.8C4.2 -42 6.72 -41 6.89 -39.4C8.06 -39.8 8.23 -38.4 7.56 -38.4Z',
    'asase',
  ),
];

const melon = (x: number, y: number, scale: number) =>
  group(
    `translate(${x} ${y}) scale(${scale})`,
    ellipse(0, 0, 4.9, 5.1, 'mori'),
    fill(
      [-1, 0, 1]
        .map((i) => {
          const [tip, left, right] = [n(i * 1.2), n(i * 4.2 - 0.8), n(i * 4.2 + 0.8)];
          return `M${tip} -5C${left} -2.4 ${left} 2.4 ${tip} 5C${right} 2.4 ${right} -2.4 ${tip} -5Z`;
        })
        .join(''),
      'midori',
    ),
  );

/** Half a melon, cut: everything inside `rind` mm of its skin. */
const half = (rind: number) => {
  const r = MIDDLE - rind;
  return `M${rind} -6.4A${n(r)} ${n(r * 1.18)} 0 0 0 ${n(WIDTH - rind)} -6.4Z`;
};

const melons = () => [
  fill('M0 0V-26C2.52 -29 5.88 -24 8.4 -27V0Z', 'wakaba'),
  melon(5.88, -22, 0.46),
  melon(3.36, -16.6, 0.72),
  fill(half(0.2), 'mori'),
  fill(half(0.9), 'shiro'),
  fill(half(1.4), 'shu'),
  ellipse(2.77, -5.4, 0.3, 0.6, 'sumi'),
  ellipse(4.2, -4.2, 0.3, 0.6, 'sumi'),
  ellipse(5.63, -5.4, 0.3, 0.6, 'sumi'),
];

/** What lies behind the five doors of the ward offices. */
export const behindDoors: readonly (() => ReactNode)[] = [castle, heron, orchard, fields, melons];
