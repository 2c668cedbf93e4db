import { IDENTITY, type Item, type Matrix, within } from '../../src/model/index.ts';
import { type Edge, edgesOf, pointsOf } from './edges.ts';
import { fault, type Guard, mm, spineOf } from './guard.ts';
import { type Box, bounds } from './setting.ts';

/** Shorter edges are details of a drawing that runs on beyond the trim, in mm. */
const SEEN = 15;

/** Edges shorter than this may end in the bleed, where the knife does not come. */
const LONG = 60;
const ASTRAY = 2;

/** An edge so near inside of the trim was meant to lie on it, in mm. */
const NEAR = 1;

const TOLERANCE = 0.05;

/** What runs along the trim either reaches the bleed or ends clearly inside: the knife leaves no sliver of paper. */
export const bleeds: Guard = (pages, { trim, bleed }) =>
  pages.pages.flatMap((page) => {
    const spine = spineOf(pages, page);
    const short = edgesOf(page).flatMap((edge) => {
      const [side, out] = beyond(edge, edge.runs === 'down' ? trim.width : trim.height);
      const length = edge.to - edge.from;
      const least = length < LONG ? ASTRAY : bleed;
      if (out < -NEAR || out > least - TOLERANCE || length < SEEN || side === spine) return [];
      const where = `${mm(edge.from)} to ${mm(edge.to)}`;
      return [
        fault(
          pages,
          page,
          edge.swatch,
          `ends ${mm(out)} beyond the ${side} trim at ${where}, not ${mm(least)}`,
        ),
      ];
    });
    return [...new Set(short)];
  });

/** The trim that an edge runs along, and how far beyond it. */
function beyond({ runs, at }: Edge, size: number): [side: string, out: number] {
  const [low, high] = runs === 'down' ? ['left', 'right'] : ['head', 'foot'];
  return -at > at - size ? [low!, -at] : [high!, at - size];
}

/** Faces and hands keep clear of the fold. */
export const faces: Guard = (pages, { trim, safe, skin }) =>
  pages.pages.flatMap((page) => {
    const spine = spineOf(pages, page);
    const found = drawnIn(page.items, skin).flatMap(({ swatch, box: { left, right, top } }) => {
      const inside = left < trim.width && right > 0;
      const distance = spine === 'left' ? left : trim.width - right;
      if (!spine || !inside || distance >= safe) return [];
      return [
        fault(
          pages,
          page,
          swatch,
          `is drawn ${mm(distance)} from the spine at ${mm(top)}, least ${mm(safe)}`,
        ),
      ];
    });
    return [...new Set(found)];
  });

/** Shapes in these swatches with the boxes around them, as far as clips show them. */
function drawnIn(items: readonly Item[], swatches: readonly string[]): { swatch: string; box: Box }[] {
  const found: { swatch: string; box: Box }[] = [];
  const visit = (inside: readonly Item[], matrix: Matrix, clips: Box[]) => {
    for (const item of inside) {
      if (item.kind === 'shape' && item.fill?.kind === 'flat' && swatches.includes(item.fill.swatch)) {
        const box = shared([bounds(matrix, item.path.flatMap(pointsOf)), ...clips]);
        if (box.left < box.right && box.top < box.bottom) found.push({ swatch: item.fill.swatch, box });
      }
      if (item.kind !== 'group') continue;
      const inner = within(matrix, item.transform ?? IDENTITY);
      const clip = item.clip ? [bounds(inner, item.clip.path.flatMap(pointsOf))] : [];
      visit(item.items, inner, [...clips, ...clip]);
    }
  };
  visit(items, IDENTITY, []);
  return found;
}

const shared = (boxes: readonly Box[]): Box => ({
  left: Math.max(...boxes.map(({ left }) => left)),
  top: Math.max(...boxes.map(({ top }) => top)),
  right: Math.min(...boxes.map(({ right }) => right)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
});
