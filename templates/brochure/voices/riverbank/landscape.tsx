import { fill, group, stroke } from '../../../art/pen.tsx';

// All in mm of the spread, out to the bleed.

/** In at the height of the line, behind the people, near and wide at the gutter, away and out again. */
const RIVER =
  'M-3 176.8H0C40 176.8 70 196 110 212C150 228 176 240 208 239C252 238 290 221 326 208C362 195 392 176.8 420 176.8H423V179.2H420C394 179.2 366 199.6 330 213.4C292 228 254 247 208 247.6C172 248 146 233 106 216C68 199.6 40 179.2 0 179.2H-3Z';
const FAR_HILL =
  'M-3 168.6L0 168C30 162 60 170 100 186C140 200 170 206 208 204C250 202 300 200 340 194C376 189 402 182 420 172L423 170.3V300H-3Z';
const NEAR_HILL =
  'M-3 190.3L0 190C40 186 80 208 120 222C150 232 180 238 208 237C252 236 290 219 326 206C362 195 392 184 420 186L423 186.3V300H-3Z';
const SHORE =
  'M-3 261.3L0 261.4C50 262.6 80 260.4 112 260.6C160 261 180 264.4 214 263.6C250 262.6 270 260.4 310 260.8C350 261.2 380 263 420 261.6L423 261.5';

/** Place of the foot and size. */
const TREES = [
  [220, 222, 0.62],
  [210, 226, 0.42],
  [232, 218, 0.4],
  [20, 168, 0.34],
  [28, 169, 0.26],
  [336, 197, 0.3],
  [343, 198, 0.22],
] as const;

const tree = ([x, y, size]: (typeof TREES)[number]) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    fill('M-1.6 0L-1 -12L1 -12L1.6 0Z', 'moegi'),
    fill(
      'M0 -38C12 -38 16 -28 13 -22C18 -16 12 -8 0 -8C-12 -8 -18 -16 -13 -22C-16 -28 -12 -38 0 -38Z',
      'sanae',
    ),
  );

/** Hills, trees and the river. */
export const land = group(
  undefined,
  fill(FAR_HILL, 'usuyanagi'),
  ...TREES.map(tree),
  fill(NEAR_HILL, 'urayanagi'),
  fill(RIVER, 'mizu'),
);

/** Place, size and direction. */
const FISH = [
  [188, 275, 0.9, -10],
  [204, 281.6, 1.1, -4],
  [222, 274.6, 0.75, -14],
] as const;

const fish = ([x, y, size, turned]: (typeof FISH)[number]) =>
  group(
    `translate(${x} ${y}) rotate(${turned}) scale(${size})`,
    fill('M0 0C3 -2.4 8 -2.2 11 -.2L14 -2.2L13.4 .2L14.4 2.4L11 .8C8 2.4 3 2 0 0Z', 'sora'),
  );

const RIPPLES =
  'M52 270C66 268.8 82 268.8 96 270M106 272.6C118 271.6 132 271.6 142 272.8M250 270.4C262 269.4 272 269.4 284 270.6M338 271C348 270 362 270 374 271.2M70 275.4C78 274.6 88 274.6 94 275.6';

/** The shallow water before the people. */
export const pool = group(
  undefined,
  fill(`${SHORE}V300H-3Z`, 'waki'),
  stroke(SHORE, 'sora', 1.6),
  stroke(RIPPLES, 'shiro', 1),
  ...FISH.map(fish),
);
