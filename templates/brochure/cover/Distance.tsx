import { chance } from '../../art/chance.ts';
import { haze } from '../../art/garden.tsx';
import { box } from '../../art/outline.ts';
import { shadedBy } from '../../art/panorama.tsx';
import { fill, n, rect, stroke } from '../../art/pen.tsx';
import { tram } from '../../art/tram.tsx';
import { camphor } from '../../art/trees.tsx';

/** What lies behind the castle: Aso with its plume, its outer rim, Kinpo, the town, the street with its tram. */
export function Distance() {
  return (
    <>
      {fill(PLUME, 'kemuri')}
      {shadedBy('rim', ASO)}
      {fill(OUTER_RIM, 'kasumi')}
      {fill(NEAR_RIM, 'asagiri')}
      {shadedBy('hills', KINPO)}
      {fill(KINPO_FRONT, 'yama')}
      {fill(haze(160, 139.2, 70, 2.6) + haze(136, 142, 60, 2.6), 'kinari')}
      {fill(haze(-20, 112.6, 31, 2.5) + haze(-20, 115, 26, 2.5), 'waki')}
      <Town />
      {GROVE.map(([x, y, rx, ry, seed]) => (
        <Crown key={seed} at={[x, y, rx, ry, seed]} />
      ))}
      <Street />
    </>
  );
}

type CrownPlace = readonly [x: number, y: number, rx: number, ry: number, seed: number];

export const Crown = ({ at: [x, y, rx, ry, seed] }: { at: CrownPlace }) => camphor(x, y, rx, ry, seed);

const GROVE: CrownPlace[] = [
  [-10, 148, 17, 12, 3],
  [8, 148, 17, 12, 4],
  [128, 152, 15, 11, 21],
  [146, 156, 11, 8, 22],
  [207, 155, 12, 10, 30],
  [160, 158, 9, 6.4, 24],
  [191, 157, 10, 8, 29],
  [175, 158.5, 10, 6.5, 28],
];

const PLUME =
  'M155.4 128.4C154.6 124 151.4 122.6 147.6 121.4C143.6 120.2 140.4 119 140.8 117.2C141.2 115.6 144.4 116.4 146.4 115.6C148.6 114.8 150.6 115.4 151.4 117C154.6 117.4 158.8 121.4 158.6 128.4Z';
const ASO =
  'M104 141C116 138.5 121 136 126 132.4L128.4 129.8L130 131.2L131.8 127.6L133.4 128.8L135.2 130C138 131.8 140 130.6 142.6 129C145.6 127 148.4 126.4 151 127.4L154 127L157 127.8C160 129.4 163 128 166 127.4C170 126.8 173 130.4 177 131.6C181 130.8 184 129.6 188 131.4C196 134.6 204 136 213 136.4V152H104Z';
const OUTER_RIM =
  'M112 140C124 138.2 130 137.4 140 137.8C148 138 152 137 162 137.4C172 137.8 178 136.6 190 137C200 137.3 206 136.6 213 136.8V158H112Z';
const NEAR_RIM =
  'M118 145C130 142.4 140 141.8 152 142.2C166 142.6 176 141.4 190 141.8C200 142 206 141.4 213 141.6V158H118Z';
const KINPO =
  'M-3 106C0 104.6 2 101.6 5 98.4C7.6 95.8 10 95.6 12.4 97.4C15 99.4 17 99 20 100.6C30 106 44 124 66 134V160H-3Z';
const KINPO_FRONT = 'M-3 124C2 119 8 117 14 118.6C26 122 40 136 58 142V164H-3Z';

/** The town as blocks with rows of windows. */
function Town() {
  const next = chance(5);
  const walls = { shiro: '', kasumi: '' };
  let windows = '';
  for (let x = 132; x < 214; ) {
    const [w, h] = [2.4 + next() * 4.6, 3 + next() * 8];
    walls[next() > 0.5 ? 'shiro' : 'kasumi'] += box(x, 151 - h, w, h + 8);
    for (let y = 152.4 - h; y < 156; y += 1.9) windows += `M${n(x + 0.8)} ${n(y)}h${n(w - 1.6)}`;
    x += w + 0.25 + next() * 0.9;
  }
  return (
    <>
      {fill(walls.shiro, 'shiro')}
      {fill(walls.kasumi, 'kasumi')}
      {stroke(windows, 'toyama', 0.35)}
    </>
  );
}

function Street() {
  return (
    <>
      {rect(100, 165, 113, 16, 'iwaShiro')}
      {fill('M100 168H213v-3.4H100Z', 'wakaba')}
      {fill(box(110, 172.6, 103, 0.5) + box(110, 174.2, 103, 0.5), 'iwaKage')}
      {stroke('M104 154.2C130 156 190 156 213 154.4', 'ita', 0.3)}
      {stroke([146.5, 207].map((x) => `M${x} 174V153.4M${x} 154.6h-5`).join(''), 'ita', 0.6)}
      {tram('translate(153 174)')}
    </>
  );
}
