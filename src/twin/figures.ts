import type { Group, Item, LaidPage, Matrix, Pages, Shape } from '#model';
import { boxOf, IDENTITY, mapBox, within } from '../structure/bounds.ts';
import {
  type Element,
  elementsOf,
  leavesOf,
  type Place,
  type StructureTree,
} from '../structure/structure.ts';

/** Where a figure is drawn. */
export interface Cut {
  group: Group;
  /** Leads from the group's coordinates to the page's. */
  toPage: Matrix;
  box: Place['box'];
  /** What it stands on, where that is one flat or graded surface. */
  ground?: { shape: Shape; toPage: Matrix };
}

/** The drawings of every figure of a publication, by its element. Linear in the items. */
export function cutsOf({ pages }: Pages, { root }: StructureTree): Map<Element, Cut[]> {
  const owners = new Map<Item, Element>();
  for (const figure of elementsOf(root).filter(({ role }) => role === 'Figure')) {
    for (const leaf of leavesOf(figure)) for (const item of leaf.items) owners.set(item, figure);
  }
  const cuts = new Map<Element, Cut[]>();
  pages.forEach((page, index) => {
    eachFigure(page, (group, toPage, painted) => {
      const figure = ownerOf(group, owners);
      const box = figure?.places.find((place) => place.page === index)?.box;
      if (!figure || !box) return;
      const ground = painted.findLast((one) => covers(one, box));
      cuts.set(figure, [...(cuts.get(figure) ?? []), { group, toPage, box, ...(ground && { ground }) }]);
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

/** A rectangle that hides what is below. */
const isSurface = ({ path, fill }: Shape): boolean =>
  fill !== undefined && (fill.opacity ?? 1) === 1 && path.length <= 6 && path.every(([kind]) => kind !== 'C');

function covers({ shape, toPage }: Surface, box: Place['box']): boolean {
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
