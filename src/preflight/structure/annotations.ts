import type { PageFacts } from '../facts/facts.ts';
import { boxOf, intersection, isEmpty } from '../geometry.ts';
import { interpret } from '../interpreter/interpret.ts';
import type { Mark } from '../interpreter/mark.ts';
import type { Stock } from '../interpreter/stock.ts';
import type { PdfFile } from '../reader/file.ts';
import type { Dict } from '../reader/objects.ts';
import type { PageNode } from '../reader/pagetree.ts';
import type { Annotation } from './element.ts';
import type { Owners } from './owners.ts';

const HIDDEN = 2;
/** Fields within fields. */
const DEEPEST = 32;
const MOST_MARKS = 200;

/** The annotations of a page in their order. */
export function annotationsOf(
  stock: Stock,
  { dict }: PageNode,
  { number, crop, media }: PageFacts,
  owners: Owners,
): Annotation[] {
  const { file } = stock;
  return (file.array(dict.get('Annots')) ?? []).flatMap((one): Annotation[] => {
    const annotation = file.dict(one);
    if (!annotation) return [];
    const box = boxOf(file.numbers(annotation.get('Rect')));
    const subtype = file.name(annotation.get('Subtype')) ?? '';
    const isHidden = ((file.number(annotation.get('F')) ?? 0) & HIDDEN) !== 0;
    const seen = crop ?? media;
    const element = owners.ofObject(annotation, number);
    return [
      {
        page: number,
        subtype,
        box,
        isUnseen: isHidden || (box !== undefined && seen !== undefined && isEmpty(intersection(box, seen))),
        contents: file.text(annotation.get('Contents')),
        language: file.text(element?.dict.get('Lang')),
        element,
        tooltip: subtype === 'Widget' ? tooltipOf(file, annotation) : undefined,
        file: subtype === 'FileAttachment' ? file.dict(annotation.get('FS')) : undefined,
        isArtifact: subtype !== 'PrinterMark' || paintsArtifacts(stock, annotation),
      },
    ];
  });
}

function tooltipOf(file: PdfFile, widget: Dict): string | undefined {
  let field: Dict | undefined = widget;
  for (let depth = 0; field && depth < DEEPEST; depth += 1) {
    const found = file.text(field.get('TU'));
    if (found !== undefined) return found;
    field = file.dict(field.get('Parent'));
  }
  return undefined;
}

/** Runs the appearance as if it were a page. */
function paintsArtifacts(stock: Stock, annotation: Dict): boolean {
  const { file } = stock;
  const normal = file.dict(annotation.get('AP'))?.get('N');
  const form = file.stream(normal);
  if (!form) return true;
  const marks: Mark[] = [];
  const page = new Map(
    [['Contents', form], ...form.dict].filter(([key]) => key !== 'Group') as [string, typeof form][],
  );
  const box = boxOf(file.numbers(form.dict.get('BBox'))) ?? [0, 0, 0, 0];
  interpret({ dict: page }, box, stock, {
    mark: (mark) => {
      if (marks.length < MOST_MARKS) marks.push(mark);
    },
    begin: () => {},
    end: () => {},
  });
  return marks.every(({ content }) => content?.isArtifact);
}
