import { BREAK } from './breaks.ts';
import {
  BREAK_COST,
  endCost,
  LINE_COST,
  looseCost,
  NEED,
  OVERFULL_COST,
  raggedCost,
  reductionCost,
  TAIL_COST,
} from './cost.ts';
import { isUnseen, mayHang, naturalWidth, TOLERANCE } from './line.ts';
import type { Measured } from './measure.ts';
import { MARK, type Setting } from './setting.ts';

/** When a good line was found, lines shorter of the measure than this are not looked at. */
const SLACK = { part: 0.35, least: 4, most: 24 } as const;

/** Nor are more starts than this: only characters without width have so many on a line. */
const MOST_STARTS = 400;

/** Where lines may start, in order, each with the cheapest way there. */
interface Starts {
  at: number[];
  line: number[];
  cost: number[];
  from: number[];
}

/**
 * The ends of the lines of a paragraph that together cost least: total fit, by dynamic programming over the places where a
 * line may end. For each only the starts within one measure before it are looked at, so time is linear in the text.
 */
export class TotalFit {
  private readonly starts: Starts = { at: [0], line: [0], cost: [0], from: [-1] };
  private readonly paragraph: Measured;
  private readonly setting: Setting;
  private readonly measures: number[];
  /** First start that is still within a measure, and the least cost of those from there on. */
  private oldest = 0;
  private cheapest = 0;
  /** Best start found for each number of lines that still matters. */
  private readonly best: number[];
  private readonly bestCost: number[];

  constructor(paragraph: Measured, setting: Setting) {
    this.paragraph = paragraph;
    this.setting = setting;
    this.measures = measuresOf(setting.widths);
    this.best = new Array(Math.max(1, this.measures.length - 1)).fill(-1);
    this.bestCost = this.best.map(() => Number.POSITIVE_INFINITY);
  }

  /** Ends of the lines, in order; none for an empty paragraph. */
  ends(): number[] {
    const { breaks, classes } = this.paragraph;
    const { marks, costs } = this.setting.gaps ?? {};
    const count = breaks.length;
    let visible = 0;
    let last = 0;
    for (let gap = 0; gap < count; gap += 1) {
      if (!isUnseen(classes[gap]!)) visible = gap + 1;
      const mark = marks?.[gap] ?? MARK.none;
      const ending = gap + 1 === count || mark === MARK.here;
      const price = ending ? 0 : priceOf(breaks[gap]!, mark) + (costs?.[gap] || 0);
      if (price === Number.POSITIVE_INFINITY) continue;
      this.reach(gap + 1, visible, last, ending);
      this.settle(gap + 1, price, ending);
      last = gap + 1;
    }
    return this.trace();
  }

  /** Finds the best start for a line that ends at `end`. A line from `last`, the place before, is set whatever its width. */
  private reach(end: number, visible: number, last: number, ending: boolean): void {
    const { at, line, cost } = this.starts;
    const { spacing, sizes } = this.paragraph;
    let lowest = Number.POSITIVE_INFINITY;
    for (let index = this.oldest; index < at.length; index += 1) {
      const start = at[index]!;
      const width = this.measures[Math.min(line[index]!, this.measures.length - 1)]!;
      const visibleEnd = Math.max(visible, start);
      const lead = start > 0 || this.setting.flushFirst ? (spacing.lead[start] ?? 0) : 0;
      const over = naturalWidth(this.paragraph, start, visibleEnd, lead) - width;
      const found = lowest - this.cheapest < NEED;
      if (found && !ending && (-over > this.slack(width, sizes[start]!) || index - this.oldest > MOST_STARTS))
        break;
      let price = this.lineCost(start, visibleEnd, width, over, ending);
      if (price === Number.POSITIVE_INFINITY) {
        if (start !== last) {
          if (index === this.oldest) this.pass(over, start, visibleEnd);
          continue;
        }
        price = OVERFULL_COST + Math.min(over, OVERFULL_COST);
      }
      if (end === this.paragraph.breaks.length) price += this.tailCost(start);
      lowest = Math.min(lowest, this.offer(index, cost[index]! + price));
    }
  }

  private offer(index: number, total: number): number {
    const slot = Math.min(this.starts.line[index]!, this.best.length - 1);
    if (total < this.bestCost[slot]!) {
      this.best[slot] = index;
      this.bestCost[slot] = total;
    }
    return total;
  }

