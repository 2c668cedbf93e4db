import type { Report } from './diagnostics/report.ts';
import type { Art } from './model/art.ts';
import type { Book } from './model/book.ts';
import type { Pages } from './model/pages.ts';
import type { Template } from './model/template.ts';
import type { FaceCache } from './pdf/pdf.ts';
import type { FaceStore } from './typeset/fonts/store.ts';

/** A finished file: its path under the output folder and its bytes. */
export interface Artifact {
  path: string;
  publication: Publication;
  target: TargetName;
  pages: number;
  bytes: Uint8Array;
  /** Faces in use: PostScript name and file. */
  faces: { name: string; file: string }[];
}

export type Publication = keyof Template['publications'];

/** When the edition is made, for the metadata: never the clock. */
export interface Imprint {
  producer: string;
  date: Date;
}

type Target = (
  pages: Pages,
  art: Art,
  template: Template,
  imprint: Imprint,
  opened: FaceCache,
) => Promise<Uint8Array>;

/** 出力先. A new target is a new row: a policy of the writer over the same Pages. */
export const targets = {
  proof: async (...sheet) => (await import('./proof/proof.ts')).proof(...sheet),
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

/** Runs a stage and leaves its time as a `performance` measure, which `npm run bench` reads. */
async function timed<Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  performance.measure(stage, { start });
  return value;
}

/** Desk to book: files with positions, then schemas, references, sums, flatplan. Nothing if there are errors. */
export async function readBook(root: string, edition: string, report: Report): Promise<Book | undefined> {
  const { read, compose } = await import('./content/content.ts');
  const sources = await timed('read', () => read(root, edition, report));
  return timed('compose', () => compose(sources, report));
}

/** Photographs measured and cut. Loads the picture library only when the edition has photographs. */
export async function prepareArt(book: Book, root: string, report: Report): Promise<Art> {
  const { prepare } = await import('./art/prepare.ts');
  return timed('prepare', () => prepare(book, root, report));
}

/** What `publish` works on. */
export interface Order {
  publication: Publication;
  targets: TargetName[];
  book: Book;
  art: Art;
  imprint: Imprint;
}

/** Book to artifacts: every volume is laid out once, then each target is a policy over its Pages. */
export async function publish(
  order: Order,
  template: Template,
  faces: FaceStore,
  report: Report,
  onVolume: (name: string) => void,
): Promise<Artifact[]> {
  const { typeset } = await import('./typeset/typeset.ts');
  const laidOut: Pages[] = [];
  for (const volume of template.publications[order.publication].volumes(order.book)) {
    onVolume(volume.name);
    const lay = () => typeset(order.publication, volume, order.book, template, order.art, faces, report);
    laidOut.push(await timed('typeset', lay));
  }
  if (!report.clean) return [];
  const artifacts: Artifact[] = [];
  const opened: FaceCache = new Map();
  for (const pages of withCollection(laidOut, order)) {
    for (const target of order.targets) {
      const bytes = await timed(target, () =>
        targets[target](pages, order.art, template, order.imprint, opened),
      );
      artifacts.push({
        path: `${target}/${pages.name}.pdf`,
        publication: order.publication,
        target,
        pages: pages.pages.length,
        bytes,
        faces: Object.values(pages.faces),
      });
    }
  }
  return artifacts;
}

/** A publication of several volumes is also delivered as one file that holds them all. */
function withCollection(volumes: Pages[], { publication, book }: Order): Pages[] {
  const [first] = volumes;
  if (volumes.length < 2 || !first) return volumes;
  const collection: Pages = {
    ...first,
    name: publication,
    title: book.edition.title,
    pages: volumes.flatMap(({ pages }) => pages),
    faces: Object.assign({}, ...volumes.map(({ faces }) => faces)),
  };
  return [...volumes, collection];
}
