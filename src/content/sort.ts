import type { Report } from '../diagnostics/report.ts';
import { refuseBulk } from './bulk.ts';
import { type FileSlot, type FolderSlot, files, folders, slotOf, tables } from './desk.ts';
import { Manuscript } from './manuscript.ts';
import { parseMarkdown } from './markdown.ts';
import { suggestion } from './nearest.ts';
import { PHOTOS, type Source } from './source.ts';
import { parseTable } from './table.ts';
import { parseYaml } from './yaml.ts';

/** What lies on the desk, each file in its place. A file that could not be read is there without a manuscript. */
export interface Desk {
  files: Partial<Record<FileSlot, Manuscript | null>>;
  items: Record<FolderSlot, Map<string, Manuscript | null>>;
  tables: Map<string, Manuscript | null>;
  /** Names of the photographs, by which content calls them. */
  photos: Set<string>;
}

const FILE_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Years of the two salary tables that the book takes: the edition's and the one before. */
export function tableYears({ files: { edition }, tables }: Desk): [year: string, before: string] {
  const named = (edition?.data as { year?: unknown } | null | undefined)?.year;
  const year = typeof named === 'number' ? named : Math.max(0, ...[...tables.keys()].map(Number));
  return [String(year), String(year - 1)];
}

/** Puts every source in its place and parses it. Names files that nothing uses and names that cannot be used. */
export function sort(sources: readonly Source[], report: Report): Desk {
  const items = { initiatives: new Map(), departments: new Map(), voices: new Map(), stories: new Map() };
  const desk: Desk = { files: {}, items, tables: new Map(), photos: new Set() };
  for (const source of sources) {
    if (source.file.startsWith(`${PHOTOS}/`)) desk.photos.add(source.file.slice(PHOTOS.length + 1));
    else place(source, desk, report);
  }
  return desk;
}

function place(source: Source, desk: Desk, report: Report): void {
  const path = source.file.split('/').slice(2).join('/');
  const slot = slotOf(path);
  if (!slot) {
    report.add('content/unknown-file', suggestion(path, knownNames()), { desk: { file: source.file } });
    return;
  }
  if (slot.kind === 'item' && !FILE_NAME.test(slot.slug)) {
    report.add('content/file-name', { name: path.split('/').at(-1)! }, { desk: { file: source.file } });
    return;
  }
  const manuscript = parse(source, report);
  if (slot.kind === 'file') desk.files[slot.part] = manuscript;
  else if (slot.kind === 'item') desk.items[slot.part].set(slot.slug, manuscript);
  else desk.tables.set(slot.year, manuscript);
}

/** The parsed file, or null when it could not be read. */
function parse({ file, text }: Source, report: Report): Manuscript | null {
  if (text === undefined) return null;
  const manuscript = new Manuscript(file, text, report);
  if (refuseBulk(manuscript)) return manuscript;
  if (file.endsWith('.csv')) parseTable(manuscript);
  else if (file.endsWith('.md')) parseMarkdown(manuscript);
  else parseYaml(manuscript, text);
  return manuscript;
}

function* knownNames(): Generator<string> {
  for (const { file } of Object.values(files)) yield file;
  for (const { folder, extension } of [...Object.values(folders), tables]) yield `${folder}/…${extension}`;
}
