import type { Pages, Rasters, Template } from '#model';
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
import { type StructureTree, structureOf } from '../structure/structure.ts';
import { claims, putOutputIntent } from './claims.ts';
import { Tags } from './tags.ts';

/** Whether a file may say of itself that it is accessible (PDF/UA-1). */
export type Fulfils = (bytes: Uint8Array) => boolean | Promise<boolean>;

/**
 * The accessible edition: screen colours, cut to trim, tagged from the content's own structure; PDF 1.7 after ISO
 * 14289-1 (PDF/UA-1) and ISO 19005-2 level A. It says the former of itself only where `fulfils` finds it. Throws where
 * the pages refer to something that is not there, or have a role that PDF does not know.
 */
export async function web(
  pages: Pages,
  pictures: Rasters,
  { swatches }: Pick<Template, 'swatches'>,
  imprint: Imprint,
  faces: FaceCache = new Map(),
  fulfils: Fulfils = () => true,
): Promise<Uint8Array> {
  const tree = structureOf(pages);
  const write = (accessible: boolean) =>
    writePdf(pages, pictures, policiesOf(pages, tree, swatches, imprint, accessible), faces);
  const bytes = await write(true);
  return (await fulfils(bytes)) ? bytes : write(false);
}

function policiesOf(
  pages: Pages,
  tree: StructureTree,
  swatches: Template['swatches'],
  imprint: Imprint,
  accessible: boolean,
): Policies {
  return {
    colour: screenColours(swatches),
    page: trimmed,
    structure: new Tags(pages, tree),
    metadata: {
      version: '1.7',
      info: info(pages, imprint),
      xmp: () => xmp(pages, imprint, claims(accessible)),
      catalog: (file) => ({
        ViewerPreferences: { DisplayDocTitle: true },
        OutputIntents: [putOutputIntent(file)],
      }),
    },
  };
}
