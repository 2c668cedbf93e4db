import { drop } from '../../art/ribbon.ts';

/** Steps in which a drop is measured. */
const STEPS = 200;

/** Half the breadth of a drop at each height from its tip, for a drop of height 1; the outline of `drop`. */
const BREADTHS: readonly number[] = (() => {
  const r = 0.33;
  const centre = 1 - r;
  const [x1, y1, y2] = [r * 0.35, 0.22, centre - r * 0.75];
  const bezier = (a: number, b: number, c: number, d: number, u: number) =>
    (1 - u) ** 3 * a + 3 * (1 - u) ** 2 * u * b + 3 * (1 - u) * u * u * c + u ** 3 * d;
  const shoulder = Array.from({ length: 4 * STEPS + 1 }, (_, index) => {
    const u = index / (4 * STEPS);
    return { x: bezier(0, x1, r, r, u), y: bezier(0, y1, y2, centre, u) };
  });
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const y = step / STEPS;
    if (y >= centre) return Math.sqrt(Math.max(0, r * r - (y - centre) ** 2));
    return shoulder.find((point) => point.y >= y)!.x;
  });
})();

/** How high the water stands in a drop that holds this share (0 to 1) of its area, from its foot, for a drop of height 1. */
export function levelOf(share: number): number {
  const whole = BREADTHS.reduce((sum, breadth) => sum + breadth, 0);
  let held = 0;
  for (let step = STEPS; step > 0; step--) {
    held += BREADTHS[step]!;
    if (held >= share * whole) return share <= 0 ? 0 : 1 - (step - 1) / STEPS;
  }
  return 1;
}

/** A drop and the share of it that is full. */
export interface Filled {
  share: number;
  x: number;
  /** Its outline, the height of its foot, and of the water in it, in mm. */
  outline: string;
  foot: number;
  level: number;
}

/**
 * A value as drops in a row, one for each whole and one for the rest, until there are `count`.
 * @param x axis of the first drop, `foot` where they stand, `height` and `pitch` in mm
 */
export function filledDrops(
  value: number,
  {
    count,
    x,
    foot,
    height,
    pitch,
  }: { count: number; x: number; foot: number; height: number; pitch: number },
): Filled[] {
  return Array.from({ length: count }, (_, index) => {
    const share = Math.min(1, Math.max(0, value - index));
    const at = x + index * pitch;
    return {
      share,
      x: at,
      outline: drop(at, foot - height, height),
      foot,
      level: foot - levelOf(share) * height,
    };
  });
}
