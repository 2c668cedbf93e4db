import { IDENTITY, type Matrix, type Segment } from '#model';
import { round } from './geometry.ts';

/** Handles of the cubics that stand for a quarter of an ellipse. */
const KAPPA = (4 * (Math.SQRT2 - 1)) / 3;

/** Radii of a box's corners from the top left clockwise. */
export type Corners = [number, number, number, number];

/** Draws one outline in its own coordinates; its segments are in the page's. */
export class Outline {
  readonly path: Segment[] = [];
  /** Bounds of all points and handles, in the page's coordinates. */
  left = Number.POSITIVE_INFINITY;
  top = Number.POSITIVE_INFINITY;
  right = Number.NEGATIVE_INFINITY;
  bottom = Number.NEGATIVE_INFINITY;

  private readonly a: number;
  private readonly b: number;
  private readonly c: number;
  private readonly d: number;
  private readonly e: number;
  private readonly f: number;

  constructor(matrix: Matrix = IDENTITY) {
    [this.a, this.b, this.c, this.d, this.e, this.f] = matrix;
  }

  move(x: number, y: number): void {
    this.path.push(['M', this.x(x, y), this.y(x, y)]);
  }

  line(x: number, y: number): void {
    this.path.push(['L', this.x(x, y), this.y(x, y)]);
  }

  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.path.push([
      'C',
      this.x(x1, y1),
      this.y(x1, y1),
      this.x(x2, y2),
      this.y(x2, y2),
      this.x(x, y),
      this.y(x, y),
    ]);
  }

  close(): void {
    this.path.push(['Z']);
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.move(x, y);
    this.line(x + width, y);
    this.line(x + width, y + height);
    this.line(x, y + height);
    this.close();
  }

  /** A box whose corners are quarters of ellipses. */
  roundedBox(x: number, y: number, width: number, height: number, rx: Corners, ry: Corners = rx): void {
    if (rx.every((radius) => radius <= 0)) {
      this.rectangle(x, y, width, height);
      return;
    }
    const [right, bottom] = [x + width, y + height];
    const handle = 1 - KAPPA;
    this.move(x + rx[0], y);
    this.line(right - rx[1], y);
    this.curve(right - rx[1] * handle, y, right, y + ry[1] * handle, right, y + ry[1]);
    this.line(right, bottom - ry[2]);
    this.curve(right, bottom - ry[2] * handle, right - rx[2] * handle, bottom, right - rx[2], bottom);
    this.line(x + rx[3], bottom);
    this.curve(x + rx[3] * handle, bottom, x, bottom - ry[3] * handle, x, bottom - ry[3]);
    this.line(x, y + ry[0]);
    this.curve(x, y + ry[0] * handle, x + rx[0] * handle, y, x + rx[0], y);
    this.close();
  }

  ellipse(cx: number, cy: number, rx: number, ry: number): void {
    const [hx, hy] = [rx * KAPPA, ry * KAPPA];
    this.move(cx - rx, cy);
    this.curve(cx - rx, cy - hy, cx - hx, cy - ry, cx, cy - ry);
    this.curve(cx + hx, cy - ry, cx + rx, cy - hy, cx + rx, cy);
    this.curve(cx + rx, cy + hy, cx + hx, cy + ry, cx, cy + ry);
    this.curve(cx - hx, cy + ry, cx - rx, cy + hy, cx - rx, cy);
    this.close();
  }

  private x(x: number, y: number): number {
    const value = round(this.a * x + this.c * y + this.e);
    if (value < this.left) this.left = value;
    if (value > this.right) this.right = value;
    return value;
  }

  private y(x: number, y: number): number {
    const value = round(this.b * x + this.d * y + this.f);
    if (value < this.top) this.top = value;
    if (value > this.bottom) this.bottom = value;
    return value;
  }
}

/** The outline of a box. */
export function boxOutline(
  x: number,
  y: number,
  width: number,
  height: number,
  corners?: Corners,
): Segment[] {
  const outline = new Outline();
  if (corners) outline.roundedBox(x, y, width, height, corners);
  else outline.rectangle(x, y, width, height);
  return outline.path;
}
