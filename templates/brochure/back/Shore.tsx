import { type Band, reflections, rock } from '../../art/garden.tsx';
import type { XY } from '../../art/outline.ts';
import { Pool, shadedBy } from '../../art/panorama.tsx';
import { egret, passer } from '../../art/passers.tsx';
import { camphor, pine, shrub } from '../../art/trees.tsx';

/** The lawn and the pool behind the code. */
export function Shore() {
  return (
    <>
      {shadedBy('lawn', 'M-3 172C30 168 70 170 104 173C134 176 170 179 213 181V262H-3Z')}
      {camphor(108, 172, 9, 7, 70)}
      {camphor(96, 174, 6, 4.4, 71)}
      {shrub(122, 182, 5, 1)}
      {shrub(131, 183, 4, 2, 'wakaba')}
      {shrub(172, 186, 6, 3)}
      {shrub(183, 187, 4.4, 4, 'wakaba')}
      {shrub(22, 172, 5, 5)}
      {shrub(58, 173.4, 4, 6, 'wakaba')}
      {shrub(67, 173.8, 5.6, 7)}
      <Pool shore={SHORE} />
      {reflections(BANDS, 9)}
    </>
  );
}

/** What stands on the shore. */
export function Foreground() {
  return (
    <>
      {rock(216, 211, 13, 6, 1)}
      {rock(194, 209, 10, 4.4, 6)}
      {rock(184, 209.6, 7, 3.4, 2)}
      {rock(127, 208.6, 9, 4, 3)}
      {rock(84, 218.4, 9, 4, 4)}
      {rock(74, 222, 6, 2.6, 5)}
      {pine(150, 209, 1.05, -1)}
      {passer(30, 176.8, 9, { coat: 'mizu', legs: 'ita', bag: 'daidai' })}
      {passer(78, 190, 9.4, { coat: 'shiro', legs: 'kawara', left: true })}
      {passer(84, 190.4, 9, { coat: 'daidai', legs: 'ita', skirt: true, left: true })}
      {egret(66, 236, 1)}
    </>
  );
}

const SHORE: XY[] = [
  [216, 206],
  [206, 207.6],
  [196, 206.4],
  [178, 208],
  [160, 211.4],
  [140, 211],
  [124, 206.6],
  [108, 207],
  [92, 213],
  [74, 220],
  [50, 226],
  [24, 228.4],
  [-6, 231],
];

const BANDS: Band[] = [
  [192, 212, 44, 10, 1.5],
  [112, 213, 40, 9, 1.5],
  [44, 233, 60, 9, 1.6],
];
