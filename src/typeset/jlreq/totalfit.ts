import { BREAK } from './breaks.ts';
import {
  BREAK_COST,
  DEAREST_WISH,
  HANGING_COST,
  LINE_COST,
  looseCost,
  NEED,
  OVERFULL_COST,
  raggedCost,
  reductionCost,
  SOLID_END_COST,
  tailCost,
} from './cost.ts';
import { isUnseen, mayHang, TOLERANCE } from './line.ts';
import type { Measured } from './measure.ts';
import { type Gaps, MARK, type Setting } from './setting.ts';
import { Starts } from './starts.ts';

/** Longest measure, in parts of a pt. */
const LONGEST = 2 ** 30;

/** No line is looked for from more starts than this: only characters without width have so many on a line. */
const MOST_STARTS = 400;

/**
 * The ends of the lines of a paragraph that together cost least: total fit, by dynamic programming over the places where a
 * line may end. For each, only the starts are looked at from which a line could be a good one, so time is linear in the
 * text.
 */
export class TotalFit {
  private readonly paragraph: Measured;
  private readonly setting: Setting;
  private readonly measures: number[];
  private readonly tolerance: number;
  private readonly starts = new Starts();
  /** Best start found for each measure that the next line may have; -1 for none. */
  private readonly best: number[];
  private readonly bestCost: number[];

  constructor(paragraph: Measured, setting: Setting) {
    const { scale } = paragraph.sums;
    this.paragraph = paragraph;
    this.setting = setting;
    this.measures = measuresOf(setting.widths).map((width) => Math.round(Math.min(width * scale, LONGEST)));
    this.tolerance = Math.ceil(TOLERANCE * scale);
    this.best = new Array(Math.max(1, this.measures.length - 1)).fill(-1);
    this.bestCost = new Array(this.best.length).fill(0);
  }

  /** Ends of the lines, in order; none for an empty paragraph. */
  ends(): number[] {
    const { breaks, classes, sums } = this.paragraph;
    const { gaps, flushFirst } = this.setting;
    const count = breaks.length;
    let visible = 0;
    let last = 0;
    this.starts.add(0, 0, 0, flushFirst ? sums.left[0]! : 0, -1);
    for (let gap = 0; gap < count; gap += 1) {
      if (!isUnseen(classes[gap]!)) visible = gap + 1;
      const ending = gap + 1 === count || gaps?.marks?.[gap] === MARK.here;
      if (breaks[gap] === BREAK.never && !ending) continue;
      this.reach(visible, last, ending, gap + 1 === count);
      if (ending) this.starts.passAll();
      this.settle(gap + 1, ending ? 0 : priceOf(breaks[gap]!, gaps, gap));
      last = gap + 1;
    }
    return this.starts.trace();
  }

  /**
   * Finds the best start of a line whose last character seen is the one before `visible`. From `last`, the place before,
   * a line is set whatever its width.
   */
  private reach(visible: number, last: number, ending: boolean, final: boolean): void {
    const { starts, measures, tolerance } = this;
    const { at, measure, cost, edge } = starts;
    const { sums, following } = this.paragraph;
    const { balance, justify } = this.setting;
    const right = visible > 0 ? sums.right[visible - 1]! : 0;
    const trail = visible > 0 ? sums.trail[visible - 1]! : 0;
    let lowest = -1;
    for (let index = starts.oldest; index < at.length; index += 1) {
      const start = at[index]!;
      const width = measures[measure[index]!]!;
      const over = right - edge[index]! - width;
      let price = 0;
      if (over > tolerance) {
        price = this.overCost(start, visible, over);
        if (price < 0) {
          // What does not fit now fits even less later: no character takes more room away than it needs.
          if (start !== last && index === starts.oldest) starts.pass();
          if (start !== last) continue;
          price = OVERFULL_COST + over;
        }
      } else if (over < -trail) {
        price = this.shortCost(Math.min(-over, width), width, ending);
        // Lines from later starts are shorter still.
        if (!ending && lowest >= 0 && price + starts.cheapest >= lowest) break;
      }
      if (!ending && index - starts.oldest > MOST_STARTS && lowest >= 0 && lowest - starts.cheapest < NEED)
        break;
      if (final && start > 0 && !balance) price += tailCost(following[start - 1]!, justify);
      const total = cost[index]! + price;
      if (lowest < 0 || total < lowest) lowest = total;
      this.offer(index, total);
    }
  }

  private offer(index: number, total: number): void {
    const slot = Math.min(this.starts.measure[index]!, this.best.length - 1);
    if (this.best[slot]! >= 0 && total >= this.bestCost[slot]!) return;
    this.best[slot] = index;
    this.bestCost[slot] = total;
  }

  /** Notes a place as the start of lines to come, once for each measure that these may have. */
  private settle(at: number, price: number): void {
    const { starts, best, bestCost, measures } = this;
    const extra = this.setting.balance ? price + LINE_COST : price;
    for (let slot = 0; slot < best.length; slot += 1) {
      if (best[slot]! < 0) continue;
      const measure = Math.min(slot + 1, measures.length - 1);
      starts.add(at, measure, bestCost[slot]! + extra, this.paragraph.sums.left[at]!, best[slot]!);
      best[slot] = -1;
    }
  }

  /** Price of a line that is `over` its measure; -1 when it does not fit. */
  private overCost(start: number, visible: number, over: number): number {
    const { scale, trail: trails, reducible } = this.paragraph.sums;
    const last = visible - 1;
    const trail = trails[last]!;
    if (over <= trail + this.tolerance) return SOLID_END_COST;
    if (over <= hangRoom(this.paragraph, this.setting, last) * scale + this.tolerance) return HANGING_COST;
    const inside = reducible[last]! - reducible[start]!;
    return over <= trail + inside + this.tolerance ? reductionCost(over - trail, inside) : -1;
  }

  private shortCost(short: number, width: number, ending: boolean): number {
    const { balance, justify } = this.setting;
    if (ending && !balance) return 0;
    return ending || !justify ? raggedCost(short, width) : looseCost(short, width);
  }
}

/** How far a comma or full stop at the line end may hang out of the measure. */
export function hangRoom({ classes, advances }: Measured, { hanging }: Setting, last: number): number {
  return hanging && last >= 0 && mayHang(classes[last]!) ? advances[last]! : 0;
}

/** What does not fit any measure must still be a number to reckon with. */
const WIDEST = 1e9;

/** Measures without bad numbers; at least one. */
export function measuresOf(widths: readonly number[]): number[] {
  if (widths.length === 0) return [WIDEST];
  return widths.map((width) => (Number.isNaN(width) ? WIDEST : Math.min(Math.max(width, 0), WIDEST)));
}

/** Price of ending a line at a gap. What is marked as kept together is parted in need only. */
function priceOf(rank: number, gaps: Gaps | undefined, gap: number): number {
  if (!gaps) return BREAK_COST[rank]!;
  const kept = gaps.marks?.[gap] === MARK.never;
  const wish = Math.min(Math.max(gaps.costs?.[gap] || 0, 0), DEAREST_WISH);
  return BREAK_COST[kept ? Math.max(rank, BREAK.held) : rank]! + Math.round(wish);
}
