import { IDENTITY, within } from '../../geometry.ts';
import { Bytes, Name } from '../../reader/objects.ts';
import { type Operators, operator, type Run } from '../run.ts';
import { show } from '../show.ts';
import { textMatrices } from '../state.ts';

/** Text (ISO 32000-1, 9). */
export const texts: Operators = {
  BT: operator(0, (run) => {
    run.matrices = textMatrices();
  }),
  ET: operator(0, () => {}),
  Tc: operator(1, (run, [charSpace]) => run.changeText({ charSpace })),
  Tw: operator(1, (run, [wordSpace]) => run.changeText({ wordSpace })),
  Tz: operator(1, (run, [scale]) => run.changeText({ scale: scale! / 100 })),
  TL: operator(1, (run, [leading]) => run.changeText({ leading })),
  Ts: operator(1, (run, [rise]) => run.changeText({ rise })),
  Tr: operator(1, (run, [mode]) => run.changeText({ mode })),
  Tf: operator(1, (run, [size], [name]) => {
    if (!(name instanceof Name)) return;
    run.changeText({ font: run.stock.font(run.resource('Font', name.text)), size });
  }),
  Td: operator(2, (run, [x, y]) => move(run, x!, y!)),
  TD: operator(2, (run, [x, y]) => {
    run.changeText({ leading: -y! });
    move(run, x!, y!);
  }),
  Tm: operator(6, (run, [a, b, c, d, e, f]) => {
    const matrix = within(IDENTITY, [a!, b!, c!, d!, e!, f!]);
    run.matrices = { text: matrix, line: matrix };
  }),
  'T*': operator(0, nextLine),
  Tj: operator(0, (run, _, operands) => show(run, operands)),
  TJ: operator(0, (run, _, [items]) => {
    if (Array.isArray(items)) show(run, items);
  }),
  "'": operator(0, (run, _, operands) => {
    nextLine(run);
    show(run, operands);
  }),
  '"': operator(2, (run, [wordSpace, charSpace], operands) => {
    run.changeText({ wordSpace, charSpace });
    nextLine(run);
    show(
      run,
      operands.filter((one) => one instanceof Bytes),
    );
  }),
  d0: operator(2, () => {}),
  d1: operator(6, (run) => {
    run.isUncoloured = true;
  }),
};

function move(run: Run, x: number, y: number): void {
  const line = within(run.matrices.line, [1, 0, 0, 1, x, y]);
  run.matrices = { text: line, line };
}

function nextLine(run: Run): void {
  move(run, 0, -run.state.text.leading);
}
