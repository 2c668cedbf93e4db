import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, group, n, rect } from '../pen.tsx';
import { type Drawing, HORIZON } from './drawing.ts';
import { walking } from './folk.tsx';
import { bushes, line } from './shapes.tsx';

/** The step-chest (箱階段): every step a set of drawers, the seal on top. */
export const somu: Drawing = {
  art: () =>
    group(undefined, bushes(HORIZON, GARDEN, 'midori'), seal(), people(), frame(), drawers(), treads()),
};

const GARDEN = [
  [2, 18, 13],
  [20, 20, 17],
  [36, 14, 10],
  [49, 17, 12],
  [63, 14, 8.6],
  [76, 16, 6.4],
] as const;

/** Left edges of the five steps and the end of the last, past the trim. */
const EDGES = [96.4, 119.4, 142.4, 165.4, 188.4, 219.2] as const;
const top = (step: number) => 144 - 26 * step;

const steps = (draw: (left: number, right: number, top: number) => ReactNode) =>
  EDGES.slice(0, -1).map((left, step) => draw(left, EDGES[step + 1]!, top(step)));

const frame = () => [
  steps((left, right, y) => rect(left, y, right - left + 0.3, HORIZON - y, 'fukasa')),
  rect(EDGES[0] - 2, 170.4, 130, 8, 'fukasa'),
];

/** Each tread ends in the curl of an eave. */
const treads = () =>
  steps((left, right, y) =>
    fill(
      `M${n(left - 4.4)} ${n(y - 1.2)}C${n(left - 2.6)} ${n(y - 0.1)} ${n(left - 1)} ${y} ${n(left + 1)} ${y}H${n(right + 0.3)}` +
        `V${n(y + 2.6)}H${n(left - 0.4)}C${n(left - 2.4)} ${n(y + 2.4)} ${n(left - 3.8)} ${n(y + 1)} ${n(left - 4.4)} ${n(y - 1.2)}Z`,
      'mizu',
    ),
  );

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

type Furniture = (box: Box) => ReactNode;

/** Gap between a drawer and its frame. */
const GAP = 0.9;

/** A plate with the notched corners of iron fittings. */
function plate({ x, y, w, h }: Box, swatch: SwatchName): ReactNode {
  const [k, i] = [1.5, 1.2];
  const [right, foot] = [x + w, y + h];
  return fill(
    `M${n(x + k)} ${n(y)}H${n(right - k)}C${n(right - k)} ${n(y + i)} ${n(right - i)} ${n(y + k)} ${n(right)} ${n(y + k)}` +
      `V${n(foot - k)}C${n(right - i)} ${n(foot - k)} ${n(right - k)} ${n(foot - i)} ${n(right - k)} ${n(foot)}` +
      `H${n(x + k)}C${n(x + k)} ${n(foot - i)} ${n(x + i)} ${n(foot - k)} ${n(x)} ${n(foot - k)}` +
      `V${n(y + k)}C${n(x + i)} ${n(y + k)} ${n(x + k)} ${n(y + i)} ${n(x + k)} ${n(y)}Z`,
    swatch,
  );
}

/** A cup pull: half a disc. */
const pull = (x: number, y: number) =>
  fill(
    `M${n(x - 3)} ${n(y)}H${n(x + 3)}C${n(x + 3)} ${n(y + 3.6)} ${n(x - 3)} ${n(y + 3.6)} ${n(x - 3)} ${n(y)}Z`,
    'fukasa',
  );

const label = (x: number, y: number, w: number) => rect(x - w / 2, y, w, 2.6, 'asase');

const shut =
  (swatch: SwatchName = 'kinari'): Furniture =>
  (box) => {
    const { x, y, w, h } = box;
    const inset = { x: x + GAP, y: y + GAP, w: w - 2 * GAP, h: h - 2 * GAP };
    const tall = h > 15;
    return [
      plate(inset, swatch),
      tall && label(x + w / 2, y + h * 0.26, 8),
      pull(x + w / 2, y + h * 0.5 - (tall ? 0 : 1.3)),
    ];
  };

/** A chequer of drawers. */
const chequer =
  (columns: number, rows: number): Furniture =>
  ({ x, y, w, h }) =>
    Array.from({ length: columns * rows }, (_, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const cell = { x: x + (w / columns) * column, y: y + (h / rows) * row, w: w / columns, h: h / rows };
      return shut((column + row) % 2 ? 'sunairo' : 'kinari')(cell);
    });

const inner = ({ x, y, w, h }: Box) => rect(x + GAP, y + GAP, w - 2 * GAP, h - 2 * GAP, 'yoru');

