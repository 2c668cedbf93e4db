import { IDENTITY, type Item, type Matrix, within } from '#model';
import { cutTo, EVERYWHERE, type Extent, extentOf } from './extent.ts';

/** Where an item comes to lie: the transform to the page, and what the groups around it let show. */
export interface Place {
  matrix: Matrix;
  cut: Extent;
}

/** Every item of a page, groups before what they hold. */
export function* everything(
  items: readonly Item[],
  place: Place = { matrix: IDENTITY, cut: EVERYWHERE },
): Generator<{ item: Item; place: Place }> {
  for (const item of items) {
    yield { item, place };
    if (item.kind !== 'group') continue;
    const matrix = item.transform ? within(place.matrix, item.transform) : place.matrix;
    const cut = item.clip ? cutTo(extentOf(item.clip.path, matrix), place.cut) : place.cut;
    yield* everything(item.items, { matrix, cut });
  }
}
