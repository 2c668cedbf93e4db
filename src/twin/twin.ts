import type { Book, CastOff, Pages, Rasters, Template } from '#model';
import { structureOf } from '../structure/structure.ts';
import { bodyOf, type Desk } from './body.ts';
import { type Cut, cutsOf } from './figures.ts';
import { documentOf, navigation } from './frame.ts';
import { type Gallery, galleryOf } from './gallery.ts';
import { illustration } from './illustration.ts';
import { element, joined, type Markup, words } from './markup.ts';
import { paletteOf } from './palette.ts';
import {
  type Leaf,
  labelled,
  leavesOfVolume,
  type Read,
  type Site,
  siteOf,
  type TwinFile,
  wayFrom,
} from './site.ts';
import { startPage } from './start.ts';
import { styleOf } from './style.ts';
import { voiceFiles } from './voice.ts';

export type { TwinFile } from './site.ts';

/** What is laid out: a publication of an edition, or samples, which have no twin. */
interface Commission {
  publication: keyof Template['publications'];
  work: { kind: 'edition'; book: Book } | { kind: 'samples' };
}

/**
 * The HTML twin of a publication, and its texts for voice codes: a page for each sheet, from the same tree as the
 * tagged PDF. The first publication of the edition brings the start page. Throws where the pages refer to a swatch or
 * a picture that is not there, or have a role that PDF does not know.
 */
export function twin(
  volumes: readonly Pages[],
  pictures: Rasters,
  template: Template,
  { publication, work }: Commission,
  castOff: CastOff,
): TwinFile[] {
  if (work.kind === 'samples') return [];
  const site = siteOf(work.book, template, castOff);
  const read = volumes.map((pages): Read => ({ pages, tree: structureOf(pages) }));
  const style = styleOf(paletteOf(read, template.swatches));
  const leaves = read.flatMap(leavesOfVolume);
  const gallery = galleryOf(publication, pictures);
  const cuts = new Map(read.map((volume) => [volume, cutsOf(volume.pages, volume.tree)]));
  const files = leaves.map((leaf, index) => {
    const around = { before: leaves[index - 1], after: leaves[index + 1] };
    const desk = deskFor(
      leaf,
      cuts.get(leaf.volume)!,
      gallery,
      template.swatches,
      publication === 'salaries',
    );
    return textFile(leaf.href, pageOf(leaf, around, desk, style, site));
  });
  const isFirst = site.publications[0]?.name === publication;
  const start = isFirst ? [textFile('index.html', startPage(site, leaves, style))] : [];
  const voices = voiceFiles(publication, read).map(({ path, text }) => textFile(path, text));
  return [...start, ...files, ...gallery.files, ...voices];
}

const textFile = (path: string, text: string): TwinFile => ({ path, bytes: Buffer.from(text, 'utf8') });

function deskFor(
  { href, volume }: Leaf,
  cuts: ReadonlyMap<unknown, Cut[]>,
  gallery: Gallery,
  swatches: Template['swatches'],
  sortable: boolean,
): Desk {
  let names = 0;
  const pen = {
    colour: (swatch: string) => swatches[swatch]!.screen,
    faces: volume.pages.faces,
    picture: (key: string) => gallery.picture(key, (path) => wayFrom(href, path)),
    name: () => `d${++names}`,
  };
  return {
    sortable,
    drawing: (figure) => illustration(figure.alt ?? '', cuts.get(figure) ?? [], pen),
  };
}

function pageOf(
  leaf: Leaf,
  { before, after }: { before?: Leaf; after?: Leaf },
  desk: Desk,
  style: string,
  site: Site,
): string {
  const { volume, part, href, title } = leaf;
  const body = bodyOf(part, desk);
  const way = (to: Leaf | undefined, kind: string, label: string): Markup[] =>
    to
      ? [
          element(
            'a',
            { href: wayFrom(href, to.href), class: kind, rel: kind },
            element('span', {}, words(label)),
            element('bdi', { lang: to.language }, words(to.title)),
          ),
        ]
      : [];
  const links = [...way(before, 'prev', '前のページ'), ...way(after, 'next', '次のページ')];
  const labels = part.sheet!.labels;
  return documentOf({
    language: volume.pages.language,
    title: title === volume.pages.title ? title : `${title}｜${volume.pages.title}`,
    home: { title: site.title, href: wayFrom(href, 'index.html') },
    place: volume.tree.root.children.length > 1 ? labelled(labels) : undefined,
    style,
    sorts: body.includes(' data-sortable'),
    body,
    foot: joined([
      navigation('前後のページ', 'way', links),
      element(
        'p',
        {},
        element(
          'a',
          { href: wayFrom(href, `${volume.pages.name}.pdf`) },
          words(`${volume.pages.title}のPDF`),
        ),
      ),
    ]),
  });
}
