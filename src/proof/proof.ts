import type { Pages, Rasters, Swatch, Template } from '#model';
import {
  type FaceCache,
  type Imprint,
  info,
  type Policies,
  screenColours,
  trimmed,
  writePdf,
  xmp,
} from '../pdf/pdf.ts';

/**
 * 校正: the reading copy. Screen colours, cut to trim; PDF 1.7 without structure. Hand over the
 * same `faces` for several volumes to open each font once. Throws where the pages refer to something that is not there.
 */
export function proof(
  pages: Pages,
  pictures: Rasters,
  { swatches }: Pick<Template, 'swatches'>,
  imprint: Imprint,
  faces?: FaceCache,
): Promise<Uint8Array> {
  return writePdf(pages, pictures, proofPolicies(pages, swatches, imprint), faces);
}

/** Screen colours, cut to trim. */
export function proofPolicies(pages: Pages, swatches: Record<string, Swatch>, imprint: Imprint): Policies {
  return {
    colour: screenColours(swatches),
    page: trimmed,
    metadata: {
      version: '1.7',
      info: info(pages, imprint),
      xmp: () => xmp(pages, imprint),
      catalog: () => ({ ViewerPreferences: { DisplayDocTitle: true } }),
    },
  };
}
