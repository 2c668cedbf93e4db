import type { Box, CropMarks, LaidPage } from '#model';
import type { PageFrame } from '../pdf/pdf.ts';
import { cropMarks, SLUG } from './marks.ts';

/**
 * The sheet of a page: trim and bleed, and marks around them. Without marks the sheet ends with the bleed: imposition
 * places whatever a page holds, and there is nothing to crop away.
 */
export function sheetOf({ width, height }: LaidPage, bleed: number, marks: CropMarks): PageFrame {
  const trim = { x: 0, y: 0, width, height };
  const bled = grown(trim, bleed);
  if (marks === 'none') return { media: bled, bleed: bled, trim };
  return { media: grown(bled, SLUG), bleed: bled, trim, marks: cropMarks(trim, bleed) };
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
