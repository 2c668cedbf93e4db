import type { Format } from '#model';
import type { Ledger } from '../ledger.ts';

/** A sheet fills the pages that the flatplan gives it, no more and no fewer. */
export function checkPageCount(sheet: string, promised: number, laid: number, ledger: Ledger): void {
  if (promised !== laid) ledger.add('typeset/page-count', { sheet, promised, laid });
}

/** A page is as large as the trim. */
export function checkPageSize(
  page: { width: number; height: number },
  { trim }: Format,
  ledger: Ledger,
): void {
  const [width, height] = [inMm(page.width), inMm(page.height)];
  const [trimWidth, trimHeight] = [inMm(trim.width), inMm(trim.height)];
  if (width === trimWidth && height === trimHeight) return;
  ledger.add('typeset/page-size', { width, height, trimWidth, trimHeight });
}

/** pt to mm with one place. */
const inMm = (points: number): number => Math.round((points / 72) * 254) / 10;
