import type { ReactNode } from 'react';
import { named } from '../../style/named.ts';
import { circle, ellipse, fill, group, n, rect, stroke } from '../pen.tsx';
import { grip, open, pointing, sleeve } from './hands.tsx';
import type { Tone } from './tones.ts';

interface Dressed {
  skin: Tone;
  cloth: Tone;
}

/** Hands and objects in front of the bust, by the name that the content gives. */
const POSES: Record<string, (tones: Dressed) => ReactNode[]> = {
  /** 助産師: a newborn against the shoulder. */
  josan: ({ skin }) => [
    fill(
      'M-74 104C-72 88 -60 82 -44 84C-24 86 -8 96 -2 116C0 128 -2 140 -4 150L-70 150C-76 134 -76 116 -74 104Z',
      'sunairo',
    ),
    fill(
      'M-74 104C-66 116 -44 120 -22 112C-30 126 -34 138 -34 150L-70 150C-76 134 -76 116 -74 104Z',
      'sunaKage',
    ),
    newborn(),
    fill('M-68 92C-60 104 -42 108 -24 98L-20 104C-38 118 -62 114 -71 102Z', 'sunairo'),
    sleeve('M80 149C62 131 40 116 10 107', skin[0], 22),
    sleeve('M75.6 156.4C57.6 138.4 36 124 6 115', skin[1], 5),
    grip({ x: 0, y: 110, points: 'left', turned: 8, size: 0.95 }, skin),
  ],
  /** 保育: a ball of mud, a gift, on the palm. */
  hoiku: ({ skin, cloth }) => [
    sleeve('M-84 152C-84 140 -76 132 -64 125', cloth[0], 25),
    sleeve('M-73 152C-73 144 -67 138 -57 133', cloth[1], 4),
    circle(-42, 93, 13, 'kuri'),
    fill('M-33.5 83.4A13 13 0 0 1 -49 104A17 17 0 0 0 -33.5 83.4Z', 'cha'),
    stroke('M-50 90Q-49 86 -45 84.6', 'kuriTeri', 2.4),
    fill(
      'M-66 113C-62 107 -54 106 -46 107.4C-38 108.6 -30 107 -24 103C-20.6 101 -17.4 104 -19.6 107.4C-24 114 -32 119.6 -42 122L-60 127C-66 124 -68 118 -66 113Z',
      skin[0],
    ),
    fill(
      'M-64 120C-52 121 -32 116 -19.8 107.8C-24 114 -32 119.6 -42 122L-60 127C-63 125.6 -64.6 123 -64 120Z',
      skin[1],
    ),
    fill('M-66 113C-68 106 -66 99 -62 96C-58.6 94 -56 97 -57.4 100C-58.6 103 -57 107 -52 108.6Z', skin[0]),
  ],
  /** 救助: rope slung over the shoulder. */
  kyujo: () => [
    ROPE.map(([dx, swatch]) =>
      sleeve(`M${-53 + dx} 71C${-37 + dx} 95 ${8 + dx} 128 ${54 + dx} 152`, swatch, 5.4),
    ),
    stroke('M-12 108L-2 99M3 118L12 110', 'fukasa', 3.4),
    stroke('M-38 106C-44 112 -40 122 -32 120C-26 118 -26 108 -30 104Z', 'nibi', 3),
    stroke('M-39 117C-36 121 -31 121 -29 117', 'nibiFuka', 3),
  ],
  /** 河川: a ranging pole. */
  kasen: ({ skin, cloth }) => [
    group(
      'translate(-58 118) rotate(-4)',
      POLE.map((y) => [rect(-3.6, y, 7.2, 22, 'shu'), rect(0.8, y, 2.8, 22, 'beni')]),
      POLE.map((y) => [rect(-3.6, y + 22, 7.2, 22, 'shiro'), rect(0.8, y + 22, 2.8, 22, 'shiroKage')]),
      fill('M-3.6 -124L0 -134L3.6 -124Z', 'nibi'),
    ),
    sleeve('M-96 152C-92 142 -84 134 -74 128', cloth[0], 26),
    grip({ x: -60, y: 118, points: 'right', turned: -14, size: 0.98 }, skin),
  ],
  /** 保健師: a baby in the crook of the arm. */
  hoken: ({ skin, cloth }) => [
    fill('M-78 118C-66 104 -34 98 -6 104C26 110 52 120 62 142L-80 142C-82 132 -82 124 -78 118Z', 'kinari'),
    fill('M-20 128C10 122 40 128 62 142L-30 142Z', 'sunairo'),
    fill('M-62 98C-62 80 -20 78 -16 100C-16 116 -30 122 -42 122C-54 122 -62 112 -62 98Z', 'kinari'),
    baby(),
    fill('M-64 96C-62 78 -18 76 -15 98C-20 84 -34 82 -42 84C-52 84 -60 88 -64 96Z', 'sunairo'),
    sleeve('M78 150C66 140 50 132 36 128', cloth[0], 27),
    fill('M44 118C40 124 38 132 38 141L33 139C32 130 34 122 38 115.6Z', cloth[2]),
    grip({ x: 22, y: 124, points: 'left', turned: -16, size: 0.95 }, skin),
  ],
  /** 税: a clipboard with the plan of a house. */
  zei: ({ skin, cloth }) => [
    housePlan(),
    sleeve('M-92 146C-88 138 -82 132 -78 128', cloth[0], 26),
    grip({ x: -66, y: 118, points: 'right', turned: -12, size: 0.95 }, skin),
  ],
  /** 電気: pointing and calling. */
  denki: ({ skin, cloth }) => [
    sleeve('M82 150C88 132 84 112 76 96', cloth[0], 30),
    sleeve('M93 150C99 132 95 112 87 93', cloth[1], 8),
    fill('M60 101L90 87L93.4 94L63.4 108Z', cloth[2]),
    pointing('translate(73 78) rotate(-24)', skin),
  ],
  /** 社会福祉: a mug in both hands, listening. */
  fukushi: ({ skin, cloth }) => [
    sleeve('M-66 152C-56 142 -46 134 -34 128', cloth[0], 28),
    sleeve('M66 152C56 142 46 134 34 128', cloth[1], 28),
    fill('M-40 116L-28 139L-33.6 142L-45.6 119Z', cloth[2]),
    fill('M40 116L28 139L33.6 142L45.6 119Z', cloth[0]),
    mug(),
    grip({ x: -19, y: 122, points: 'right', turned: 18, size: 0.9 }, skin),
    grip({ x: 19, y: 122, points: 'left', turned: 18, size: 0.9 }, skin),
  ],
  /** 窓口: showing the way. */
  mado: ({ skin, cloth }) => [
    sleeve('M-58 152C-66 140 -70 126 -72 112', cloth[0], 27),
    sleeve('M-47 152C-55 140 -59 126 -61 111', cloth[1], 4),
    fill('M-86 113L-59 110L-58.6 117L-85.4 120Z', cloth[2]),
    open('translate(-74 100) rotate(-20)', skin),
  ],
  /** 文化財: an eave tile with the nine-ring crest. */
  bunka: ({ skin, cloth }) => [
    sleeve('M-76 150C-68 136 -58 126 -45 119', cloth[0], 28),
    sleeve('M76 150C68 136 58 126 45 119', cloth[1], 28),
    eaveTile(),
    grip({ x: -27, y: 113, points: 'right', turned: 16, size: 0.9 }, skin),
    grip({ x: 27, y: 113, points: 'left', turned: 16, size: 0.9 }, skin),
  ],
};

