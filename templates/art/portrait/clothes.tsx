import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, n, rect, stroke } from '../pen.tsx';
import { cloth, type Tone } from './tones.ts';

type Wear = PortraitParameters['wear'];

interface Dress {
  cloth: Tone;
  /** Second colour: tie, shirt, apron, ribbon. */
  accent: Tone | undefined;
  skin: Tone;
}

const BODY =
  'M-19 60C-32 68 -52 71 -66 79C-82 88 -88 112 -90 142L90 142C88 112 82 88 66 79C52 71 32 68 19 60C12 76 -12 76 -19 60Z';
const BODY_SHADE = 'M66 79C82 88 88 112 90 142L60 142C66 120 66 98 56 76Z';

export const drawNeck = ([base, shade]: Tone): ReactNode[] => [
  fill('M-14.5 26L-14.5 56C-15 63 -22 67 -28 70C-16 84 16 84 28 70C22 67 15 63 14.5 56L14.5 26Z', base),
  fill('M-14.5 26L14.5 26L14.5 56C16 62 20 66 25 68.5C12 66 -6 60 -14.5 47Z', shade),
];

/** The collar behind the neck. */
export function collarBehind(wear: Wear, tone: Tone): ReactNode {
  const standing = 'M-21 60C-20 50 -14 47 0 47C14 47 20 50 21 60L21 72L-21 72Z';
  const folded = 'M-24 64C-22 52 -14 50 0 50C14 50 22 52 24 64L24 74L-24 74Z';
  if (wear === 'jacket' || wear === 'fire' || wear === 'polo') return fill(standing, tone[1]);
  if (wear === 'suit') return fill(folded, tone[1]);
  if (wear === 'lab') return fill(folded, 'kasumi');
  return undefined;
}

