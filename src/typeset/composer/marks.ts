import { floats } from '../jlreq/columns.ts';
import { type Gaps, MARK } from '../jlreq/setting.ts';
import type { Marks } from './annotations.ts';
import { type Extent, type ShapedGloss, surplusOf } from './glosses.ts';

/** Prices of line ends, in the composer's unit: a line that is a tenth short costs some tens. */
const PRICE = {
  /** Inside a phrase: rather any raggedness, but not one line more. */
  inPhrase: 5_000,
  /** Between phrases, where the editor wishes another place. */
  notWished: 2_000,
  /** Inside a long base with one reading. */
  inLongBase: 2_000,
  /** Inside a name in running text: not for a line that is seen to be loose. */
  inName: 600,
  /** Between a base and the kana that its reading reaches over (JLREQ 3.3.8). */
  reached: 4_000,
} as const;

/** A longer base may be parted if it helps; its reading is parted with it. In characters. */
const LONG_BASE = 8;

/**
 * What the composer is told of single gaps; gap `i` is the one after character `i`: the editor's marks, phrases where
 * they are sought, and bases that are kept whole (JLREQ 3.3.7). `numberOf` leads from a place to a character's number.
 */
export function gapsOf(
  { phrasing, wished, forbidden, named }: Marks,
  glosses: readonly ShapedGloss<Extent>[],
  advances: Float64Array,
  numberOf: (place: number) => number,
): Gaps | undefined {
  if (!phrasing && glosses.length + wished.length + forbidden.length + named.length === 0) return undefined;
  const count = advances.length;
  const marks = new Uint8Array(count);
  const costs = floats(count);
  const hold = (place: number) => {
    marks[numberOf(place) - 1] = MARK.never;
  };
  if (phrasing) {
    costs.fill(PRICE.inPhrase);
    for (const place of phrasing.starts) costs[numberOf(place) - 1] = wished.length > 0 ? PRICE.notWished : 0;
    phrasing.held.forEach(hold);
  }
  forbidden.forEach(hold);
  for (const place of named) costs[numberOf(place) - 1] = PRICE.inName;
  for (const place of wished) costs[numberOf(place) - 1] = 0;
  for (const gloss of glosses) holdBase(gloss, advances, marks, costs);
  return { marks, costs };
}

function holdBase(
  gloss: ShapedGloss<Extent>,
  advances: Float64Array,
  marks: Uint8Array,
  costs: Float64Array,
): void {
  if (gloss.dots) return;
  const { start, end, reach } = gloss;
  for (let gap = start; gap < end - 1; gap += 1) {
    if (end - start > LONG_BASE) costs[gap]! += PRICE.inLongBase;
    else marks[gap] = MARK.never;
  }
  const surplus = surplusOf(gloss, advances);
  if (surplus > reach.after && start > 0) costs[start - 1]! += PRICE.reached;
  if (surplus > reach.before) costs[end - 1]! += PRICE.reached;
}
