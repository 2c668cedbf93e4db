import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Book, Rasters } from '../../src/model/index.ts';
import { locate } from '../../src/project.ts';
import { openStudio } from '../../src/studio.ts';
import { type TwinFile, twin } from '../../src/twin/twin.ts';
import { castOffWith } from '../../src/typeset/typeset.ts';
import { type LaidEdition, layOutEdition, type Setting } from './edition.ts';
import { root } from './sasshi.ts';

/** An edition with its twin. */
export interface TwinEdition extends LaidEdition {
  files: Map<string, Uint8Array>;
}

/** Lays out an edition and writes its twin, all publications together. */
export async function twinOf(setting: Setting = {}, pictures: Rasters = new Map()): Promise<TwinEdition> {
  let book: Book | undefined;
  const edition = await layOutEdition({
    ...setting,
    change: (read) => {
      book = setting.change?.(read) ?? read;
      return book;
    },
  });
  if (!book) throw new Error('The desk has no book.');
  return { ...edition, files: await writtenFrom(edition, book, setting, pictures) };
}

async function writtenFrom(
  { volumes, template }: LaidEdition,
  book: Book,
  { project = root, edition = '2024' }: Setting,
  pictures: Rasters,
): Promise<Map<string, Uint8Array>> {
  const { faces } = await openStudio(locate(project, edition));
  const castOff = castOffWith(faces, book.wording.names);
  const files = book.edition.publications.flatMap((publication): TwinFile[] => {
    const own = volumes.filter((volume) => volume.publication === publication);
    return twin(own, pictures, template, { publication, work: { kind: 'edition', book } }, castOff);
  });
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

/** Pages of the twin, by path. */
export const pagesOf = (files: ReadonlyMap<string, Uint8Array>): [path: string, html: string][] =>
  [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]);

/** Writes files into a new folder, for a browser to open. */
export function onDisk(files: ReadonlyMap<string, Uint8Array | string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sasshi-twin-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
