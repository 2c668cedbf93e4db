import type { Outline } from './outline.ts';

const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 3];

/** Lines and cubics in their own coordinates, in one row of numbers, to be drawn on outlines again and again. */
export class Course {
  private readonly steps: number[] = [];

  move(x: number, y: number): void {
    this.steps.push(MOVE, x, y);
  }

  line(x: number, y: number): void {
    this.steps.push(LINE, x, y);
  }

  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.steps.push(CURVE, x1, y1, x2, y2, x, y);
  }

  close(): void {
    this.steps.push(CLOSE);
  }

  draw(outline: Outline): void {
    const { steps } = this;
    for (let at = 0; at < steps.length; ) {
      switch (steps[at++]) {
        case MOVE:
          outline.move(steps[at++]!, steps[at++]!);
          break;
        case LINE:
          outline.line(steps[at++]!, steps[at++]!);
          break;
        case CURVE:
          outline.curve(steps[at++]!, steps[at++]!, steps[at++]!, steps[at++]!, steps[at++]!, steps[at++]!);
          break;
        default:
          outline.close();
      }
    }
  }
}
