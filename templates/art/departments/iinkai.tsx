import type { ReactNode } from 'react';
import { circle, fill, group, n, rect, stroke } from '../pen.tsx';
import { drop } from '../ribbon.ts';
import type { Drawing } from './drawing.ts';
import { along, type Cubic, line, taper } from './shapes.tsx';

/** The column, the middles of the two pans, the height of the pans. */
const MIDDLE = 161;
const LEFT = 134;
const RIGHT = 188;
const PAN = 120;

/** Four offices in one: a balance carries the ballot box and the ledger under the glass; rice ears at its foot. */
export const iinkai: Drawing = {
  art: () =>
    group(
      undefined,
      paddies(),
      leaves(),
      ears(),
      column(),
      beam(),
      cords(),
      ballotBox(),
      ledger(),
      glass(),
      pans(),
    ),
};

const paddies = () => [
  fill('M-3 178V165C12 160.6 40 162 58 167.6C72 172 84 176 94 178Z', 'wakaba'),
  fill('M-3 178V169.6C12 166 34 166.6 50 171C62 174.4 72 177 80 178Z', 'asase'),
  fill('M-3 178V173.6C10 171.4 26 172 38 174.6C46 176.4 52 177.6 56 178Z', 'midori'),
  line(
    'M6 164.6C14 163.4 24 163.4 32 164.6M40 166.2C46 167.2 52 168.6 57 170M10 169.4C18 168.6 26 169 33 170.4',
    'shiro',
  ),
];

const leaf = (curve: Cubic, width: number) => taper(curve, width, 0.2);

const leaves = () => [
  fill(
    leaf(
      [
        [145, 178],
        [138, 164],
        [124, 158],
        [106, 171],
      ],
      5,
    ) +
      leaf(
        [
          [177, 178],
          [184, 164],
          [197, 160],
          [211, 173],
        ],
        5,
      ),
    'midori',
  ),
  fill(
    leaf(
      [
        [152, 178],
        [148, 160],
        [144, 152],
        [133, 139],
      ],
      4.6,
    ) +
      leaf(
        [
          [170, 178],
          [174, 160],
          [180, 148],
          [193, 138],
        ],
        4.6,
      ) +
      leaf(
        [
          [140, 178],
          [134, 170],
          [126, 168],
          [118, 172],
        ],
        4,
      ) +
      leaf(
        [
          [182, 178],
          [187, 168],
          [194, 166],
          [201, 173],
        ],
        4,
      ),
    'wakaba',
  ),
];

const ears = () => [
  riceEar(
    [
      [151, 178],
      [146, 158],
      [140, 144],
      [128, 141],
    ],
    [
      [128, 141],
      [114, 138],
      [104, 148],
      [100, 166],
    ],
  ),
  riceEar(
    [
      [171, 178],
      [176, 160],
      [181, 149],
      [188, 147],
    ],
    [
      [188, 147],
      [197, 144.6],
      [202, 152],
      [202, 167],
    ],
  ),
];

/** Grains hang alternately on both sides of the ear; every second pair has its awns. */
function riceEar(stem: Cubic, ear: Cubic): ReactNode[] {
  const LAST = 22;
  const grains = Array.from({ length: LAST + 1 }, (_, i) => {
    const u = 0.03 + (0.97 * i) / LAST;
    const { x, y, dx, dy } = along(ear, u);
    const side = i === LAST ? 0 : i % 2 ? 1 : -1;
    const angle = (Math.atan2(dy, dx) * 180) / Math.PI + side * 30;
    return { i, place: `translate(${n(x)} ${n(y)}) rotate(${n(angle)})`, scale: n(1 - 0.22 * u) };
  });
  return [
    fill(taper(stem, 2.4, 1.1), 'midori'),
    fill(taper(ear, 1.1, 0.5), 'midori'),
    grains.filter(({ i }) => i % 4 < 2).map(({ place }) => group(place, line('M5.8 0L10.4 -.3', 'daidai'))),
    grains.map(({ i, place, scale }) =>
      group(
        `${place} scale(${scale})`,
        fill('M0 0C1 -1.5 4.4 -1.9 6.6 0C4.4 1.9 1 1.5 0 0Z', (i >> 1) % 2 ? 'ki' : 'daidai'),
      ),
    ),
  ];
}

/** Its foot is that of the castle wall. */
const column = () => [
  fill('M158.4 52H163.6L164.6 132C166 156 173 168 185 178.4H137C149 168 156 156 157.4 132Z', 'fukasa'),
  fill(drop(MIDDLE, 38, 17), 'mizu'),
];

const beam = () => [
  fill(
    'M129 58.4C130 63 141 64 148 61.4C153 59.4 157 58 161 58C165 58 169 59.4 174 61.4C181 64 192 63 193 58.4C194 66 181 68.4 173 66.4C168 65.4 154 65.4 149 66.4C141 68.4 128 66 129 58.4Z',
    'fukasa',
  ),
  circle(MIDDLE, 62, 1.8, 'shiro'),
];

const cords = () =>
  [LEFT, RIGHT].map((x) => [
    line(`M${x - 18} ${PAN}L${x} 63.2L${x + 18} ${PAN}`, 'fukasa'),
    circle(x, 62.8, 1.8, 'fukasa'),
  ]);

const ballotBox = () => [
  group(
    `rotate(-8 ${LEFT} 88)`,
    rect(LEFT - 6.4, 82, 12.8, 17, 'shiro'),
    line('M130.6 87h6.8M130.6 90h4.8', 'seseragi'),
  ),
  fill('M122 96H146L147 99H121Z', 'fuchi'),
  rect(LEFT - 13, 98.4, 26, 22, 'fukasa', 0.8),
  rect(LEFT - 7.4, 96.8, 14.8, 1, 'sumi', 0.5),
  fill(drop(LEFT, 104, 9.4), 'shiro'),
];

const ledger = () => [
  fill('M173 120V97C178 95 184 95 188 98C192 95 198 95 203 97V120Z', 'kinari'),
  line(
    `M${RIGHT} 98V${PAN}${[101, 105, 109, 113].map((y) => `M176 ${y}h9M191 ${y}h9`).join('')}`,
    'seseragi',
  ),
];

const glass = () => [
  group('rotate(40 191 98)', rect(189.2, 108, 3.6, 17, 'daidai', 1.6)),
  circle(191, 98, 11.4, 'fukasa'),
  circle(191, 98, 9.2, 'asase'),
  stroke('M185.2 98A5.8 5.8 0 0 1 191 92.2', 'shiro', 1.6),
];

const pans = () =>
  [LEFT, RIGHT].map((x) =>
    group(`translate(${x} ${PAN})`, fill('M-19 0H19C18 9 9 15 0 15C-9 15 -18 9 -19 0Z', 'mizu')),
  );
