import type { Childcare } from '#model';

type Mark = Childcare['axis'][number];

/** The axis from its first mark to its last, in mm across the page; a step to or from a minor mark is short. */
const AXIS = { first: 34, last: 190, short: 0.42 };

export interface AgeMark extends Mark {
  x: number;
}

/** Marks of the child's age along the line, in mm. The steps are not to scale: they leave room for the words. */
export function ageAxis(axis: readonly Mark[]): AgeMark[] {
  const steps = axis
    .slice(1)
    .map((mark, index) => (mark.major && axis[index]!.major && mark.id !== 'birth' ? 1 : AXIS.short));
  const unit = (AXIS.last - AXIS.first) / steps.reduce((sum, step) => sum + step, 0);
  let x = AXIS.first;
  return axis.map((mark, index) => {
    x += index ? steps[index - 1]! * unit : 0;
    return { ...mark, x };
  });
}

/** `8:30` in hours: 8.5. */
export function hours(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return hour! + minute! / 60;
}

/** A stretch of a line that wants to start at `x` and is `w` wide, in mm. */
export interface Span {
  x: number;
  w: number;
}

/**
 * Moves stretches as little as needed so that they keep `air` between them and stay within `from` and `to`.
 * Returns their left edges, in the order given (left to right).
 */
export function keepApart(spans: readonly Span[], from: number, to: number, air: number): number[] {
  let free = from;
  const pushed = spans.map(({ x, w }) => {
    const left = Math.max(x, free);
    free = left + w + air;
    return left;
  });
  let end = to;
  return pushed
    .map((_, index) => pushed.length - 1 - index)
    .map((index) => {
      const left = Math.min(pushed[index]!, end - spans[index]!.w);
      end = left - air;
      return left;
    })
    .reverse();
}
