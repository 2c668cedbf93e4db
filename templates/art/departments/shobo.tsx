import type { ReactNode } from 'react';
import { circle, fill, group, n, rect } from '../pen.tsx';
import { drop } from '../ribbon.ts';
import type { Drawing } from './drawing.ts';
import { line, taper } from './shapes.tsx';
import { truck } from './truck.tsx';

/** A ladder truck: the line of water climbs the ladder, is thrown in an arc and falls back on the line. */
export const shobo: Drawing = {
  art: () =>
    group(
      undefined,
      roofs(),
      tower(),
      trees(),
      jet(),
      ladder(),
      firefighter(),
      truck(),
      turntable(),
      basket(),
    ),
};

const roofs = () => [
  fill('M-3 178V164L6 158L15 164V178ZM38 178V168L46.6 161.4L55.4 168V178Z', 'seseragi'),
  fill('M52 178V171.4H72V178Z', 'shiro'),
  fill('M50.6 171.4C56 169 58.4 167.4 62 164C65.6 167.4 68 169 73.4 171.4Z', 'fukasa'),
  fill('M70 178V169L77.6 163.6L85 169V178Z', 'asase'),
  fill('M84 178V172.8H97V178Z', 'shiro'),
  fill('M82.8 172.8C86.4 171.4 88 170 90.4 167.8C93 170 94.4 171.4 98.2 172.8Z', 'mizu'),
];

/** The old watch-tower. */
function tower(): ReactNode[] {
  const half = (y: number) => 2.6 + (y - 125) * 0.092;
  const braces = [0, 1, 2, 3, 4].map((i) => {
    const [low, high] = [172 - i * 9.4, 162.6 - i * 9.4];
    const [a, b] = [half(low), half(high)];
    return (
      `M${n(25 - a)} ${n(low)}L${n(25 + b)} ${n(high)}M${n(25 + a)} ${n(low)}L${n(25 - b)} ${n(high)}` +
      `M${n(25 - b)} ${n(high)}H${n(25 + b)}`
    );
  });
  return [
    fill('M17.4 178L21.8 125H23L19 178ZM32.6 178L28.2 125H27L31 178Z', 'fukasa'),
    line(braces.join(''), 'fukasa'),
    rect(18.6, 124, 12.8, 1.4, 'fukasa', 0.5),
    fill('M16 119C20.6 117.6 23.4 114.6 25 110.6C26.6 114.6 29.4 117.6 34 119Z', 'fukasa'),
    rect(19.6, 119, 1, 5, 'fukasa'),
    rect(29.4, 119, 1, 5, 'fukasa'),
    fill('M23.2 123C23.2 119.6 26.8 119.6 26.8 123Z', 'daidai'),
  ];
}

const trees = () =>
  fill(
    'M-3 178V173C0 170 5 170 7 173C9 169.6 16 169.4 18 173.4C21 171 27 171 29 174C32 172 37 172.4 40 178Z',
    'midori',
  );

const spread = (u: number) => u * u * 0.65 + u * 0.35;

const jet = () => [
  fill(
    taper(
      [
        [171, 38.4],
        [188, 10],
        [213, 52],
        [219, 181],
      ],
      1,
      20,
      spread,
    ),
    'asase',
  ),
  fill(
    taper(
      [
        [171, 38.4],
        [186, 14],
        [207, 56],
        [210.4, 181],
      ],
      1.4,
      9.4,
      spread,
    ),
    'mizu',
  ),
  fill(
    taper(
      [
        [171, 38.4],
        [187, 12],
        [211, 54],
        [217.4, 181],
      ],
      0.8,
      4.4,
      spread,
    ),
    'shiro',
  ),
  fill(
    taper(
      [
        [171, 38.4],
        [185, 18],
        [203, 60],
        [204, 181],
      ],
      0.7,
      2.6,
      spread,
    ),
    'shiro',
  ),
  fill(
    taper(
      [
        [171, 38.4],
        [184, 20],
        [199.6, 62],
        [199.4, 181],
      ],
      0.5,
      1.8,
      spread,
    ),
    'seseragi',
  ),
  fill(
    'M190 178C190.6 175 193.6 174.6 194.8 176C195 172.4 199 171.6 200.6 174C201.6 170 206.4 169.6 207.6 173C209.6 169.4 214 170.4 216 173V178Z',
    'shiro',
  ),
  fill(drop(195, 92, 5) + drop(193.4, 134, 5.4), 'seseragi'),
  fill(drop(191.6, 70, 3.6) + drop(196.4, 118, 4), 'shiro'),
];

/** Three sections from the turntable to the basket; they overlap a little only, or their braces flicker. */
function ladder(): ReactNode {
  const [foot, tip] = [
    [119, 146.5],
    [162.6, 49],
  ] as const;
  const [dx, dy] = [tip[0] - foot[0], tip[1] - foot[1]];
  return group(
    `translate(${foot[0]} ${foot[1]}) rotate(${n((Math.atan2(dy, dx) * 180) / Math.PI)})`,
    rungs(84, Math.hypot(dx, dy), 3.2, 7, 0.9),
    rungs(46, 88, 4.6, 8, 1.1),
    rungs(-7, 50, 6.2, 9, 1.4),
  );
}

function rungs(from: number, to: number, width: number, count: number, rail: number): ReactNode[] {
  const pitch = (to - from) / count;
  const braces = Array.from({ length: count }, (_, i) => {
    const start = from + pitch * i;
    return `M${n(start)} 0L${n(start + pitch / 2)} ${-width}L${n(start + pitch)} 0`;
  });
  return [
    line(braces.join(''), 'fukasa'),
    rect(from, -width - rail / 2, to - from, rail, 'fukasa', 0.4),
    rect(from, -rail * 0.7, to - from, rail * 1.4, 'fukasa', 0.4),
  ];
}

const firefighter = () => [
  fill(
    'M159.2 45C158.8 39 160.8 36.2 163 35.2L163.2 32H167.4L167.6 35.2C169.6 36.2 170.8 39 170.6 45Z',
    'fukasa',
  ),
  line('M159.8 41.2H170.2', 'ki', 0.9),
  fill(
    'M159.6 33C159 28.4 161.6 25.8 165 25.8C168 25.8 169.8 27.8 170 31L171.8 33C168.6 33.7 163 33.7 159.6 33Z',
    'daidai',
  ),
  fill('M163.2 33.2H170C170.2 35.8 169 37.6 166.6 37.6C164.6 37.6 163.2 36 163.2 33.2Z', 'mizu'),
  fill('M159.8 33C158.8 35 159 37 160.2 38.4L163.4 35.4V33.2Z', 'shiro'),
];

const turntable = () => [
  fill('M106.6 149.2L109.4 144.6H130L133 149.2Z', 'fukasa'),
  fill('M111.6 145C110.8 139.6 114 134.4 119.4 134.6C125.2 134.8 126.6 140 127.4 145Z', 'fukasa'),
  circle(119.2, 142.4, 2.2, 'shiro'),
];

const basket = () => [
  fill('M164 38.6L171.4 37L172 39L165 42ZM156.6 42.4H172.2L170.8 51.4H158Z', 'fukasa'),
  fill('M157 45H171.8L171.3 48.2H157.5Z', 'shu'),
];
