import { chance } from '../../art/chance.ts';
import { blade, iris, irisBud, rock } from '../../art/garden.tsx';
import { egret, passer } from '../../art/passers.tsx';
import { fill, stroke } from '../../art/pen.tsx';
import { pine } from '../../art/trees.tsx';
import type { SwatchName } from '../../style/swatches.ts';

/** Both banks of the pool: rocks, bridge, pines, people; irises on the near one. */
export function Bank() {
  return (
    <>
      {ROCKS.map((place, index) => (
        <Rock key={index} place={place} seed={index + 1} />
      ))}
      {fill('M114 202.6C121 196.4 137 196.4 146 201.6L146 203.6C137 199 122 199 114 204.8Z', 'iwaKage')}
      {fill('M114 202.6C121 196.4 137 196.4 146 201.6L146 202.5C137 197.4 121 197.4 114 203.7Z', 'iwaShiro')}
      {pine(26, 208, 1.2)}
      {pine(182, 222, 0.95, -1)}
      {passer(124, 198.4, 11.4, { coat: 'fukasa', legs: 'ita', bag: 'daidai' })}
      {passer(133, 197.8, 11, { coat: 'shiro', legs: 'kawara', hair: 'ita', left: true, greets: true })}
      {passer(160, 185.4, 9.4, { coat: 'seseragi', legs: 'kawara', hair: 'ishi' })}
      {passer(164.4, 185.2, 6.4, { coat: 'daidai', legs: 'fukasa' })}
      {egret(99, 224, -1)}
      <IrisBed />
    </>
  );
}

type RockPlace = readonly [x: number, y: number, w: number, h: number];

const ROCKS: RockPlace[] = [
  [6, 211, 13, 6],
  [17, 209, 8, 4],
  [112, 213, 10, 4.6],
  [119.4, 208, 6, 3],
  [139, 217.6, 9, 4.6],
  [147, 226, 7, 3.6],
  [41, 206.6, 7, 3],
  [84, 213, 6, 2.6],
  [152.6, 229.4, 5, 2.4],
];

const Rock = ({ place: [x, y, w, h], seed }: { place: RockPlace; seed: number }) => rock(x, y, w, h, seed);

const STEMS =
  'M193 300C194 280 195 262 193.6 246M172.6 300C174 284 174 272 173 264M157 300C157.6 292 157.4 286 157 281M206.4 300C206 288 206.6 280 206.4 274M184 300C184.4 290 184 276 184.6 270M145.6 300C146 296 146 292 146.4 288';

function IrisBed() {
  const next = chance(64);
  const back = leaves(next, {
    count: 34,
    from: 128,
    y: 302,
    height: [16, 44],
    tones: ['mori', 'midori', 'mori'],
  });
  const front = leaves(next, {
    count: 26,
    from: 140,
    y: 304,
    height: [8, 26],
    tones: ['midori', 'wakaba', 'midori', 'wakaba'],
  });
  return (
    <>
      {fill('M122 301C138 296 150 283 166 276C182 269 200 268 216 268V301Z', 'mori')}
      {back}
      {stroke(STEMS, 'midori', 1.1)}
      {iris(193.6, 243, 1.28, 4)}
      {iris(173, 262, 1.12, -6)}
      {iris(157, 281, 1, 5, { petal: 'waki', vein: 'mizu' })}
      {iris(206.6, 268, 1.1, 8, { petal: 'waki', vein: 'mizu' })}
      {irisBud(184.8, 271, 1.1, 6)}
      {irisBud(146.6, 289, 0.95, -8)}
      {front}
    </>
  );
}

interface Leaves {
  count: number;
  /** Left end of the row; it runs to the fore-edge and grows taller on the way. */
  from: number;
  y: number;
  height: readonly [least: number, most: number];
  tones: readonly SwatchName[];
}

/** A row of leaves in front of each other; its first ones are short and lean out. */
function leaves(next: () => number, { count, from, y, height: [least, most], tones }: Leaves) {
  return Array.from({ length: count }, (_, i) => {
    const x = from + ((214 - from) * (i + next())) / count;
    const grown = Math.min(1, 0.25 + (x - from) / 30);
    const tipX = x + (next() - 0.5) * 14 - (1 - grown) * 11;
    const tipY = y - (least + (most - least) * next()) * grown - (x - from) * 0.16;
    const d = blade(x, y, tipX, tipY, 2 + next() * 1.4);
    return <Leaf key={i} d={d} tone={tones[Math.floor(next() * tones.length)]!} />;
  });
}

const Leaf = ({ d, tone }: { d: string; tone: SwatchName }) => fill(d, tone);
