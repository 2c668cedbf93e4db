import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { plain } from '../model/annotations.ts';
import type { Origin, Prose, ProseBlock } from '../model/book.ts';
import { wordsOf } from './annotate.ts';
import type { Manuscript, Path } from './manuscript.ts';

/** A text of the desk as it will be printed, references filled in, without readings and marks. */
export interface Passage {
  text: string;
  path: Path;
  manuscript: Manuscript;
}

/** Every text of the manuscripts as the editor marked it up: leaf by leaf, and paragraph by paragraph. */
export function passagesOf(manuscripts: readonly Manuscript[]): Passage[] {
  return manuscripts.flatMap((manuscript) => [
    ...leaves(manuscript.data, [], manuscript),
    ...(manuscript.body?.blocks ?? []).map((block, index) => ({
      text: wordsOf(textOf(block)),
      path: ['body', index],
      manuscript,
    })),
  ]);
}

function* leaves(value: unknown, path: Path, manuscript: Manuscript): Generator<Passage> {
  if (typeof value === 'string') yield { text: wordsOf(value), path, manuscript };
  else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* leaves(inner, [...path, index], manuscript);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key], manuscript);
  }
}

/** Reports a problem in a passage: at the words that were found, if the file has them as they are, else at the whole. */
export function noteIn({ manuscript, path }: Passage, rule: RuleId, values: Diagnostic['values']): void {
  const found = String(values.found ?? '');
  const field = manuscript.spot(path)?.value;
  const start = found && field ? manuscript.text.indexOf(found, field.start) : -1;
  if (!field || start < 0 || start >= field.end) manuscript.note(rule, values, path);
  else manuscript.noteAt(rule, values, { start, end: start + found.length }, path);
}

/** The words of a block, without their emphasis. */
export const textOf = (block: ProseBlock) =>
  block.kind === 'heading' ? block.text : block.inlines.map(({ text }) => text).join('');

/** Characters of a text as an editor counts them: without white space. */
export const lengthOf = (text: string) => [...bare(text)].length;

/** All words of a prose text, headings left out. */
export const proseText = ({ blocks }: Prose) =>
  blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(textOf)
    .join('');

const bare = (text: string) => plain(text).replace(/\s/gu, '');

/**
 * Text without white space to the places where it stands. Lines that the editor broke by hand are there one by one and
 * joined, since templates set them as one text.
 */
export function originsOf(passages: readonly Passage[]): Map<string, Origin[]> {
  const origins = new Map<string, Origin[]>();
  const add = (text: string, { manuscript, path }: Passage) => {
    const place = { file: manuscript.file, ...manuscript.where(path), field: manuscript.fieldName(path) };
    const key = bare(text);
    const known = origins.get(key);
    if (known) known.push(place);
    else if (key) origins.set(key, [place]);
  };
  for (const passage of passages) add(passage.text, passage);
  for (const group of linesOf(passages)) {
    if (group.length < 2) continue;
    const first = group[0]!;
    add(group.map(({ text }) => text).join(''), { ...first, path: first.path.slice(0, -1) });
  }
  return origins;
}

/** Passages that are items of the same list, list by list. */
function linesOf(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const step = passage.path.at(-1);
    if (typeof step !== 'number' || passage.path[0] === 'body') continue;
    const group = groups.at(-1);
    const goes = group && step > 0 && group[0]!.manuscript === passage.manuscript;
    if (goes && sameList(group[0]!.path, passage.path)) group.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

const sameList = (one: Path, other: Path) =>
  one.length === other.length && one.slice(0, -1).every((step, index) => step === other[index]);
