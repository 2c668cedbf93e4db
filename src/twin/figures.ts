import {
  type Glyphs,
  type Group,
  IDENTITY,
  type Item,
  type LaidPage,
  type Matrix,
  mapBox,
  type Pages,
  type Shape,
  within,
} from '#model';
import { boxOf, union } from '../structure/bounds.ts';
import { type Element, elementsOf, leavesOf, type StructureTree } from '../structure/structure.ts';
import { type Box, boundsOf, boxOfGlyphs } from './extent.ts';

/** Something that is drawn, and what leads from its coordinates to the page's. */
interface Placed<Thing> {
  item: Thing;
  toPage: Matrix;
}

/** What a figure is drawn of on one page. */
export interface Cut {
  groups: Placed<Group>[];
  box: Box;
  /** What it stands on, where that is one flat or graded surface. */
  ground?: Placed<Shape>;
  /** Of a chart: words that are read elsewhere, but stand in it. */
  over: Placed<Glyphs>[];
}

/** The drawings of every figure of a publication, by its element; one for each page that it stands on. */
export function cutsOf({ pages }: Pages, { root }: StructureTree): Map<Element, Cut[]> {
  const owners = new Map<Item, Element>();
  for (const figure of elementsOf(root).filter(({ role }) => role === 'Figure')) {
    for (const leaf of leavesOf(figure)) for (const item of leaf.items) owners.set(item, figure);
  }
  const cuts = new Map<Element, Cut[]>();
  for (const page of pages) {
    for (const [figure, cut] of cutsOn(page, owners)) {
      if (figure.long) addWords(cut, page);
      cuts.set(figure, [...(cuts.get(figure) ?? []), cut]);
    }
  }
  return cuts;
}

function cutsOn(page: LaidPage, owners: ReadonlyMap<Item, Element>): Map<Element, Cut> {
  const cuts = new Map<Element, Cut>();
  const whole = { x: 0, y: 0, width: page.width, height: page.height };
  eachFigure(page, (item, toPage, painted) => {
    const figure = ownerOf(item, owners);
    const box = figure && boundsOf([item], toPage, whole);
    if (!box) return;
    const known = cuts.get(figure);
    known?.groups.push({ item, toPage });
    if (known) known.box = union(known.box, box);
    const ground = painted.findLast((one) => covers(one, box));
    if (!known) cuts.set(figure, { groups: [{ item, toPage }], box, over: [], ...(ground && { ground }) });
  });
  return cuts;
}

/** Visits the figures of a page that say what they show, with the surfaces that were painted before. */
function eachFigure(
  { items }: LaidPage,
  visit: (figure: Group, toPage: Matrix, painted: readonly Placed<Shape>[]) => void,
): void {
  const painted: Placed<Shape>[] = [];
  const walk = (held: readonly Item[], toPage: Matrix) => {
    for (const item of held) {
      if (item.kind === 'shape' && isSurface(item)) painted.push({ item, toPage });
      if (item.kind !== 'group') continue;
      if (item.role === 'Figure' && item.alt) visit(item, toPage, painted);
      else walk(item.items, item.transform ? within(toPage, item.transform) : toPage);
    }
  };
  walk(items, IDENTITY);
}

/** Adds the words of a page that stand in a drawing, but are not of it, and room for them. */
function addWords(cut: Cut, { items }: LaidPage): void {
  const { box } = cut;
  const own = new Set<Item>(cut.groups.map(({ item }) => item));
  const walk = (held: readonly Item[], toPage: Matrix) => {
    for (const item of held) {
      if (own.has(item)) continue;
      if (item.kind === 'group') walk(item.items, item.transform ? within(toPage, item.transform) : toPage);
      if (item.kind !== 'glyphs') continue;
      const words = mapBox(boxOfGlyphs(item), toPage);
      const [middle, centre] = [words.x + words.width / 2 - box.x, words.y + words.height / 2 - box.y];
      if (middle < 0 || middle > box.width || centre < 0 || centre > box.height) continue;
      cut.over.push({ item, toPage });
      cut.box = union(cut.box, words);
    }
  };
  walk(items, IDENTITY);
}

/** A rectangle that hides what is below. */
const isSurface = ({ path, fill }: Shape): boolean =>
  fill !== undefined && (fill.opacity ?? 1) === 1 && path.length <= 6 && path.every(([kind]) => kind !== 'C');

function covers({ item, toPage }: Placed<Shape>, box: Box): boolean {
  const own = boxOf(item);
  if (!own) return false;
  const { x, y, width, height } = mapBox(own, toPage);
  return (
    x <= box.x + 1 &&
    y <= box.y + 1 &&
    x + width >= box.x + box.width - 1 &&
    y + height >= box.y + box.height - 1
  );
}

/** Whose figure a group is: that of the first thing in it that the tree knows. */
function ownerOf(item: Item, owners: ReadonlyMap<Item, Element>): Element | undefined {
  const owner = owners.get(item);
  if (owner || item.kind !== 'group') return owner;
  for (const held of item.items) {
    const found = ownerOf(held, owners);
    if (found) return found;
  }
  return undefined;
}
