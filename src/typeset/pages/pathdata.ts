import { Memo } from '../composer/memo.ts';
import { arc } from './arc.ts';
import { Course } from './course.ts';
import type { Outline } from './outline.ts';
import { Scanner } from './scanner.ts';

/** Numbers that each command of SVG path data takes. */
const ARITY: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Characters of path data remembered with what they draw: some brochures, whose drawings lie on both pages of spreads. */
const MEMORY = 2_000_000;

const courses = new Memo<{ course: Course; whole: boolean }>(MEMORY);

/**
 * Draws SVG path data (SVG 1.1, section 8.3) as lines and cubics. As the specification wants, an error ends the path
 * where it stands; false then. The same data is read once.
 */
export function trace(data: string, outline: Outline): boolean {
  const { course, whole } = courses.get(data, () => {
    const read = new Course();
    return { whole: follow(data, read), course: read };
  });
  course.draw(outline);
  return whole;
}

function follow(data: string, course: Course): boolean {
  const scanner = new Scanner(data);
  const pen = new Pen(course);
  let command = '';
  for (;;) {
    const letter = scanner.letter();
    if (letter) command = letter;
    else if (scanner.done) return true;
    else if (command === 'M') command = 'L';
    else if (command === 'm') command = 'l';
    const upper = command.toUpperCase();
    const arity = ARITY[upper];
    if (arity === undefined || (arity === 0 && !letter) || (!pen.started && upper !== 'M')) return false;
    const values: number[] = [];
    for (let index = 0; index < arity; index++) {
      const value = upper === 'A' && (index === 3 || index === 4) ? scanner.flag() : scanner.number();
      if (Number.isNaN(value)) return false;
      values.push(value);
    }
    pen.draw(upper, values, command !== upper);
  }
}

/** Follows the commands: the current point, the start of the subpath, and the handle that smooth curves mirror. */
class Pen {
  started = false;
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  private handleX = 0;
  private handleY = 0;
  private previous = '';

  constructor(private readonly course: Course) {}

  draw(command: string, v: number[], relative: boolean): void {
    const dx = relative ? this.x : 0;
    const dy = relative ? this.y : 0;
    switch (command) {
      case 'M':
        this.started = true;
        this.course.move(v[0]! + dx, v[1]! + dy);
        this.startX = v[0]! + dx;
        this.startY = v[1]! + dy;
        this.to(this.startX, this.startY);
        break;
      case 'L':
        this.line(v[0]! + dx, v[1]! + dy);
        break;
      case 'H':
        this.line(v[0]! + dx, this.y);
        break;
      case 'V':
        this.line(this.x, v[0]! + dy);
        break;
      case 'C':
        this.cubic(v[0]! + dx, v[1]! + dy, v[2]! + dx, v[3]! + dy, v[4]! + dx, v[5]! + dy);
        break;
      case 'S': {
        const [x, y] = this.mirrored('C', 'S');
        this.cubic(x, y, v[0]! + dx, v[1]! + dy, v[2]! + dx, v[3]! + dy);
        break;
      }
      case 'Q':
        this.quadratic(v[0]! + dx, v[1]! + dy, v[2]! + dx, v[3]! + dy);
        break;
      case 'T': {
        const [x, y] = this.mirrored('Q', 'T');
        this.quadratic(x, y, v[0]! + dx, v[1]! + dy);
        break;
      }
      case 'A':
        this.arc(v, v[5]! + dx, v[6]! + dy);
        break;
      case 'Z':
        this.course.close();
        this.to(this.startX, this.startY);
        break;
    }
    this.previous = command;
  }

  private to(x: number, y: number): void {
    this.x = x;
    this.y = y;
  }

  private line(x: number, y: number): void {
    this.course.line(x, y);
    this.to(x, y);
  }

  private cubic(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.course.curve(x1, y1, x2, y2, x, y);
    this.handleX = x2;
    this.handleY = y2;
    this.to(x, y);
  }

  private quadratic(cx: number, cy: number, x: number, y: number): void {
    const third = (from: number, handle: number) => from + ((handle - from) * 2) / 3;
    this.course.curve(third(this.x, cx), third(this.y, cy), third(x, cx), third(y, cy), x, y);
    this.handleX = cx;
    this.handleY = cy;
    this.to(x, y);
  }

  private arc(v: number[], x: number, y: number): void {
    arc(this.course, this.x, this.y, v[0]!, v[1]!, v[2]!, v[3] !== 0, v[4] !== 0, x, y);
    this.to(x, y);
  }

  private mirrored(...after: string[]): [number, number] {
    if (!after.includes(this.previous)) return [this.x, this.y];
    return [2 * this.x - this.handleX, 2 * this.y - this.handleY];
  }
}
