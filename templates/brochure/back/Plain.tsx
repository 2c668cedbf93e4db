import { Path } from '@react-pdf/renderer';
import { plasterWall, turret } from '../../art/castle.tsx';
import { haze } from '../../art/garden.tsx';
import { masonry } from '../../art/masonry.tsx';
import { box, ripple } from '../../art/outline.ts';
import { shadedBy } from '../../art/panorama.tsx';
import { fill, group, n } from '../../art/pen.tsx';
import { camphor } from '../../art/trees.tsx';
import { ink } from '../../style/swatches.ts';

/** The panorama west of the castle: Unzen over the bay, Kinpo, the plain with its houses, the end of the outer wall. */
export function Plain() {
  return (
    <>
      {shadedBy('rim', UNZEN)}
      {fill(box(-3, 131, 140, 16), 'asase')}
      {fill(GLINTS.map(([x, y, w]) => ripple(x, y, w, 0.5)).join(''), 'shiro')}
      {shadedBy('hills', KINPO)}
      {fill(KINPO_FRONT, 'yama')}
      {fill(haze(194, 112.6, 40, 2.5) + haze(178, 115, 50, 2.5), 'waki')}
      {fill('M-3 145C30 141 70 142 140 147V180H-3Z', 'shiba')}
      {fill('M-3 152C30 147 66 150 140 154V184H-3Z', 'wakaba')}
      <Paddies />
      <Houses />
      {group(undefined, ...GROVE.map((crown) => camphor(...crown)))}
      {masonry({
        left: (t) => 128 - 20 * t ** 2.3,
        right: () => 216,
        top: 157,
        bottom: 182,
        course: 3.6,
        corners: 'left',
        seed: 52,
      })}
      {plasterWall(131, 214, 157)}
      {turret({ cx: 136, y: 157, scale: 1.55 })}
    </>
  );
}

const UNZEN =
  'M-3 131C10 129 22 126 34 122.6C40 121 43 117.4 48 116.6C53 115.8 56 118.4 60 119.2C68 121 82 127 104 131V146H-3Z';
const KINPO =
  'M213 101.6C211 103.4 209 105 207 106C199 110 196 116.8 188 117.6C182 118 176 111 168 108.6C162 107 158 111 152 115C140 122 118 130 84 141C74 144 64 146 54 147V164H213Z';
const KINPO_FRONT =
  'M213 118.8C211 120 209 122 207 124C200 130.6 195 133.4 188 131.6C176 128.4 166 132 154 137C144 141 134 142 120 146V166H213Z';

const GLINTS = [
  [14, 135, 16],
  [52, 137.6, 22],
  [96, 134.6, 18],
  [30, 140, 20],
  [76, 141, 16],
] as const;

const GROVE: Parameters<typeof camphor>[] = [
  [104, 150, 13, 9.5, 61],
  [44, 153, 6, 4.2, 62],
  [90, 154, 8, 5.4, 63],
  [4, 154, 8, 5.6, 64],
  [71, 154.5, 5.6, 4, 65],
  [200, 148, 17, 12, 3],
  [218, 148, 17, 12, 4],
  [212, 152, 13, 9, 40],
  [178, 151, 13, 9, 8],
  [158, 150, 15, 10.5, 66],
  [136, 152, 11, 8, 67],
];

/** Far edge from left to right, near edge from left to right, of each paddy. */
const PADDIES = [
  [-6, 159.6, 16, 158.2, -6, 166.4, 14, 164.6],
  [20, 158, 44, 157.4, 18.4, 164.2, 43.4, 163],
  [48, 157.4, 70, 157.6, 47.6, 162.9, 72, 162.8],
  [74, 157.7, 92, 158.6, 76.4, 162.9, 97, 164],
] as const;

/** Rows of seedlings in a paddy. */
const SEEDLINGS = 5;

/** Paddies just planted: the water of the ground, open to the sky. */
function Paddies() {
  const rows = PADDIES.flatMap(([left, far, right, farRight, leftNear, near, rightNear, nearRight]) =>
    Array.from({ length: SEEDLINGS }, (_, row) => {
      const t = (row + 0.5) / SEEDLINGS;
      const at = (from: number, to: number) => from + (to - from) * t;
      const [x, y, end, endY] = [
        at(left, leftNear),
        at(far, near),
        at(right, rightNear),
        at(farRight, nearRight),
      ];
      return `M${n(x + 1.4)} ${n(y)}L${n(end - 1.4)} ${n(endY)}`;
    }),
  );
  const water = PADDIES.map(
    ([left, far, right, farRight, leftNear, near, rightNear, nearRight]) =>
      `M${left} ${far}L${right} ${farRight}L${rightNear} ${nearRight}L${leftNear} ${near}Z`,
  );
  return (
    <>
      {fill(water.join(''), 'yodo')}
      <Path
        d={rows.join('')}
        fill="none"
        stroke={ink('moegi')}
        strokeWidth={0.55}
        strokeDasharray="0.9 0.7"
      />
    </>
  );
}

/** Left end, ground and width of each house. */
const HOUSES = [
  [12, 149, 7],
  [24, 147.6, 5.4],
  [33, 150, 6.6],
  [52, 148.6, 6],
  [62, 150.6, 7.6],
  [78, 149.4, 6],
] as const;

const Houses = () => (
  <>
    {fill(HOUSES.map(([x, y, w]) => box(x, y - 2.6, w, 3.4)).join(''), 'shiro')}
    {fill(
      HOUSES.map(
        ([x, y, w]) =>
          `M${n(x - 1)} ${n(y - 2.4)}L${n(x + 1)} ${n(y - 5)}H${n(x + w - 1)}L${n(x + w + 1)} ${n(y - 2.4)}Z`,
      ).join(''),
      'kawara',
    )}
    {fill(HOUSES.map(([x, y, w]) => box(x + w * 0.3, y - 1.6, w * 0.3, 1)).join(''), 'kawaraUsu')}
  </>
);
