import { circle, ellipse, fill, group, n } from '../pen.tsx';
import { type Drawing, HORIZON } from './drawing.ts';
import { heightAt, line, type Point, polar, smooth, xy } from './shapes.tsx';

const X = 172;
const Y = 134;
const RADIUS = 57;
const SEGMENTS = 10;
const SEA = 163.6;

/** A cut mikan goes down as the sun into the sea: terraces on the left, seaweed poles and their boat before it. */
export const nosui: Drawing = {
  art: () => group(undefined, mikan(), sea(), hill(), flat(), poles(), boat()),
};

const mikan = () => [
  circle(X, Y, RADIUS, 'daidai'),
  circle(X, Y, RADIUS - 3.4, 'kinari'),
  Array.from({ length: SEGMENTS }, (_, index) => segment(((index + 0.18) / SEGMENTS) * 2 * Math.PI)),
];

const towards = (from: Point, to: Point, distance: number): Point => {
  const share = distance / Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
};

/** Three strokes of pulp: place across the segment, from and to radius. */
const PULP = [
  [-0.2, 24, 40],
  [0.02, 16, 33],
  [0.2, 29, 44],
] as const;

/** One segment with rounded corners, beginning at `angle`. */
function segment(angle: number) {
  const width = (2 * Math.PI) / SEGMENTS;
  const [outer, gap, corner] = [RADIUS - 6, 1.15, 5];
  const on = (radius: number, a: number) => polar(X, Y, radius, a);
  const [first, last] = [angle + Math.asin(gap / outer), angle + width - Math.asin(gap / outer)];
  const middle = angle + width / 2;
  const core = on(gap / Math.sin(width / 2) + 1.6, middle);
  const [left, right] = [on(outer, first), on(outer, last)];
  const d =
    `M${xy(towards(core, left, 1.4))}L${xy(towards(left, core, corner))}Q${xy(left)} ${xy(on(outer, first + corner / outer))}` +
    `A${outer} ${outer} 0 0 1 ${xy(on(outer, last - corner / outer))}Q${xy(right)} ${xy(towards(right, core, corner))}` +
    `L${xy(towards(core, right, 1.4))}Q${xy(core)} ${xy(towards(core, left, 1.4))}Z`;
  const pulp = PULP.map(([share, from, to]) => {
    const a = middle + share * width;
    return `M${xy(on(from, a))}L${xy(on(to, a))}`;
  });
  return [fill(d, 'daidai'), line(pulp.join(''), 'biwa')];
}

/** Evening light on the water: centre and length. */
const GLINTS = [
  [176, 166, 40],
  [152, 167, 14],
  [204, 167.4, 18],
  [170, 169.4, 26],
  [146, 170.4, 12],
  [192, 170.6, 30],
  [176, 173, 34],
  [207, 173.6, 12],
] as const;

const sea = () => [
  fill(`M60 ${SEA}H217V179H60Z`, 'seseragi'),
  GLINTS.map(([x, y, length]) => ellipse(x, y, length / 2, 0.62, 'biwa')),
];

/** Tidal flat. */
const flat = () => fill('M94 179C102 174.6 112 173.6 124 174.6C136 175.6 146 176 158 179Z', 'fukasa');

/** A row of poles runs out to sea; the net hangs on it just over the water. */
function poles() {
  const vanish: Point = [164, SEA];
  const row = [0, 0.19, 0.345, 0.47, 0.575, 0.665, 0.74, 0.805, 0.86, 0.905].map((share) => ({
    x: 121 + (vanish[0] - 121) * share,
    y: 174.6 + (vanish[1] - 174.6) * share,
    h: 35 * (1 - share),
  }));
  const up = ({ x, y, h }: (typeof row)[number], share: number): Point => [
    x + 0.04 * h * share,
    y - h * share,
  ];
  const nets = [0.16, 0.24].map((share) => `M${xy(up(row[0]!, share))}L${xy(up(row.at(-1)!, share))}`);
  const sticks = row.map(({ x, y, h }) => `M${n(x)} ${n(y)}l${n(h * 0.05)} ${n(-h)}`);
  return line([...nets, ...sticks].join(''), 'fukasa');
}

