import { files } from './desk.ts';
import type { Manuscript } from './manuscript.ts';
import { byName, rowFor, rowName } from './salary.ts';
import { type Desk, tableYears } from './sort.ts';

/** Numbers that are names, not amounts: they take no thousands comma. */
const UNGROUPED = new Set(['year', 'joined', 'no']);

/** What a reference may name: every value of the desk, by dotted path. */
export class Facts {
  readonly #data: Record<string, unknown> = Object.create(null);
  /** Parts whose file could not be parsed: nothing can be said about references to them. */
  readonly #broken = new Set<string>();

  /** Adds a part (`city`, or `departments.seisaku`) under its path. */
  add(path: readonly string[], manuscript: Manuscript): void {
    if (manuscript.isFaulty([])) this.#broken.add(path[0]!);
    this.put(path, manuscript.data);
  }

  /** Adds a value. One that is also a group has its own value under the empty name. */
  put(path: readonly string[], value: unknown): void {
    let place = this.#data;
    for (const step of path.slice(0, -1)) {
      place[step] ??= Object.create(null);
      place = place[step] as Record<string, unknown>;
    }
    place[path.at(-1)!] = value;
  }

  breaks(part: string): void {
    this.#broken.add(part);
  }

  /** The value as it is printed: numbers with thousands commas; nothing if there is none or if it is a group. */
  lookup(name: string): string | undefined {
    const steps = stepsOf(name);
    let value: unknown = this.#data;
    for (const step of steps) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Record<string, unknown>)[step];
    }
    if (typeof value === 'object' && value !== null && '' in value) value = value[''];
    if (typeof value === 'number') return UNGROUPED.has(steps.at(-1)!) ? String(value) : grouped(value);
    return typeof value === 'string' ? value : undefined;
  }

  /** Whether the reference points into a file that could not be parsed. */
  isOpen(name: string): boolean {
    return this.#broken.has(stepsOf(name)[0] ?? '');
  }

  /** Every name that has a value, for suggestions. */
  names(): string[] {
    const found: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value === 'number' || typeof value === 'string') found.push(path);
      else if (typeof value === 'object' && value !== null) {
        for (const [step, inner] of Object.entries(value))
          visit(inner, [path, step].filter(Boolean).join('.'));
      }
    };
    visit(this.#data, '');
    return found;
  }
}

/** `wards[0].name` and `wards.0.name` are the same. */
const stepsOf = (name: string) => name.replace(/\[(\d+)\]/g, '.$1').split('.');

/** 204500 as 204,500; decimals stay. */
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** The facts of a desk: every value, and salaries by the names that salaries.yaml gives them. */
export function factsOf(desk: Desk): Facts {
  const facts = new Facts();
  for (const part of Object.keys(files) as (keyof typeof files)[]) {
    const manuscript = desk.files[part];
    if (manuscript) facts.add([part], manuscript);
    else facts.breaks(part);
  }
  for (const [part, items] of Object.entries(desk.items)) {
    for (const [slug, manuscript] of items) {
      if (manuscript) facts.add([part, slug], manuscript);
      else facts.breaks(part);
    }
  }
  addSalaries(facts, desk);
  return facts;
}

/** `salary.university` is what the row pays, `salary.university.previous` what it paid the year before. */
function addSalaries(facts: Facts, desk: Desk): void {
  const [rows, before] = tableYears(desk).map((year) => desk.tables.get(year)?.data);
  const names = (desk.files.salaries?.data as { names?: unknown } | null | undefined)?.names;
  if (!Array.isArray(rows) || typeof names !== 'object' || names === null) {
    facts.breaks('salary');
    return;
  }
  const earlier = byName(Array.isArray(before) ? before : []);
  for (const [name, wanted] of Object.entries(names)) {
    const row = wanted && rowFor(rows, wanted);
    const previous = row && earlier.get(rowName(row));
    if (row && row.monthly === undefined) facts.breaks('salary');
    if (row) facts.put(['salary', name, ''], row.monthly);
    if (previous) facts.put(['salary', name, 'previous'], previous.monthly);
  }
}
