import { CsvError, parse } from 'csv-parse/sync';
import { lineStarts, type Span } from './lines.ts';
import type { Manuscript, Path } from './manuscript.ts';

/** Heads of a salary table as HR exports it, and the fields they become. */
const heads = {
  区分: 'category',
  職種: 'jobs',
  学歴など: 'education',
  初任給月額: 'monthly',
} as const;

type Head = keyof typeof heads;
const headNames = Object.keys(heads) as Head[];
const LONGEST_ROW = 10_000;

interface Cell {
  text: string;
  span: Span;
}

/** Parses a salary table (CSV, RFC 4180) into rows of fields, every cell with its place. Empty rows are passed over. */
export function parseTable(manuscript: Manuscript): void {
  manuscript.fieldName = headOf;
  const [head, ...rows] = cellsOf(manuscript) ?? [];
  if (!head || !checkHeads(head, manuscript)) return;
  const columns = head.map(({ text }) => heads[text as Head]);
  manuscript.data = rows.map((row, index) => {
    const mark = { start: row[0]!.span.start, end: row.at(-1)!.span.end };
    manuscript.mark([index], { value: mark });
    if (row.length !== columns.length) {
      const values = { found: row.length, wanted: columns.length };
      manuscript.faultAt('content/csv-row-length', values, mark, [index]);
      return {};
    }
    return Object.fromEntries(row.map((cell, at) => fieldOf(cell, [index, columns[at]!], manuscript)));
  });
}

/** `初任給月額`, for the path of a cell. */
function headOf(path: Path): string {
  const field = path[1];
  return headNames.find((name) => heads[name] === field) ?? '';
}

/** All rows that are not empty, or nothing when a quote is not paired. */
function cellsOf(manuscript: Manuscript): Cell[][] | undefined {
  try {
    const records = parse(manuscript.text, {
      relax_column_count: true,
      raw: true,
      max_record_size: LONGEST_ROW,
    }) as unknown as { record: string[]; raw: string }[];
    let offset = 0;
    const rows = records.map(({ record, raw }) => {
      const cells = withPlaces(record, raw, offset);
      offset += raw.length;
      return cells;
    });
    return rows.filter((cells) => cells.some(({ text }) => text.trim() !== ''));
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const place = strayQuote(manuscript.text, Number(problem.lines));
    if (problem.code === 'CSV_MAX_RECORD_SIZE') {
      manuscript.faultAt(
        'content/too-long',
        { characters: `${LONGEST_ROW}+`, limit: LONGEST_ROW },
        place,
        [],
      );
    } else manuscript.faultAt('content/csv-quote', {}, place, []);
    return undefined;
  }
}

/** Finds each cell again in its row: csv-parse tells values, not columns. */
function withPlaces(record: readonly string[], raw: string, offset: number): Cell[] {
  let at = 0;
  return record.map((text) => {
    const quoted = raw[at] === '"';
    const length = quoted ? text.replaceAll('"', '""').length + 2 : text.length;
    const span = { start: offset + at, end: offset + at + length };
    at += length + 1;
    return { text, span };
  });
}

/** The first line whose quotes are not paired, or the line csv-parse gave up on. */
function strayQuote(text: string, fallback: number): Span {
  const lines = text.split('\n');
  const odd = lines.findIndex((line) => line.split('"').length % 2 === 0);
  const line = odd >= 0 ? odd : Math.min(fallback, lines.length) - 1;
  const start = (lineStarts(text)[line] ?? 0) + Math.max(0, lines[line]?.indexOf('"') ?? 0);
  return { start, end: start + 1 };
}

function checkHeads(cells: readonly Cell[], manuscript: Manuscript): boolean {
  const names = cells.map(({ text }) => text);
  const wanted = headNames.join(',');
  for (const { text, span } of cells) {
    if (Object.hasOwn(heads, text)) continue;
    manuscript.faultAt('content/csv-unknown-head', { name: text, heads: wanted }, span, []);
  }
  for (const name of headNames) {
    if (names.includes(name)) continue;
    manuscript.faultAt('content/csv-missing-head', { name, heads: wanted }, cells[0]!.span, []);
  }
  cells.forEach(({ text, span }, index) => {
    if (names.indexOf(text) < index) manuscript.faultAt('content/duplicate-key', { key: text }, span, []);
  });
  return !manuscript.hasFaults;
}

function fieldOf({ text, span }: Cell, path: Path, manuscript: Manuscript): [string, unknown] {
  manuscript.mark(path, { value: span });
  const name = path[1] as (typeof heads)[Head];
  if (name === 'jobs') return [name, text === '' ? [] : text.split('、')];
  if (name === 'education') return [name, text === '' ? undefined : text];
  return [name, name === 'monthly' ? amountOf(text, span, path, manuscript) : text];
}

/** An amount. `１８８,０００円` is read as 188000 and named; what only looks like a number (O for 0) is an error. */
function amountOf(found: string, span: Span, path: Path, manuscript: Manuscript): number | undefined {
  if (found.trim() === '') {
    manuscript.faultAt('content/empty-field', { expected: 'number' }, span, path);
    return undefined;
  }
  const plain = plainNumber(found);
  if (plain === undefined) {
    const digits = plainNumber(found.replace(/[OoＯｏ〇]/g, '0').replace(/[lI|]/g, '1'));
    manuscript.faultAt('content/not-a-number', { found, ...(digits ? { plain: digits } : {}) }, span, path);
    return undefined;
  }
  if (plain !== found) manuscript.noteAt('content/number-tidied', { found, plain }, span, path);
  return Number(plain);
}

/** The digits of a number as people write it: full-width, with thousands commas, 円 and spaces; else nothing. */
export function plainNumber(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[,、\s¥円]/g, '');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain : undefined;
}
