import { CMYK, type ColourSpace, GRAY, RGB } from '../../colour/space.ts';
import { firstColour } from '../../colour/tints.ts';
import { matrixOf, within } from '../../geometry.ts';
import { Name, type Obj, Stream } from '../../reader/objects.ts';
import type { Paint } from '../mark.ts';
import { type Operator, type Operators, operator, type Run } from '../run.ts';

type Part = 'fill' | 'stroke';

/** Colours (ISO 32000-1, 8.6.8). */
export const colours: Operators = {
  CS: choosing('stroke'),
  cs: choosing('fill'),
  SC: setting('stroke'),
  sc: setting('fill'),
  SCN: setting('stroke'),
  scn: setting('fill'),
  G: direct('stroke', GRAY, 'DeviceGray'),
  g: direct('fill', GRAY, 'DeviceGray'),
  RG: direct('stroke', RGB, 'DeviceRGB'),
  rg: direct('fill', RGB, 'DeviceRGB'),
  K: direct('stroke', CMYK, 'DeviceCMYK'),
  k: direct('fill', CMYK, 'DeviceCMYK'),
};

function choosing(part: Part): Operator {
  return operator(0, (run, _, [name]) => {
    if (!(name instanceof Name) || run.isUncoloured) return;
    const space = run.stock.spaces.of(name, run.resources);
    run.change({ [part]: run.paintOf(space, firstColour(space)) });
  });
}

function setting(part: Part): Operator {
  return operator(0, (run, numbers, operands) => {
    if (run.isUncoloured) return;
    const last = operands.at(-1);
    const { space } = run.state[part];
    const paint =
      last instanceof Name ? patterned(run, space, last.text, numbers) : run.paintOf(space, numbers);
    run.change({ [part]: paint });
  });
}

function direct(part: Part, space: ColourSpace, name: string): Operator {
  return operator(space.components, (run, numbers) => {
    if (run.isUncoloured) return;
    // A default space of the resources takes the place of a device space (8.6.5.6).
    const substituted = run.resources?.has('ColorSpace')
      ? run.stock.spaces.of(new Name(name), run.resources)
      : space;
    run.change({ [part]: run.paintOf(substituted, numbers) });
  });
}

function patterned(run: Run, space: ColourSpace, name: string, numbers: number[]): Paint {
  const { file } = run.stock;
  const object: Obj = file.get(run.resource('Pattern', name));
  const dict = file.dict(object);
  const underlying = space.base && run.paintOf(space.base, numbers);
  if (!dict || !(object instanceof Stream || object instanceof Map))
    return { space, values: numbers, tints: undefined };
  const kind = file.number(dict.get('PatternType')) === 2 ? 'shading' : 'tiling';
  const matrix = within(run.baseMatrix, matrixOf(file.numbers(dict.get('Matrix'))));
  return {
    space: underlying?.space ?? space,
    values: numbers,
    tints: underlying?.tints,
    pattern: { kind, object, matrix },
  };
}