export const garments: Record<Wear, (dress: Dress) => ReactNode[]> = {
  suit: ({ cloth: [base, shade, light], accent }) => [
    fill('M-24 62L-18 142L18 142L24 62C12 72 -12 72 -24 62Z', 'shiro'),
    fill('M4 84L14 84L12 142L4 142Z', 'shiroKage'),
    accent && [
      fill('M-5.5 74L5.5 74L4 83L8.5 142L-8.5 142L-4 83Z', accent[0]),
      fill('M-5.5 74L5.5 74L4 83L-4 83Z', accent[1]),
    ],
    shirtCollar('shiro', 'shiroUsu'),
    fill('M-19 58C-32 68 -52 71 -66 79C-82 88 -88 112 -90 142L-3 142C-10 124 -19 96 -25 66Z', base),
    fill('M19 58C32 68 52 71 66 79C82 88 88 112 90 142L3 142C10 124 19 96 25 66Z', base),
    fill(BODY_SHADE, shade),
    fill('M-20 58L-34 70L-28 82L-36 88L-4 139C-11 120 -20 94 -25 66Z', light),
    fill('M20 58L34 70L28 82L36 88L4 139C11 120 20 94 25 66Z', shade),
    drop(-41, 98, 3.2, 'daidai'),
    arms(shade),
  ],
  blouse: ({ cloth: [base, shade, light] }) => [
    fill(BODY, 'shiro'),
    fill('M-19 58C-32 68 -52 71 -66 79C-82 88 -88 112 -90 142L-6 142C-14 120 -24 90 -27 66Z', base),
    fill('M19 58C32 68 52 71 66 79C82 88 88 112 90 142L6 142C14 120 24 90 27 66Z', base),
    fill(BODY_SHADE, shade),
    fill('M0 74C8 90 8 120 4 142L6 142C14 120 24 90 27 66L19 58C14 70 8 73 0 74Z', 'shiroUsu'),
    fill('M19 58L27 66C24 90 14 120 6 142L11 142C20 122 31 92 33 65Z', shade),
    fill('M-19 58L-27 66C-24 90 -14 120 -6 142L-11 142C-20 122 -31 92 -33 65Z', light),
    arms(shade),
  ],
  polo: ({ cloth: [base, shade, light], accent = cloth.fukasa }) => [
    fill(BODY, base),
    fill(BODY_SHADE, shade),
    fill('M-6 76L6 76L5 118L-5 118Z', shade),
    circle(0, 92, 1.8, 'shiro'),
    circle(0, 106, 1.8, 'shiro'),
    fill('M-18 54L-29 67L-9 88L0 74C-9 71 -15 64 -18 54Z', light),
    fill('M18 54L29 67L9 88L0 74C9 71 15 64 18 54Z', light),
    stroke('M-23 70C-18 96 14 104 30 108M22 70C24 90 28 100 30 108', accent[0], 2.6),
    rect(21, 108, 18, 24, 'shiro', 2),
    rect(24.5, 112, 11, 8.5, 'sora'),
    rect(24.5, 124, 11, 2.4, 'nibi'),
    arms(shade),
  ],
  scrubs: ({ cloth: [base, shade, light], accent, skin }) => [
    fill('M-18 60L-8 108L8 108L18 60C12 66 -12 66 -18 60Z', (accent ?? skin)[0]),
    fill(
      'M-19 59C-32 68 -52 71 -66 79C-82 88 -88 112 -90 142L90 142C88 112 82 88 66 79C52 71 32 68 19 59L3 101C2 104 -2 104 -3 101Z',
      base,
    ),
    fill(BODY_SHADE, shade),
    fill('M-19 59L-28 65L-4 112C-2 115 2 115 4 112L28 65L19 59L3 101C2 104 -2 104 -3 101Z', light),
    fill('M24 112L52 112L50 142L25 142Z', shade),
    rect(29, 104, 3, 16, 'daidai', 1.2),
    rect(35, 106, 3, 14, 'shiro', 1.2),
    arms(shade),
  ],
  lab: ({ accent = cloth.sora }) => [
    fill('M-22 58L-16 142L16 142L22 58C12 74 -12 74 -22 58Z', accent[0]),
    fill('M-17 55L-24 66L-8 82L0 72C-8 70 -14 64 -17 55Z', accent[2]),
    fill('M17 55L24 66L8 82L0 72C8 70 14 64 17 55Z', accent[1]),
    fill('M-19 58C-32 68 -52 71 -66 79C-82 88 -88 112 -90 142L-8 142C-14 120 -22 92 -26 66Z', 'shiro'),
    fill('M19 58C32 68 52 71 66 79C82 88 88 112 90 142L8 142C14 120 22 92 26 66Z', 'shiro'),
    fill(BODY_SHADE, 'shiroKage'),
    fill('M-20 57L-35 70L-29 82L-37 88L-9 138C-15 118 -22 92 -26 66Z', 'shiroUsu'),
    fill('M20 57L35 70L29 82L37 88L9 138C15 118 22 92 26 66Z', 'shiroKage'),
    fill('M28 112L54 112L54 116L28 116Z', 'shiroKage'),
    rect(34, 104, 3, 12, 'mizu', 1.2),
    arms('shiroKage'),
  ],
  jacket: ({ cloth: [base, shade, light] }) => [
    fill(BODY, base),
    fill(BODY_SHADE, shade),
    fill('M-3.2 74L3.2 74L3.2 142L-3.2 142Z', shade),
    fill('M-18 52C-26 56 -31 62 -33 68L-9 92L-1 76C-10 72 -16 64 -18 52Z', light),
    fill('M18 52C26 56 31 62 33 68L9 92L1 76C10 72 16 64 18 52Z', light),
    fill('M-50 106L-20 106L-20 112L-50 112Z', shade),
    fill('M20 106L50 106L50 112L20 112Z', shade),
    rect(-34, 98, 3, 11, 'shiro', 1.2),
    drop(35, 98, 3.4, 'shiro'),
    arms(shade),
  ],
  fire: ({ cloth: [base, shade] }) => [
    fill(BODY, base),
    fill(BODY_SHADE, shade),
    fill('M-19 53C-28 57 -32 62 -34 69L-8 94L0 78C-10 74 -17 66 -19 53Z', shade),
    fill('M19 53C28 57 32 62 34 69L8 94L0 78C10 74 17 66 19 53Z', shade),
    fill('M-2.5 80L2.5 80L2.5 142L-2.5 142Z', shade),
    fill('M-86.5 118L-3 118L-3 127L-88 127Z', 'kinari'),
    fill('M3 118L86.5 118L88 127L3 127Z', 'usuishi'),
    fill('M-66 79C-60 75.5 -54 73.5 -48 72C-50 78 -54 84 -60 88Z', 'fukasa'),
    fill('M66 79C60 75.5 54 73.5 48 72C50 78 54 84 60 88Z', 'yoru'),
    rect(22, 102, 26, 9, 'fukasa', 1.5),
  ],
  apron: ({ cloth: [base, shade], accent = cloth.daidai }) => [
    fill(BODY, base),
    fill(BODY_SHADE, shade),
    stroke('M-21 62C-14 78 14 78 21 62', shade, 5),
    fill(
      'M-34 69L-25 66L-22 92C-10 97 10 97 22 92L25 66L34 69L36 96C46 112 50 128 52 142L-52 142C-50 128 -46 112 -36 96Z',
      accent[0],
    ),
    fill('M22 92L25 66L34 69L36 96C46 112 50 128 52 142L38 142C38 122 32 104 22 92Z', accent[1]),
    fill('M-22 120L22 120C22 132 20 138 18 142L-18 142C-20 138 -22 132 -22 120Z', accent[2]),
    drop(0, 132, 4.6, base),
    arms(shade),
  ],
  knit: ({ cloth: [base, shade, light] }) => [
    fill(BODY, base),
    fill(BODY_SHADE, shade),
    stroke('M-20 61C-12 79 12 79 20 61', light, 6),
    arms(shade),
  ],
};

/** Where the arms leave the body. */
const arms = (swatch: SwatchName): ReactNode =>
  stroke('M-60 142C-60 130 -58 120 -54 112M60 142C60 130 58 120 54 112', swatch, 2);

const shirtCollar = (left: SwatchName, right: SwatchName): ReactNode[] => [
  fill('M-17 55L-25 66L-8 84L0 72C-8 70 -14 64 -17 55Z', left),
  fill('M17 55L25 66L8 84L0 72C8 70 14 64 17 55Z', right),
];

/** The drop on lapel and pocket, tip up; `y` is the height of its bowl. */
function drop(x: number, y: number, r: number, swatch: SwatchName): ReactNode {
  const at = (dx: number, dy: number) => `${n(x + dx * r)} ${n(y + dy * r)}`;
  return fill(
    `M${at(0, -1.5)}C${at(0.75, -0.5)} ${at(1, -0.2)} ${at(1, 0.25)}A${r} ${r} 0 0 1 ${at(-1, 0.25)}` +
      `C${at(-1, -0.2)} ${at(-0.75, -0.5)} ${at(0, -1.5)}Z`,
    swatch,
  );
}
