import layoutDocument from '@react-pdf/layout';
import renderPDF from '@react-pdf/render';
import { Document, pdf } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { IDENTITY, type Item, type Matrix, type Segment, within } from '../../src/model/index.ts';
import type { LaidNode } from '../../src/typeset/nodes.ts';
import { matrixOf, translation } from '../../src/typeset/pages/geometry.ts';
import { Outline } from '../../src/typeset/pages/outline.ts';
import { trace } from '../../src/typeset/pages/pathdata.ts';
import { faces, swatches } from './typesetting.tsx';

/** Something painted: a filled or stroked outline with the bounds of its points, or a glyph at its place. */
export type Mark =
  | { kind: 'fill' | 'stroke'; colour: string; opacity: number; bounds: number[]; width?: number }
  | { kind: 'glyph'; id: number; size: number; colour: string; x: number; y: number };

/** The tree that react-pdf itself makes of an element: its reconciler, its layout, our composer and faces. */
export async function stockLayout(page: ReactElement): Promise<LaidNode> {
  const { container } = pdf(createElement(Document, null, page) as never) as never as { container: Stock };
  const layout = layoutDocument as unknown as (root: unknown, faces: unknown) => Promise<LaidNode>;
  return layout(container.document, faces);
}

interface Stock {
  document: unknown;
}

/** What react-pdf's painter paints of a laid-out tree. */
export function stockMarks(laid: LaidNode): Mark[] {
  const recorder = new Recorder();
  renderPDF(recorder as never, laid as never);
  return recorder.marks;
}

interface State {
  matrix: Matrix;
  fill: string;
  stroke: string;
  fillOpacity: number;
  strokeOpacity: number;
  width: number;
}

/** As much of a PDF document as react-pdf's painter asks for. It writes nothing; it notes what is painted. */
class Recorder {
  readonly marks: Mark[] = [];
  private state: State = {
    matrix: IDENTITY,
    fill: '',
    stroke: '',
    fillOpacity: 1,
    strokeOpacity: 1,
    width: 1,
  };
  private readonly states: State[] = [];
  private outline = new Outline();
  private size = 0;

  save = () => this.states.push({ ...this.state });
  restore = () => {
    this.state = this.states.pop()!;
  };
  transform = (...matrix: Matrix) => this.concat(matrix);
  translate = (x: number, y: number) => this.concat(translation(x, y));
  scale = (x: number, y: number, about?: { origin?: [number, number] }) =>
    this.about('scale', [x, y], about?.origin);
  rotate = (angle: number, about?: { origin?: [number, number] }) =>
    this.about('rotate', [angle], about?.origin);

  moveTo = (x: number, y: number) => this.current().move(x, y);
  lineTo = (x: number, y: number) => this.current().line(x, y);
  bezierCurveTo = (...points: [number, number, number, number, number, number]) =>
    this.current().curve(...points);
  closePath = () => undefined;
  path = (data: string) => trace(data, this.current());
  rect = (x: number, y: number, width: number, height: number) => {
    this.current().rectangle(x, y, width, height);
    return this;
  };
  clip = () => this.finish();

  fillColor = (colour: string) => this.put({ fill: colour });
  strokeColor = (colour: string) => this.put({ stroke: colour });
  fillOpacity = (opacity = 1) => this.put({ fillOpacity: opacity });
  strokeOpacity = (opacity = 1) => this.put({ strokeOpacity: opacity });
  opacity = (opacity: number) => this.put({ fillOpacity: opacity, strokeOpacity: opacity });
  lineWidth = (width: number) => this.put({ width });
  lineCap = () => this;
  lineJoin = () => this;
  dash = () => this;
  undash = () => this;

