import { type GradientPaint, IDENTITY, type Matrix, within } from '#model';
import type { Instance } from '../nodes.ts';
import type { Palette } from '../palette.ts';
import type { Bounds } from './bounds.ts';
import { matrixOf, parseTransform, roundMatrix } from './geometry.ts';
import type { Attributes } from './shapes.ts';

/**
 * The paint of a LinearGradient or RadialGradient (SVG 1.1, section 13.2). `matrix` leads from the drawing's units to the
 * page; `box` is the shape's in the drawing's units. Undefined for what cannot be drawn: no stops, a shape without
 * extent, values that are no numbers.
 */
export function gradient(
  { type, props, children }: Instance,
  matrix: Matrix,
  box: Bounds | undefined,
  palette: Palette,
): GradientPaint | undefined {
  const coords = type === 'LINEAR_GRADIENT' ? linear(props) : radial(props);
  const stops = stopsOf(children as Instance[], palette);
  const space = props.gradientUnits === 'userSpaceOnUse' ? IDENTITY : boxSpace(box);
  const own = transformOf(props.gradientTransform);
  if (!coords.every(Number.isFinite) || stops.length === 0 || !space || !own) return undefined;
  return {
    kind: type === 'LINEAR_GRADIENT' ? 'linear' : 'radial',
    coords,
    stops,
    matrix: roundMatrix(within(within(matrix, space), own)),
  };
}

const linear = (props: Attributes): number[] => [
  share(props.x1, 0),
  share(props.y1, 0),
  share(props.x2, 1),
  share(props.y2, 0),
];

function radial(props: Attributes): number[] {
  const [cx, cy, r] = [share(props.cx, 0.5), share(props.cy, 0.5), share(props.r, 0.5)];
  return [share(props.fx, cx), share(props.fy, cy), 0, cx, cy, r];
}

/** `0.4`, `'0.4'` or `'40%'`. */
function share(value: unknown, fallback: number): number {
  if (value === undefined || value === null || value === '') return fallback;
  const text = String(value);
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function stopsOf(children: Instance[], palette: Palette): GradientPaint['stops'] {
  let reached = 0;
  return children.flatMap(({ type, props, style }) => {
    if (type !== 'STOP') return [];
    const attributes: Attributes = { ...(style as object), ...props };
    reached = Math.min(1, Math.max(reached, share(attributes.offset, 0)));
    const opacity = share(attributes.stopOpacity, 1);
    const paint = palette.paint(attributes.stopColor);
    if (!paint) return [];
    return [{ offset: reached, swatch: paint.swatch, ...(opacity < 1 ? { opacity } : {}) }];
  });
}

const boxSpace = (box: Bounds | undefined): Matrix | undefined =>
  box && box.right > box.left && box.bottom > box.top
    ? [box.right - box.left, 0, 0, box.bottom - box.top, box.left, box.top]
    : undefined;

function transformOf(value: unknown): Matrix | undefined {
  return value === undefined ? IDENTITY : matrixOf(parseTransform(String(value)));
}
