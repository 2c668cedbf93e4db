import type { PageSlot } from './template.ts';

/**
 * The slot of a flatplan label. 表1 is the front cover, a recto; P1 stands on its back, so that odd pages of the inside
 * are versos; 表4 is the back cover, a verso. Covers carry no folio.
 */
export function slotOf(label: string): PageSlot {
  if (label === '表1' || label === '表3') return { label, side: 'recto' };
  if (label === '表2' || label === '表4') return { label, side: 'verso' };
  const folio = label.slice(1);
  return { label, folio, side: Number(folio) % 2 === 1 ? 'verso' : 'recto' };
}
