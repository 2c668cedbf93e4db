import type { Art, Book, LaidPage, Pages, PlannedSheet, Template, Volume } from '#model';
import type { Report } from '../diagnostics/report.ts';
import type { FaceStore } from './fonts/store.ts';
import { checkOverset, checkWidth } from './gates/overset.ts';
import { checkPageCount, checkPageSize } from './gates/pagecount.ts';
import { checkResolution } from './gates/resolution.ts';
import { instances } from './instances.ts';
import { layOut } from './layout.ts';
import { Ledger } from './ledger.ts';
import { makeready } from './makeready.ts';
import type { Instance, LaidNode } from './nodes.ts';
import { Origins, sourceOf } from './origins.ts';
import { Forme } from './pages/forme.ts';
import { walk } from './pages/walk.ts';
import { Palette } from './palette.ts';

/** More pages than any edition has: beyond it something has run away. */
const PAGE_CEILING = 400;

/**
 * Lays out a volume, once, at trim size. Each sheet of the flatplan is laid out by itself; the gates tell `report` of
 * whatever cannot be printed as it stands. With errors in the report the pages are not to be used.
 */
export async function typeset(
  publication: string,
  volume: Volume,
  book: Book,
  template: Template,
  art: Art,
  faces: FaceStore,
  report: Report,
): Promise<Pages> {
  const pages: LaidPage[] = [];
  const used = new Set<string>();
  for (const planned of volume.entries) {
    const ledger = new Ledger(publication, new Origins(book.origins, planned.entry), report);
    const leaves = drawn(planned, book, template, art, ledger);
    if (!leaves) continue;
    if (pages.length + leaves.length > PAGE_CEILING) {
      report.add('typeset/page-ceiling', { publication, limit: PAGE_CEILING });
      break;
    }
    const laid = await layOut(leaves, faces);
    laid.forEach((page, index) => {
      pages.push(makeUp(page, index, planned, template, ledger, used));
    });
  }
  return {
    publication,
    name: volume.name,
    title: volume.title,
    language: book.edition.language,
    pages,
    faces: faces.files(used),
  };
}

/** The leaves that a sheet renders, ready for layout; nothing if it fails. */
function drawn(
  { sheet, entry, slots }: PlannedSheet,
  book: Book,
  template: Template,
  art: Art,
  ledger: Ledger,
): Instance[] | undefined {
  try {
    const leaves = instances(sheet.render({ data: sheet.data(book, entry), slots }));
    const stray = leaves.find(({ type }) => type !== 'PAGE');
    if (stray) throw new Error(`<${stray.type}> stands outside of <Page>`);
    checkPageCount(entry.sheet, slots.length, leaves.length, ledger);
    leaves.forEach((leaf, index) => {
      ledger.page = slots[index]?.label ?? String(index + 1);
      makeready(leaf, template.format.trim.height, art, ledger.add);
    });
    return leaves;
  } catch (problem) {
    ledger.add('typeset/sheet-failed', { sheet: entry.sheet, message: String((problem as Error).message) });
    return undefined;
  }
}

/** Makes up one page: its items, and what the gates say of them. */
function makeUp(
  page: LaidNode,
  index: number,
  { entry, slots }: PlannedSheet,
  template: Template,
  ledger: Ledger,
  used: Set<string>,
): LaidPage {
  const slot = slots[index];
  const label = slot?.label ?? String(index + 1);
  ledger.page = label;
  const palette = new Palette(template.swatches, (colour) =>
    ledger.add('typeset/unnamed-colour', { colour }),
  );
  const forme = new Forme(template.format, palette, ledger.add, (words) => {
    const origin = ledger.origins.exact(words);
    return origin && sourceOf(origin);
  });
  const items = walk(page, forme);
  const { width, height } = page.box!;
  checkPageSize({ width, height }, template.format, ledger);
  checkOverset(forme.texts, template.format, ledger);
  checkWidth(forme.texts, template.format, ledger);
  checkResolution(forme.pictures, ledger);
  for (const face of forme.faces) used.add(face);
  return { label, sheet: entry.sheet, side: slot?.side ?? 'recto', width, height, items };
}
