import { BREAK } from './breaks.ts';
import { isUnseen, mayHang } from './classes.ts';
import {
  BREAK_COST,
  DEAREST_WISH,
  HANGING_COST,
  LINE_COST,
  looseCost,
  OVERFULL_COST,
  raggedCost,
  reductionCost,
  SOLID_END_COST,
  tailCost,
} from './cost.ts';
import { TOLERANCE } from './line.ts';
import type { Measured } from './measure.ts';
import { type Gaps, MARK, type Setting } from './setting.ts';

/** Longest measure, in parts of a pt. */
const LONGEST = 2 ** 30;

/** No line is looked for at more places than this: only characters without width have so many on a line. */
const MOST_PLACES = 500;

/** Nobody has come here yet. */
const NONE = -1;

/**
 * The ends of the lines of a paragraph that together cost least: total fit, by dynamic programming over the places where a
 * line may end. From each place that can be come to, only the lines are looked at that fill the measure well enough, so
 * time is linear in the text.
 */
export class TotalFit {
  private readonly measures: number[];
  private readonly tolerance: number;
  /** How many measures the next line may have at a place. A state is a place and the number of one of them. */
  private readonly slots: number;
  /** For each state, the least price of coming there, and the state before. */
  private cost: number[] = [];
  private from: number[] = [];
  /** Ways that cost more are not followed. */
  private limit = 0;
  /** For each measure, the first character that did not fit a line of the start looked at last. */
  private beyond: number[] = [];

  constructor(
    private readonly paragraph: Measured,
    private readonly setting: Setting,
  ) {
    const { scale } = paragraph.sums;
    this.measures = measuresOf(setting.widths).map((width) => Math.round(Math.min(width * scale, LONGEST)));
    this.tolerance = Math.ceil(TOLERANCE * scale);
    this.slots = Math.max(1, this.measures.length - 1);
  }

  /** Ends of the lines, in order; none for an empty paragraph. */
  ends(): number[] {
    const count = this.paragraph.codes.length;
    if (count === 0) return [];
    for (const limit of this.limits(count)) {
      this.search(count, limit);
      const end = this.cheapest(count);
      if (end !== NONE) return this.trace(end);
    }
    return [count];
  }

  /** Most paragraphs have a way that is cheap, and are searched for no other; the last limit lets everything pass. */
  private limits(count: number): number[] {
    if (this.setting.balance) return [Number.POSITIVE_INFINITY];
    const { left } = this.paragraph.sums;
    const lines = left[count]! / Math.max(1, this.measures.at(-1)!);
    const cheap = Math.ceil(60 + 10 * lines);
    return [cheap, 10 * cheap, Number.POSITIVE_INFINITY];
  }

  /** Finds the cheapest way to each place that costs no more than `limit`. */
  private search(count: number, limit: number): void {
    const { slots, setting } = this;
    const marks = setting.gaps?.marks;
    const cost = new Array<number>((count + 1) * slots).fill(NONE);
    this.cost = cost;
    this.limit = limit;
    this.from = new Array<number>(cost.length).fill(0);
    this.beyond = this.measures.map(() => 0);
    cost[0] = 0;
    let stop = 0;
    for (let at = 0; at < count; at += 1) {
      if (at === stop) stop = nextEnding(marks, at, count);
      for (let slot = 0; slot < slots; slot += 1) {
        if (cost[at * slots + slot] !== NONE) this.linesFrom(at, slot, stop);
      }
    }
  }

  /** Looks at the lines that start at `at`, the longest first. None goes over `stop`, where a line ends whatever comes. */
  private linesFrom(at: number, slot: number, stop: number): void {
    const { paragraph, measures, tolerance, limit } = this;
    const { breaks, sums } = paragraph;
    const { right, trail } = sums;
    const gaps = this.setting.gaps;
    const state = at * this.slots + slot;
    const measure = at === 0 ? 0 : Math.min(slot + 1, measures.length - 1);
    const width = measures[measure]!;
    const edge = at > 0 || this.setting.flushFirst ? sums.left[at]! : 0;
    const paid = this.cost[state]!;
    const beyond = this.fillFrom(at, edge, measure, stop);
    let places = 0;
    for (let gap = beyond - 1; gap >= at && places < MOST_PLACES; gap -= 1) {
      const rank = breaks[gap]!;
      const ending = gap + 1 === stop;
      if (rank === BREAK.never && !ending) continue;
      places += 1;
      const over = right[gap]! - edge - width;
      let price = paid;
      if (over > tolerance) price += this.overCost(at, gap, over);
      else if (over < -trail[gap]!) {
        price += this.shortCost(Math.min(-over, width), width, ending);
        // Shorter lines cost more.
        if (price > limit && !ending) break;
      }
      if (!ending) price += gaps ? priceOf(rank, gaps, gap) : BREAK_COST[rank]!;
      if (price <= limit) this.offer(state, measure, gap + 1, price);
    }
    if (places === 0 && limit >= OVERFULL_COST) this.overrun(state, measure, at, edge, stop);
  }

