import type { Matrix } from '#model';
import type { LaidBox, LaidProps } from '../nodes.ts';
import { scaling, translation, within } from './geometry.ts';

/** The way from a drawing's units to the page: viewBox and preserveAspectRatio (SVG 1.1, section 7.8). */
export function viewport(props: LaidProps, { width, height }: LaidBox, x: number, y: number): Matrix {
  const view = viewBoxOf(props.viewBox);
  if (!view || view.width <= 0 || view.height <= 0) return translation(x, y);
  const { align = 'xMidYMid', meetOrSlice = 'meet' } = props.preserveAspectRatio ?? {};
  let scaleX = width / view.width;
  let scaleY = height / view.height;
  if (align !== 'none') {
    scaleX = meetOrSlice === 'slice' ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
    scaleY = scaleX;
  }
  const left = x + (width - view.width * scaleX) * share(align, 'xMin', 'xMax');
  const top = y + (height - view.height * scaleY) * share(align, 'YMin', 'YMax');
  return within(within(translation(left, top), scaling(scaleX, scaleY)), translation(-view.x, -view.y));
}

const share = (align: string, start: string, end: string): number =>
  align.includes(start) ? 0 : align.includes(end) ? 1 : 0.5;

/** Layout has parsed the attribute; its maxima are the sizes. */
function viewBoxOf(value: unknown): { x: number; y: number; width: number; height: number } | undefined {
  if (!value) return undefined;
  const { minX, minY, maxX, maxY } = value as Record<'minX' | 'minY' | 'maxX' | 'maxY', number>;
  return { x: minX, y: minY, width: maxX, height: maxY };
}
