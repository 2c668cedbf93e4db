import type { Pages, Rasters } from '#model';
import { ObjectFile } from './file.ts';
import type { FaceCache } from './fonts/face.ts';
import { name } from './objects.ts';
import { putPage } from './page.ts';
import type { Policies } from './policy.ts';
import { Stock } from './stock.ts';

/**
 * Writes laid-out pages as a PDF file, as the policies of a target want it. Hand over the same `faces` for every
 * volume, and each font file is read once. The same arguments give the same bytes. Throws where the pages refer to a
 * face, a glyph, a picture or a swatch that is not there: the gates before should have caught it.
 */
export async function writePdf(
  pages: Pages,
  rasters: Rasters,
  policies: Policies,
  faces: FaceCache = new Map(),
): Promise<Uint8Array> {
  const { metadata, structure } = policies;
  const file = new ObjectFile(metadata.version);
  const stock = new Stock(file, policies, pages, rasters, faces);
  const tree = file.ref();
  const kids = pages.pages.map((page) => putPage(page, tree, stock));
  file.put({ Type: name('Pages'), Kids: kids, Count: kids.length }, tree);
  stock.putFonts();
  const entries = { ...structure?.catalog(file), ...metadata.catalog(file) };
  const xmp = Buffer.from(metadata.xmp(file.digest()), 'utf8');
  const root = file.put({
    Type: name('Catalog'),
    Pages: tree,
    Lang: pages.language,
    PageLabels: { Nums: pages.pages.flatMap(({ label }, index) => [index, { P: label }]) },
    Metadata: file.stream({ dict: { Type: name('Metadata'), Subtype: name('XML') }, bytes: xmp }),
    ...entries,
  });
  return file.finish({ Root: root, Info: file.put(metadata.info) });
}
