import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { editions, locate, type Project } from '../project.ts';
import { type Language, say, type Word } from './words.ts';

/** The command line was used wrongly: exit code 2. */
export class WrongUse extends Error {
  readonly word: Word;
  readonly values: Record<string, string | number>;

  constructor(word: Word, values: Record<string, string | number> = {}) {
    super(say('en', word, values));
    this.word = word;
    this.values = values;
  }
}

/** Options that every command takes. */
export interface CommonOptions {
  project: string;
  edition?: string;
  output?: string;
  format: 'terminal' | 'json' | 'github';
  strict?: boolean;
  lang: Language;
}

/** Finds the project and the edition that the options name. Throws WrongUse when one is not there. */
export async function openProject({ project, edition, output }: CommonOptions): Promise<Project> {
  const root = resolve(project);
  if (!(await isThere(join(root, 'content')))) throw new WrongUse('noProject', { path: root });
  const known = await editions(root);
  const chosen = edition ?? known.at(-1);
  if (chosen === undefined || !known.includes(chosen)) {
    throw new WrongUse('noEdition', { edition: chosen ?? '?', editions: known.join(', ') || '–' });
  }
  return locate(root, chosen, output);
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
