import type { Box, GradientPaint, Matrix, Paint } from '#model';
import { Content } from './content.ts';
import type { ObjectFile } from './file.ts';
import { transparencyGroup } from './form.ts';
import { type Dict, name } from './objects.ts';
import type { ColourPolicy } from './policy.ts';

type Stop = GradientPaint['stops'][number];

/** Whether the paint is a gradient with colours that let the ground through. */
export const isSheerGradient = (paint: Paint): paint is GradientPaint =>
  paint.kind !== 'flat' && paint.stops.some((stop) => (stop.opacity ?? 1) < 1);

/** The gradient as a pattern colour. `toParent` leads to the coordinates in which the content stream begins (8.7.2). */
export function gradientPattern(paint: GradientPaint, toParent: Matrix, colour: ColourPolicy): Dict {
  return {
    Type: name('Pattern'),
    PatternType: 2,
    Matrix: toParent,
    Shading: shading(paint, colour.process, (stop) => colour.stop(stop.swatch)),
  };
}

/**
 * The opacity of the gradient's stops as a soft mask over an area, in the coordinates of the item (11.5.3, 11.6.5.3). Its
 * group is grey in every target: it paints nothing, and luminosity is exact in no other space.
 */
export function gradientMask(paint: GradientPaint, area: Box, file: ObjectFile): Dict {
  const content = new Content();
  if (paint.matrix) content.transform(paint.matrix);
  content.add('/S1 sh');
  const grey = shading(paint, 'DeviceGray', (stop) => [stop.opacity ?? 1]);
  const resources = { Shading: { S1: file.intern(grey) } };
  const group = file.deflated(transparencyGroup(area, 'DeviceGray', resources, content.bytes()));
  return { Type: name('ExtGState'), SMask: { Type: name('Mask'), S: name('Luminosity'), G: group } };
}

/** An axial or radial shading (8.7.4.5.3, 8.7.4.5.4). */
function shading(paint: GradientPaint, space: string, values: (stop: Stop) => readonly number[]): Dict {
  return {
    ShadingType: paint.kind === 'linear' ? 2 : 3,
    ColorSpace: name(space),
    Coords: paint.coords,
    Function: ramp(paint.stops, values),
    Extend: [true, true],
  };
}

/** The colours from 0 to 1: one function between each two stops, stitched (7.10.3, 7.10.4). */
function ramp(stops: readonly Stop[], values: (stop: Stop) => readonly number[]): Dict {
  const sorted = stops
    .map((stop) => ({ at: Math.min(Math.max(stop.offset, 0), 1), values: [...values(stop)] }))
    .sort((a, b) => a.at - b.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) throw new Error('A gradient has no stops.');
  const knots = [{ ...first, at: 0 }, ...sorted, { ...last, at: 1 }];
  const bounds: number[] = [];
  const functions: Dict[] = [];
  for (let index = 1; index < knots.length; index++) {
    const [from, to] = [knots[index - 1]!, knots[index]!];
    if (to.at === from.at) continue;
    functions.push({ FunctionType: 2, Domain: [0, 1], C0: from.values, C1: to.values, N: 1 });
    if (to.at < 1) bounds.push(to.at);
  }
  if (functions.length === 1) return functions[0]!;
  const encode = functions.flatMap(() => [0, 1]);
  return { FunctionType: 3, Domain: [0, 1], Functions: functions, Bounds: bounds, Encode: encode };
}
