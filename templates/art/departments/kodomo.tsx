import { circle, fill, group } from '../pen.tsx';
import { drop } from '../ribbon.ts';
import { type Drawing, HORIZON } from './drawing.ts';
import { cheering, sliding, walking } from './folk.tsx';
import { bushes, line } from './shapes.tsx';

/** A whale that is a playground: its back a slide, its tail a climbing wall, its spout a spring. */
export const kodomo: Drawing = {
  art: () =>
    group(
      undefined,
      bushes(
        HORIZON,
        [
          [0, 20, 12],
          [16, 16, 9],
        ],
        'midori',
      ),
      spout(),
      whale(),
      slide(),
      holds(),
      children(),
    ),
};

const spout = () => [
  fill(
    'M149 109C148 97 148 86 144.6 79C141 71.6 132.4 69.6 128 76C125.4 80.4 127 85 130.6 86C128.6 87.6 123.4 86 122.4 80.4C120.6 71.6 128.4 64.6 137.4 66.4C144.4 67.8 148.4 73.4 151 80.4C153.4 73.6 156.4 68.4 162 67C167.4 65.8 171.4 69 172 74C169.6 71.6 165.6 71.4 162.4 73.4C155.4 78 154.4 92 154.2 109Z',
    'mizu',
  ),
  fill(
    [
      drop(129.4, 92, 5.6),
      drop(140, 57.6, 6),
      drop(151, 53.6, 8.4),
      drop(162.4, 58.6, 5),
      drop(168.4, 80, 5.6),
      drop(138.6, 84.4, 4.6),
    ].join(''),
    'mizu',
  ),
];

const whale = () => [
  fill(
    'M189.6 77C187 67 181 62.6 170 63C174 54.6 186 52.6 193 61C196 50 206 43 218 46C212 55 203.6 58 203 71.4C200 75 195 78 189.6 77Z',
    'fukasa',
  ),
  fill('M79 161.6C80 170 84 175 91 178H191.6C191 170 190 160 184 152H112Z', 'shiro'),
  line(
    'M84 168C104 174.4 124 173.4 142 168M87 170.7C106 176 124 175 140.6 170.4M90 173.4C108 177.6 124 176.6 139.2 172.8',
    'mizu',
  ),
  fill(
    'M79 162C79.6 152 90 149 102 146C118 142 122 122 138 113C150 106.6 164 107 174 110.6C183 113.6 189 106 189.6 94C189.8 87 189.6 81 189.6 76L203 70.6C204 88 209 112 209 138C209 156 206 170 200 178H191C190 174 187 170 182 166C172 158 158 156 142 162C122 170 96 170 79 162Z',
    'fukasa',
  ),
  line('M110 157.8C111.4 155 115.4 155 116.8 157.8', 'shiro', 0.9),
  fill(
    'M143 164.6C152 158.6 163 161 169 169C171 172 172 175.4 172 178H152C152 172 149 167.6 143 164.6Z',
    'mizu',
  ),
];

const slide = () => [
  fill(
    'M139.6 111C121 120 117.6 140.6 101.6 144.8C89.6 147.8 82.6 149.8 77.4 158C72.6 165.6 68 172.4 57 173.4L56.4 176.8C70 176.4 76 169 80.4 161C85 152.8 91 151.2 103 148.2C121 143.8 124.6 123.6 141.6 114.6Z',
    'daidai',
  ),
  line('M138.4 113.6C134.6 104.6 143.6 100.6 146.2 109.6', 'daidai', 1.4),
];

const HOLDS = [
  [192, 92, 'daidai'],
  [196, 103, 'wakaba'],
  [190, 110, 'shiro'],
  [199, 118, 'daidai'],
  [192, 126, 'ki'],
  [200, 136, 'wakaba'],
  [190, 142, 'shiro'],
  [198, 152, 'daidai'],
  [189, 158, 'wakaba'],
] as const;

const holds = () => HOLDS.map(([x, y, swatch]) => circle(x, y, 1.5, swatch));

const children = () => [
  cheering({ x: 165, y: 108.4, top: 'daidai', scale: 1.15 }),
  cheering({ x: 175.6, y: 111.6, top: 'wakaba', scale: 1.05, turned: true, cut: 'bun', hair: 'kaki' }),
  group('rotate(-38 82 155)', sliding({ x: 83.4, y: 157.4, top: 'shu', scale: 1.1, turned: true })),
  walking({ x: 33, y: 177, top: 'shiro', scale: 1.05, cut: 'long', hair: 'kaki' }),
  cheering({ x: 44.6, y: 177, top: 'wakaba', scale: 1.05 }),
];
