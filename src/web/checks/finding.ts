import type { RuleId } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Element, leavesOf, type Place, type StructureTree } from '../../structure/structure.ts';

/** Something to tell of an element of the structure. */
export interface Finding {
  rule: RuleId;
  values: Diagnostic['values'];
  element: Element;
}

/** A check on what is read. */
export type TreeCheck = (tree: StructureTree) => Finding[];

/** Where an element stands: its own place, that of what it holds, or its page alone. */
export function placeOf(element: Element): Partial<Place> {
  if (element.places[0]) return element.places[0];
  for (const child of element.children) {
    const { page } = child.kind === 'element' ? placeOf(child) : child;
    if (page !== undefined) return { page };
  }
  return { page: leavesOf(element)[0]?.page };
}

/** Words short enough for a message. */
export const shortened = (words: string): string => {
  const characters = [...words.trim()];
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : characters.join('');
};
