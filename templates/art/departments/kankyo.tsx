import { circle, fill, group, n, rect } from '../pen.tsx';
import { drop } from '../ribbon.ts';
import { type Drawing, HORIZON } from './drawing.ts';
import { hedge, heightAt, line, type Point, smooth, xy } from './shapes.tsx';

/** The ground cut open: rain on the mountain, grass, ash, lava, and veins of water that meet on the line as a tap. */
export const kankyo: Drawing = {
  art: () =>
    group(
      undefined,
      cloud(),
      rain(),
      forest(),
      section(),
      lava(),
      pumice(),
      veins(),
      shrubs(),
      tap(),
      glass(),
    ),
};

const SKYLINE: readonly Point[] = [
  [84, 178],
  [100, 172],
  [114, 162],
  [128, 155.5],
  [140, 148],
  [150, 133],
  [157, 115],
  [165, 101],
  [174, 92.5],
  [181, 90],
  [186, 93.4],
  [191, 95],
  [196, 91],
  [202, 87.6],
  [209, 92],
  [217, 100],
];

const SPRING = 84;
const END = 217;
const skyline = (x: number) => heightAt(SKYLINE, x);
const calm = (x: number) => HORIZON - 84 * Math.max(0, (x - SPRING) / (END - SPRING)) ** 1.08;

/** A seam of the ground: 0 is the skyline, 1 the line; the deeper, the smoother. */
function seam(depth: number, x: number): number {
  const blend = Math.min(1, depth * 1.3);
  return HORIZON - (1 - depth) * ((1 - blend) * (HORIZON - skyline(x)) + blend * (HORIZON - calm(x)));
}

function stratum(depth: number): string {
  const xs = Array.from({ length: 39 }, (_, i) => SPRING + i * 3.5);
  const edge = xs.map((x): Point => [x, seam(depth, x)]);
  return `M${xy(edge[0]!)}${smooth(edge)}L${END} ${HORIZON}L${SPRING} ${HORIZON}Z`;
}

const cloud = () =>
  fill(
    'M131 64C122 64 120 54 129 52.5C127 42 142 37 149 44.5C153 32 174 30 180 42C187 35.5 199 38 200 47C207 44.5 213 46 217 50V64Z',
    'shiro',
  );

const RAIN = [
  [134, 69, 10],
  [141, 80, 13],
  [146, 69, 8],
  [152, 76, 16],
  [159, 69, 12],
  [164, 82, 10],
  [170, 70, 15],
  [178, 68, 10],
  [183, 75, 9],
  [189, 69, 17],
  [197, 70, 10],
  [203, 68, 13],
  [210, 72, 11],
  [134, 90, 10],
  [143, 102, 11],
  [151, 99, 8],
  [157, 92, 10],
  [128, 106, 9],
  [137, 115, 10],
] as const;

const rain = () =>
  line(RAIN.map(([x, y, length]) => `M${x} ${y}l${n(-length * 0.2)} ${length}`).join(''), 'mizu');

const CEDARS = [
  [116, 15, 4],
  [123, 21, 5],
  [131, 17, 4.4],
  [138, 23, 5.2],
  [145, 16, 4.2],
] as const;

const forest = () =>
  CEDARS.map(([x, h, w], index) => {
    const foot = skyline(x) + 1.5;
    const at = (share: number, rise: number) => `${n(x + w * share)} ${n(foot - h * rise)}`;
    return [
      fill(
        `M${at(0, 1)}C${at(0.3, 0.8)} ${at(1, 0.42)} ${at(0.9, 0.2)}C${at(0.8, 0.06)} ${at(-0.8, 0.06)} ${at(-0.9, 0.2)}` +
          `C${at(-1, 0.42)} ${at(-0.3, 0.8)} ${at(0, 1)}Z`,
        index % 2 ? 'midori' : 'mori',
      ),
      line(`M${at(0, 0.55)}V${n(foot)}`, 'fukasa'),
    ];
  });

/** Grass, ash, lava, water, bedrock. */
const section = () => [
  fill(stratum(0), 'midori'),
  fill(stratum(0.075), 'kinari'),
  fill(stratum(0.2), 'fukasa'),
  fill(stratum(0.5), 'mizu'),
  fill('M116 179C140 175 160 171 178 164C194 158 206 155 217 154V179Z', 'fukasa'),
];

/** Where water sinks in, and how deep it turns towards the spring. */
const SINKS = [
  [146, 0.1],
  [160, 0.28],
  [174, 0.44],
  [188, 0.6],
  [202, 0.76],
  [213, 0.92],
] as const;

const nearSink = (x: number, distance: number) => SINKS.some(([sink]) => Math.abs(sink - x) < distance);

const every = (from: number, pitch: number) =>
  Array.from({ length: Math.ceil((END - from) / pitch) }, (_, index) => ({ x: from + index * pitch, index }));

/** Lava stands in columns: a comb of joints under its upper edge. */
const lava = () =>
  line(
    every(152, 4.6)
      .filter(({ x }) => !nearSink(x + 1, 1.5))
      .map(({ x, index }) => `M${n(x)} ${n(seam(0.2, x) + 1.6)}v${[8, 4.5, 11, 6][index % 4]}`)
      .join(''),
    'mizu',
  );

const pumice = () =>
  every(150, 5.3)
    .filter(({ x }) => !nearSink(x + 0.5, 2))
    .map(({ x, index }) =>
      circle(x, seam(0.075 + 0.125 * [0.35, 0.65, 0.5][index % 3]!, x), [0.8, 0.55, 1][index % 3]!, 'biwa'),
    );

const veins = () =>
  line(
    SINKS.map(([x, depth]) => {
      const table = seam(0.46, x) + 4 + depth * 12;
      const end = HORIZON - 1;
      return (
        `M${x} ${n(skyline(x) + 3)}L${x - 1.5} ${n(table - 9)}` +
        `C${x - 3} ${n(table + 1)} ${x - 11} ${n(table + 3 + depth * 2)} ${x - 24} ${n(table + 8 + depth * 3)}` +
        `C${x - 42} ${n(table + 13 + depth * 7)} 118 ${n(end - 7 + depth * 6)} 98 ${n(end - 1.6 + depth)}`
      );
    }).join(''),
    'shiro',
  );

const shrubs = () =>
  hedge(
    [
      [51, 58, 174],
      [58, 68, 171],
      [68, 75, 173.4],
      [75, 86, 171.6],
    ],
    HORIZON,
    'midori',
  );

/** The line itself rises: same colour, flared foot. */
const tap = () => [
  fill(
    'M-1 178C7 178 9.4 172 9.4 163V140.6C9.4 128 16.4 120.6 26 120.6C35.4 120.6 42.2 127.6 42.2 138V141H36.4V138.4C36.4 131 32.2 126.8 26 126.8C19.6 126.8 15.4 131.4 15.4 140.6V163C15.4 172 17.8 178 26 178Z',
    'mizu',
  ),
  rect(33.6, 138.6, 11.4, 4, 'fukasa', 1),
  fill('M24.4 121.4L24.8 115H27.2L27.6 121.4Z', 'fukasa'),
  rect(17, 111.8, 18, 4, 'daidai', 2),
  rect(7, 150, 10.8, 4, 'fukasa', 1),
  fill(drop(39.3, 144.8, 8.4), 'mizu'),
];

const glass = () => [
  fill('M31.6 157H46.8L45.2 178H33.2Z', 'shiro'),
  fill('M32.2 164.4C35 163 37 165.6 39.4 164.6C41.6 163.6 43.6 163.6 46.2 164.6L45.2 178H33.2Z', 'seseragi'),
];
