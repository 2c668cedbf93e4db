import type { PdfFile } from '../reader/file.ts';
import { type Dict, type Obj, Ref } from '../reader/objects.ts';
import { attributesOf, idOf } from './attributes.ts';
import type { Element, Structure } from './element.ts';
import { Roles } from './roles.ts';

/** A rich page has 500 elements. */
const MOST_ELEMENTS = 500_000;
const MOST_KIDS = 2_000_000;

/** A kid that is yet to be read. */
interface Waiting {
  value: Obj;
  parent: Element | undefined;
}

export type Tree = Omit<Structure, 'owners' | 'isThere'>;

/**
 * The structure elements in reading order (ISO 32000-1, 14.7.2). Every element is read once, and without recursion, so
 * that circles and trees of any depth come to an end. `pageOf` gives the number of a page by its object.
 */
export function readTree(
  file: PdfFile,
  root: Dict,
  pageOf: (value: Obj | undefined) => number | undefined,
): Tree {
  const roles = new Roles(file, root.get('RoleMap'));
  const classes = file.dict(root.get('ClassMap'));
  const tree: Tree = { elements: [], circles: roles.circles, remapped: roles.remapped, defects: [] };
  const seen = new Set<Dict>();
  const waiting: Waiting[] = kidsOf(file, root).map((value) => ({ value, parent: undefined }));
  let kids = waiting.length;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, parent } = next;
    const dict = file.dict(value);
    const kind = dict && file.name(dict.get('Type'));
    if (kind === 'MCR' || typeof value === 'number') {
      if (parent) noteItem(file, parent, dict, value, pageOf);
      continue;
    }
    if (kind === 'OBJR') {
      const object = file.dict(dict!.get('Obj'));
      if (object) parent?.objects.push(object);
      continue;
    }
    if (!dict || file.name(dict.get('S')) === undefined) {
      tree.defects.push({ defect: 'noElement', page: parent?.page });
      continue;
    }
    if (seen.has(dict)) {
      tree.defects.push({ defect: 'circularTree', page: parent?.page });
      continue;
    }
    seen.add(dict);
    const own = kidsOf(file, dict);
    kids += own.length;
    if (seen.size > MOST_ELEMENTS || kids > MOST_KIDS) {
      tree.defects.push({ defect: 'hugeTree', page: undefined });
      break;
    }
    const element = elementOf(file, dict, parent, roles, classes, pageOf);
    if (file.dict(dict.get('P')) !== (parent?.dict ?? root)) {
      tree.defects.push({ defect: 'otherParent', page: element.page, element });
    }
    tree.elements.push(element);
    parent?.kids.push(element);
    for (const kid of own) waiting.push({ value: kid, parent: element });
  }
  return tree;
}

/** The kids, last first. */
function kidsOf(file: PdfFile, dict: Dict): Obj[] {
  const kids = file.get(dict.get('K'));
  if (kids === null) return [];
  return Array.isArray(kids)
    ? kids.toReversed().map((kid) => (kid instanceof Ref ? file.get(kid) : kid))
    : [kids];
}

function elementOf(
  file: PdfFile,
  dict: Dict,
  parent: Element | undefined,
  roles: Roles,
  classes: Dict | undefined,
  pageOf: (value: Obj | undefined) => number | undefined,
): Element {
  const type = file.name(dict.get('S'))!;
  const { role, isCircle } = roles.of(type);
  return {
    dict,
    type,
    role,
    isCircular: isCircle,
    parent,
    kids: [],
    items: [],
    objects: [],
    page: pageOf(dict.get('Pg')) ?? parent?.page,
    language: file.text(dict.get('Lang')) || parent?.language,
    alt: file.text(dict.get('Alt')),
    actualText: file.text(dict.get('ActualText')),
    expansion: file.text(dict.get('E')),
    id: idOf(file, dict),
    attributes: attributesOf(file, dict, classes),
    places: [],
  };
}

/** Marked content: a number on the element's page, or a reference that names page and form. */
function noteItem(
  file: PdfFile,
  parent: Element,
  dict: Dict | undefined,
  value: Obj,
  pageOf: (value: Obj | undefined) => number | undefined,
): void {
  const mcid = dict ? file.number(dict.get('MCID')) : (value as number);
  if (mcid === undefined) return;
  const page = pageOf(dict?.get('Pg')) ?? parent.page;
  parent.items.push({ page, stream: file.stream(dict?.get('Stm')), mcid });
}
