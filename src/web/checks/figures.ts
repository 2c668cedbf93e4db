import { type Box, IDENTITY, type Item, type Matrix, mapBox, within } from '#model';
import { altFault } from '../../model/alt.ts';
import { type Element, elementsOf, textOf } from '../../structure/structure.ts';
import { type Finding, shortened, type TreeCheck } from './finding.ts';

/** Alternative texts that tell what is to be seen (WCAG 2.2, 1.1.1). */
export const checkAlternatives: TreeCheck = ({ root }) => {
  const captions = elementsOf(root)
    .filter(({ role }) => role === 'Caption')
    .map(textOf);
  return elementsOf(root).flatMap((element: Element): Finding[] => {
    const { role, alt } = element;
    if (role !== 'Figure' || alt === undefined) return [];
    const fault = altFault(alt, captions);
    return fault ? [{ rule: 'web/poor-alt', values: { alt: shortened(alt), fault }, element }] : [];
  });
};

/**
 * What is seen on a page and told nowhere: Figures without alternative text, photographs that are neither Figure nor
 * Artifact. Their boxes, where they have one.
 */
export function untoldIn(items: readonly Item[], matrix: Matrix = IDENTITY): (Box | undefined)[] {
  return items.flatMap((item) => {
    if (item.kind === 'picture') return [mapBox(item.clip ?? item, matrix)];
    if (item.kind !== 'group' || item.role === 'Artifact') return [];
    if (item.role === 'Figure' && item.alt) return [];
    const inner = item.transform ? within(matrix, item.transform) : matrix;
    if (item.role === 'Figure') return [item.box && mapBox(item.box, inner)];
    return untoldIn(item.items, inner);
  });
}
