import type { PressJob, Swatch, Template } from '#model';
import type { Report } from '../../diagnostics/report.ts';

/** What the screen's red, green and blue may differ by before the eye sees a colour. */
const NEUTRAL = 2;

/** Holds every swatch against the job: ink limit, greys of black alone, spot inks that the job has. */
export function checkPalette(
  { swatches }: Pick<Template, 'swatches'>,
  { inkLimit, spots }: Pick<PressJob, 'inkLimit' | 'spots'>,
  report: Report,
): void {
  const mixed = new Map<string, string>();
  for (const [swatch, { ink, screen, spot }] of Object.entries(swatches)) {
    const total = sum(ink);
    if (total > inkLimit) report.add('press/ink-limit', { swatch, total, limit: inkLimit });
    if (!spot) {
      if (isNeutral(screen) && sum(ink.slice(0, 3)) > 0) report.add('press/grey-inks', { swatch, screen });
      continue;
    }
    if (!spots.includes(spot.name)) report.add('press/unknown-spot', { swatch, spot: spot.name });
    const other = mixed.get(spot.name);
    if (other === undefined) mixed.set(spot.name, swatch);
    else if (swatches[other]!.ink.join() !== ink.join()) {
      report.add('press/spot-mixed-twice', { swatch, other, spot: spot.name });
    }
  }
}

const sum = (ink: readonly number[]): number => ink.reduce((total, percent) => total + percent, 0);

function isNeutral(screen: Swatch['screen']): boolean {
  const light = [1, 3, 5].map((at) => Number.parseInt(screen.slice(at, at + 2), 16));
  return Math.max(...light) - Math.min(...light) <= NEUTRAL;
}
