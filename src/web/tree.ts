import { type Dict, name, type ObjectFile, type Ref, type Value } from '../pdf/pdf.ts';
import { type Element, elementsOf, type Leaf, type Place } from '../structure/structure.ts';
import type { Marks } from './marks.ts';

/** Writes the structure tree (ISO 32000-1, 14.7.2) with its parent tree and the names of the heads of tables. */
export function putTree(root: Element, marks: Marks, file: ObjectFile): Ref {
  const elements = elementsOf(root);
  const refs = new Map(elements.map((element) => [element, file.ref()]));
  const refOf = (element: Element): Ref => refs.get(element)!;
  const tree = file.ref();
  const put = (element: Element, parent: Ref): Ref => {
    const ref = refOf(element);
    for (const child of element.children) if (child.kind === 'element') put(child, ref);
    return file.put({ ...entriesOf(element, marks), P: parent, ...kidsOf(element, refOf, marks) }, ref);
  };
  put(root, tree);
  const pages = marks.pages.flatMap(({ tagged }, page): Value[] => [page, file.put(tagged.map(refOf))]);
  const links = marks.order.flatMap((link, index): Value[] => [marks.pages.length + index, refOf(link)]);
  const named = elements.filter(({ id }) => id !== undefined);
  return file.put(
    {
      Type: name('StructTreeRoot'),
      K: refOf(root),
      ParentTree: file.put({ Nums: [...pages, ...links] }),
      ParentTreeNextKey: marks.pages.length + marks.order.length,
      ...(named.length > 0 ? { IDTree: putNames(named, refOf, file) } : {}),
    },
    tree,
  );
}

/** The names of the heads, in the order that a name tree must have (7.9.6). */
function putNames(named: readonly Element[], refOf: (element: Element) => Ref, file: ObjectFile): Ref {
  const sorted = [...named].sort((one, other) => (one.id! < other.id! ? -1 : 1));
  return file.put({
    Limits: [sorted[0]!.id!, sorted.at(-1)!.id!],
    Names: sorted.flatMap((element) => [element.id!, refOf(element)]),
  });
}

/** What an element is, beside its place in the tree. */
function entriesOf(element: Element, { pages }: Marks): Dict {
  const { role, language, id, sheet } = element;
  const attributes = [tableAttributes(element), layoutAttributes(element, pages)].filter(
    (one) => one !== undefined,
  );
  return {
    Type: name('StructElem'),
    S: name(role),
    ID: id,
    T: sheet?.labels.join(' '),
    Lang: language,
    Alt: altOf(element),
    A: attributes.length > 1 ? attributes : attributes[0],
  };
}

/** What a figure shows; and its data in words, since a PDF has no table behind a drawing. */
function altOf({ alt, long }: Element): string | undefined {
  if (alt === undefined || long === undefined) return alt;
  return [alt, ...long.rows.map((row) => row.filter((cell) => cell !== '').join(' '))].join('。');
}

function tableAttributes({ role, scope, headers = [], cells }: Element): Dict | undefined {
  const isHead = role === 'TH' && scope !== undefined;
  if (!isHead && headers.length === 0 && !cells) return undefined;
  return {
    O: name('Table'),
    Scope: isHead ? name(scope) : undefined,
    Headers: headers.length > 0 ? headers : undefined,
    RowSpan: cells?.rows,
    ColSpan: cells?.columns,
  };
}

/** Where a figure stands (14.8.5.4.3). */
function layoutAttributes({ role, places: [place] }: Element, pages: Marks['pages']): Dict | undefined {
  if (role !== 'Figure' || !place) return undefined;
  return { O: name('Layout'), Placement: name('Block'), BBox: corners(place, pages[place.page]!.height) };
}

const corners = ({ box: { x, y, width, height } }: Place, pageHeight: number): Value[] =>
  [x, pageHeight - y - height, x + width, pageHeight - y].map((value) => Math.round(value * 1000) / 1000);

/** Elements, marked content and annotations in reading order. What is on the element's own page is a number alone. */
function kidsOf(element: Element, refOf: (element: Element) => Ref, { pages, numbers, links }: Marks): Dict {
  const leaves = element.children.filter((child): child is Leaf => child.kind !== 'element');
  const own = leaves[0]?.page ?? links.get(element)?.[0]?.page;
  const kids = element.children.flatMap((child): Value[] => {
    if (child.kind === 'element') return [refOf(child)];
    const marked = numbers.get(child) ?? [];
    if (child.page === own) return marked;
    return marked.map((number) => ({ Type: name('MCR'), Pg: pages[child.page]!.ref, MCID: number }));
  });
  const annotations = (links.get(element) ?? []).map(({ page, ref }) => ({
    Type: name('OBJR'),
    Pg: pages[page]!.ref,
    Obj: ref,
  }));
  const all = [...kids, ...annotations];
  return {
    ...(own === undefined ? {} : { Pg: pages[own]!.ref }),
    ...(all.length > 0 ? { K: all.length === 1 ? all[0]! : all } : {}),
  };
}
