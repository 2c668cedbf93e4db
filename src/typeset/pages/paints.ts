import type { Matrix, Paint, Stroke } from '#model';
import type { Instance } from '../nodes.ts';
import type { Palette } from '../palette.ts';
import type { Bounds } from './bounds.ts';
import { round } from './geometry.ts';
import { gradient } from './gradient.ts';
import { type Attributes, length } from './shapes.ts';

/** Gradients and clip paths of a drawing by id. */
export type Definitions = Map<string, Instance>;

/** What a paint is for: the way from the drawing's units to the page, and the box of the shape in those units. */
export interface Ground {
  matrix: Matrix;
  box: () => Bounds | undefined;
  /** The share of a group's opacity that the paint takes over. */
  opacity: number;
}

export const isPainted = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== 'none' && value !== '';

/** The id in `url(#id)`. */
export const reference = (value: unknown): string | undefined =>
  /^url\(['"]?#([^'")]+)['"]?\)$/.exec(String(value))?.[1];

/** Mixes the paints of a drawing's shapes from their attributes. */
export class Paints {
  constructor(
    private readonly palette: Palette,
    private readonly definitions: Definitions,
    /** Is told of a reference to something that is not there. */
    private readonly onUnknown: (value: string) => void,
  ) {}

  fill({ fill, fillOpacity }: Attributes, ground: Ground): Paint | undefined {
    return this.mix(fill, fillOpacity, ground);
  }

  /** `scale`: from the drawing's units to pt. */
  stroke(pen: Attributes, scale: number, ground: Ground): Stroke | undefined {
    const width = length(pen, 'strokeWidth', 1) * scale;
    const paint = width > 0 ? this.mix(pen.stroke, pen.strokeOpacity, ground) : undefined;
    if (!paint) return undefined;
    const stroke: Stroke = { paint, width: round(width) };
    if (pen.strokeLinecap) stroke.cap = pen.strokeLinecap as Stroke['cap'];
    if (pen.strokeLinejoin) stroke.join = pen.strokeLinejoin as Stroke['join'];
    if (pen.strokeMiterlimit !== undefined) stroke.miterLimit = length(pen, 'strokeMiterlimit');
    const dash = dashes(pen.strokeDasharray);
    if (dash) stroke.dash = dash.map((part) => round(part * scale));
    if (dash && pen.strokeDashoffset) stroke.dashOffset = round(length(pen, 'strokeDashoffset') * scale);
    return stroke;
  }

  private mix(value: unknown, own: unknown, { matrix, box, opacity }: Ground): Paint | undefined {
    const share = length({ own }, 'own', 1) * opacity;
    if (!isPainted(value) || !(share > 0)) return undefined;
    const id = reference(value);
    if (id === undefined) return this.palette.paint(value, share);
    const definition = this.definitions.get(id);
    if (!definition) {
      this.onUnknown(String(value));
      return undefined;
    }
    const paint = gradient(definition, matrix, box(), this.palette);
    return paint && share < 1 ? { ...paint, opacity: share } : paint;
  }
}

/** `4 2`, `[4, 2]`, `4`; undefined for a solid line. */
function dashes(value: unknown): number[] | undefined {
  if (!isPainted(value)) return undefined;
  const parts = (
    Array.isArray(value)
      ? value
      : String(value)
          .trim()
          .split(/[\s,]+/)
  ).map(Number);
  return parts.every((part) => part >= 0) && parts.some((part) => part > 0) ? parts : undefined;
}
