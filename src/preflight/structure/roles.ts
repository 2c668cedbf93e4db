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

/** What a type leads to: a standard type, nothing, or back to itself. */
type End = { role: string | undefined; isCircle: boolean };

/** The role map (14.7.3): which standard type stands for a type of the file's own. */
export class Roles {
  /** One type of each circle of mappings. */
  readonly circles: string[] = [];
  /** Standard types that are mapped to something else. */
  readonly remapped: string[] = [];
  private readonly map = new Map<string, string>();
  private readonly ends = new Map<string, End>();

  constructor(file: PdfFile, value: Parameters<PdfFile['dict']>[0]) {
    for (const [type, target] of file.dict(value) ?? []) {
      const name = file.name(target);
      if (name === type && isStandard(type)) this.circles.push(type);
      else if (name !== undefined) this.map.set(type, name);
    }
    for (const type of this.map.keys()) {
      if (isStandard(type)) this.remapped.push(type);
      else this.of(type);
    }
  }

  /** Where the mappings of a type end. Every type is followed once. */
  of(type: string): End {
    const path = new Set<string>();
    let next: string | undefined = type;
    while (next !== undefined && !isStandard(next) && !path.has(next) && !this.ends.has(next)) {
      path.add(next);
      next = this.map.get(next);
    }
    const isCircle = next !== undefined && path.has(next);
    if (isCircle) this.circles.push(next!);
    const known = next === undefined ? undefined : this.ends.get(next);
    const end = known ?? { role: isCircle ? undefined : next, isCircle };
    for (const one of path) this.ends.set(one, end);
    return end;
  }
}
