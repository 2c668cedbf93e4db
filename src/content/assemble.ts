import type { Report } from '../diagnostics/report.ts';
import type { Prose, SalaryRow } from '../model/book.ts';
import { type FileSlot, type FolderSlot, files, folders, tables } from './desk.ts';
import { Facts } from './facts.ts';
import type { Manuscript, Path } from './manuscript.ts';
import type { Parts } from './rules/rule.ts';
import { rowFor, sameRow } from './salary.ts';
import type { Desk } from './sort.ts';
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
  const year = edition?.year ?? Math.max(...[...desk.tables.keys()].map(Number));
  const wanted = [String(year), String(year - 1)];
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
  return rows.map((row, index) => {
    const previous = sameRow(before, row)?.monthly;
    const whole = previous === undefined ? row : { ...row, previous };
    homes.set(whole, { manuscript: desk.tables.get(wanted[0]!)!, path: [index] });
    return whole;
  });
}

/** What references may name: every value of the desk, and salaries by the names that salaries.yaml gives them. */
export function factsOf(desk: Desk): Facts {
  const facts = new Facts();
  for (const [part, manuscript] of Object.entries(desk.files)) {
    if (manuscript) facts.add([part], manuscript);
    else facts.breaks(part);
  }
  for (const [part, items] of Object.entries(desk.items)) {
    for (const [slug, manuscript] of items) {
      if (manuscript) facts.add([part, slug], manuscript);
      else facts.breaks(part);
    }
  }
  const [year = '', before = ''] = [...desk.tables.keys()].sort().reverse();
  const rows = desk.tables.get(year)?.data;
  const names = (desk.files.salaries?.data as { names?: unknown } | null | undefined)?.names;
  if (!Array.isArray(rows) || typeof names !== 'object' || names === null) {
    facts.breaks('salary');
    return facts;
  }
  const earlier = desk.tables.get(before)?.data;
  for (const [name, wanted] of Object.entries(names)) {
    const row = wanted && rowFor(rows, wanted);
    if (!row) continue;
    facts.put(['salary', name, ''], row.monthly);
    facts.put(
      ['salary', name, 'previous'],
      Array.isArray(earlier) ? sameRow(earlier, row)?.monthly : undefined,
    );
  }
  return facts;
}
