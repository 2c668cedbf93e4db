import { type LaidPage, mm, type Pages, type Rasters, type Template } from '#model';
import { type FaceCache, type Imprint, type PageFrame, screenColours, writePdf } from '../pdf/pdf.ts';
import { proofPolicies } from './proof.ts';
import { STAMP, stamp } from './stamp.ts';

/** Paper above the page in pt, for the stamp. */
const HEAD = mm(12);

/**
 * 見本: the reading copy that goes to the printer with the job, to compare with. The page stays as it is; above it, outside
 * of the trim, every sheet is stamped 「見本」. Throws where the pages refer to something that is not there.
 */
export function sample(
  pages: Pages,
  pictures: Rasters,
  { swatches }: Pick<Template, 'swatches'>,
  imprint: Imprint,
  faces?: FaceCache,
): Promise<Uint8Array> {
  const titled = { ...pages, title: `${pages.title}（見本）` };
  const policies = {
    ...proofPolicies(titled, swatches, imprint),
    colour: screenColours({ ...swatches, [STAMP]: { screen: '#c8102e', ink: [0, 100, 90, 0] } }),
    page: { frame: sheetWithHead },
  };
  return writePdf(titled, pictures, policies, faces);
}

function sheetWithHead({ width, height }: LaidPage): PageFrame {
  const page = { x: 0, y: 0, width, height };
  const media = { ...page, y: -HEAD, height: height + HEAD };
  return { media, bleed: page, trim: page, marks: stamp(mm(5), -HEAD + mm(2), mm(8)) };
}
