import { IDENTITY, type Matrix, within } from '#model';
import type { TransformStep } from '../nodes.ts';

/** Positions on a page are kept to a thousandth of a point (0.35 µm). The one place where pages are rounded. */
export const round = (value: number): number => Math.round(value * 1000) / 1000 || 0;

/** Numbers that multiply lengths need more places. */
const roundFactor = (value: number): number => Math.round(value * 1e8) / 1e8 || 0;

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
export const scaling = (x: number, y: number): Matrix => [x, 0, 0, y, 0, 0];

export const roundMatrix = ([a, b, c, d, e, f]: Matrix): Matrix => [
  roundFactor(a),
  roundFactor(b),
  roundFactor(c),
  roundFactor(d),
  round(e),
  round(f),
];

/** The factor of a transform that keeps shapes alike (turned, mirrored, enlarged); undefined if it distorts. */
export function likeness([a, b, c, d]: Matrix): number | undefined {
  const x = Math.hypot(a, b);
  const y = Math.hypot(c, d);
  const alike = Math.abs(x - y) <= 1e-6 * x && Math.abs(a * c + b * d) <= 1e-6 * x * y;
  return alike ? x : undefined;
}

const RADIANS = Math.PI / 180;

type Step = (...values: number[]) => Matrix;

/** The operations of SVG and of react-pdf's `transform` style; angles in degrees. */
const steps: Record<string, Step> = {
  translate: (x = 0, y = 0) => translation(x, y),
  scale: (x = 1, y = x) => scaling(x, y),
  rotate: (angle = 0, x = 0, y = 0) => {
    const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
    return within([cos, sin, -sin, cos, x, y], translation(-x, -y));
  },
  skew: (x = 0, y = 0) => [1, Math.tan(y * RADIANS), Math.tan(x * RADIANS), 1, 0, 0],
  skewX: (angle = 0) => [1, 0, Math.tan(angle * RADIANS), 1, 0, 0],
  skewY: (angle = 0) => [1, Math.tan(angle * RADIANS), 0, 1, 0, 0],
  matrix: (a = 1, b = 0, c = 0, d = 1, e = 0, f = 0) => [a, b, c, d, e, f],
};

/** The matrix of steps, each about `origin`; undefined if there are none, or one is unknown or has no numbers. */
export function matrixOf(
  transform: TransformStep[] | undefined,
  origin = { left: 0, top: 0 },
): Matrix | undefined {
  let matrix = transform && IDENTITY;
  for (const { operation, value } of transform ?? []) {
    const step = steps[operation]?.(...value);
    if (!step?.every(Number.isFinite)) return undefined;
    const about = within(translation(origin.left, origin.top), step);
    matrix = within(matrix!, within(about, translation(-origin.left, -origin.top)));
  }
  return matrix;
}

const STEP = /(\w+)\s*\(([^)]*)\)/g;

/** SVG syntax, `rotate(30 5 5) scale(2)`, as steps; undefined for anything else. */
export function parseTransform(text: string): TransformStep[] | undefined {
  if (/[^\s,]/.test(text.replace(STEP, ''))) return undefined;
  return [...text.matchAll(STEP)].map(([, operation, values]) => ({
    operation: operation!,
    value: values!
      .trim()
      .split(/[\s,]+/)
      .map(Number),
  }));
}
