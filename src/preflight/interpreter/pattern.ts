import { type Box, IDENTITY } from '../geometry.ts';
import { Stream } from '../reader/objects.ts';
import type { Area, Shape } from './mark.ts';
import type { Run } from './run.ts';

/** The shape of an area in a colour, and a look into the pattern if that is its colour (ISO 32000-1, 8.7). */
export function shapeOf(run: Run, part: 'fill' | 'stroke', area: Area, box: Box): Shape {
  const { pattern } = run.state[part];
  if (pattern?.kind === 'tiling') runCell(run, part, box);
  if (pattern?.kind === 'shading') noteShading(run, part);
  return { kind: 'area', area };
}

/** Runs the cell of a tiling pattern once, as if it stood where the pattern is painted. */
function runCell(run: Run, part: 'fill' | 'stroke', box: Box): void {
  const { pattern } = run.state[part];
  if (!(pattern?.object instanceof Stream) || run.visited.has(pattern.object)) return;
  const { file } = run.stock;
  const cell = pattern.object;
  run.visited.add(cell);
  const { state, patternBox } = run;
  const isUncoloured = file.number(cell.dict.get('PaintType')) === 2;
  const paint = { ...state[part], pattern: undefined };
  run.change({ ctm: pattern.matrix, ...(isUncoloured && { fill: paint, stroke: paint }) });
  run.patternBox = box;
  run.nested(cell, IDENTITY, file.dict(cell.dict.get('Resources')), () => {
    run.isUncoloured = isUncoloured;
  });
  run.patternBox = patternBox;
  run.state = state;
}

function noteShading(run: Run, part: 'fill' | 'stroke'): void {
  const { file, spaces } = run.stock;
  const { pattern } = run.state[part];
  const shading = file.dict(file.dict(pattern?.object as Stream)?.get('Shading'));
  if (shading) run.seen.spaces.add(spaces.of(shading.get('ColorSpace'), run.resources));
}
