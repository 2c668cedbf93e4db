import type { ReactNode } from 'react';
import { circle, fill, group, n, rect } from '../pen.tsx';
import type { Drawing } from './drawing.ts';
import { bushes, disc, inside, line } from './shapes.tsx';

const MIDDLE = 160.6;
/** Height of the lenses' centres; their distance from the middle; radii of the rim and of the glass. */
const AXIS = 97;
const APART = 22.8;
const RIM = 22.4;
const GLASS = 17.6;
const LEFT = MIDDLE - APART;
const RIGHT = MIDDLE + APART;

/** Great binoculars on the lookout. Both lenses show one panorama: mountain, castle and city hall; behind them the sea. */
export const seisaku: Drawing = {
  outlines: { 'seisaku-left': disc(LEFT, AXIS, GLASS), 'seisaku-right': disc(RIGHT, AXIS, GLASS) },
  art: () =>
    group(
      undefined,
      sea(),
      ferry(),
      gulls(),
      pillar(),
      bridge(),
      barrel(LEFT, -1),
      barrel(RIGHT, 1),
      lens('seisaku-left', LEFT),
      lens('seisaku-right', RIGHT),
    ),
};

const dashes = (list: readonly (readonly [x: number, y: number, length: number])[], dx = 0) =>
  list.map(([x, y, length]) => `M${n(x + dx)} ${n(y)}h${length}`).join('');

const WAVES = [
  [-3, 154, 20],
  [40, 156, 18],
  [100, 152.6, 18],
  [30, 164, 20],
  [8, 168, 18],
  [58, 171, 22],
  [196, 155, 20],
  [190, 166, 14],
] as const;

const sea = () => [
  fill(
    'M-3 148C4 147 9 141 16 136C20 133 24 134 27 136C31 132 36 131 40 135C48 142 58 147 74 148Z',
    'toyama',
  ),
  fill('M27 136C31 132 36 131 40 135C48 142 58 147 74 148H38C36 143 32 138 27 136Z', 'yama'),
  rect(-3, 148, 216, 31, 'asase'),
  line(dashes(WAVES), 'shiro'),
];

const ferry = () =>
  group(
    'translate(22 6)',
    fill(
      'M52 151.6L79 151.6C78.2 154.8 76.6 156.8 74 157.8L55.6 157.8C53.6 156.6 52.6 154.6 52 151.6Z',
      'fukasa',
    ),
    fill('M57 151.6V147.6H74L76 151.6ZM60.4 147.6V144.4H70L71.4 147.6Z', 'shiro'),
    fill('M63.6 144.4L64 140H67.6V144.4Z', 'daidai'),
    line('M59.6 149.6H72.6', 'fukasa'),
    line('M46 157.8H86', 'shiro'),
  );

const gull = (x: number, y: number, scale: number) =>
  group(
    `translate(${x} ${y}) scale(${scale})`,
    fill(
      'M-8 -2C-5 -4.6 -2 -3.4 0 0C2 -3.4 5 -4.6 8 -2C5 -2.8 2.6 -1.4 0 2.2C-2.6 -1.4 -5 -2.8 -8 -2Z',
      'shiro',
    ),
  );

const gulls = () => [gull(119, 142.6, 0.95), gull(108.4, 147, 0.55)];

const MORTAR = [
  [-3, 141, 5],
  [0, 149, 5],
  [-6, 157, 6],
  [3, 161, 6],
  [-13, 168, 8],
  [1, 169, 8],
  [13, 172, 7],
  [-6, 174, 7],
] as const;

/** The foot takes the curve of the castle wall. */
const pillar = () => [
  fill(
    'M153.6 132H167.6C168.2 146 169.6 154 173.6 163C176.6 169 182.6 174 192.6 178H128.6C138.6 174 144.6 169 147.6 163C151.6 154 153 146 153.6 132Z',
    'fukasa',
  ),
  fill(
    'M133.6 112C138.6 122 147.6 125 150.2 134H171C173.6 125 182.6 122 187.6 112L180.6 109L160.6 119L140.6 109Z',
    'mizu',
  ),
  line(dashes(MORTAR, MIDDLE), 'mizu'),
];

/** Between the barrels, with the focusing wheel. */
const bridge = () => [
  rect(MIDDLE - 9, AXIS - 30, 18, 14, 'yoru'),
  rect(MIDDLE - 3.4, AXIS - 45, 6.8, 30, 'mizu', 1.2),
  line(dashes([0, 1, 2, 3, 4].map((i) => [MIDDLE - 1.6, AXIS - 42.4 + i * 2.2, 3.2] as const)), 'shiro'),
];

/** `side` 1 points to the right, -1 to the left. */
function barrel(x: number, side: 1 | -1): ReactNode[] {
  const at = (dx: number, dy: number) => `${n(x + side * dx)} ${n(AXIS + dy)}`;
  return [
    fill(
      `M${at(-22.2, -2)}C${at(-21.4, -18)} ${at(-20, -24)} ${at(-18.6, -31)}L${at(9, -31)}` +
        `C${at(13, -27)} ${at(21.4, -18)} ${at(22.4, -2)}Z`,
      'fukasa',
    ),
    fill(`M${at(-15.6, -31)}L${at(-14.4, -48)}L${at(4.4, -48)}L${at(5.6, -31)}Z`, 'fukasa'),
    fill(`M${at(-18.6, -33)}L${at(9, -33)}L${at(9, -29.4)}L${at(-18.6, -29.4)}Z`, 'mizu'),
    fill(
      `M${at(-17.4, -56.4)}C${at(-12, -54.8)} ${at(2, -54.8)} ${at(7.4, -56.4)}L${at(6, -46.6)}L${at(-16, -46.6)}Z`,
      'yoru',
    ),
    line([-42.6, -40.2, -37.8].map((dy) => `M${at(-13.4, dy)}L${at(3.4, dy)}`).join(''), 'mizu'),
  ];
}

