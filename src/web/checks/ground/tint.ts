import {
  type GradientPaint,
  IDENTITY,
  inverse,
  type Matrix,
  type Paint,
  type Swatch,
  type SwatchName,
  within,
} from '#model';
import { type Rgb, rgbOf } from '../colour.ts';

/** A colour and how much of what is below it covers, 0 to 1. */
export type Tint = readonly [red: number, green: number, blue: number, cover: number];

/** What a paint is at a point of the page; nothing where it paints nothing. */
export type TintAt = (x: number, y: number) => Tint | undefined;

type Swatches = Readonly<Record<SwatchName, Pick<Swatch, 'screen'>>>;

/** The tint of a paint on an item; `matrix` leads from the item's coordinates to the page. */
export function tintOf(paint: Paint, matrix: Matrix, swatches: Swatches): TintAt {
  if (paint.kind !== 'flat') return gradientTint(paint, matrix, swatches);
  const tint: Tint = [...rgbOf(swatches[paint.swatch]!.screen), paint.opacity ?? 1];
  return () => tint;
}

/** The colours of a gradient go on beyond both ends, as the writer has them. */
function gradientTint(paint: GradientPaint, matrix: Matrix, swatches: Swatches): TintAt {
  const back = inverse(within(matrix, paint.matrix ?? IDENTITY));
  if (!back) return () => undefined;
  const [a, b, c, d, e, f] = back;
  const course = paint.kind === 'linear' ? linear(paint.coords) : radial(paint.coords);
  const ramp = paint.stops
    .map(({ offset, swatch, opacity }) => ({
      at: Math.min(1, Math.max(0, offset)),
      tint: [...rgbOf(swatches[swatch]!.screen), (opacity ?? 1) * (paint.opacity ?? 1)] as const,
    }))
    .sort((one, other) => one.at - other.at);
  return (x, y) => {
    const t = course(a * x + c * y + e, b * x + d * y + f);
    return t === undefined ? undefined : tintBetween(ramp, Math.min(1, Math.max(0, t)));
  };
}

/** How far along its course a point of the gradient is. */
type Course = (x: number, y: number) => number | undefined;

function linear([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Course {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  return (x, y) => (length === 0 ? 1 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length);
}

/** The outermost of the circles that go through the point (ISO 32000-1, 8.7.4.5.4). */
function radial([x1 = 0, y1 = 0, r1 = 0, x2 = 0, y2 = 0, r2 = 0]: readonly number[]): Course {
  const [dx, dy, dr] = [x2 - x1, y2 - y1, r2 - r1];
  const a = dx * dx + dy * dy - dr * dr;
  return (x, y) => {
    const [px, py] = [x - x1, y - y1];
    const b = px * dx + py * dy + r1 * dr;
    const c = px * px + py * py - r1 * r1;
    const root = Math.sqrt(b * b - a * c);
    const found = Math.abs(a) < 1e-9 ? [c / (2 * b)] : [(b + root) / a, (b - root) / a];
    const real = found.filter((t) => Number.isFinite(t) && r1 + t * dr >= 0);
    return real.length > 0 ? Math.max(...real) : undefined;
  };
}

function tintBetween(ramp: readonly { at: number; tint: Tint }[], t: number): Tint {
  const next = ramp.findIndex(({ at }) => at > t);
  if (next === 0) return ramp[0]!.tint;
  if (next < 0) return ramp.at(-1)!.tint;
  const [from, to] = [ramp[next - 1]!, ramp[next]!];
  const share = (t - from.at) / (to.at - from.at);
  return from.tint.map((value, index) => value + share * (to.tint[index]! - value)) as unknown as Tint;
}

/** What is seen of a tint over a ground. */
export const over = ([red, green, blue, cover]: Tint, [r, g, b]: Rgb): Rgb => [
  red * cover + r * (1 - cover),
  green * cover + g * (1 - cover),
  blue * cover + b * (1 - cover),
];