/** What a person of this pose holds or does. @throws Error when there is no such pose. */
export const drawPose = (name: string, tones: Dressed): ReactNode[] =>
  named(POSES, name, '人物の pose')(tones);

/** Where the red lengths of a ranging pole begin. */
const POLE = [-124, -80, -36, 8] as const;

/** Strands of a rope side by side, the shaded one below. */
const ROPE = [
  [9, 'sunaKage'],
  [4.6, 'sunairo'],
  [0.2, 'sunaKage'],
  [-4.4, 'sunairo'],
] as const;

/** A head with a knitted cap, asleep. */
const newborn = () =>
  group(
    'translate(-45 82) rotate(24)',
    circle(0, 0, 17, 'hadaUsu'),
    fill('M8 -15A17 17 0 0 1 12 12A24 24 0 0 0 8 -15Z', 'hadaUsuKage'),
    ellipse(-9, 6, 3.6, 2.4, 'hada'),
    ellipse(7, 6.4, 3.6, 2.4, 'hada'),
    stroke('M-10.4 .8Q-7.4 3.4 -4.4 .8M1.4 .8Q4.4 3.4 7.4 .8', 'kami', 1.3),
    stroke('M-3.6 8.8Q-1.4 10.4 .8 8.8', 'kuchi', 1.3),
    fill('M-17.4 -3C-18 -16 -9 -21 0 -21C9 -21 18 -16 17.4 -3C8 -8.4 -8 -8.4 -17.4 -3Z', 'asase'),
    fill('M-17.6 -3.4C-8 -9.4 8 -9.4 17.6 -3.4L17 .4C8 -4.4 -8 -4.4 -17 .4Z', 'shiro'),
    circle(0, -22, 4.2, 'shiro'),
  );