/** A drawer pulled out, full of files. */
const open =
  (files: readonly SwatchName[], count: number): Furniture =>
  (box) => {
    const { x, y, w } = box;
    const width = (w - 4.8) / count;
    const lift = [0, 1.6, 0.5, 2.2, 1];
    const [fy, fh] = [y + 10.8, 11.4];
    return [
      inner(box),
      Array.from({ length: count }, (_, i) =>
        rect(x + 2.65 + i * width, y + 2.8 + lift[i % 5]!, width - 0.5, 12, files[i % files.length]!),
      ),
      rect(x + 0.6, fy + fh - 1, w - 1.2, 2.2, 'yoru'),
      plate({ x: x - 1.3, y: fy, w: w + 2.6, h: fh }, 'shiro'),
      label(x + w / 2, fy + fh * 0.18, 9),
      pull(x + w / 2, fy + fh * 0.56),
    ];
  };

/** Sliding doors with a lattice. */
const lattice: Furniture = ({ x, y, w, h }) =>
  [0, 1].map((door) => {
    const left = x + GAP + (door * (w - GAP)) / 2;
    const width = w / 2 - GAP * 1.5;
    const bars = Array.from({ length: 7 }, (_, i) => n(left + ((i + 0.7) * width) / 7.4));
    return [
      rect(left, y + GAP, width, h - 2 * GAP, 'asase'),
      line(bars.map((bar) => `M${bar} ${n(y + GAP + 1.4)}V${n(y + h - GAP - 1.4)}`).join(''), 'mizu'),
    ];
  });

const LIGHTS = ['wakaba', 'asase', 'daidai'] as const;

/** The computers of the city hall. */
const servers: Furniture = (box) => [
  inner(box),
  [0, 1, 2].map((row) => {
    const [x, y] = [box.x, box.y + row * 6.4];
    return [
      rect(x + 2.6, y + 2.6, box.w - 5.2, 4.8, 'fukasa'),
      [0, 1, 2, 3, 4].map((i) => circle(x + 5 + i * 2.2, y + 5, 0.62, LIGHTS[(i * 2 + row) % 3]!)),
      line(`M${n(x + box.w - 7)} ${n(y + 5)}h2.6`, 'seseragi'),
    ];
  }),
];

const drawerOver: Furniture = ({ x, y, w, h }) => [
  shut()({ x, y, w, h: h * 0.42 }),
  chequer(2, 1)({ x, y: y + h * 0.42, w, h: h * 0.58 }),
];

/** What stands in each step, from the floor up; the sliding doors take two steps. */
const CHEST: readonly (readonly [step: number, floor: number, furniture: Furniture, span?: number])[] = [
  [0, 0, open(['shiro', 'daidai', 'asase', 'shiro', 'wakaba', 'shiro', 'seseragi'], 7)],
  [1, 0, chequer(1, 2)],
  [1, 1, drawerOver],
  [2, 0, shut('sunairo')],
  [2, 1, chequer(1, 3)],
  [2, 2, open(['asase', 'shiro', 'shiro', 'seseragi', 'shiro', 'daidai'], 6)],
  [3, 0, lattice, 2],
  [3, 1, servers],
  [3, 2, chequer(1, 2)],
  [3, 3, chequer(2, 2)],
  [4, 1, chequer(1, 2)],
  [4, 2, open(['shiro', 'wakaba', 'shiro', 'asase', 'shiro', 'seseragi', 'shiro', 'daidai', 'shiro'], 7)],
  [4, 3, chequer(1, 3)],
  [4, 4, shut()],
];

const drawers = () =>
  CHEST.map(([step, floor, furniture, span = 1]) => {
    const left = EDGES[step]!;
    return furniture({ x: left + 0.8, y: top(floor) + 2.6, w: EDGES[step + span]! - left - 0.8, h: 23.4 });
  });

const seal = () => [
  fill(
    'M193.2 37.6V33C193.2 31 197.6 30.6 197.8 27C197.9 25 196.2 24 196.2 21.4A4.4 4.4 0 0 1 205 21.4C205 24 203.3 25 203.4 27C203.6 30.6 208 31 208 33V37.6Z',
    'daidai',
  ),
  fill(
    'M201.6 17.1A4.4 4.4 0 0 1 205 21.4C205 24 203.3 25 203.4 27C203.6 30.6 208 31 208 33V37.6H203.2V34C203.2 31 200.6 30 200.6 27C200.6 25 202.2 24 202.2 21.4C202.2 19.6 202 18.4 201.6 17.1Z',
    'kaki',
  ),
  rect(193.2, 37.4, 14.8, 2.8, 'shu'),
];

const parcel = () => [fill('M2.6 -12.6H7.6V-8.4H2.6Z', 'shiro'), fill('M3.2 -13.6H6.6V-12.6H3.2Z', 'daidai')];

const people = () => [
  walking({ x: 131.4, y: 117.8, top: 'shiro', load: parcel() }),
  walking({ x: 177.9, y: 65.8, top: 'wakaba', cut: 'bun', hair: 'kaki' }),
];