  /** The first character after a start that no line from there can hold. */
  private fillFrom(at: number, edge: number, measure: number, stop: number): number {
    const { least, reducible, right } = this.paragraph.sums;
    const room = this.measures[measure]! + this.tolerance + edge;
    const reducibleRoom = room - reducible[at]!;
    const { hanging } = this.setting;
    let beyond = Math.max(this.beyond[measure]!, at);
    while (
      beyond < stop &&
      (least[beyond]! <= reducibleRoom || (hanging && right[beyond]! <= room + this.hangAt(beyond)))
    ) {
      beyond += 1;
    }
    this.beyond[measure] = beyond;
    return Math.min(beyond, stop);
  }

  /** Where not even the shortest line fits: it is set nevertheless. */
  private overrun(state: number, measure: number, at: number, edge: number, stop: number): void {
    const { breaks, sums } = this.paragraph;
    let gap = at;
    while (gap + 1 < stop && breaks[gap] === BREAK.never) gap += 1;
    const over = sums.right[gap]! - edge - this.measures[measure]!;
    const rank = gap + 1 === stop ? BREAK.free : breaks[gap]!;
    const price = this.cost[state]! + OVERFULL_COST + over + priceOf(rank, this.setting.gaps, gap);
    this.offer(state, measure, gap + 1, price);
  }

  /** Notes a line from a state to `end`, if none has come there for less. */
  private offer(state: number, measure: number, end: number, price: number): void {
    const { cost, slots } = this;
    const line = this.setting.balance ? price + LINE_COST : price;
    const total = end === this.paragraph.codes.length ? line + this.tailCost(state) : line;
    const to = end * slots + Math.min(measure, slots - 1);
    const known = cost[to]!;
    if (total > this.limit || (known !== NONE && known <= total)) return;
    cost[to] = total;
    this.from[to] = state;
  }

  /** Price of a last line from a state, if it is not the only one. */
  private tailCost(state: number): number {
    const { balance, justify } = this.setting;
    if (state === 0 || balance) return 0;
    return tailCost(this.paragraph.following[Math.floor(state / this.slots) - 1]!, justify);
  }

  /** Price of a line that is `over` its measure and can be brought to it. */
  private overCost(start: number, gap: number, over: number): number {
    const { trail: trails, inside, reducible } = this.paragraph.sums;
    const trail = trails[gap]!;
    if (over <= trail + this.tolerance) return SOLID_END_COST;
    if (this.setting.hanging && over <= this.hangAt(gap) + this.tolerance) return HANGING_COST;
    return reductionCost(over - trail, inside[gap]! - reducible[start]!);
  }

  private shortCost(short: number, width: number, ending: boolean): number {
    const { balance, justify } = this.setting;
    if (ending && !balance) return 0;
    return ending || !justify ? raggedCost(short, width) : looseCost(short, width);
  }

  private hangAt(gap: number): number {
    const { classes, sums } = this.paragraph;
    let last = gap;
    while (last >= 0 && isUnseen(classes[last]!)) last -= 1;
    return hangRoom(this.paragraph, this.setting, last) * sums.scale;
  }

  /** The cheapest state at a place; -1 for none. */
  private cheapest(at: number): number {
    const { cost, slots } = this;
    let best = NONE;
    for (let state = at * slots; state < (at + 1) * slots; state += 1) {
      if (cost[state] !== NONE && (best < 0 || cost[state]! < cost[best]!)) best = state;
    }
    return best;
  }

  /** Ends of the lines on the way to a state. */
  private trace(last: number): number[] {
    const ends: number[] = [];
    for (let state = last; state > 0; state = this.from[state]!) ends.push(Math.floor(state / this.slots));
    return ends.reverse();
  }
}

/** The end of the line or paragraph that comes next. */
function nextEnding(marks: Uint8Array | undefined, at: number, count: number): number {
  const here = marks ? marks.indexOf(MARK.here, at) : -1;
  return here < 0 ? count : Math.min(here + 1, count);
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
