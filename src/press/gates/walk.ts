import type { Item, Matrix } from '#model';
import { after, IDENTITY } from '../../pdf/pdf.ts';
import { EVERYWHERE, type Extent, extentOf, within } from './extent.ts';

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
    const matrix = item.transform ? after(item.transform, place.matrix) : place.matrix;
    const cut = item.clip ? within(extentOf(item.clip.path, matrix), place.cut) : place.cut;
    yield* everything(item.items, { matrix, cut });
  }
}
