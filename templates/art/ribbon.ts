import { n } from './pen.tsx';

/** A point of the water line: x, y and width in mm, and the share of the way that the handles take (0.5). */
export type RibbonPoint = readonly [x: number, y: number, width: number, handle?: number];

/** Samples of a span: at least so many, more where it is long, so that no facet is seen in print. */
const STEPS = { least: 26, most: 96, mm: 0.9 };

/**
 * The water line as a filled outline through the points, horizontal at each of them, so that it can swell and pages join.
 * Returns path data in mm.
 */
export function ribbon(points: readonly RibbonPoint[]): string {
  const samples = points.slice(1).flatMap((to, index) => span(points[index]!, to, index > 0));
  const edge = (side: 1 | -1) =>
    samples.map(
      ({ x, y, width, nx, ny }) => `${n(x + (side * nx * width) / 2)} ${n(y + (side * ny * width) / 2)}`,
    );
  return `M${edge(1).join('L')}L${edge(-1).reverse().join('L')}Z`;
}

/** Samples of one cubic span with horizontal tangents at both ends. */
function span(from: RibbonPoint, to: RibbonPoint, skipFirst: boolean) {
  const [x0, y0, w0, handle = 0.5] = from;
  const [x1, y1, w1] = to;
  const reach = (x1 - x0) * handle;
  const wanted = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEPS.mm);
  const steps = Math.abs(y1 - y0) < 0.01 ? 6 : Math.min(Math.max(wanted, STEPS.least), STEPS.most);
  return Array.from({ length: steps + 1 }, (_, step) => step / steps)
    .slice(skipFirst ? 1 : 0)
    .map((u) => {
      const v = 1 - u;
      const x = v ** 3 * x0 + 3 * v * v * u * (x0 + reach) + 3 * v * u * u * (x1 - reach) + u ** 3 * x1;
      const y = (v ** 3 + 3 * v * v * u) * y0 + (3 * v * u * u + u ** 3) * y1;
      const dx = 3 * v * v * reach + 6 * v * u * (x1 - x0 - 2 * reach) + 3 * u * u * reach;
      const dy = 6 * v * u * (y1 - y0);
      const length = Math.hypot(dx, dy) || 1;
      const ease = u * u * (3 - 2 * u);
      return { x, y, width: w0 + (w1 - w0) * ease, nx: -dy / length, ny: dx / length };
    });
}

/** A drop: tip at (x, y), round end below, `height` in mm. */
export function drop(x: number, y: number, height: number): string {
  const r = height * 0.33;
  const cy = y + height - r;
  return (
    `M${n(x)} ${n(y)}C${n(x + r * 0.35)} ${n(y + height * 0.22)} ${n(x + r)} ${n(cy - r * 0.75)} ${n(x + r)} ${n(cy)}` +
    `A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(cy)}` +
    `C${n(x - r)} ${n(cy - r * 0.75)} ${n(x - r * 0.35)} ${n(y + height * 0.22)} ${n(x)} ${n(y)}Z`
  );
}
