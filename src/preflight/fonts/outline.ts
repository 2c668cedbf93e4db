import { type Box, NOWHERE } from '../geometry.ts';

/** A glyph as closed polygons, in ems; x and y in turns. Good for areas and boxes, not for reading. */
export interface Outline {
  polygons: number[][];
  box: Box;
}

/** What the programs of fonts tell about their glyphs. */
export interface Program {
  glyphs: number;
  /** Advance in thousandths of an em. */
  advance(glyph: number): number | undefined;
  outline(glyph: number): Outline | undefined;
}

const STEPS = 4;

/** Draws outlines from moves, lines and curves in font units. */
export class Pen {
  private readonly polygons: number[][] = [];
  private readonly scale: number;
  private current: number[] = [];
  private x = 0;
  private y = 0;

  constructor(scale: number) {
    this.scale = scale;
  }

  move(x: number, y: number): void {
    this.current = [];
    this.polygons.push(this.current);
    this.line(x, y);
  }

  line(x: number, y: number): void {
    this.current.push(x * this.scale, y * this.scale);
    this.x = x;
    this.y = y;
  }

  quadratic(cx: number, cy: number, x: number, y: number): void {
    const { x: fromX, y: fromY } = this;
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
      this.line(a * fromX + b * cx + c * x, a * fromY + b * cy + c * y);
    }
  }

  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    const { x: fromX, y: fromY } = this;
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      const u = 1 - t;
      const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      this.line(p * fromX + q * ax + r * bx + s * x, p * fromY + q * ay + r * by + s * y);
    }
  }

  /** The place of the pen in font units. */
  get place(): [number, number] {
    return [this.x, this.y];
  }

  done(): Outline {
    return { polygons: this.polygons, box: boxOfPolygons(this.polygons) };
  }
}

export function boxOfPolygons(polygons: readonly number[][]): Box {
  let [left, bottom, right, top] = NOWHERE;
  for (const polygon of polygons) {
    for (let i = 0; i + 1 < polygon.length; i += 2) {
      const [x, y] = [polygon[i]!, polygon[i + 1]!];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
  }
  return [left, bottom, right, top];
}
