import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { fill, group, n } from '../pen.tsx';
import { line } from './shapes.tsx';

/** A lying volume: spine at the left, or at the right; lines of its pages as shares of width and height. */
interface Volume {
  x: number;
  y: number;
  w: number;
  h: number;
  cover: SwatchName;
  page: SwatchName;
  board?: number;
  spineRight?: boolean;
  lines?: readonly (readonly [from: number, to: number, height: number])[];
}

export function book({ x, y, w, h, cover, page, board = 2.6, spineRight, lines = [] }: Volume): ReactNode {
  const round = Math.min(h * 0.42, 8);
  const edge = w - 3;
  const spine = (bulge: number) => n(-round * bulge);
  return group(
    spineRight ? `translate(${x + w} ${n(y)}) scale(-1 1)` : `translate(${x} ${n(y)})`,
    fill(
      `M${n(round)} 0H${w}V${board}H${n(w - 9)}V${n(h - board)}H${w}V${h}H${n(round)}` +
        `C${spine(0.28)} ${h} ${spine(0.28)} 0 ${n(round)} 0Z`,
      cover,
    ),
    fill(
      `M${n(round * 0.9)} ${board}H${n(edge)}C${n(edge - 2)} ${n(h * 0.35)} ${n(edge - 2)} ${n(h * 0.65)} ${n(edge)} ${n(h - board)}` +
        `H${n(round * 0.9)}C${n(round * 0.35)} ${n(h * 0.7)} ${n(round * 0.35)} ${n(h * 0.3)} ${n(round * 0.9)} ${board}Z`,
      page,
    ),
    lines.length > 0 &&
      line(lines.map(([from, to, at]) => `M${n(w * from)} ${n(h * at)}H${n(w * to)}`).join(''), 'toyama'),
  );
}
