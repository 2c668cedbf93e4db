import { Circle, Ellipse, Path } from '@react-pdf/renderer';
import { circle, ellipse, fill, group, n, rect, stroke } from '../../../art/pen.tsx';
import { ink } from '../../../style/swatches.ts';
import { dog } from './dog.tsx';

// Head and body are drawn round the centre of the face, looking right, in units of the portraits.
const PLACE = 'translate(68 154) scale(.72)';

const face = [
  fill('M-34 -20C-42 -10 -40 8 -33 18L-26 24L-22 -10Z', 'kamiKage'),
  fill(
    'M-8 -46C16 -50 35 -42 35.4 -20C35.4 -13 32.4 -7 32 -3C31.8 1 34.4 6 34.2 12C33.8 22 30 32 23 39.6C18 45.4 9 47.6 2 45C-10 41 -22 33 -26 20L-30 0C-32 -24 -26 -44 -8 -46Z',
    'hada',
  ),
  fill('M-27 12C-22 25 -10 35 3 40C8 42 14 43.4 20 42.4C14 47 7 47 2 45C-10 41 -22 33 -26 20Z', 'hadaKage'),
  ellipse(-28.6, 5, 6, 9.2, 'hada'),
  stroke('M-31 1.6C-28 -.4 -25.6 3 -28.6 6.6C-29.6 8 -29.2 9.6 -28.4 10.4', 'hadaKage', 1.5),
  ellipse(-6, 15, 7.6, 4.8, 'hadaUsuKage'),
  ellipse(28, 14, 4.4, 4.4, 'hadaUsuKage'),
  fill(
    'M14 -3C17 3 22 9 22.6 13.6C21 17.4 15.6 18 12 16C15.6 15.2 16.4 12.6 16 9C15.6 5 14.6 1 14 -3Z',
    'hadaKage',
  ),
  stroke('M-8.4 -11.6Q-1 -17.6 7.4 -13.2', 'kamiKage', 3.4),
  stroke('M17.4 -13.4Q24 -17.2 29.6 -12.4', 'kamiKage', 3.2),
  stroke('M-5.6 .6C-3 -4.2 4.6 -4.2 7.2 1', 'kami', 2),
  ellipse(2.8, 2, 3, 3.5, 'kami'),
  circle(2, 0.8, 0.95, 'shiro'),
  stroke('M18.4 .8C20 -3.8 26.6 -3.8 28.6 1', 'kami', 2),
  ellipse(25, 2, 2.7, 3.5, 'kami'),
  circle(24.3, 0.8, 0.95, 'shiro'),
  fill('M2.6 25.4Q13 29.4 23.4 24.6Q21.6 34.2 13 34.6Q4.8 34.4 2.6 25.4Z', 'kuchiKage'),
  fill('M4.4 26.6Q13.4 30 22.4 25.6L21.2 28.8Q13 31.8 5.6 29.4Z', 'shiro'),
];

const hair = [
  fill(
    'M-25 8C-27 2 -27.6 -3 -28.4 -4.6C-33 -5.6 -36 -1 -35.4 5C-40 0 -44 -14 -42 -28C-40 -46 -26 -58 -8 -60C8 -63 26 -60 33 -50C38 -42 37 -32 34.2 -23C33 -28 31 -32 28.4 -34.6C22 -28 8 -28 -2 -34.6C-4 -30 -9 -26 -14 -24C-19 -20 -20.4 -10 -20.8 -4C-21 1 -22.4 6 -25 8Z',
    'kami',
  ),
  fill(
    'M-35.4 5C-40 0 -44 -14 -42 -28C-40 -42 -32 -52 -22 -56.6C-31 -44 -33 -22 -28.4 -4.6C-33 -5.6 -36 -1 -35.4 5Z',
    'kamiKage',
  ),
  stroke('M-10 -42C2 -36 14 -36 26 -41M-14 -50C0 -45 14 -46 27 -50', 'kamiTeri', 1.5),
];

const frame = { fill: 'none', stroke: ink('cha'), strokeWidth: 1.9 };
const glasses = [
  <Circle key="near" {...frame} cx={1} cy={1} r={10.2} />,
  <Ellipse key="far" {...frame} cx={24.6} cy={1} rx={8} ry={10} />,
  <Path key="wires" {...frame} d="M11 -.6Q14 -3 16.6 -.8M-9.2 -.6L-22 .4" />,
];

