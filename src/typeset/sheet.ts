import type { Art, FaceId, LaidPage, PageSlot, PlannedSheet, Template } from '#model';
import type { FaceStore } from './fonts/store.ts';
import { checkCollision } from './gates/collision.ts';
import { checkOverset, checkWidth } from './gates/overset.ts';
import { checkPageCount, checkPageSize } from './gates/pagecount.ts';
import { checkResolution } from './gates/resolution.ts';
import { checkSafety, checkTypeSize } from './gates/safety.ts';
import type { Guides } from './guides.ts';
import { instances } from './instances.ts';
import { layOut } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { makeready } from './makeready.ts';
import type { Instance, LaidNode } from './nodes.ts';
import { sourceOf } from './origins.ts';
import { Forme } from './pages/forme.ts';
import { walk } from './pages/walk.ts';
import { Palette } from './palette.ts';
import { roomsOf } from './room.ts';

/** What all sheets of a volume are set with. */
export interface Studio {
  template: Template;
  art: Art;
  faces: FaceStore;
  /** What texts ask of the composer. */
  guides: Guides;
  /** Faces that pages have used so far. */
  used: Set<FaceId>;
}

/**
 * Sets one sheet of the flatplan: elements, layout, display list, gates. No pages if the sheet or its layout throws: that
 * is the template's fault, told as `typeset/sheet-failed`. Of more than `most` pages only one too many is set.
 */
export async function setSheet(
  planned: PlannedSheet,
  studio: Studio,
  most: number,
  ledger: Ledger,
): Promise<LaidPage[]> {
  const { sheet } = planned.entry;
  const slots = slotsFrom(planned.slots);
  ledger.page = slots(0).label;
  let laid: LaidNode[];
  try {
    const leaves = leavesOf(planned);
    checkPageCount(sheet, planned.slots.length, leaves.length, ledger);
    const set = leaves.slice(0, most + 1);
    set.forEach((leaf, index) => {
      ledger.page = slots(index).label;
      makeready(leaf, studio.template.format.trim.height, studio, ledger.add);
    });
    laid = await layOut(set, studio.faces);
  } catch (problem) {
    ledger.add('typeset/sheet-failed', { sheet, message: String((problem as Error).message) });
    return [];
  }
  return laid.map((page, index) => {
    const opens = index === 0 && { opens: true as const };
    return { sheet, ...opens, ...makeUp(page, slots(index), studio, ledger) };
  });
}

/** The slot of each page; pages that the flatplan does not have are numbered on. */
const slotsFrom =
  (slots: PageSlot[]) =>
  (index: number): PageSlot =>
    slots[index] ?? { label: `+${index + 1 - slots.length}`, side: 'recto' };

function leavesOf({ draw }: PlannedSheet): Instance[] {
  const leaves = instances(draw());
  const stray = leaves.find(({ type }) => type !== 'PAGE');
  if (stray) throw new Error(`<${stray.type}> stands outside of <Page>`);
  return leaves;
}

/** Makes up one page: its items, and what the gates say of them. */
function makeUp(page: LaidNode, { label, side }: PageSlot, studio: Studio, ledger: Ledger) {
  const { format, swatches } = studio.template;
  ledger.page = label;
  const palette = new Palette(swatches, (colour) => ledger.add('typeset/unnamed-colour', { colour }));
  const forme = new Forme(format, palette, ledger.add, (words) => {
    const origin = ledger.origins.exact(words);
    return origin && sourceOf(origin);
  });
  const items = walk(page, forme);
  const { width, height } = page.style as { width: number; height: number };
  checkPageSize({ width, height }, format, ledger);
  checkOverset(forme.texts, format, ledger);
  checkWidth(forme.texts, format, ledger);
  checkCollision(forme.texts, format, ledger);
  checkSafety(forme.texts, format, ledger);
  checkTypeSize(forme.texts, format, ledger);
  checkResolution(forme.pictures, ledger);
  for (const face of forme.faces) studio.used.add(face);
  return { label, side, width, height, items, rooms: roomsOf(forme.texts, ledger.origins) };
}
