/** How a paragraph is to be set. */
export interface Setting {
  /** Measures of the lines; the last one holds for all that follow. */
  widths: readonly number[];
  /** Brings all lines but the last to their measure. */
  justify: boolean;
  /** Lets full stops and commas hang out of the measure where they do not fit (ぶら下げ). */
  hanging?: boolean;
  /** Cuts the blank before an opening bracket on the first line too (天付き, JLREQ 3.1.5). */
  flushFirst?: boolean;
  /** As few lines as possible, as even as possible, the last one included: for headings. */
  balance?: boolean;
  /** What others know about single gaps. */
  gaps?: Gaps;
}

/** Marks and prices of gaps; gap `i` is the one after character `i`. */
export interface Gaps {
  marks?: Uint8Array;
  /**
   * Added to the price of a break: squared per cent of the measure, so that 100 is as bad as a line a tenth short, and a
   * place between two phrases costs 0 where one inside a phrase costs some hundreds. From 0 to 10,000.
   */
  costs?: Float64Array;
}

/** An editor's mark on a gap: a line may end here only in need, or does end here. */
export const MARK = { none: 0, never: 1, here: 2 } as const;
