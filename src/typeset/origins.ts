import type { Book, FlatplanEntry, Origin } from '#model';

const squeeze = (words: string): string => words.replace(/\s/gu, '');

/** Finds the content field that a text on a page came from. */
export class Origins {
  private readonly owners: string[];
  private readonly found = new Map<string, Origin | undefined>();

  constructor(
    private readonly leaves: Book['origins'],
    { sheet, of = [] }: Pick<FlatplanEntry, 'sheet' | 'of'>,
  ) {
    this.owners = [...of, sheet];
  }

  /** The field that holds exactly these words. */
  exact(words: string): Origin | undefined {
    return this.best(this.leaves.get(squeeze(words)) ?? []);
  }

  /** The field of these words; else the longest one that holds them or that they hold, of the sheet's own files first. */
  nearest(words: string): Origin | undefined {
    if (!this.found.has(words)) this.found.set(words, this.exact(words) ?? this.longest(squeeze(words)));
    return this.found.get(words);
  }

  private longest(wanted: string): Origin | undefined {
    let found: Origin | undefined;
    let [rank, length] = [Number.POSITIVE_INFINITY, 0];
    for (const [leaf, origins] of this.leaves) {
      const size = overlap(leaf, wanted);
      if (size === 0) continue;
      const origin = this.best(origins)!;
      const own = this.rank(origin);
      if (own > rank || (own === rank && size <= length)) continue;
      [found, rank, length] = [origin, own, size];
    }
    return found;
  }

  /** The same words may stand in several files: the one named like the sheet's items goes first. */
  private best(origins: Origin[]): Origin | undefined {
    return origins.toSorted((one, other) => this.rank(one) - this.rank(other))[0];
  }

  private rank({ file }: Origin): number {
    const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    const index = this.owners.indexOf(stem);
    return index < 0 ? this.owners.length : index;
  }
}

/** Shorter leaves stand in too many texts to tell where one came from. */
const TELLING = 4;

/** Characters that a leaf and a text have in common where one holds the other; 0 where that tells nothing. */
function overlap(leaf: string, words: string): number {
  const shared = leaf.length < words.length ? leaf : words;
  const tells = shared.length >= Math.min(TELLING, words.length);
  return tells && leaf.includes(shared) && words.includes(shared) ? shared.length : 0;
}

/** `content/2024/city.yaml#wards[2].name`, as pages carry it. */
export const sourceOf = ({ file, field }: Origin): string => (field ? `${file}#${field}` : file);
