import type { FlatplanEntry } from './book.ts';
import type { PageSlot } from './template.ts';

/**
 * The slot of a page: its flatplan label and its place in the booklet, counted from the front cover, 0, which is a recto.
 * Where 表2 is a page of its own, P1 is a recto; where P1 stands on the back of the cover, it is a verso. Covers carry no
 * folio.
 */
export function slotOf(label: string, place: number): PageSlot {
  const side = place % 2 === 0 ? 'recto' : 'verso';
  return label.startsWith('P') ? { label, folio: label.slice(1), side } : { label, side };
}

/** Slots of the entries of a flatplan, which are all its pages in order. */
export function slotsOf(sheets: readonly Pick<FlatplanEntry, 'pages'>[]): PageSlot[][] {
  let place = 0;
  return sheets.map(({ pages }) => pages.map((label) => slotOf(label, place++)));
}
