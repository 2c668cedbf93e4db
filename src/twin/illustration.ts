import { Drawing, matrixOf, type Pen } from './drawing.ts';
import type { Cut } from './figures.ts';
import { joined, type Markup, shape } from './markup.ts';

/** CSS pixels for each pt of a drawing: twice its size on paper, but no larger than a screen shows at once. */
const enlarged = (width: number, height: number): number =>
  Math.min((2 * 96) / 72, 896 / width, 560 / height);

/** A figure as the page shows it, in its own vectors, read as what it shows. */
export const illustration = (alt: string, cuts: readonly Cut[], pen: Pen): Markup =>
  joined(cuts.map((cut, index) => drawn(cut, index === 0 ? alt : undefined, pen)));

function drawn({ groups, box, ground, over }: Cut, alt: string | undefined, pen: Pen): Markup {
  const drawing = new Drawing(pen);
  const held = [...(ground ? [ground] : []), ...groups, ...over].map(({ item, toPage }) =>
    shape('g', { transform: matrixOf(toPage) }, drawing.draw([item])),
  );
  const [width, height] = [Math.max(box.width, 1), Math.max(box.height, 1)];
  const scale = enlarged(width, height);
  return shape(
    'svg',
    {
      viewBox: [box.x, box.y, width, height].map((value) => Math.round(value * 100) / 100).join(' '),
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      ...(alt === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alt }),
    },
    drawing.definitions,
    ...held,
  );
}
