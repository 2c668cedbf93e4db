import type { SwatchName, Template } from '#model';
import { type Element, elementsOf, leavesOf, type StructureTree } from '../../structure/structure.ts';
import { rgbOf } from './colour.ts';
import { type Finding, shortened } from './finding.ts';
import type { Painted } from './ground/layers.ts';
import { nearest } from './vision.ts';

/** CIEDE2000 from which two areas are told apart without being compared side by side. */
const APART = 10;

/** Share of a chart from which a colour is more than a detail of a drawing in it. */
const SHARE = 1 / 20;

/**
 * Charts whose colours are hard to tell apart for someone: pairs of swatches that cover areas of a Figure with data, seen
 * with common and with deficient colour vision (WCAG 2.2, 1.4.1). Whether labels or patterns tell the areas apart as
 * well, a person has to see.
 */
export function checkCharts(
  { root }: StructureTree,
  painted: readonly Painted[],
  swatches: Template['swatches'],
): Finding[] {
  return elementsOf(root).flatMap((figure): Finding[] => {
    if (figure.role !== 'Figure' || !figure.long) return [];
    const names = areaSwatches(figure, painted);
    return pairsOf(names).flatMap(([one, other]): Finding[] => {
      const { vision, difference } = nearest(rgbOf(swatches[one]!.screen), rgbOf(swatches[other]!.screen));
      if (difference >= APART) return [];
      const figureName = shortened(figure.long!.caption);
      const values = { figure: figureName, one, other, vision, difference: Math.floor(difference * 10) / 10 };
      return [{ rule: 'web/alike-colours', values, element: figure }];
    });
  });
}

/** Swatches whose areas are a good part of a chart, by name. */
function areaSwatches(figure: Element, painted: readonly Painted[]): SwatchName[] {
  const art = leavesOf(figure).filter((leaf) => leaf.kind === 'art');
  const items = new Set(art.flatMap((leaf) => leaf.items));
  const pages = new Set(art.map(({ page }) => page));
  const whole = figure.places.reduce((sum, { box }) => sum + box.width * box.height, 0);
  const areas = new Map<SwatchName, number>();
  for (const page of pages) {
    for (const { item, box } of painted[page]!.layers) {
      if (item.kind !== 'shape' || item.fill?.kind !== 'flat' || !items.has(item)) continue;
      const { swatch } = item.fill;
      areas.set(swatch, (areas.get(swatch) ?? 0) + box.width * box.height);
    }
  }
  return [...areas.keys()].filter((name) => areas.get(name)! >= SHARE * whole).sort();
}

const pairsOf = <Value>(values: readonly Value[]): [Value, Value][] =>
  values.flatMap((one, index) => values.slice(index + 1).map((other): [Value, Value] => [one, other]));
