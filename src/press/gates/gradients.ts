import type { LaidPage, Paint, SwatchName, Template } from '#model';
import { everything } from './walk.ts';

/** Spot swatches that gradients of the page mix: on the press they would turn into process inks. */
export function spotsInGradients({ items }: LaidPage, swatches: Template['swatches']): Set<SwatchName> {
  const found = new Set<SwatchName>();
  for (const { item } of everything(items)) {
    if (item.kind !== 'shape') continue;
    for (const swatch of [...stopsOf(item.fill), ...stopsOf(item.stroke?.paint)]) {
      if (swatches[swatch]?.spot) found.add(swatch);
    }
  }
  return found;
}

const stopsOf = (paint: Paint | undefined): SwatchName[] =>
  paint && paint.kind !== 'flat' ? paint.stops.map(({ swatch }) => swatch) : [];
