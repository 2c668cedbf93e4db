import { namePlaces, type Phrasing, phrasingOf } from '#model';
import { Memo } from './composer/memo.ts';
import type { Guide } from './composer.ts';

/** Characters of texts remembered with their phrases. */
const MEMORY = 200_000;

/** How the texts of a template are guided, by their props. */
export interface Guides {
  /** Of running text. */
  running: Guide;
  /** Of running text with `hang`. */
  hanging: Guide;
  /** Of texts with `phrases`. */
  phrases: Guide;
}

/** The guides of the last wording list: layout asks for the lines of a text several times, and so do later volumes. */
let last: { list: string; guides: Guides } | undefined;

/** Guides that know these names; each text's phrases are found once. */
export function guidesFor(names: readonly string[]): Guides {
  const list = names.join('\n');
  if (last?.list === list) return last.guides;
  const found = new Memo<Phrasing>(MEMORY);
  const insides = (words: string) => namePlaces(words, names);
  const guides: Guides = {
    running: { insides },
    hanging: { insides, hanging: true },
    phrases: { seek: (text) => found.get(text, () => phrasingOf(text, names)) },
  };
  last = { list, guides };
  return guides;
}

/** The guide of a text. */
export function guideOf(props: Record<string, unknown>, guides: Guides): Guide {
  if (props.phrases) return guides.phrases;
  return props.hang ? guides.hanging : guides.running;
}
