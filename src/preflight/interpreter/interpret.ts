import { type Box, IDENTITY } from '../geometry.ts';
import type { PageNode } from '../reader/pagetree.ts';
import { Unreadable } from '../reader/unreadable.ts';
import { Content } from './content.ts';
import { noteGroup } from './group.ts';
import type { Observer } from './mark.ts';
import { colours } from './operators/colours.ts';
import { graphics } from './operators/graphics.ts';
import { marked } from './operators/marked.ts';
import { objects } from './operators/objects.ts';
import { paths } from './operators/paths.ts';
import { texts } from './operators/texts.ts';
import { type Operators, Run, type Seen } from './run.ts';
import type { Stock } from './stock.ts';

/** Every operator of PDF 1.4 to 1.7; there are no new ones after 1.3 (ISO 32000-1, annex A). */
const operators: ReadonlyMap<string, Operators[string]> = new Map(
  Object.entries({ ...graphics, ...paths, ...colours, ...texts, ...objects, ...marked }),
);

/** Runs the content of a page within its MediaBox, tells the observer what is painted, and gives what was seen. */
export function interpret({ dict }: PageNode, media: Box, stock: Stock, observer: Observer): Seen {
  const { file } = stock;
  const run = new Run(stock, observer, IDENTITY, media, execute);
  run.resources = file.dict(dict.get('Resources'));
  const group = file.dict(dict.get('Group'));
  if (group) noteGroup(run, group);
  try {
    execute(run, contentOf(dict.get('Contents')));
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    run.seen.broken.add(problem.reason);
  }
  return run.seen;

  /** The streams of a page are one, with white space between (7.8.2). */
  function contentOf(value: Parameters<typeof file.get>[0]): Uint8Array {
    const one = file.stream(value);
    if (one) return file.decode(one).bytes;
    const parts: Uint8Array[] = [];
    let length = 0;
    for (const part of file.array(value) ?? []) {
      const stream = file.stream(part);
      if (!stream) continue;
      const { bytes } = file.decode(stream);
      length += bytes.length + 1;
      if (length > LARGEST) throw new Unreadable('inflation');
      parts.push(bytes, NEW_LINE);
    }
    return Buffer.concat(parts);
  }
}

/** All parts of a page's content together. */
const LARGEST = 2 ** 28;
const NEW_LINE = Uint8Array.of(10);

function execute(run: Run, bytes: Uint8Array): void {
  const content = new Content(bytes);
  for (let operation = content.next(); operation; operation = content.next()) {
    run.stock.operatorsLeft -= 1;
    if (run.stock.operatorsLeft < 0) throw new Unreadable('tooManyOperators');
    const known = operators.get(operation.operator);
    const numbers = operation.operands.filter((one) => typeof one === 'number');
    if (!known || numbers.length < known.numbers) run.seen.operators.add(operation.operator.slice(0, 32));
    else known.run(run, numbers, operation.operands);
  }
}
