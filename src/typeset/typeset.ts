import { type Art, type Book, type LaidPage, type Pages, plain, type Template, type Volume } from '#model';
import type { Report } from '../diagnostics/report.ts';
import type { FaceStore } from './fonts/store.ts';
import { guidesFor } from './guides.ts';
import { Ledger } from './ledger.ts';
import { Origins } from './origins.ts';
import { type Studio, setSheet } from './sheet.ts';

export { castOffWith } from './castoff.ts';
export { fitTable } from './fit.ts';

/** More pages than any edition has: beyond it something has run away. */
const PAGE_CEILING = 400;

/**
 * Lays out a volume, once, at trim size. Each sheet of the flatplan is laid out by itself; the gates tell `report` of
 * whatever cannot be printed as it stands. With errors in the report the pages are not to be used. Lines do not end
 * inside of `names` if they can help it.
 */
export async function typeset(
  publication: string,
  volume: Volume,
  origins: Book['origins'],
  template: Template,
  art: Art,
  faces: FaceStore,
  report: Report,
  names: readonly string[] = [],
): Promise<Pages> {
  const pages: LaidPage[] = [];
  const studio: Studio = { template, art, faces, guides: guidesFor(names), used: new Set() };
  for (const planned of volume.entries) {
    const ledger = new Ledger(publication, new Origins(origins, planned.entry), report);
    pages.push(...(await setSheet(planned, studio, PAGE_CEILING - pages.length, ledger)));
    if (pages.length > PAGE_CEILING) {
      report.add('typeset/page-ceiling', { publication, limit: PAGE_CEILING });
      break;
    }
  }
  return {
    publication,
    name: volume.name,
    title: plain(volume.title),
    language: volume.language,
    pages,
    faces: faces.files(studio.used),
  };
}
