import type { LaidPage } from '#model';
import { type Dict, name, type Value } from '../pdf/pdf.ts';

/**
 * Page labels as readers show them: 表1, 1 to 18, 表4 (ISO 32000-1, 12.4.2). A range for each run of numbers. Sheets that
 * are numbered by themselves are counted through.
 */
export function pageLabels(pages: readonly LaidPage[]): Dict {
  if (new Set(pages.map(({ label }) => label)).size < pages.length) return { Nums: [0, { S: name('D') }] };
  const ranges: Value[] = [];
  let next: number | undefined;
  pages.forEach(({ label }, index) => {
    const number = /^P(\d+)$/.exec(label)?.[1];
    const folio = number === undefined ? undefined : Number(number);
    if (folio === undefined) ranges.push(index, { P: label });
    else if (folio !== next) ranges.push(index, { S: name('D'), St: folio });
    next = folio === undefined ? undefined : folio + 1;
  });
  return { Nums: ranges };
}
