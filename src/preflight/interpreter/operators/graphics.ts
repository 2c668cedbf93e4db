import { within } from '../../geometry.ts';
import { type Dict, Name, type Obj } from '../../reader/objects.ts';
import { runSoftMask } from '../group.ts';
import { type Operators, operator, type Run } from '../run.ts';

const nothing = operator(0, () => {});

/** General and special graphics state (ISO 32000-1, 8.4.4). */
export const graphics: Operators = {
  q: operator(0, (run) => run.save()),
  Q: operator(0, (run) => run.restore()),
  cm: operator(6, (run, [a, b, c, d, e, f]) =>
    run.change({ ctm: within(run.state.ctm, [a!, b!, c!, d!, e!, f!]) }),
  ),
  w: operator(1, (run, [lineWidth]) => run.change({ lineWidth })),
  J: operator(1, (run, [cap]) => run.change({ cap })),
  j: operator(1, () => {}),
  M: operator(1, () => {}),
  d: operator(0, (run, _, [dash]) => run.change({ dash: numbersIn(dash) })),
  ri: nothing,
  i: nothing,
  gs: operator(0, (run, _, [name]) => {
    if (!(name instanceof Name)) return;
    const dict = run.stock.file.dict(run.resource('ExtGState', name.text));
    if (dict) applyState(run, dict);
  }),
};

const numbersIn = (value: Obj | undefined): number[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];

/** Parameters of a graphics state dictionary (table 58) that matter for what is printed. */
function applyState(run: Run, dict: Dict): void {
  const { file } = run.stock;
  run.seen.graphicsStates.add(dict);
  const strokes = file.boolean(dict.get('OP'));
  const fills = file.boolean(dict.get('op')) ?? strokes;
  const font = file.array(dict.get('Font'));
  const [dash] = file.array(dict.get('D')) ?? [];
  const mode = file.number(dict.get('OPM'));
  run.change({
    ...(strokes !== undefined && { overprintsStroke: strokes }),
    ...(fills !== undefined && { overprintsFill: fills }),
    ...(mode !== undefined && { overprintMode: mode }),
    ...numberEntry(run, dict, 'LW', 'lineWidth'),
    ...numberEntry(run, dict, 'LC', 'cap'),
    ...numberEntry(run, dict, 'ca', 'fillOpacity'),
    ...numberEntry(run, dict, 'CA', 'strokeOpacity'),
    ...(dash !== undefined && { dash: file.numbers(dash) ?? [] }),
  });
  if (font) run.changeText({ font: run.stock.font(font[0]), size: file.number(font[1]) ?? 0 });
  if (dict.has('BM')) run.change({ blend: blendOf(run, dict.get('BM')) });
  if (dict.has('SMask')) {
    const mask = file.dict(dict.get('SMask'));
    run.change({ hasSoftMask: mask !== undefined });
    if (mask) runSoftMask(run, mask);
  }
}

function numberEntry(run: Run, dict: Dict, key: string, to: string): Record<string, number> {
  const value = run.stock.file.number(dict.get(key));
  return value === undefined ? {} : { [to]: value };
}

/** The first blend mode of a list is the wanted one. */
function blendOf(run: Run, value: Obj | undefined): string {
  const { file } = run.stock;
  const name = file.name(file.array(value)?.[0] ?? value) ?? 'Normal';
  return name === 'Compatible' ? 'Normal' : name;
}
