import type { RuleId } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Book } from '../../model/book.ts';
import type { Part, Path } from '../manuscript.ts';
import type { Passage } from '../texts.ts';

/** The parts of a book before they are one. A part whose files have errors is not there. */
export type Parts = Omit<Book, 'origins'>;

/** Characters of a text, with their variation selectors, that no face can print. */
export type Coverage = (text: string) => readonly string[];

/** Beside the parts: the words and the photographs of the edition. */
export interface Surroundings {
  passages: readonly Passage[];
  /** Names of the photographs that are there. */
  photos: ReadonlySet<string>;
  coverage: Coverage;
}

/** Says that the rule is broken: at a field of a part, an item or a salary row. */
export type Note = (values: Diagnostic['values'], of: object, path?: Path, part?: Part) => void;

/** A cross-check: one row of a table. It is asked only when everything that it reads is there. */
export interface DeskRule {
  id: RuleId;
  reads: readonly (keyof Parts)[];
  check(parts: Parts, note: Note, around: Surroundings): void;
}

/** A row: the rule, what it reads, how it checks. */
export function rule<Read extends keyof Parts>(
  id: RuleId,
  reads: readonly Read[],
  check: (parts: Pick<Parts, Read>, note: Note, around: Surroundings) => void,
): DeskRule {
  return { id, reads, check };
}

/** Indexes of the items whose name has come before. */
export function repeated<Item>(items: readonly Item[], name: (item: Item) => string | number): number[] {
  const seen = new Set<string | number>();
  return items.flatMap((item, index) => {
    const known = seen.has(name(item));
    seen.add(name(item));
    return known ? [index] : [];
  });
}
