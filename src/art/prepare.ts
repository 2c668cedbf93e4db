import { join } from 'node:path';
import type { Art, Book, PreparedPicture } from '#model';
import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Report } from '../diagnostics/report.ts';
import { examine, type Findings } from './examine.ts';
import { keyOf, type Refusal, readWithin } from './original.ts';
import { type Store, storeOf } from './store.ts';

/** Where photographs lie in a project. */
const FOLDER = 'assets/photos';

/**
 * Measures and checks the photographs that the content names; what was found of a file is kept from one build to the
 * next. What cannot be used, or not as it is meant, is told to `report`, at the field that names it. `root` is the
 * project's folder.
 */
export async function prepare(book: Book, root: string, report: Report): Promise<Art> {
  const art: Art = new Map();
  const store = storeOf(root);
  for (const file of photographs(book)) {
    const desk = book.origins.get(file.replace(/\s/gu, ''))?.[0];
    const tell = (rule: RuleId, values?: Refusal['values']) =>
      report.add(rule, { picture: file, ...values }, desk && { desk });
    const opened = await open(root, file, store);
    if ('rule' in opened) tell(opened.rule, opened.values);
    else {
      const { profileIsDamaged, ...picture } = opened;
      if (profileIsDamaged) tell('art/bad-profile');
      else if (picture.mode === 'cmyk' && !picture.profiled) tell('art/no-profile');
      art.set(file, picture);
    }
  }
  return art;
}

/** File names of all photographs of a book, each once, in its order. */
function photographs({ origins: _, ...book }: Book): Set<string> {
  const files = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      if (name === 'photo' && typeof child?.file === 'string') files.add(child.file);
      else search(child);
    }
  };
  search(book);
  return files;
}

async function open(
  root: string,
  file: string,
  store: Store,
): Promise<(PreparedPicture & Findings) | Refusal> {
  const original = await readWithin(join(root, FOLDER), file);
  if ('rule' in original) return original;
  const key = keyOf(original.bytes);
  const findings = await found(original.bytes, key, store);
  return 'rule' in findings ? findings : { key, file: `${FOLDER}/${file}`, path: original.path, ...findings };
}

/** What a file is; known files are not opened again, and the picture library is not even loaded. */
async function found(bytes: Buffer, key: string, store: Store): Promise<Findings | Refusal> {
  const name = `findings-${FINDINGS_EDITION}-${key}`;
  const known = await store.get<Findings>(name);
  if (known) return known;
  const findings = await examine(bytes);
  if (!('rule' in findings)) await store.put(name, findings);
  return findings;
}

/** Counted up whenever `examine` comes to other findings. */
const FINDINGS_EDITION = 1;
