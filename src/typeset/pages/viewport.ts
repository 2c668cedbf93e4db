import { type Matrix, within } from '#model';
import type { LaidBox, LaidProps, ViewBox } from '../nodes.ts';
import { scaling, translation } from './geometry.ts';

/** The way from a drawing's units to the page: viewBox and preserveAspectRatio (SVG 1.1, section 7.8). */
export function viewport(props: LaidProps, { width, height }: LaidBox, x: number, y: number): Matrix {
  const view = props.viewBox;
  if (!view || view.maxX <= 0 || view.maxY <= 0) return translation(x, y);
  const { align = 'xMidYMid', meetOrSlice = 'meet' } = props.preserveAspectRatio ?? {};
  let scaleX = width / view.maxX;
  let scaleY = height / view.maxY;
  if (align !== 'none') {
    scaleX = meetOrSlice === 'slice' ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
    scaleY = scaleX;
  }
  const left = x + (width - view.maxX * scaleX) * share(align, 'xMin', 'xMax');
  const top = y + (height - view.maxY * scaleY) * share(align, 'YMin', 'YMax');
  return within(within(translation(left, top), scaling(scaleX, scaleY)), translation(-view.minX, -view.minY));
}

const share = (align: string, start: string, end: string): number =>
  align.includes(start) ? 0 : align.includes(end) ? 1 : 0.5;

/** The attribute `viewBox`, as react-pdf's layout takes it too. */
export function parseViewBox(value: unknown): ViewBox | undefined {
  const numbers = String(value ?? '')
    .trim()
    .split(/[,\s]+/)
    .map(Number);
  const [minX, minY, maxX, maxY] = numbers as [number, number, number, number];
  return numbers.length === 4 && numbers.every(Number.isFinite) ? { minX, minY, maxX, maxY } : undefined;
}