  fill = (colour?: string) => {
    if (colour && /^#/.test(colour)) this.put({ fill: colour });
    this.mark('fill');
    this.finish();
  };
  stroke = (colour?: string) => {
    if (colour) this.put({ stroke: colour });
    this.mark('stroke');
    this.finish();
  };
  fillAndStroke = () => {
    this.mark('fill');
    this.mark('stroke');
    this.finish();
  };

  font = (_: unknown, size: number) => {
    this.size = size;
  };
  glyphs = (
    glyphs: { id: number }[],
    positions: { xAdvance: number; xOffset: number }[],
    x: number,
    y: number,
  ) => {
    let pen = x;
    glyphs.forEach(({ id }, index) => {
      const { xAdvance, xOffset } = positions[index]!;
      const [, , , , left, top] = within(
        this.state.matrix,
        translation(pen + (xOffset * this.size) / 1000, y),
      );
      this.marks.push({
        kind: 'glyph',
        id,
        size: this.size,
        colour: screen(this.state.fill),
        x: left,
        y: top,
      });
      pen += xAdvance;
    });
  };

  link = () => undefined;
  addPage = () => undefined;
  end = () => undefined;

  private concat(matrix: Matrix): void {
    this.state.matrix = within(this.state.matrix, matrix);
    this.outline = new Outline(this.state.matrix);
  }

  private about(operation: string, value: number[], [left, top]: [number, number] = [0, 0]): void {
    this.concat(matrixOf([{ operation, value }], { left, top })!);
  }

  private put(change: Partial<State>): this {
    Object.assign(this.state, change);
    return this;
  }

  private current(): Outline {
    if (this.outline.path.length === 0) this.outline = new Outline(this.state.matrix);
    return this.outline;
  }

  private finish(): void {
    this.outline = new Outline(this.state.matrix);
  }

  private mark(kind: 'fill' | 'stroke'): void {
    const { left, top, right, bottom, path } = this.outline;
    if (path.length === 0) return;
    const { matrix, width } = this.state;
    const opacity = kind === 'fill' ? this.state.fillOpacity : this.state.strokeOpacity;
    this.marks.push({
      kind,
      colour: screen(this.state[kind]),
      opacity,
      bounds: [left, top, right, bottom],
      ...(kind === 'stroke' ? { width: width * Math.hypot(matrix[0], matrix[1]) } : {}),
    });
  }
}

const screen = (colour: string): string => colour.toLowerCase();

/** What our pages say is painted, in the same words. */
export function marksOf(items: Item[], matrix: Matrix = IDENTITY): Mark[] {
  return items.flatMap((item): Mark[] => {
    if (item.kind === 'group') {
      return marksOf(item.items, item.transform ? within(matrix, item.transform) : matrix);
    }
    if (item.kind === 'glyphs') {
      return item.ids.map((id, index) => {
        const [, , , , x, y] = within(matrix, translation(item.x[index]!, item.y));
        return { kind: 'glyph', id, size: item.size, colour: colourOf(item.paint), x, y };
      });
    }
    if (item.kind === 'picture') return [];
    const bounds = boundsOf(item.path, matrix);
    const marks: Mark[] = [];
    if (item.fill) {
      marks.push({ kind: 'fill', colour: colourOf(item.fill), opacity: item.fill.opacity ?? 1, bounds });
    }
    if (item.stroke) {
      const { paint, width } = item.stroke;
      marks.push({ kind: 'stroke', colour: colourOf(paint), opacity: paint.opacity ?? 1, bounds, width });
    }
    return marks;
  });
}

const colourOf = (paint: { kind: string; swatch?: string }): string =>
  swatches[paint.swatch as keyof typeof swatches].screen;

function boundsOf(path: Segment[], matrix: Matrix): number[] {
  const outline = new Outline(matrix);
  for (const segment of path) {
    const [command, ...values] = segment;
    if (command === 'M') outline.move(values[0]!, values[1]!);
    if (command === 'L') outline.line(values[0]!, values[1]!);
    if (command === 'C') outline.curve(...(values as [number, number, number, number, number, number]));
  }
  return [outline.left, outline.top, outline.right, outline.bottom];
}
