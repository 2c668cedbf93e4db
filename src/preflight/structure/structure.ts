import type { PageFacts } from '../facts/facts.ts';
import type { Stock } from '../interpreter/stock.ts';
import type { Dict, Obj } from '../reader/objects.ts';
import type { PageNode } from '../reader/pagetree.ts';
import { annotationsOf } from './annotations.ts';
import type { Annotation, Structure } from './element.ts';
import { numberTree } from './numbers.ts';
import { Owners, placeElements } from './owners.ts';
import { readTree, type Tree } from './tree.ts';

/** The logical structure of a file with what it says of content and annotations; empty for a file that has none. */
export function structureOf(
  stock: Stock,
  nodes: readonly PageNode[],
  pages: readonly PageFacts[],
): { structure: Structure; annotations: Annotation[] } {
  const { file } = stock;
  const root = file.dict(file.catalog.get('StructTreeRoot'));
  const numbers = new Map<Dict, number>();
  for (const [index, { ref }] of nodes.entries()) {
    const dict = file.dict(ref);
    if (dict) numbers.set(dict, index + 1);
  }
  const pageOf = (value: Obj | undefined): number | undefined => {
    const dict = file.dict(value);
    return dict && numbers.get(dict);
  };
  const empty: Tree = { elements: [], circles: [], remapped: [], defects: [] };
  const tree = root ? readTree(file, root, pageOf) : empty;
  const parents = file.dict(root?.get('ParentTree')) && numberTree(file, root!.get('ParentTree'));
  const owners = new Owners(file, tree, parents);
  const content = owners.ofContent(nodes, pages);
  const annotations = nodes.flatMap((node, index) => annotationsOf(stock, node, pages[index]!, owners));
  placeElements(tree.elements, content, pages);
  return { structure: { ...tree, isThere: root !== undefined, owners: content }, annotations };
}
