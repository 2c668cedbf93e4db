import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, group, n, rect } from '../pen.tsx';
import { type Drawing, HORIZON } from './drawing.ts';
import { along, type Cubic, hedge, line, polygon } from './shapes.tsx';

/** Height of the deck. */
const DECK = 150;

/** A cable bridge like a harp grows over the river; the last piece of the deck is being lifted in. */
export const toshi: Drawing = {
  art: () =>
    group(
      undefined,
      town(),
      cables(),
      bank(),
      mast(),
      shore(),
      deck(),
      bus(),
      road(),
      crew(),
      crane(),
      piece(),
    ),
};

/** Distant houses: left edge, width, height. */
const HOUSES = [
  [118, 9, 10],
  [127, 6, 16],
  [133, 8, 8],
  [184, 7, 13],
  [191, 6, 19],
  [199, 8, 10],
  [207, 10, 15],
] as const;

const town = () => HOUSES.map(([x, w, h]) => rect(x, HORIZON - h, w, h, 'shiro'));

/** The mast's near edge, from the water to its top. */
const EDGE: Cubic = [
  [146, HORIZON],
  [160, 146],
  [180, 92],
  [198, 37],
];

const cables = () =>
  line(
    Array.from({ length: 14 }, (_, i) => {
      const { x, y } = along(EDGE, 0.36 + i * 0.0475);
      return `M${n(x + 1.2)} ${n(y)}L${n(146.5 - i * 3.15)} ${DECK}`;
    }).join(''),
    'fukasa',
  );

const mast = () => [
  fill(
    'M146 178C160 146 180 92 198 37C198.8 34.8 200.6 34 203 34.4C205.4 34.8 206.2 36.4 205.6 38.6C193 92 182 146 180 178Z',
    'fukasa',
  ),
  fill('M146 178C160 146 180 92 198 37C198.8 34.8 200.4 34 202.2 34.3C188 84 170 140 161 178Z', 'mizu'),
];

const bank = () => [
  fill('M-3 178V168H40C46 163 50 157 55 157H62C63 166 66 174 73 178Z', 'midori'),
  hedge(
    [
      [-3, 3, 162.6],
      [3, 13, 160.6],
      [13, 20, 163.4],
    ],
    168,
    'midori',
  ),
  hedge(
    [
      [26, 32, 163.8],
      [32, 37, 164.6],
    ],
    168,
    'midori',
  ),
];

const shore = () =>
  hedge(
    [
      [181, 187, 173.6],
      [187, 197, 170.5],
      [197, 204, 173],
      [204, 216, 169.5],
    ],
    HORIZON,
    'midori',
  );

const deck = () => [
  fill('M101 150H217V155H110C105.5 155 103 152.6 101 152.2Z', 'fukasa'),
  rect(101, DECK - 1.5, 116, 1.5, 'shiro'),
];

const bus = () => [
  rect(186, DECK - 8.4, 20, 6.6, 'shiro', 1.4),
  rect(187.4, DECK - 7.2, 14.4, 2.6, 'fukasa', 0.5),
  rect(203, DECK - 7.2, 3, 2.6, 'fukasa', 0.4),
  rect(186, DECK - 3.8, 20, 1.2, 'shu'),
  circle(190.6, DECK - 1.7, 1.5, 'sumi'),
  circle(201.6, DECK - 1.7, 1.5, 'sumi'),
];

/** The finished road comes up in a curve from the left, on its bank. */
const road = () => [
  fill(
    'M-3 167C20 167 34 166 43 159C49 154 53 150 62 150H76V152.2C74 152.6 71.5 155 67 155H63C56 155 52 163 46 167C36 172.6 20 172 -3 172Z',
    'fukasa',
  ),
  fill(
    'M-3 165.5C20 165.5 34 164.5 43 157.5C49 152.5 53 148.5 62 148.5H76V150H62C53 150 49 154 43 159C34 166 20 167 -3 167Z',
    'shiro',
  ),
];

/** Someone in a helmet, on the deck. */
const builder = (x: number, jacket: SwatchName): ReactNode =>
  group(
    `translate(${x} ${DECK})`,
    fill('M-1.3 -1.4V-5C-1.3 -6.6 1.3 -6.6 1.3 -5V-1.4Z', jacket),
    circle(0, -7.5, 1.05, 'sumi'),
    fill('M-1.7 -7.7C-1.2 -9.6 1.2 -9.6 1.7 -7.7Z', 'daidai'),
  );

const crew = () => [
  builder(69, 'shu'),
  line(`M69.8 ${DECK - 5.2}L72.8 ${DECK - 7.4}`, 'shu', 0.9),
  builder(64.4, 'mizu'),
  builder(123, 'mizu'),
];

/** The traveller at the tip of the bridge. */
const crane = () => [
  line('M84 160.8V145M92 160.8V145', 'fukasa'),
  fill(
    polygon([
      [103, 148.6],
      [110, 141.4],
      [80, 141.4],
      [80, 143.2],
      [109, 143.2],
      [105.4, 148.6],
    ]),
    'daidai',
  ),
  fill(
    polygon([
      [118, 148.6],
      [111.6, 141.4],
      [109.4, 141.4],
      [109.4, 148.6],
      [111.2, 148.6],
      [111.2, 144.4],
      [115.4, 148.6],
    ]),
    'daidai',
  ),
  rect(82, 143.2, 12, 2.2, 'shu', 0.6),
];

/** The missing piece, and the barge that brought it. */
const piece = () => [
  fill('M78.6 160.6H97.4L95.4 166H80.6Z', 'daidai'),
  fill('M72 171.6H104C104 175 101 178 97 178H79C75 178 72 175 72 171.6Z', 'shu'),
];
