import { reproduce } from '../../src/art/reproduce.ts';
import { uses } from '../../src/art/uses.ts';
import { compose, read, type Source } from '../../src/content/content.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Art, Book, Pages, Rasters, Template } from '../../src/model/index.ts';
import { type Publication, prepareArt } from '../../src/pipeline.ts';
import { locate } from '../../src/project.ts';
import { openStudio, type Studio } from '../../src/studio.ts';
import { castOffWith, typeset } from '../../src/typeset/typeset.ts';
import { root } from './sasshi.ts';

/** An edition laid out: every volume of its publications, and what was found wrong with it. */
export interface LaidEdition {
  template: Template;
  art: Art;
  volumes: Pages[];
  diagnostics: Diagnostic[];
}

const studios = new Map<string, Promise<Studio>>();

/** The template of a project with its faces; opened once. */
function studioOf(project: string, edition: string): Promise<Studio> {
  const opened = studios.get(project) ?? openStudio(locate(project, edition));
  studios.set(project, opened);
  return opened;
}

export interface Setting {
  project?: string;
  edition?: string;
  /** Publications to lay out; all that the edition has if left out. */
  of?: Publication[];
  /** Changes the desk before it is read. */
  edit?: (desk: Source[]) => Source[];
  /** Changes the book before it is laid out. */
  change?: (book: Book) => Book;
}

/** Lays out an edition in this process: the flagship, unless told otherwise, with its desk or book changed as asked. */
export async function layOutEdition(setting: Setting = {}): Promise<LaidEdition> {
  const { project = root, edition = '2024', edit = (desk) => desk, change = (book) => book } = setting;
  const report = new Report();
  const { template, faces } = await studioOf(project, edition);
  const read_ = compose(edit(await read(project, edition, report)), report);
  if (!read_) return { template, art: new Map(), volumes: [], diagnostics: report.diagnostics };
  const book = change(read_);
  const art = await prepareArt(book, project, report);
  const volumes: Pages[] = [];
  for (const publication of setting.of ?? book.edition.publications) {
    const { names } = book.wording;
    for (const volume of template.publications[publication].volumes(book, castOffWith(faces, names))) {
      volumes.push(await typeset(publication, volume, book.origins, template, art, faces, report, names));
    }
  }
  return { template, art, volumes, diagnostics: report.diagnostics };
}

/** The photographs of an edition as its proof has them. */
export const proofPictures = ({ volumes, art }: LaidEdition): Promise<Rasters> =>
  reproduce(volumes, art, uses.proof, root, new Report());