  /** Notes the end as a start of lines to come, once for each number of lines that leads to another measure. */
  private settle(end: number, price: number, ending: boolean): void {
    const { at, line, cost, from } = this.starts;
    if (ending) this.oldest = at.length;
    const extra = price + (this.setting.balance ? LINE_COST : 0);
    if (this.oldest === at.length) this.cheapest = Number.POSITIVE_INFINITY;
    for (let slot = 0; slot < this.best.length; slot += 1) {
      const index = this.best[slot]!;
      if (index < 0) continue;
      const total = this.bestCost[slot]! + extra;
      at.push(end);
      line.push(slot + 1);
      cost.push(total);
      from.push(index);
      this.cheapest = Math.min(this.cheapest, total);
      this.best[slot] = -1;
      this.bestCost[slot] = Number.POSITIVE_INFINITY;
    }
  }

  /** Leaves the oldest start behind when no line from it fits any more. */
  private pass(over: number, start: number, visibleEnd: number): void {
    const { reducible, spacing, sizes, advances } = this.paragraph;
    const last = Math.max(visibleEnd - 1, start);
    const least = over - spacing.trail[last]! - (reducible[last]! - reducible[start]!);
    if (least <= sizes[start]! + advances[last]!) return;
    const { cost } = this.starts;
    this.oldest += 1;
    if (cost[this.oldest - 1]! > this.cheapest) return;
    this.cheapest = Number.POSITIVE_INFINITY;
    for (let index = this.oldest; index < cost.length; index += 1) {
      this.cheapest = Math.min(this.cheapest, cost[index]!);
    }
  }

  private slack(width: number, em: number): number {
    if (this.setting.balance) return width;
    return Math.min(Math.max(SLACK.part * width, SLACK.least * em), SLACK.most * em);
  }

  /** Price of a line that is `over` its measure by nature; infinite when it does not fit. */
  private lineCost(start: number, visibleEnd: number, width: number, over: number, ending: boolean): number {
    const { spacing, reducible } = this.paragraph;
    const last = visibleEnd - 1;
    const trail = visibleEnd > start ? spacing.trail[last]! : 0;
    if (over <= TOLERANCE)
      return -over <= trail ? 0 : this.shortCost(start, visibleEnd, -over, width, ending);
    if (over <= trail + TOLERANCE) return endCost(over, trail);
    const room = hangRoom(this.paragraph, this.setting, last);
    if (over <= room + TOLERANCE) {
      return endCost(over, trail) + this.shortCost(start, visibleEnd, room - over, width, ending);
    }
    const inside = reducible[last]! - reducible[start]!;
    return over <= trail + inside + TOLERANCE
      ? reductionCost(over - trail, inside)
      : Number.POSITIVE_INFINITY;
  }

  private shortCost(
    start: number,
    visibleEnd: number,
    short: number,
    width: number,
    ending: boolean,
  ): number {
    if (short <= TOLERANCE) return 0;
    const { balance, justify } = this.setting;
    if (ending) return balance ? raggedCost(short, width) : 0;
    if (!justify) return raggedCost(short, width);
    const { expandable } = this.paragraph;
    return looseCost(short, expandable[Math.max(visibleEnd - 1, start)]! - expandable[start]!, width);
  }

  private tailCost(start: number): number {
    if (start === 0 || this.setting.balance) return 0;
    return TAIL_COST[this.paragraph.following[start - 1]!] ?? 0;
  }

  private trace(): number[] {
    const { at, from } = this.starts;
    const ends: number[] = [];
    for (let index = this.cheapestEnd(); index > 0; index = from[index]!) ends.push(at[index]!);
    return ends.reverse();
  }

  /** Of the starts at the very end of the paragraph, one for each number of lines, the cheapest. */
  private cheapestEnd(): number {
    const { at, cost } = this.starts;
    let best = at.length - 1;
    for (let index = best; index > 0 && at[index] === at[best]; index -= 1) {
      if (cost[index]! < cost[best]!) best = index;
    }
    return best;
  }
}

/** How far a comma or full stop at the line end may hang out of the measure. */
export function hangRoom({ classes, advances }: Measured, { hanging }: Setting, last: number): number {
  return hanging && last >= 0 && mayHang(classes[last]!) ? advances[last]! : 0;
}

/** What does not fit any measure must still be a number to reckon with. */
const WIDEST = 1e9;

export function measuresOf(widths: readonly number[]): number[] {
  if (widths.length === 0) return [WIDEST];
  return widths.map((width) => (Number.isNaN(width) ? WIDEST : Math.min(Math.max(width, 0), WIDEST)));
}

function priceOf(rank: number, mark: number): number {
  if (mark === MARK.never && rank !== BREAK.never) return BREAK_COST[Math.max(rank, BREAK.held)]!;
  return BREAK_COST[rank]!;
}
