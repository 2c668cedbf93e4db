import { type Box, type LaidPage, type Matrix, mapBox } from '#model';
import { name, type Ref, type Value } from './objects.ts';
import { Painter } from './painter.ts';
import type { Stock } from './stock.ts';

/** Writes one page: its content stream and its object. */
export function putPage(page: LaidPage, parent: Ref, stock: Stock): Ref {
  const { file, policies } = stock;
  const ref = file.ref();
  const { media, bleed, trim, marks = [] } = policies.page.frame(page);
  const flip: Matrix = [1, 0, 0, -1, -media.x, media.y + media.height];
  const box = (area: Box | undefined) => area && corners(mapBox(area, flip));
  const structure = policies.structure?.page(page, ref);
  const painter = new Painter(stock, flip, mapBox(media, flip), structure);
  const { content, resources } = painter;
  content.transform(flip);
  if (bleed) {
    content.save();
    content.clipBox(bleed);
  }
  painter.paint(page.items);
  if (bleed) content.restore();
  painter.paint(marks);
  if (structure) content.add(structure.end());
  const blending = { S: name('Transparency'), CS: name(policies.colour.process) };
  return file.put(
    {
      Type: name('Page'),
      Parent: parent,
      MediaBox: box(media),
      BleedBox: box(bleed),
      TrimBox: box(trim),
      Resources: resources.dict(),
      Contents: file.deflated({ dict: {}, bytes: content.bytes() }),
      Group: painter.sheer ? blending : undefined,
      ...structure?.entries(file),
    },
    ref,
  );
}

/** Lower left and upper right corner, to 0.001 pt. */
function corners({ x, y, width, height }: Box): Value[] {
  return [x, y, x + width, y + height].map((value) => Math.round(value * 1000) / 1000);
}
