import type { Box, Matrix, Segment, Stroke } from '#model';
import { pt, real } from './numbers.ts';

/** What is set in the graphics state. Undefined: not known, so the next use sets it. */
interface State {
  fill?: string;
  stroke?: string;
  font?: string;
  line?: string;
  parameters: string;
}

/** Graphics state parameters a page and a transparency group begin with: opaque. */
export const OPAQUE = 'opaque';

/** A content stream under construction (ISO 32000-1, 8 and 9). Operators that would change nothing are not written. */
export class Content {
  private readonly lines: string[] = [];
  private readonly stack: State[] = [];
  private state: State = { parameters: OPAQUE };
  private inText = false;

  bytes(): Buffer {
    this.closeText();
    return Buffer.from(this.lines.join('\n'), 'latin1');
  }

  /** Any operator that is no part of a text object. */
  add(operators: string): void {
    if (operators === '') return;
    this.closeText();
    this.lines.push(operators);
  }

  save(): void {
    this.add('q');
    this.stack.push({ ...this.state });
  }

  restore(): void {
    this.add('Q');
    this.state = this.stack.pop()!;
  }

  transform(matrix: Matrix): void {
    this.add(`${matrix.map((value) => real(value)).join(' ')} cm`);
  }

  /** Cuts what follows; an empty path leaves nothing. */
  clip(path: readonly Segment[], rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    if (path.length === 0) this.add('0 0 0 0 re');
    this.path(path);
    this.add(rule === 'evenodd' ? 'W* n' : 'W n');
  }

  clipBox({ x, y, width, height }: Box): void {
    this.add(`${pt(x)} ${pt(y)} ${pt(width)} ${pt(height)} re W n`);
  }

  /** Sets the colour of areas or lines; `operators` as the colour wants them. */
  colour(side: 'fill' | 'stroke', operators: string): void {
    if (this.state[side] === operators) return;
    this.state[side] = operators;
    this.lines.push(operators);
  }

  /** Sets graphics state parameters, told apart by `key`; the resource is asked for only when it is used. */
  parameters(key: string, resource: () => string): void {
    if (this.state.parameters === key) return;
    this.state.parameters = key;
    this.lines.push(`/${resource()} gs`);
  }

  /** Sets width, ends, corners and dashes of lines. */
  line({ width, cap = 'butt', join = 'miter', miterLimit = 10, dash = [], dashOffset = 0 }: Stroke): void {
    const dashes = dash.some((length) => length > 0) ? `[${dash.map(pt).join(' ')}]` : '[]';
    const line = `${pt(width)} w ${CAP[cap]} J ${JOIN[join]} j ${pt(miterLimit)} M ${dashes} ${pt(dashOffset)} d`;
    if (this.state.line === line) return;
    this.state.line = line;
    this.add(line);
  }

  path(path: readonly Segment[]): void {
    this.closeText();
    for (const segment of path) this.lines.push(pathOperator(segment));
  }

  /** Sets the pen of a line of text, upright in coordinates that run downwards. */
  pen(x: number, y: number): void {
    this.text(`1 0 0 -1 ${pt(x)} ${pt(y)} Tm`);
  }

  font(name: string, size: number): void {
    const font = `/${name} ${pt(size)} Tf`;
    if (this.state.font === font) return;
    this.state.font = font;
    this.text(font);
  }

  /** An operator inside a text object, which is opened when need be and stays open while only text follows. */
  text(operators: string): void {
    if (!this.inText) this.lines.push('BT');
    this.inText = true;
    this.lines.push(operators);
  }

  private closeText(): void {
    if (this.inText) this.lines.push('ET');
    this.inText = false;
  }
}

const CAP = { butt: 0, round: 1, square: 2 };
const JOIN = { miter: 0, round: 1, bevel: 2 };

function pathOperator(segment: Segment): string {
  switch (segment[0]) {
    case 'M':
      return `${pt(segment[1])} ${pt(segment[2])} m`;
    case 'L':
      return `${pt(segment[1])} ${pt(segment[2])} l`;
    case 'C': {
      const [, x1, y1, x2, y2, x, y] = segment;
      return `${pt(x1)} ${pt(y1)} ${pt(x2)} ${pt(y2)} ${pt(x)} ${pt(y)} c`;
    }
    case 'Z':
      return 'h';
  }
}
