import type { Item, LaidPage, Pages } from '#model';
import {
  type Dict,
  name,
  type ObjectFile,
  type PageStructure,
  type Ref,
  type StructurePolicy,
} from '../pdf/pdf.ts';
import { type Element, elementsOf, type Leaf, type StructureTree } from '../structure/structure.ts';
import { pageLabels } from './labels.ts';
import { type LinkPlace, linkPlaces, putLink } from './links.ts';
import type { Marks } from './marks.ts';
import { putOutline } from './outline.ts';
import { putTree } from './tree.ts';

/**
 * Tags a document while it is painted: what the logical structure knows is content of its element, everything else is
 * an artifact (ISO 32000-1, 14.7 and 14.8).
 */
export class Tags implements StructurePolicy {
  /** The leaf that an item shows, and whose it is. */
  private readonly owners = new Map<Item, { leaf: Leaf; element: Element }>();
  /** Pieces of links by their pages. */
  private readonly links = new Map<number, LinkPlace[]>();
  private readonly marks: Marks = { pages: [], numbers: new Map(), links: new Map(), order: [] };

  constructor(
    private readonly pages: Pages,
    private readonly tree: StructureTree,
  ) {
    for (const element of elementsOf(tree.root)) {
      for (const leaf of element.children) {
        if (leaf.kind === 'element') continue;
        for (const item of leaf.items) this.owners.set(item, { leaf, element });
      }
    }
    for (const place of linkPlaces(tree.root)) {
      this.links.set(place.page, [...(this.links.get(place.page) ?? []), place]);
    }
  }

  page({ height }: LaidPage, ref: Ref): PageStructure {
    const { numbers, pages } = this.marks;
    const tagged: Element[] = [];
    const index = pages.push({ ref, height, tagged }) - 1;
    let open: Leaf | 'artifact' | undefined;
    return {
      enter: () => '',
      leave: () => '',
      end: () => (open ? 'EMC' : ''),
      entries: (file) => this.entries(index, file),
      item: (item) => {
        const owner = this.ownerOf(item);
        const next = owner?.leaf ?? 'artifact';
        if (next === open) return '';
        const close = open ? 'EMC\n' : '';
        open = next;
        if (!owner) return `${close}/Artifact BMC`;
        const number = tagged.push(owner.element) - 1;
        const known = numbers.get(owner.leaf);
        if (known) known.push(number);
        else numbers.set(owner.leaf, [number]);
        return `${close}/${owner.element.role} <</MCID ${number}>> BDC`;
      },
    };
  }

  /** What blends as a whole is of the element of what it holds. */
  private ownerOf(item: Item): { leaf: Leaf; element: Element } | undefined {
    const owner = this.owners.get(item);
    if (owner || item.kind !== 'group') return owner;
    for (const held of item.items) {
      const found = this.ownerOf(held);
      if (found) return found;
    }
    return undefined;
  }

  private entries(page: number, file: ObjectFile): Dict {
    const { links, order, pages } = this.marks;
    const annotations = (this.links.get(page) ?? []).map((place) => {
      const key = this.pages.pages.length + order.push(place.element) - 1;
      const ref = putLink(place, pages[page]!.height, key, file);
      links.set(place.element, [...(links.get(place.element) ?? []), { page, ref }]);
      return ref;
    });
    if (annotations.length === 0) return { StructParents: page };
    return { StructParents: page, Annots: annotations, Tabs: name('S') };
  }

  catalog(file: ObjectFile): Dict {
    const { root } = this.tree;
    return {
      MarkInfo: { Marked: true },
      StructTreeRoot: putTree(root, this.marks, file),
      Outlines: putOutline(root, this.marks, file),
      PageLabels: pageLabels(this.pages.pages),
    };
  }
}
