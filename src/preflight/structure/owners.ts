import type { PageFacts } from '../facts/facts.ts';
import { union } from '../geometry.ts';
import type { MarkedContent } from '../interpreter/mark.ts';
import type { PdfFile } from '../reader/file.ts';
import type { Dict, Obj, Stream } from '../reader/objects.ts';
import type { PageNode } from '../reader/pagetree.ts';
import type { Element, Structure } from './element.ts';
import type { Tree } from './tree.ts';

/** Elements of marked content by its number, for a page's own content or for a form. */
type Numbered = Map<number | Stream, Map<number, Element>>;

/**
 * Which element each piece of marked content belongs to: by the parent tree, or else by the tree itself. What these two
 * do not say alike is noted in the tree's defects (ISO 32000-1, 14.7.4.4).
 */
export class Owners {
  private readonly file: PdfFile;
  private readonly tree: Tree;
  private readonly byDict = new Map<Dict, Element>();
  private readonly named: Numbered = new Map();
  private readonly parents: Map<number, Obj> | undefined;
  private readonly objects = new Map<Dict, Element>();

  constructor(file: PdfFile, tree: Tree, parents: Map<number, Obj> | undefined) {
    this.file = file;
    this.tree = tree;
    this.parents = parents;
    for (const element of tree.elements) {
      this.byDict.set(element.dict, element);
      for (const object of element.objects) this.objects.set(object, element);
      for (const { page, stream, mcid } of element.items) {
        const key = stream ?? page;
        if (key !== undefined) namedIn(this.named, key).set(mcid, element);
      }
    }
    if (!parents && tree.elements.length > 0) tree.defects.push({ defect: 'noParentTree', page: undefined });
  }

  /** The element of an annotation or another object as a whole. */
  ofObject(dict: Dict, page: number): Element | undefined {
    const key = this.file.number(dict.get('StructParent'));
    const above = key === undefined ? undefined : this.file.dict(this.parents?.get(key));
    const element = above && this.byDict.get(above);
    const other = this.objects.get(dict);
    if (this.parents && element !== other)
      this.tree.defects.push({ defect: 'lostObject', page, element: other });
    return element ?? other;
  }

  /** The owners of all marked content of the pages. */
  ofContent(nodes: readonly PageNode[], pages: readonly PageFacts[]): Structure['owners'] {
    const owners = new Map<MarkedContent, Element>();
    const met: Map<number | Stream, Set<number>> = new Map();
    for (const [index, { number, content }] of pages.entries()) {
      for (const one of content) {
        const above = one.parent && owners.get(one.parent);
        if (above) owners.set(one, above);
        if (one.mcid === undefined) continue;
        const key = one.stream ?? number;
        const numbers = met.get(key) ?? new Set();
        met.set(key, numbers);
        if (numbers.has(one.mcid) && !one.stream)
          this.tree.defects.push({ defect: 'twiceMcid', page: number });
        numbers.add(one.mcid);
        const owner = this.ownerOf(one, one.stream?.dict ?? nodes[index]!.dict, number);
        if (owner) owners.set(one, owner);
      }
    }
    this.noteLost(met);
    return owners;
  }

  private ownerOf({ mcid, stream }: MarkedContent, around: Dict, page: number): Element | undefined {
    const key = this.file.number(around.get('StructParents'));
    const list = key === undefined ? undefined : this.file.array(this.parents?.get(key));
    const above = this.file.dict(list?.[mcid!]);
    const element = above && this.byDict.get(above);
    const other = this.named.get(stream ?? page)?.get(mcid!);
    if (this.parents && element !== other) {
      this.tree.defects.push({
        defect: element && other ? 'otherOwner' : 'strayMcid',
        page,
        element: element ?? other,
      });
    }
    return element ?? other;
  }

  /** What elements name and no content has. */
  private noteLost(met: Map<number | Stream, Set<number>>): void {
    for (const element of this.tree.elements) {
      for (const { page, stream, mcid } of element.items) {
        const key = stream ?? page;
        if (key === undefined || !met.get(key)?.has(mcid)) {
          this.tree.defects.push({ defect: 'lostMcid', page, element });
        }
      }
    }
  }
}

function namedIn(named: Numbered, key: number | Stream): Map<number, Element> {
  const known = named.get(key) ?? new Map<number, Element>();
  named.set(key, known);
  return known;
}

/** Says of every element where it is seen. */
export function placeElements(
  elements: readonly Element[],
  owners: Structure['owners'],
  pages: readonly PageFacts[],
) {
  for (const { number, marks } of pages) {
    for (const { content, box, isVisible } of marks) {
      const element = content && owners.get(content);
      if (!element || !isVisible || content.isArtifact) continue;
      const last = element.places.at(-1);
      if (last?.page === number && last.box) last.box = union(last.box, box);
      else element.places.push({ page: number, box });
    }
  }
  for (const element of elements.toReversed()) {
    if (element.places.length === 0 && element.page !== undefined)
      element.places.push({ page: element.page });
    if (element.parent?.places.length === 0) element.parent.places.push(...element.places.slice(0, 1));
  }
}
