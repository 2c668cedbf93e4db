import type { PdfFile } from '../reader/file.ts';
import type { Dict, Obj } from '../reader/objects.ts';

const MOST_NODES = 200_000;
const MOST_ENTRIES = 1_000_000;

/** The entries of a number tree (ISO 32000-1, 7.9.7). Nodes are read once, so that circles come to an end. */
export function numberTree(file: PdfFile, root: Obj | undefined): Map<number, Obj> {
  const entries = new Map<number, Obj>();
  const seen = new Set<Dict>();
  const waiting: (Obj | undefined)[] = [root];
  while (waiting.length > 0 && seen.size < MOST_NODES && entries.size < MOST_ENTRIES) {
    const node = file.dict(waiting.pop());
    if (!node || seen.has(node)) continue;
    seen.add(node);
    const pairs = file.array(node.get('Nums')) ?? [];
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const key = file.number(pairs[i]);
      if (key !== undefined) entries.set(key, pairs[i + 1]!);
    }
    for (const kid of file.array(node.get('Kids')) ?? []) waiting.push(kid);
  }
  return entries;
}
