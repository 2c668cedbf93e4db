import { boxOfPolygons } from '../fonts/outline.ts';
import type { Box, Matrix } from '../geometry.ts';

/** A curve is cut so that no piece is longer than this, in points. */
const PIECE = 3;
const MOST_PIECES = 24;

/** A part of a path, in the user space of the page. */
export interface Subpath {
  points: number[];
  isClosed: boolean;
}

/** The path under construction (ISO 32000-1, 8.5.2). Points go through the matrix as they come, curves become lines. */
export class Path {
  readonly subpaths: Subpath[] = [];
  private current: Subpath | undefined;
  private x = 0;
  private y = 0;

  move(matrix: Matrix, x: number, y: number): void {
    this.current = { points: [], isClosed: false };
    this.subpaths.push(this.current);
    this.push(matrix, x, y);
  }

  line(matrix: Matrix, x: number, y: number): void {
    if (!this.current) {
      this.move(matrix, x, y);
      return;
    }
    if (this.current.isClosed) this.move(matrix, this.x, this.y);
    this.push(matrix, x, y);
  }

  curve(matrix: Matrix, ...points: [number, number, number, number, number, number]): void {
    const [ax, ay, bx, by, x, y] = points;
    const { x: fromX, y: fromY } = this;
    const length =
      Math.hypot(ax - fromX, ay - fromY) + Math.hypot(bx - ax, by - ay) + Math.hypot(x - bx, y - by);
    const size = length * Math.hypot(matrix[0], matrix[1]);
    const pieces = Math.max(2, Math.min(MOST_PIECES, Math.ceil(size / PIECE) || 2));
    for (let piece = 1; piece <= pieces; piece += 1) {
      const t = piece / pieces;
      const u = 1 - t;
      const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      this.line(matrix, p * fromX + q * ax + r * bx + s * x, p * fromY + q * ay + r * by + s * y);
    }
  }

  rectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(matrix, x, y);
    this.push(matrix, x + width, y);
    this.push(matrix, x + width, y + height);
    this.push(matrix, x, y + height);
    this.close();
    this.x = x;
    this.y = y;
  }

  close(): void {
    if (this.current) this.current.isClosed = true;
  }

  /** The current point, in the user space of the content. */
  get place(): [number, number] {
    return [this.x, this.y];
  }

  get isEmpty(): boolean {
    return this.subpaths.length === 0;
  }

  get box(): Box {
    return boxOfPolygons(this.polygons);
  }

  get polygons(): number[][] {
    return this.subpaths.map(({ points }) => points);
  }

  /** The box, if the path is one upright rectangle. */
  get rectangleBox(): Box | undefined {
    const points = this.subpaths[0]?.points;
    if (this.subpaths.length !== 1 || !points) return undefined;
    const box = this.box;
    const corners = points.length === 8 || (points.length === 10 && isRound(points));
    for (let i = 0; i < points.length; i += 2) {
      const onSide = near(points[i]!, box[0]) || near(points[i]!, box[2]);
      if (!onSide || !(near(points[i + 1]!, box[1]) || near(points[i + 1]!, box[3]))) return undefined;
    }
    const isFull = near(points[0]!, points[2]!) !== near(points[1]!, points[3]!);
    return corners && isFull ? box : undefined;
  }

  private push([a, b, c, d, e, f]: Matrix, x: number, y: number): void {
    this.current!.points.push(a * x + c * y + e, b * x + d * y + f);
    this.x = x;
    this.y = y;
  }
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-3;

const isRound = (points: number[]): boolean => near(points[0]!, points[8]!) && near(points[1]!, points[9]!);
