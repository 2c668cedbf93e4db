import type { PdfFile } from '../reader/file.ts';

/** Standard structure types (ISO 32000-1, 14.8.4), without the headings that have a number. */
const STANDARD: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index'],
  ...['NonStruct', 'Private', 'P', 'H', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

/** Headings beyond the sixth level are allowed, too (ISO 14289-1, 7.4.3). */
export const HEADING = /^H([1-9]\d*)$/;

const isStandard = (type: string): boolean => STANDARD.has(type) || HEADING.test(type);

/** The role map (14.7.3): which standard type stands for a type of the file's own. */
export class Roles {
  /** Types whose mapping comes back to them. */
  readonly circular: string[] = [];
  /** Standard types that are mapped to something else. */
  readonly remapped: string[] = [];
  private readonly map = new Map<string, string>();
  private readonly known = new Map<string, string | undefined>();

  constructor(file: PdfFile, value: Parameters<PdfFile['dict']>[0]) {
    for (const [type, target] of file.dict(value) ?? []) {
      const name = file.name(target);
      if (name !== undefined && !(name === type && isStandard(type))) this.map.set(type, name);
    }
    for (const type of this.map.keys()) {
      if (isStandard(type)) this.remapped.push(type);
      else if (this.follow(type) === 'circle') this.circular.push(type);
    }
  }

  /** The standard type for a type; nothing where its mapping leads to none. */
  of(type: string): string | undefined {
    if (!this.known.has(type)) {
      const found = this.follow(type);
      this.known.set(type, found === 'circle' ? undefined : found);
    }
    return this.known.get(type);
  }

  private follow(type: string): string | 'circle' | undefined {
    const seen = new Set<string>();
    let found: string | undefined = type;
    while (found !== undefined && !isStandard(found)) {
      if (seen.has(found)) return 'circle';
      seen.add(found);
      found = this.map.get(found);
    }
    return found;
  }
}
