import type { Glyphs, Group, Item, LaidPage, Matrix, Pages, Shape } from '#model';
import { boxOf, common, IDENTITY, mapBox, pathBox, union, within } from '../structure/bounds.ts';
import {
  type Element,
  elementsOf,
  leavesOf,
  type Place,
  type StructureTree,
} from '../structure/structure.ts';

type Box = Place['box'];

/** Where a figure is drawn. */
export interface Cut {
  group: Group;
  /** Leads from the group's coordinates to the page's. */
  toPage: Matrix;
  box: Box;
  /** What it stands on, where that is one flat or graded surface. */
  ground?: { shape: Shape; toPage: Matrix };
  /** Of a chart: words that are read elsewhere, but stand in it. */
  over: { glyphs: Glyphs; toPage: Matrix }[];
}

/** The drawings of every figure of a publication, by its element. Linear in the items. */
export function cutsOf({ pages }: Pages, { root }: StructureTree): Map<Element, Cut[]> {
  const owners = new Map<Item, Element>();
  for (const figure of elementsOf(root).filter(({ role }) => role === 'Figure')) {
    for (const leaf of leavesOf(figure)) for (const item of leaf.items) owners.set(item, figure);
  }
  const cuts = new Map<Element, Cut[]>();
  pages.forEach((page) => {
    eachFigure(page, (group, toPage, painted) => {
      const figure = ownerOf(group, owners);
      const own = figure && boundsOf([group], toPage, { x: 0, y: 0, width: page.width, height: page.height });
      if (!own) return;
      const over = figure.long ? wordsOver(page, group, own) : [];
      const box = over.reduce((held, one) => union(held, boxOver(one)), own);
      const ground = painted.findLast((one) => covers(one, box));
      cuts.set(figure, [
        ...(cuts.get(figure) ?? []),
        { group, toPage, box, over, ...(ground && { ground }) },
      ]);
    });
  });
  return cuts;
}

type Surface = NonNullable<Cut['ground']>;

/** Visits the figures of a page that say what they show, with the surfaces that were painted before. */
function eachFigure(
  { items }: LaidPage,
  visit: (figure: Group, toPage: Matrix, painted: readonly Surface[]) => void,
): void {
  const painted: Surface[] = [];
  const walk = (held: readonly Item[], toPage: Matrix) => {
    for (const item of held) {
      if (item.kind === 'shape' && isSurface(item)) painted.push({ shape: item, toPage });
      if (item.kind !== 'group') continue;
      if (item.role === 'Figure' && item.alt) visit(item, toPage, painted);
      else walk(item.items, item.transform ? within(toPage, item.transform) : toPage);
    }
  };
  walk(items, IDENTITY);
}

/** What shows of the items, their captions aside: a figure may stand in a larger frame. */
function boundsOf(items: readonly Item[], toPage: Matrix, shows: Box): Box | undefined {
  let bounds: Box | undefined;
  for (const item of items) {
    const box = item.kind === 'group' ? boundsOfGroup(item, toPage, shows) : boxOfItem(item, toPage, shows);
    if (box) bounds = bounds ? union(bounds, box) : box;
  }
  return bounds;
}

function boundsOfGroup({ items, role, transform, clip }: Group, toPage: Matrix, shows: Box): Box | undefined {
  if (role === 'Caption') return undefined;
  const inner = transform ? within(toPage, transform) : toPage;
  const window = clip && pathBox(clip.path);
  const seen = clip ? window && common(mapBox(window, inner), shows) : shows;
  return seen && boundsOf(items, inner, seen);
}

function boxOfItem(item: Exclude<Item, Group>, toPage: Matrix, shows: Box): Box | undefined {
  const box = item.kind === 'glyphs' ? boxOfGlyphs(item) : boxOf(item);
  return box && common(mapBox(box, toPage), shows);
}

/** Room for the letters, whatever face they are shown in. */
function boxOfGlyphs({ x, y, dy = [0], size }: Glyphs): Box {
  const [left, right] = [Math.min(...x), Math.max(...x)];
  const [top, bottom] = [y + Math.min(...dy), y + Math.max(...dy)];
  return { x: left, y: top - size, width: right - left + size, height: bottom - top + size * 1.3 };
}

const boxOver = ({ glyphs, toPage }: Cut['over'][number]): Box => mapBox(boxOfGlyphs(glyphs), toPage);

/** Words of a page that stand in a box, those of the figure itself aside. */
function wordsOver({ items }: LaidPage, figure: Group, box: Box): Cut['over'] {
  const over: Cut['over'] = [];
  const walk = (held: readonly Item[], toPage: Matrix) => {
    for (const item of held) {
      if (item === figure) continue;
      if (item.kind === 'group') walk(item.items, item.transform ? within(toPage, item.transform) : toPage);
      if (item.kind !== 'glyphs') continue;
      const { x, y, width, height } = boxOver({ glyphs: item, toPage });
      const [middle, centre] = [x + width / 2 - box.x, y + height / 2 - box.y];
      const isIn = middle > 0 && middle < box.width && centre > 0 && centre < box.height;
      if (isIn) over.push({ glyphs: item, toPage });
    }
  };
  walk(items, IDENTITY);
  return over;
}

/** A rectangle that hides what is below. */
const isSurface = ({ path, fill }: Shape): boolean =>
  fill !== undefined && (fill.opacity ?? 1) === 1 && path.length <= 6 && path.every(([kind]) => kind !== 'C');

function covers({ shape, toPage }: Surface, box: Box): boolean {
  const own = boxOf(shape);
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
