import type { Measured } from '../../../src/typeset/jlreq/measure.ts';
import { mayEndAt } from './checker.ts';

/** A line whose characters fill less of the measure than this by nature is loose. */
export const LOOSE = 0.85;

/**
 * The fewest loose lines that any setting of a text at a measure can have which keeps to the checker's rules and reduces no
 * line further than JLREQ 3.8.3 lets it: exact, by trying all ways to end lines. The last line does not count.
 */
export function fewestLoose(text: string, paragraph: Measured, width: number): number {
  const { positions, advances, spacing } = paragraph;
  let sum = 0;
  const reducible = [0, ...Array.from(spacing.reducible, (one) => (sum += one))];
  const fewest: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    fewest[end] = Number.POSITIVE_INFINITY;
    if (!mayEndAt(text, end)) continue;
    const last = text.slice(0, end).trimEnd().length - 1;
    for (let start = last; start >= 0; start -= 1) {
      const natural = positions[last]! - positions[start]! + advances[last]!;
      const lead = start > 0 ? spacing.lead[start]! : 0;
      const least = natural - lead - spacing.trail[last]! - (reducible[last]! - reducible[start]!);
      if (least > width + 0.01) break;
      const loose = end < text.length && natural < LOOSE * width ? 1 : 0;
      fewest[end] = Math.min(fewest[end]!, fewest[start]! + loose);
    }
  }
  return fewest[text.length]!;
}
