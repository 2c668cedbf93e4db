import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, ellipse, fill, group, n, rect } from '../pen.tsx';
import { type Drawing, HORIZON } from './drawing.ts';
import { sitting, walking } from './folk.tsx';
import { bushes, inside, line, ring } from './shapes.tsx';

/** The great camphor: five boughs like an open hand; in its shade every age of life. */
export const kenko: Drawing = {
  outlines: Object.fromEntries([...behind(), ...before()].map((cloud) => [cloud.id, crown(cloud)])),
  art: () =>
    group(
      undefined,
      ground(),
      fill(crown({ id: 'back', x: 172, y: 86, a: 42, b: 34, bumps: 16, turn: 0.01 }), 'mori'),
      behind().map(leaves),
      trunk(),
      before().map(leaves),
      bushes(
        HORIZON,
        [
          [2, 22, 13],
          [20, 16, 9],
          [33, 14, 10],
          [47, 14, 7],
        ],
        'midori',
      ),
      group('translate(10 0)', wheelchair()),
      group('translate(5 0)', elders(), dog()),
      pram(),
    ),
};

/** A cloud of leaves: centre, half axes, number of bumps, and where they begin (in turns). */
interface Cloud {
  id: string;
  x: number;
  y: number;
  a: number;
  b: number;
  bumps: number;
  turn: number;
}

function cloud(id: string, x: number, y: number, a: number, b: number, bumps: number, turn: number): Cloud {
  return { id: `kenko-${id}`, x, y, a, b, bumps, turn };
}

function behind(): Cloud[] {
  return [cloud('top', 180, 58, 27, 19, 12, 0.02), cloud('right', 204, 74, 20, 17, 10, 0.05)];
}

function before(): Cloud[] {
  return [
    cloud('left', 149, 77, 20, 16, 11, 0.03),
    cloud('middle', 176, 88, 20, 11, 10, 0.02),
    cloud('low-right', 207, 104, 17, 12, 9, 0.04),
    cloud('low-left', 131, 106, 16, 11, 9, 0.02),
  ];
}

/** Scallops round an ellipse. */
function crown({ x, y, a, b, bumps, turn }: Cloud): string {
  const at = (i: number) => {
    const angle = (i / bumps + turn) * 2 * Math.PI;
    return { x: x + Math.cos(angle) * a, y: y + Math.sin(angle) * b };
  };
  const arcs = Array.from({ length: bumps }, (_, i) => {
    const [from, to] = [at(i), at(i + 1)];
    const radius = n(Math.hypot(to.x - from.x, to.y - from.y) * 0.56);
    return `A${radius} ${radius} 0 0 1 ${n(to.x)} ${n(to.y)}`;
  });
  return `M${n(at(0).x)} ${n(at(0).y)}${arcs.join('')}Z`;
}

/** Shade below, body, and a rim of light on the upper left. */
function leaves(shape: Cloud): ReactNode {
  const { id, x, y, a, b } = shape;
  return [
    fill(crown({ ...shape, x: x + 0.6, y: y + 3 }), 'mori'),
    inside(
      id,
      rect(x - a * 2, y - b * 2, a * 4, b * 4, 'wakaba'),
      fill(crown({ ...shape, x: x + a * 0.17, y: y + b * 0.24, a: a * 1.03, b: b * 1.02 }), 'midori'),
      ellipse(x - a * 0.12, y + b * 0.86, a * 1.06, b * 0.8, 'midori'),
      ellipse(x + a * 0.7, y + b * 0.3, a * 0.5, b * 0.9, 'midori'),
    ),
  ];
}

const ground = () => [
  fill('M40 178C80 177 104 172 126 169C150 166 180 166 213 169V178Z', 'shiba'),
  fill(
    'M84 178C92 175.6 98 176.6 104 174C112 170.6 124 172 132 170.4C150 167.6 184 167.4 213 170.6V178Z',
    'wakaba',
  ),
];

const BARK = [
  [161, 140],
  [170, 146],
  [164, 156],
  [172, 164],
  [155, 170],
] as const;

const trunk = () => [
  fill(
    'M138 178C149 175 155 168 157 158C158 148 154 139 147 132C141 126 133 121 126 117L129 113C140 117 149 123 155 130C155 118 153 106 148 94L153 91.6C159 103 161.6 113 163.6 124C166.4 109 169 97 173 84L178.6 85.6C175 99 173.6 112 173.6 125C179 115 187 107 197 101L200.6 105.6C191 112 184 121 181 132C178.6 141 177.4 150 179.4 158C181.6 168 189 175 206 178Z',
    'fukasa',
  ),
  line(
    BARK.map(
      ([x, y]) => `M${x} ${y}C${n(x - 0.6)} ${y + 3} ${n(x - 0.4)} ${y + 5} ${n(x + 0.4)} ${y + 8}`,
    ).join(''),
    'mizu',
  ),
];

const wheel = (x: number, y: number, r: number, width: number, swatch: SwatchName = 'yoru') =>
  ring(x, y, r, swatch, width);

const wheelchair = () => [
  walking({ x: 70, y: 177, top: 'wakaba', hair: 'kaki', cut: 'bun', scale: 1.06 }),
  sitting({ x: 80.4, y: 176.6, top: 'daidai', scale: 0.98 }),
  wheel(79.6, 173.4, 4.2, 1),
  circle(79.6, 173.4, 0.9, 'yoru'),
  wheel(86, 176.2, 1.5, 0.8),
  line('M74 166.6L76.6 167.4V172M79.6 173.4L85.4 175', 'yoru', 0.9),
];

const CANE = 'M4.6 0V-7.4C4.6 -8.6 3 -8.6 2.8 -7.4';

const elders = () => [
  rect(103, 172.2, 23, 1.7, 'daidai'),
  rect(105.4, 173, 1.4, 5, 'fukasa'),
  rect(122.2, 173, 1.4, 5, 'fukasa'),
  sitting({ x: 107.4, y: 177, top: 'shu', hair: 'shiro', cut: 'bun', scale: 1.06 }),
  sitting({
    x: 121.6,
    y: 177,
    top: 'mizu',
    hair: 'shiro',
    turned: true,
    scale: 1.06,
    load: line(CANE, 'yoru', 0.7),
  }),
];

const dog = () =>
  group(
    'translate(135 177) scale(1.05)',
    fill(
      'M-5 0V-3.4C-5.6 -4.6 -6.6 -5.6 -6.4 -6.6C-5.6 -6 -4.8 -5.4 -4 -5.2H1.4L2.4 -8L3.2 -6.8C4.4 -6.8 5.4 -6 5.6 -5.2L3.6 -4.4C3.6 -3 3.2 -2.4 2.8 -2V0H1.8V-2H-3.8V0Z',
      'shiro',
    ),
  );

const pram = () => [
  walking({ x: 196, y: 177, top: 'shiro', cut: 'long', turned: true, scale: 1.06 }),
  fill(
    'M181.6 168.6H191.6C191.4 172.6 189.4 174.4 186.6 174.4C183.8 174.4 181.8 172.6 181.6 168.6Z',
    'daidai',
  ),
  fill('M181.6 168A5.4 5.4 0 0 1 187 162.8V168Z', 'kaki'),
  circle(183.6, 176.2, 1.6, 'yoru'),
  circle(189.4, 176.2, 1.6, 'yoru'),
  line('M191.2 168.4L193.2 166.6', 'yoru', 0.9),
];