const body = [
  fill('M-16 24L-16 57C-20 66 -31 70 -40 73C-20 92 26 92 38 74C30 70 21 65 17 58L15 42Z', 'hada'),
  fill('M-16 37C-9 47 4 51 15.4 46L17 58C19 62 23 66 27.4 68.6C8 67 -11 58 -16 44Z', 'hadaKage'),
  fill('M-28 66L-8 110L12 110L28 66C14 76 -14 76 -28 66Z', 'hada'),
  fill(
    'M-24 61C-42 69 -60 71 -72 80C-88 92 -92 122 -93 160L96 160C96 126 92 98 76 84C62 74 40 70 22 62L5 104C3 107 -1 107 -3 104Z',
    'fuchi',
  ),
  fill('M60 77C80 84 94 104 96 160L62 160C72 132 72 100 60 77Z', 'fukasa'),
  fill('M-24 61L-33 67L-5 114C-2 118 4 118 7 114L31 67L22 62L5 104C3 107 -1 107 -3 104Z', 'fukasaTeri'),
  // stethoscope
  stroke('M-29 68C-34 92 -30 116 -14 126C6 136 34 128 52 120', 'sora', 3.4),
  stroke('M27 68C31 84 30 96 26 106', 'sora', 3.4),
  stroke('M26 106L22 116M26 106L32 115', 'shiroKage', 2.4),
  stroke('M-58 160C-60 142 -58 128 -52 116', 'fukasa', 2),
];

/** Forearm and hand with the chest piece. */
const nearArm = [
  circle(84, 117, 5.6, 'shiroKage'),
  circle(84, 117, 3.6, 'nibi'),
  fill('M-66 78C-88 84 -97 112 -97 150L-60 152C-52 140 -48 122 -50 108C-52 94 -56 84 -66 78Z', 'fuchi'),
  fill('M-96 150L-60 152C-58 149 -56 145 -54.6 141L-96.4 138Z', 'fukasa'),
  fill(
    'M-92 149C-90 160 -84 170 -72 170L-44 168C-8 158 22 148 42 142L44 121C14 124 -20 130 -48 142L-62 151Z',
    'hada',
  ),
  fill(
    'M-86 165C-83 168.6 -78 170 -72 170L-44 168C-8 158 22 148 42 142L42.6 134C16 142 -26 154 -52 160C-66 163 -78 164 -86 165Z',
    'hadaKage',
  ),
  // hand
  fill(
    'M40 121C50 117 60 115 68 117C73 112 80 107 84 108.6C87 110 85 114 80 118L76 122C82 122 86 124 86 127C88 129 87.6 132 85 133C85.6 136 83 138.4 80 138C79 141 74 142.4 70 141.4C60 144 48 143.6 40 142Z',
    'hada',
  ),
  fill('M40 142C48 143.6 60 144 70 141.4C74 142.4 79 141 80 138C70 139 52 138 40 134Z', 'hadaKage'),
  stroke('M74 127L85 128.4M72 133L84 133.6', 'hadaKage', 1.2),
];

/** Place and length of the fingers that lie over the fur. */
const FINGERS = [
  [0, 0, 15],
  [1.6, 6.4, 16.4],
  [1.8, 12.8, 15.6],
  [0.4, 19, 12.6],
] as const;

/** The other hand, on the far shoulder of the dog. */
const farHand = [
  fill('M-3 -4C4 -5 8 -1 8 5L7 16C6 21 2 23 -3 22.4Z', 'hadaKage'),
  ...FINGERS.map(([x, y, length], index) =>
    group(
      `translate(${x} ${y}) rotate(${index * 5 - 8})`,
      rect(-length, -3.3, length + 5, 6.8, 'hada', 3.4),
      stroke(`M${n(3 - length)} 3.1L3 3.1`, 'hadaKage', 1),
    ),
  ),
];

/** A veterinarian who listens to a dog's heart, in mm of the spread; the water covers the cut. */
export const veterinarian = group(
  undefined,
  group(PLACE, ...body),
  group(`${PLACE} translate(1 9) rotate(7 0 46)`, ...face, ...hair, ...glasses),
  group('translate(126 196) scale(.92)', dog),
  group('translate(149 228) scale(.72)', ...farHand),
  group(PLACE, ...nearArm),
);
