import { isUnseen } from './classes.ts';
import { type Place, setLine } from './justify.ts';
import { type Line, naturalWidth, TOLERANCE } from './line.ts';
import type { Measured } from './measure.ts';
import { MARK, type Setting } from './setting.ts';
import { measuresOf, TotalFit } from './totalfit.ts';

/**
 * Breaks a paragraph into the lines that together are evenest, with the least reduction and expansion (JLREQ 3.8), and
 * sets each. Time is linear in the text. Lines that had to be cut or do not fit say so in their `kind`.
 */
export function compose(paragraph: Measured, setting: Setting): Line[] {
  const measures = measuresOf(setting.widths);
  const count = paragraph.codes.length;
  const lines: Line[] = [];
  let start = 0;
  for (const end of fitsOneLine(paragraph, setting, measures[0]!)
    ? [count]
    : new TotalFit(paragraph, setting).ends()) {
    const width = measures[Math.min(lines.length, measures.length - 1)]!;
    const place: Place = { start, end, visibleEnd: visibleEndOf(paragraph, start, end), width };
    const ending = end === count || setting.gaps?.marks?.[end - 1] === MARK.here;
    lines.push(setLine(paragraph, place, setting, ending));
    start = end;
  }
  return lines;
}

/** Most texts of a brochure are labels: what fits is not looked at twice. */
function fitsOneLine(paragraph: Measured, { flushFirst, gaps }: Setting, width: number): boolean {
  const count = paragraph.codes.length;
  if (count === 0 || gaps?.marks?.includes(MARK.here)) return false;
  const visibleEnd = visibleEndOf(paragraph, 0, count);
  const { lead, trail } = paragraph.spacing;
  const natural = naturalWidth(paragraph, 0, visibleEnd, flushFirst ? lead[0]! : 0);
  return natural - (trail[visibleEnd - 1] ?? 0) <= width + TOLERANCE;
}

function visibleEndOf({ classes }: Measured, start: number, end: number): number {
  let visibleEnd = end;
  while (visibleEnd > start && isUnseen(classes[visibleEnd - 1]!)) visibleEnd -= 1;
  return visibleEnd;
}
