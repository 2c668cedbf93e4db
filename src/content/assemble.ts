import type { Report } from '../diagnostics/report.ts';
import type { Prose, SalaryRow } from '../model/book.ts';
import { type FileSlot, type FolderSlot, files, folders, tables } from './desk.ts';
import type { Manuscript, Path } from './manuscript.ts';
import type { Parts } from './rules/rule.ts';
import { byName, rowName } from './salary.ts';
import { type Desk, tableYears } from './sort.ts';
import { validate } from './validate.ts';

/** Where a part, an item or a row comes from. */
export type Homes = WeakMap<object, { manuscript: Manuscript; path: Path }>;

/** The parts that are right, and the way back from each to its file. */
export interface Assembly {
  parts: Partial<Parts>;
  homes: Homes;
}

/** Validates every file and builds the parts of the book; a part with an error in one of its files is left out. */
export function assemble(desk: Desk, edition: string, report: Report): Assembly {
  const homes: Homes = new WeakMap();
  const found: Record<string, unknown> = {};
  const missing = (path: string) => {
    const file = edition ? `content/${edition}/${path}` : path;
    report.add('content/missing-file', { wanted: file }, { desk: { file } });
  };
  for (const part of Object.keys(files) as FileSlot[]) {
    const manuscript = desk.files[part];
    if (manuscript) found[part] = partOf(manuscript, files[part].schema, homes);
    else if (manuscript === undefined && 'optional' in files[part])
      found[part] = files[part].schema.parse({});
    else if (manuscript === undefined) missing(files[part].file);
  }
  for (const part of Object.keys(folders) as FolderSlot[]) {
    const { folder, extension, schema } = folders[part];
    if (desk.items[part].size === 0) missing(`${folder}/…${extension}`);
    const items = [...desk.items[part]].map(([slug, manuscript]) => {
      return manuscript ? partOf(manuscript, schema, homes, slug) : undefined;
    });
    if (items.every((item) => item !== undefined) && items.length > 0) found[part] = items;
  }
  const parts = found as Partial<Parts>;
  parts.departments?.sort((one, other) => one.no - other.no);
  const rows = salaryRows(desk, parts, homes, report, missing);
  if (parts.salaries && rows) Object.assign(parts.salaries, { rows });
  else parts.salaries = undefined;
  return { parts, homes };
}

/** A validated part, with its slug and its prose where it has them. */
function partOf(
  manuscript: Manuscript,
  schema: (typeof files)[FileSlot]['schema'] | (typeof folders)[FolderSlot]['schema'],
  homes: Homes,
  slug?: string,
): object | undefined {
  const body = manuscript.file.endsWith('.md') ? bodyOf(manuscript) : undefined;
  const data = validate(schema, manuscript);
  if (data === undefined) return undefined;
  const part = { ...data, ...(slug === undefined ? {} : { slug }), ...(body ? { body } : {}) };
  homes.set(part, { manuscript, path: [] });
  return part;
}

function bodyOf(manuscript: Manuscript): Prose | undefined {
  const { body } = manuscript;
  if (body && body.blocks.length === 0 && !manuscript.isFaulty(['body'])) {
    const end = manuscript.text.length;
    manuscript.faultAt('content/missing-body', {}, { start: end, end }, ['body']);
  }
  return body;
}

/** The rows of the edition's year, each with what it paid the year before. */
function salaryRows(
  desk: Desk,
  { edition }: Partial<Parts>,
  homes: Homes,
  report: Report,
  missing: (path: string) => void,
): SalaryRow[] | undefined {
  const wanted = tableYears(desk);
  for (const [name, manuscript] of desk.tables) {
    if (!wanted.includes(name) && manuscript && edition) {
      report.add('content/unknown-file', {}, { desk: { file: manuscript.file } });
    }
  }
  const [rows, before] = wanted.map((name) => {
    const manuscript = desk.tables.get(name);
    if (manuscript === undefined && edition) missing(`${tables.folder}/${name}${tables.extension}`);
    return manuscript ? validate(tables.schema, manuscript) : undefined;
  });
  if (!rows || !before) return undefined;
  const earlier = byName(before);
  return rows.map((row, index) => {
    const previous = earlier.get(rowName(row))?.monthly;
    const whole = previous === undefined ? row : { ...row, previous };
    homes.set(whole, { manuscript: desk.tables.get(wanted[0])!, path: [index] });
    return whole;
  });
}