const boat = () => [
  fill(
    'M163 163.4C170 165.4 192 165.4 204 160L209.6 158.8C206 167.6 200 172.4 193 172.4H172C167 172.4 164 168.6 163 163.4Z',
    'fukasa',
  ),
  fill('M164.2 166.4C172 168.4 194 168.2 206.6 162.8L205.4 165C193 170.2 172 170.4 165.2 168.4Z', 'shiro'),
  fill(
    'M168 164.6V154.4C168 150.4 170.6 148 174.6 148H183.4C187.4 148 190 150.4 190 154.4V164.8H188.4V154.4C188.4 151.2 186.6 149.6 183.4 149.6H174.6C171.4 149.6 169.6 151.2 169.6 154.4V164.6Z',
    'fukasa',
  ),
  line('M169 156.4H189M169 160.4H189', 'fukasa'),
  fill('M192.6 164.4V156.4C192.6 151.8 200 151.8 200 156.4V162Z', 'shu'),
  fill('M193.6 157C191.6 159 189.6 160 187.4 160.2L187.2 158.8C189 158.4 191 156.8 193 154.6Z', 'shu'),
  circle(196.4, 150.4, 2.3, 'sumi'),
  fill(
    'M191.6 150.2C194 149.6 194 146.8 196.4 146.6C198.8 146.8 198.8 149.6 201.2 150.2C198.4 151 194.4 151 191.6 150.2Z',
    'kinari',
  ),
];

/** Edges of the terraces, from the top. */
const TERRACES: readonly (readonly Point[])[] = [
  [
    [-3, 118.2],
    [14, 121.9],
    [32, 131.1],
    [48, 144],
    [64, 152.2],
    [84, 161.4],
    [104, 172.5],
    [116, 178],
  ],
  [
    [-3, 128.3],
    [12, 132],
    [30, 141.2],
    [48, 152.2],
    [66, 158.7],
    [86, 167],
    [106, 176.2],
    [112, 178],
  ],
  [
    [-3, 139.4],
    [12, 142.1],
    [28, 149.5],
    [46, 159.1],
    [66, 164.7],
    [84, 171.6],
    [100, 177.4],
    [104, 178],
  ],
  [
    [-3, 150.4],
    [12, 152.7],
    [28, 158.2],
    [46, 165.6],
    [64, 170.2],
    [80, 175.2],
    [90, 178],
  ],
  [
    [-3, 161.4],
    [14, 163.3],
    [30, 167.3],
    [46, 171.9],
    [60, 175.1],
    [72, 178],
  ],
];

const hill = () => TERRACES.map((edge, index) => [terrace(edge, index), grove(edge, index)]);

function terrace(edge: readonly Point[], index: number) {
  const upper = `M${xy(edge[0]!)}${smooth(edge)}`;
  const lower = edge.map(([x, y]): Point => [x, y + Math.min(1.1, (HORIZON - y) * 0.08)]).reverse();
  return [
    fill(`${upper}L${n(edge.at(-1)![0])} ${HORIZON}L-3 ${HORIZON}Z`, index % 2 ? 'wakaba' : 'midori'),
    index > 0 && fill(`${upper}L${xy(lower[0]!)}${smooth(lower)}Z`, 'kinari'),
  ];
}

function grove(edge: readonly Point[], index: number) {
  const from = 2 + (index % 2) * 4.5;
  const count = Math.ceil((100 - index * 14 - from) / 10.4);
  return Array.from({ length: count }, (_, i) => {
    const x = from + i * 10.4;
    return tree(x, heightAt(edge, x) + 8.2, Math.max(0.62, 1.02 - x / 260) * (1 + index * 0.05));
  });
}

const tree = (x: number, y: number, scale: number) =>
  group(
    `translate(${n(x)} ${n(y)}) scale(${n(scale)})`,
    fill('M-3.6 0C-4.4 -3.4 -2.6 -6.2 0 -6.2C2.6 -6.2 4.4 -3.4 3.6 0Z', 'mori'),
    circle(-1.5, -3.2, 0.8, 'daidai'),
    circle(0.5, -4.4, 0.8, 'daidai'),
    circle(1.7, -1.9, 0.8, 'daidai'),
  );
