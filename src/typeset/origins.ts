import type { Book, FlatplanEntry, Origin } from '#model';

const squeeze = (words: string): string => words.replace(/\s/gu, '');

/** Finds the content field that a text on a page came from. */
export class Origins {
  private readonly owners: string[];

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

  /** The field of these words; else the longest one that holds them or that they hold. */
  nearest(words: string): Origin | undefined {
    const exact = this.exact(words);
    const wanted = squeeze(words);
    if (exact || wanted === '') return exact;
    let longest = '';
    for (const leaf of this.leaves.keys()) {
      if (leaf.length > longest.length && (wanted.includes(leaf) || leaf.includes(wanted))) longest = leaf;
    }
    return this.best(this.leaves.get(longest) ?? []);
  }

  /** The same words may stand in several files: the one named like the sheet's items goes first. */
  private best(origins: Origin[]): Origin | undefined {
    const rank = ({ file }: Origin) => {
      const stem = file
        .replace(/\.\w+$/, '')
        .split('/')
        .at(-1)!;
      const index = this.owners.indexOf(stem);
      return index < 0 ? this.owners.length : index;
    };
    return origins.toSorted((one, other) => rank(one) - rank(other))[0];
  }
}

/** `content/2024/city.yaml#wards[2].name`, as pages carry it. */
export const sourceOf = ({ file, field }: Origin): string => (field ? `${file}#${field}` : file);
