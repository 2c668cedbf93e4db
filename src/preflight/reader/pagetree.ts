import type { PdfFile } from './file.ts';
import { type Dict, type Obj, Ref } from './objects.ts';
import { Unreadable } from './unreadable.ts';

/** Entries that a page takes from the nodes above it (ISO 32000-1, table 30). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

const MOST_PAGES = 5000;

/** A page with what it inherits. */
export interface PageNode {
  dict: Dict;
  ref?: Ref;
}

/** The pages in reading order. Throws Unreadable('pageTree') for a tree with a circle, a gap, or no end. */
export function pagesOf(file: PdfFile): PageNode[] {
  const pages: PageNode[] = [];
  const seen = new Set<number>();
  const waiting: { node: Obj | undefined; above: Dict }[] = [
    { node: file.catalog.get('Pages'), above: new Map() },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next;
    if (node instanceof Ref) {
      if (seen.has(node.id)) throw new Unreadable('pageTree');
      seen.add(node.id);
    }
    const dict = file.dict(node);
    if (!dict) throw new Unreadable('pageTree');
    const inherited = new Map(above);
    for (const key of INHERITED) if (dict.has(key)) inherited.set(key, dict.get(key)!);
    const kids = file.array(dict.get('Kids'));
    if (kids) {
      for (const kid of kids.toReversed()) waiting.push({ node: kid, above: inherited });
    } else {
      pages.push({ dict: new Map([...inherited, ...dict]), ref: node instanceof Ref ? node : undefined });
    }
    if (pages.length > MOST_PAGES || waiting.length > MOST_PAGES * 2) throw new Unreadable('pageTree');
  }
  if (pages.length === 0) throw new Unreadable('pageTree');
  return pages;
}
