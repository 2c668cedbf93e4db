import { type Dict, name, type ObjectFile, type Ref } from '../pdf/pdf.ts';
import { type Element, elementsOf, inOneLine, textOf } from '../structure/structure.ts';

/** A piece of a link, one for each line that it takes. */
export interface LinkPlace {
  element: Element;
  page: number;
  box: { x: number; y: number; width: number; height: number };
}

/** Every piece of every link, in reading order. */
export const linkPlaces = (root: Element): LinkPlace[] =>
  elementsOf(root)
    .filter(({ link }) => link !== undefined)
    .flatMap((element) => element.places.map((place) => ({ element, ...place })));

/**
 * The annotation over a piece of a link (ISO 32000-1, 12.5.6.5), with what it leads to in words (ISO 14289-1, 7.18.5).
 * `key` is its number in the parent tree.
 */
export function putLink({ element, box }: LinkPlace, pageHeight: number, key: number, file: ObjectFile): Ref {
  const [left, right] = [round(box.x), round(box.x + box.width)];
  const [top, bottom] = [round(pageHeight - box.y), round(pageHeight - box.y - box.height)];
  const annotation: Dict = {
    Type: name('Annot'),
    Subtype: name('Link'),
    Rect: [left, bottom, right, top],
    QuadPoints: [left, top, right, top, left, bottom, right, bottom],
    Border: [0, 0, 0],
    F: PRINTED,
    A: { S: name('URI'), URI: Buffer.from(encodeURI(element.link!), 'latin1') },
    Contents: wordsOf(element),
    StructParent: key,
  };
  return file.put(annotation);
}

/** Annotation flag 3 (12.5.3): not hidden from paper. */
const PRINTED = 4;

/** The words of a link, or what its figure shows. */
function wordsOf(link: Element): string {
  const [figure] = elementsOf(link).filter(({ alt }) => alt !== undefined);
  return figure?.alt ?? (inOneLine(textOf(link)) || link.link!);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
