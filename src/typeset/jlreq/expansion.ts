import type { Measured } from './measure.ts';
import { EXPAND, EXPANSION, pairIn } from './tables.ts';

/** In which step a gap may be opened (3.8.4); where nothing is set between Japanese and Western, they are all one. */
export function expandStepAt({ classes, latinGap }: Measured, gap: number): number {
  const step = pairIn(EXPANSION, classes[gap]!, classes[gap + 1]!);
  return step === EXPAND.latin && latinGap === 0 ? EXPAND.any : step;
}

/** How much may be put into a gap in its step, in pt. */
export function expandableAt({ advances, sizes, latinGap }: Measured, gap: number, step: number): number {
  const size = Math.min(sizes[gap]!, sizes[gap + 1]!);
  if (step === EXPAND.any) return size / 4;
  if (step === EXPAND.latin) return latinGap * size;
  return step === EXPAND.wordSpace ? Math.max(0, sizes[gap]! / 2 - advances[gap]!) : 0;
}