const lens = (outline: string, x: number) => [
  circle(x, AXIS, RIM, 'fukasa'),
  circle(x, AXIS, RIM - 2.2, 'mizu'),
  circle(x, AXIS, RIM - 3.4, 'yoru'),
  inside(outline, panorama(), glint(x)),
];

const glint = (x: number) =>
  fill(
    `M${n(x - GLASS)} ${n(AXIS - GLASS)}H${n(x - 4)}C${n(x - 10)} 86 ${n(x - 12.6)} 93 ${n(x - 12.4)} 103H${n(x - GLASS)}Z`,
    'shiro',
    0.3,
  );

const panorama = () => [
  rect(112, 70, 100, 60, 'kinari'),
  circle(RIGHT - 8, AXIS - 7, 5.4, 'daidai'),
  fill(
    'M112 101C118 99 122 94 126 93C129 92 131 93.6 133.4 92C136 89 139 88 142 90C145 92 147 90 150 92C154 95 158 97 163 96C168 95 172 92.4 176 92C180 91.8 183 95 188 96C194 97 200 96 212 100V130H112Z',
    'toyama',
  ),
  fill('M112 104C126 98 140 101 150 101C170 102 186 98 212 103V130H112Z', 'yama'),
  castle(),
  cityHall(),
  bushes(AXIS + 12, SHORE, 'midori'),
  rect(112, AXIS + 10.6, 100, 20, 'mizu'),
  line(
    dashes([
      [LEFT - 8, AXIS + 13.2, 8],
      [LEFT + 3, AXIS + 14.8, 5],
      [RIGHT - 6, AXIS + 13.2, 9],
      [RIGHT - 3, AXIS + 15.4, 6],
    ]),
    'shiro',
  ),
];

const SHORE = [
  [LEFT - 14, 10, 7],
  [LEFT - 8.4, 8, 5],
  [LEFT + 9.6, 8, 5],
  [LEFT + 15, 10, 7.4],
  [RIGHT - 14, 9, 5],
  [RIGHT - 7.4, 8, 4.6],
  [RIGHT + 10, 9, 5],
  [RIGHT + 15.6, 9, 6],
] as const;

/** Foot, half width, height, overhang and rise of the castle's storeys, from its wall up. */
const STOREYS = [
  [0, 6.7, 3.2, 1.8, 2.2],
  [-5.4, 4.9, 2.6, 1.7, 1.9],
  [-9.9, 3.2, 2.4, 1.9, 2.8],
] as const;

function castle(): ReactNode[] {
  const at = (dx: number, dy: number) => `${n(LEFT + 0.4 + dx)} ${n(AXIS + 2.4 + dy)}`;
  const storeys = STOREYS.map(([foot, half, height, overhang, rise]) => {
    const eaves = foot - height;
    const side = (s: 1 | -1) => [
      at(s * (half + overhang), eaves + 0.5),
      at(s * half, eaves - 0.3),
      at(s * (half - 0.4), eaves - rise * 0.6),
      at(s * (half - 1.3), eaves - rise),
    ];
    const [left, right] = [side(-1), side(1).reverse()];
    return [
      fill(`M${at(-half, foot)}L${at(half, foot)}L${at(half, eaves)}L${at(-half, eaves)}Z`, 'shiro'),
      fill(`M${left[0]}C${left.slice(1).join(' ')}L${right[0]}C${right.slice(1).join(' ')}Z`, 'fukasa'),
    ];
  });
  return [
    fill(
      `M${at(-11.4, 10.4)}C${at(-8, 7.6)} ${at(-7.3, 3.2)} ${at(-7.1, 0)}L${at(7.1, 0)}C${at(7.3, 3.2)} ${at(8, 7.6)} ${at(11.4, 10.4)}Z`,
      'fukasa',
    ),
    ...storeys.flat(),
  ];
}

/** Towers round the city hall, which flies its flag. */
const cityHall = () => [
  rect(RIGHT - 14, AXIS - 1, 4.6, 14, 'shiro'),
  rect(RIGHT - 8, AXIS + 2, 4, 12, 'seseragi'),
  rect(RIGHT + 9, AXIS - 4, 4.4, 16, 'seseragi'),
  rect(RIGHT + 14, AXIS + 1, 4, 12, 'shiro'),
  rect(RIGHT - 3.4, AXIS - 8.6, 10.4, 24, 'shiro'),
  line(dashes([-6, -3, 0, 3, 6].map((dy) => [RIGHT - 1.4, AXIS + dy, 6.4] as const)), 'fukasa'),
  line(`M${n(RIGHT + 1.8)} ${AXIS - 8.6}V${AXIS - 15}`, 'fukasa'),
  fill(`M${n(RIGHT + 1.8)} 81.8L${n(RIGHT + 7.2)} 83.3L${n(RIGHT + 1.8)} 85Z`, 'shu'),
];
