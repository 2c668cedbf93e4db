import { light, type Rgb } from './colour.ts';

/**
 * What is seen by who lacks one kind of cones: matrices over linear light, severity 1.0, of Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009.
 */
const VISION = {
  common: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const satisfies Record<string, readonly number[]>;

/** A way of seeing colours: 一般色覚, P型, D型, T型. */
export type Vision = keyof typeof VISION;

/** Where two colours come nearest to each other. */
export interface Nearness {
  vision: Vision;
  /** CIEDE2000. */
  difference: number;
}

/** The least difference between two colours over all ways of seeing them. */
export function nearest(one: Rgb, other: Rgb): Nearness {
  const all = (Object.keys(VISION) as Vision[]).map((vision) => ({
    vision,
    difference: difference(seen(one, vision), seen(other, vision)),
  }));
  return all.reduce((least, next) => (next.difference < least.difference ? next : least));
}

/** Linear light of a colour as somebody sees it, 0 to 1. */
export function seen(rgb: Rgb, vision: Vision): number[] {
  const lights = rgb.map(light);
  const matrix = VISION[vision];
  return [0, 3, 6].map((row) => {
    const sum = lights.reduce((total, value, column) => total + matrix[row + column]! * value, 0);
    return Math.min(1, Math.max(0, sum));
  });
}

const difference = (one: readonly number[], other: readonly number[]): number =>
  ciede2000(lab(one), lab(other));

export type Lab = readonly [l: number, a: number, b: number];

/** CIELAB of linear sRGB against D65. */
export function lab([red = 0, green = 0, blue = 0]: readonly number[]): Lab {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116,
  ) as [number, number, number];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const DEGREE = Math.PI / 180;
const cos = (degrees: number): number => Math.cos(degrees * DEGREE);
const sin = (degrees: number): number => Math.sin(degrees * DEGREE);

/** Colour difference CIEDE2000 (Sharma, Wu and Dalal, Color Research and Application 30 (1), 2005). */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const grey = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * (1 + grey), b1), Math.hypot(a2 * (1 + grey), b2)];
  const [h1, h2] = [hue(a1 * (1 + grey), b1), hue(a2 * (1 + grey), b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : shortWay(h2 - h1);
  const h = isGrey ? h1 + h2 : middle(h1, h2);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * t);
  const rotation = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEGREE + 360) % 360;

const shortWay = (turn: number): number => (turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn);

function middle(one: number, other: number): number {
  const sum = one + other;
  if (Math.abs(one - other) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}
