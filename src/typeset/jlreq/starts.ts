/** More than any price; a small whole number to the machine, unlike infinity. */
const NOTHING = 0x7fffffff;

/**
 * Where lines may start, in order, each with the cheapest way to get there. Only those within one measure before the place
 * looked at are open; the others have been passed.
 */
export class Starts {
  readonly at: number[] = [];
  /** Which measure the line that starts here has. */
  readonly measure: number[] = [];
  readonly cost: number[] = [];
  /** Where the line begins to be seen, in pt from the start of the paragraph. */
  readonly edge: number[] = [];
  /** The start before, on the cheapest way. */
  readonly from: number[] = [];
  /** First open start, and the least cost of the open ones. */
  oldest = 0;
  cheapest = NOTHING;

  add(at: number, measure: number, cost: number, edge: number, from: number): void {
    this.at.push(at);
    this.measure.push(measure);
    this.cost.push(cost);
    this.edge.push(edge);
    this.from.push(from);
    if (cost < this.cheapest) this.cheapest = cost;
  }

  /** Leaves the oldest start behind. */
  pass(): void {
    const { cost } = this;
    this.oldest += 1;
    if (cost[this.oldest - 1]! > this.cheapest) return;
    this.cheapest = NOTHING;
    for (let index = this.oldest; index < cost.length; index += 1) {
      if (cost[index]! < this.cheapest) this.cheapest = cost[index]!;
    }
  }

  /** Leaves all starts behind: a line ends here whatever comes. */
  passAll(): void {
    this.oldest = this.at.length;
    this.cheapest = NOTHING;
  }

  /** Ends of the lines on the cheapest way to the last place. */
  trace(): number[] {
    const { at, cost, from } = this;
    let index = at.length - 1;
    for (let other = index; other > 0 && at[other] === at.at(-1); other -= 1) {
      if (cost[other]! < cost[index]!) index = other;
    }
    const ends: number[] = [];
    for (; index > 0; index = from[index]!) ends.push(at[index]!);
    return ends.reverse();
  }
}