const baby = () =>
  group(
    'translate(-40 102) rotate(-18)',
    circle(0, 0, 17.6, 'hadaUsu'),
    ellipse(-8, 6, 4, 2.6, 'hada'),
    ellipse(9, 6, 4, 2.6, 'hada'),
    stroke('M-9 1Q-6 3.4 -3 1M3.4 1Q6.4 3.4 9.4 1', 'kami', 1.5),
    stroke('M-2 8.6Q.4 10.4 2.8 8.6', 'kuchi', 1.4),
    stroke('M-2 -17C2 -15 4 -12 2 -9', 'chaKage', 1.6),
  );

const housePlan = () =>
  group(
    'translate(-36 106) rotate(-8)',
    rect(-30, -26, 56, 72, 'cha', 3),
    rect(-26, -20, 48, 66, 'shiro'),
    rect(-12, -30, 20, 8, 'shiroKage', 2.4),
    stroke('M-18 20L-18 -2L-2 -13L14 -2L14 20ZM-18 8L2 8M2 20L2 -2L14 -2', 'mizu', 1.9),
    stroke('M-18 27L14 27', 'daidai', 1.6),
  );

const mug = () => [
  fill('M-18 98L18 98L16 142L-16 142Z', 'shiro'),
  fill('M8 98L18 98L16 142L6 142Z', 'shiroKage'),
  ellipse(0, 98, 18, 3.6, 'cha'),
  fill('M0 108C3 112 4.4 114.4 4.4 117A4.4 4.4 0 0 1 -4.4 117C-4.4 114.4 -3 112 0 108Z', 'mizu'),
  stroke('M-6 89C-9 85 -3 82 -6 78M5 89C2 85 8 82 5 78', 'shiro', 1.8, 0.85),
];

const eaveTile = () =>
  group(
    'translate(0 108)',
    circle(0, 0, 27, 'nibiKage'),
    fill('M16 -21.8A27 27 0 0 1 10 25A34 34 0 0 0 16 -21.8Z', 'nibiFuka'),
    circle(0, 0, 21.6, 'nibi'),
    circle(0, 0, 5.6, 'nibiFuka'),
    Array.from({ length: 8 }, (_, index) => {
      const angle = (index * Math.PI) / 4;
      return circle(n(13.4 * Math.sin(angle)), n(-13.4 * Math.cos(angle)), 3.7, 'nibiFuka');
    }),
  );
