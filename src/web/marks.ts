import type { Ref } from '../pdf/pdf.ts';
import type { Element, Leaf } from '../structure/structure.ts';

/** What was marked in the content, for the structure tree to point at. */
export interface Marks {
  pages: { ref: Ref; height: number; tagged: Element[] }[];
  /** Numbers of the marked content of a leaf on its page. */
  numbers: Map<Leaf, number[]>;
  /** Annotations over links, by their elements; the place in `order` is the number in the parent tree, after the pages. */
  links: Map<Element, { page: number; ref: Ref }[]>;
  order: Element[];
}
