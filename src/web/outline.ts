import { name, type ObjectFile, type Ref } from '../pdf/pdf.ts';
import { type Element, elementsOf, inOneLine, levelOf, textOf } from '../structure/structure.ts';
import type { Marks } from './marks.ts';

/** A heading and those below it. */
interface Entry {
  heading: Element;
  level: number;
  ref: Ref;
  below: Entry[];
}

/** The headings as bookmarks, nested by their levels; what is below the first level is closed (ISO 32000-1, 12.3.3). */
export function putOutline(
  root: Element,
  { pages }: Pick<Marks, 'pages'>,
  file: ObjectFile,
): Ref | undefined {
  const top: Entry[] = [];
  const around: Entry[] = [];
  for (const heading of elementsOf(root)) {
    const level = levelOf(heading);
    if (level === undefined || heading.places.length === 0) continue;
    while (around.length > 0 && around.at(-1)!.level >= level) around.pop();
    const entry = { heading, level, ref: file.ref(), below: [] };
    (around.at(-1)?.below ?? top).push(entry);
    around.push(entry);
  }
  if (top.length === 0) return undefined;
  const outline = file.ref();
  const put = (entries: Entry[], parent: Ref) => {
    entries.forEach(({ heading, ref, below }, index) => {
      const { page, box } = heading.places[0]!;
      const { ref: leaf, height } = pages[page]!;
      const destination = [leaf, name('XYZ'), round(box.x), round(height - box.y), 0];
      const ends = below.length > 0 && {
        First: below[0]!.ref,
        Last: below.at(-1)!.ref,
        Count: -below.length,
      };
      file.put(
        {
          Title: inOneLine(textOf(heading)),
          Parent: parent,
          Prev: entries[index - 1]?.ref,
          Next: entries[index + 1]?.ref,
          Dest: destination,
          ...ends,
        },
        ref,
      );
      put(below, ref);
    });
  };
  put(top, outline);
  const ends = { First: top[0]!.ref, Last: top.at(-1)!.ref, Count: top.length };
  return file.put({ Type: name('Outlines'), ...ends }, outline);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
