import type { Report } from '../diagnostics/report.ts';
import type { Book } from '../model/book.ts';
import { annotate } from './annotate.ts';
import { type Assembly, assemble } from './assemble.ts';
import { factsOf } from './facts.ts';
import type { Manuscript } from './manuscript.ts';
import { fillReferences } from './references.ts';
import type { Coverage, Note, Parts, Surroundings } from './rules/rule.ts';
import { rules } from './rules/rules.ts';
import { type Desk, sort } from './sort.ts';
import type { Source } from './source.ts';
import { noteIn, originsOf, type Passage, passagesOf } from './texts.ts';

/**
 * Makes the book out of the files of an edition: parsed, references filled in, held against the schemas, and
 * cross-checked. Nothing if there is an error; all problems are in the report. A function of its arguments. `coverage`
 * says what the faces of the template lack.
 */
export function compose(
  sources: readonly Source[],
  report: Report,
  coverage: Coverage = () => [],
): Book | undefined {
  if (sources.length === 0 && !report.clean) return undefined;
  const desk = sort(sources, report);
  const manuscripts = manuscriptsOn(desk);
  fillReferences(manuscripts, factsOf(desk));
  const passages = passagesOf(manuscripts);
  annotate(manuscripts);
  const assembly = assemble(desk, editionOf(sources), report);
  crossCheck(assembly, { passages, photos: desk.photos, coverage });
  if (!report.clean) return undefined;
  return { ...(assembly.parts as Parts), origins: originsOf(passages) };
}

/** Asks every rule whose parts are there. */
function crossCheck({ parts, homes }: Assembly, around: Surroundings): void {
  for (const { id, reads, check } of rules) {
    if (reads.some((part) => parts[part] === undefined)) continue;
    const note: Note = (values, of, path = [], part = 'value') => {
      const home = homes.get(of);
      if (home) home.manuscript.note(id, values, [...home.path, ...path], part);
      else noteIn(of as Passage, id, values);
    };
    check(parts as Parts, note, around);
  }
}

/** Every manuscript, in the order of the book. */
function manuscriptsOn({ files, items, tables }: Desk): Manuscript[] {
  const all = [
    ...Object.values(files),
    ...Object.values(items).flatMap((one) => [...one.values()]),
    ...tables.values(),
  ];
  return all.filter((manuscript) => manuscript !== null);
}

/** `content/2024/city.yaml` belongs to 2024. */
const editionOf = (sources: readonly Source[]) =>
  sources.find(({ file }) => file.startsWith('content/'))?.file.split('/')[1] ?? '';
