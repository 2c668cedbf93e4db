import type { Pages, PressJob, Rasters, Template } from '#model';
import { type FaceCache, type Imprint, writePdf } from '../pdf/pdf.ts';
import { marksOf } from './binding.ts';
import { identity } from './identity.ts';
import { inkPolicy } from './inks.ts';
import { sheetOf } from './sheet.ts';

export { isBound, marksOf } from './binding.ts';
export { checkPress } from './gates/gates.ts';

/**
 * 入稿: the file for the printer, as PDF/X. Inks as the palette mixes them, trim and bleed, marks, the printing condition.
 * The pages must have passed `checkPress`. Hand over the same `faces` for several volumes to open each
 * font once. Throws where the pages refer to something that is not there.
 */
export function press(
  pages: Pages,
  pictures: Rasters,
  { swatches, format }: Pick<Template, 'swatches' | 'format'>,
  job: PressJob,
  imprint: Imprint,
  faces?: FaceCache,
): Promise<Uint8Array> {
  const marks = marksOf(pages, job);
  const policies = {
    colour: inkPolicy(swatches, job),
    page: { frame: (page: Pages['pages'][number]) => sheetOf(page, format.bleed, marks) },
    metadata: identity(pages, job, imprint),
  };
  return writePdf(pages, pictures, policies, faces);
}
