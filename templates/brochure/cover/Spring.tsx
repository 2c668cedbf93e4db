import { Ellipse } from '@react-pdf/renderer';
import { chance } from '../../art/chance.ts';
import { type Band, reflections } from '../../art/garden.tsx';
import { type Bend, disc, ripple, stream, type XY } from '../../art/outline.ts';
import { Pool } from '../../art/panorama.tsx';
import { ellipse, fill, group, stroke } from '../../art/pen.tsx';
import { ink, type SwatchName } from '../../style/swatches.ts';

/** Middle of the spring. */
const X = 70;
const Y = 241.4;

/** The pool and the spring in it, from which the line whirls up, is joined by two veins and leaves at the fore-edge. */
export function Spring() {
  return (
    <>
      <Pool shore={SHORE} />
      {reflections(BANDS, 77)}
      {ellipse(X, Y + 0.6, 44, 15.6, 'soko')}
      {ellipse(X, Y, 22, 7.6, 'kinari')}
      {ayu(99, 273, -22, 1)}
      {ayu(112, 279, -24, 0.85)}
      {ayu(92, 282, -16, 0.8)}
      {ayu(117, 267, -34, 0.7)}
      {fill(VEINS.map((vein) => stream(vein, 3)).join(''), 'seseragi')}
      <Eye x={18} y={230} />
      <Eye x={146} y={262} />
      {RINGS.map(([rx, ry, width]) => (
        <Ring key={rx} x={X} y={Y + 0.6} rx={rx} ry={ry} swatch="shiro" width={width} />
      ))}
      {fill(stream([...whirl(), ...COURSE], 2.5), 'mizu')}
      <Bubbles />
      <Glints />
    </>
  );
}

const SHORE: XY[] = [
  [-6, 209],
  [14, 205],
  [34, 203.4],
  [56, 205],
  [76, 209],
  [98, 211.6],
  [113, 209],
  [122, 204],
  [128, 200],
  [133, 200.4],
  [134.6, 206],
  [136, 214],
  [146, 224],
  [162, 231],
  [184, 236],
  [216, 238],
];

const BANDS: Band[] = [
  [60, 210.5, 58, 15, 1.5],
  [101, 216, 36, 10, 1.5],
  [10, 212, 34, 14, 1.5],
];

/** Veins of smaller springs. */
const VEINS: Bend[][] = [
  [
    [18, 230, 0.3],
    [36, 230.8, 1],
    [56, 227.6, 1.5],
    [84, 227.8, 1.9],
    [103, 234, 2.4],
    [112, 239.6, 2],
  ],
  [
    [146, 262, 0.3],
    [137, 262.6, 1],
    [127.6, 259, 1.6],
    [121, 250, 2],
    [117.8, 238.4, 2.4],
  ],
];

const RINGS = [
  [39, 13.6, 0.8],
  [32, 11, 1],
  [17, 5.6, 0.9],
] as const;

/** The line after the whirl: under the bridge and out at the fore-edge. */
const COURSE: Bend[] = [
  [90, 250, 7.2],
  [107, 244.4, 6.4],
  [118.2, 235.2, 5.6],
  [123, 225, 4.9],
  [126, 211, 4.2],
  [131, 200, 3.6],
  [142, 192.4, 3.2],
  [160, 187.6, 2.8],
  [176, 182.6, 2.5],
  [190, 178.8, 2.4],
  [202, 178, 2.4],
  [213, 178, 2.4],
];

/** One turn and a quarter, growing outwards. */
const whirl = (): Bend[] =>
  Array.from({ length: 13 }, (_, i): Bend => {
    const t = i / 12;
    const angle = ((90 + 450 * (1 - t)) * Math.PI) / 180;
    const r = 1.6 + 22 * t ** 1.15;
    return [X + r * Math.cos(angle), Y + 0.4 * r * Math.sin(angle), 0.5 + 6.2 * t ** 1.4];
  });

interface RingProps {
  x: number;
  y: number;
  rx: number;
  ry: number;
  swatch: SwatchName;
  width: number;
}

const Ring = ({ x, y, rx, ry, swatch, width }: RingProps) => (
  <Ellipse cx={x} cy={y} rx={rx} ry={ry} fill="none" stroke={ink(swatch)} strokeWidth={width} />
);

/** Where a vein comes up. */
const Eye = ({ x, y }: { x: number; y: number }) => (
  <>
    <Ring x={x} y={y} rx={3.2} ry={1.3} swatch="seseragi" width={0.45} />
    <Ring x={x} y={y} rx={6} ry={2.4} swatch="shiro" width={0.6} />
  </>
);

/** An ayu against the current. */
const ayu = (x: number, y: number, turn: number, size: number) =>
  group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    fill(
      'M-5 0C-3 -1.5 1.4 -1.5 4.2 -.2L6.6 -1.5C6.2 -.5 6.2 .5 6.6 1.5L4.2 .2C1.4 1.5 -3 1.5 -5 0Z',
      'seseragi',
    ),
    stroke('M-3.4 -.9Q-2.8 0 -3.4 .9', 'shiro', 0.35),
  );

function Bubbles() {
  const next = chance(8);
  const bubbles = Array.from({ length: 18 }, () => {
    const [angle, away, r] = [next() * Math.PI * 2, 2 + next() * 15, 0.35 + next() * 0.75];
    return disc(X + Math.cos(angle) * away, Y - 1 + Math.sin(angle) * away * 0.42, r);
  });
  return fill(bubbles.join(''), 'shiro');
}

/** Light on the far water. */
function Glints() {
  const next = chance(31);
  const glints = Array.from({ length: 26 }, () => {
    const [y, x] = [213 + next() * 20, next() * 112];
    return ripple(x, y, 5 + next() * 12, 0.45);
  });
  return fill(glints.join(''), 'shiro');
}
