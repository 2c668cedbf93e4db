import type { Outline } from './outline.ts';
import { trace } from './pathdata.ts';

export type Attributes = Record<string, unknown>;

/** A length of a drawing in its units; NaN for what is not a plain number (percentages, units other than px). */
export function length(attributes: Attributes, name: string, fallback = 0): number {
  const value = attributes[name];
  if (value === undefined || value === null) return fallback;
  return typeof value === 'number' ? value : Number(String(value).replace(/px$/, '') || Number.NaN);
}

const lengths = (attributes: Attributes, ...names: string[]) => names.map((name) => length(attributes, name));

/** Draws a shape of SVG; false where its attributes make no outline. */
export type Draw = (outline: Outline, attributes: Attributes) => boolean;

const finite = (values: number[]) => values.every(Number.isFinite);

/** The shapes a drawing may hold. */
export const shapes: Record<string, Draw> = {
  PATH: (outline, { d }) => typeof d === 'string' && trace(d, outline),

  RECT: (outline, attributes) => {
    const [x, y, width, height] = lengths(attributes, 'x', 'y', 'width', 'height') as Four;
    const rx = Math.min(length(attributes, 'rx', length(attributes, 'ry')), width / 2);
    const ry = Math.min(length(attributes, 'ry', length(attributes, 'rx')), height / 2);
    if (!finite([x, y, width, height, rx, ry])) return false;
    if (width > 0 && height > 0) outline.roundedBox(x, y, width, height, [rx, rx, rx, rx], [ry, ry, ry, ry]);
    return true;
  },

  CIRCLE: (outline, attributes) => {
    const [cx, cy, r] = lengths(attributes, 'cx', 'cy', 'r') as Four;
    if (r > 0) outline.ellipse(cx, cy, r, r);
    return finite([cx, cy, r]);
  },

  ELLIPSE: (outline, attributes) => {
    const [cx, cy, rx, ry] = lengths(attributes, 'cx', 'cy', 'rx', 'ry') as Four;
    if (rx > 0 && ry > 0) outline.ellipse(cx, cy, rx, ry);
    return finite([cx, cy, rx, ry]);
  },

  LINE: (outline, attributes) => {
    const [x1, y1, x2, y2] = lengths(attributes, 'x1', 'y1', 'x2', 'y2') as Four;
    outline.move(x1, y1);
    outline.line(x2, y2);
    return finite([x1, y1, x2, y2]);
  },

  POLYLINE: (outline, { points }) => polyline(outline, points),

  POLYGON: (outline, { points }) => {
    const drawn = polyline(outline, points);
    if (outline.path.length > 0) outline.close();
    return drawn;
  },
};

type Four = [number, number, number, number];

const polyline = (outline: Outline, points: unknown): boolean =>
  typeof points === 'string' && (points.trim() === '' || trace(`M${points}`, outline));
