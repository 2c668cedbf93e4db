import type { Pen } from './outline.ts';

/** A private dictionary's part that charstrings need. */
export interface Private {
  subroutines: Uint8Array[];
  usualWidth: number;
  nominalWidth: number;
}

const MOST_STEPS = 50_000;
const DEEPEST = 10;

/** Where a charstring is: its operands, and what it knows so far. */
interface Run {
  stack: number[];
  width: number | undefined;
  hints: number;
  steps: number;
}

/**
 * Draws a Type 2 charstring (Adobe Technical Note 5177) and gives its width in font units; nothing where it is broken or
 * uses arithmetic, which fonts in PDF files practically do not.
 */
export function drawCharstring(
  code: Uint8Array,
  shared: readonly Uint8Array[],
  own: Private,
  pen: Pen,
): number | undefined {
  const run: Run = { stack: [], width: undefined, hints: 0, steps: 0 };
  const ended = execute(code, shared, own, pen, run, 0);
  return ended ? (run.width ?? own.usualWidth) : undefined;
}

/** Runs code to its end. False when it is broken. */
function execute(
  code: Uint8Array,
  shared: readonly Uint8Array[],
  own: Private,
  pen: Pen,
  run: Run,
  depth: number,
): boolean {
  const { stack } = run;
  for (let at = 0; at < code.length; ) {
    if (++run.steps > MOST_STEPS) return false;
    const byte = code[at++]!;
    if (byte >= 32 || byte === 28) {
      at += pushNumber(code, at, byte, stack);
      continue;
    }
    if (byte === 10 || byte === 29) {
      const list = byte === 10 ? own.subroutines : shared;
      const bias = list.length < 1240 ? 107 : list.length < 33900 ? 1131 : 32768;
      const part = list[(stack.pop() ?? 0) + bias];
      if (!part || depth === DEEPEST || !execute(part, shared, own, pen, run, depth + 1)) return false;
      continue;
    }
    if (byte === 11) return true;
    if (byte === 14) {
      takeWidth(run, own, stack.length === 1 || stack.length === 5);
      return true;
    }
    if (byte === 19 || byte === 20) {
      takeWidth(run, own, stack.length % 2 === 1);
      run.hints += stack.length >> 1;
      stack.length = 0;
      at += (run.hints + 7) >> 3;
      continue;
    }
    const operator = byte === 12 ? 1200 + (code[at++] ?? 0) : byte;
    if (!draw(operator, run, own, pen)) return false;
    stack.length = 0;
  }
  return true;
}

function pushNumber(code: Uint8Array, at: number, byte: number, stack: number[]): number {
  if (byte === 28) {
    stack.push((((code[at]! << 8) | code[at + 1]!) << 16) >> 16);
    return 2;
  }
  if (byte <= 246) stack.push(byte - 139);
  else if (byte <= 250) stack.push((byte - 247) * 256 + code[at]! + 108);
  else if (byte <= 254) stack.push(-(byte - 251) * 256 - code[at]! - 108);
  else {
    stack.push(((code[at]! << 24) | (code[at + 1]! << 16) | (code[at + 2]! << 8) | code[at + 3]!) / 65536);
    return 4;
  }
  return byte <= 246 ? 0 : 1;
}

/** The first operand too many is the width (4.1). */
function takeWidth(run: Run, own: Private, isThere: boolean): void {
  if (run.width !== undefined) return;
  run.width = isThere ? own.nominalWidth + run.stack.shift()! : own.usualWidth;
}

/** One drawing operator; false for one that is not known. */
function draw(operator: number, run: Run, own: Private, pen: Pen): boolean {
  const { stack } = run;
  if (operator === 21 || operator === 22 || operator === 4) {
    takeWidth(run, own, stack.length > (operator === 21 ? 2 : 1));
    const [x = 0, y = 0] = operator === 21 ? stack : operator === 22 ? [stack[0], 0] : [0, stack[0]];
    const [px, py] = pen.place;
    pen.move(px + x, py + y);
    return true;
  }
  if (operator === 1 || operator === 3 || operator === 18 || operator === 23) {
    takeWidth(run, own, stack.length % 2 === 1);
    run.hints += stack.length >> 1;
    return true;
  }
  const line = (dx: number, dy: number) => pen.line(pen.place[0] + dx, pen.place[1] + dy);
  const curve = ([a, b, c, d, e, f]: number[]) => {
    const [x, y] = pen.place;
    const [x1, y1] = [x + a!, y + b!];
    const [x2, y2] = [x1 + c!, y1 + d!];
    pen.cubic(x1, y1, x2, y2, x2 + e!, y2 + f!);
  };
  switch (operator) {
    case 5:
      for (let i = 0; i + 1 < stack.length; i += 2) line(stack[i]!, stack[i + 1]!);
      return true;
    case 6:
    case 7:
      for (const [i, by] of stack.entries()) {
        const flat = (operator === 6) === (i % 2 === 0);
        line(flat ? by : 0, flat ? 0 : by);
      }
      return true;
    case 8:
    case 24: {
      let i = 0;
      for (; i + 6 <= stack.length; i += 6) curve(stack.slice(i, i + 6));
      if (operator === 24 && i + 2 <= stack.length) line(stack[i]!, stack[i + 1]!);
      return true;
    }
    case 25: {
      let i = 0;
      for (; i + 8 <= stack.length; i += 2) line(stack[i]!, stack[i + 1]!);
      curve(stack.slice(i, i + 6));
      return stack.length >= 6;
    }
    case 26:
    case 27:
      sameDirection(stack, operator === 27, curve);
      return true;
    case 30:
    case 31:
      turningDirection(stack, operator === 31, curve);
      return true;
    case 1234: {
      const [a, b, c, d, e, f, g] = stack;
      curve([a!, 0, b!, c!, d!, 0]);
      curve([e!, 0, f!, -c!, g!, 0]);
      return stack.length >= 7;
    }
    case 1235:
      curve(stack.slice(0, 6));
      curve(stack.slice(6, 12));
      return stack.length >= 12;
    case 1236: {
      const [a, b, c, d, e, f, g, h, i] = stack;
      curve([a!, b!, c!, d!, e!, 0]);
      curve([f!, 0, g!, h!, i!, -(b! + d! + h!)]);
      return stack.length >= 9;
    }
    case 1237: {
      const [a, b, c, d, e, f, g, h, i, j, k] = stack;
      const [dx, dy] = [a! + c! + e! + g! + i!, b! + d! + f! + h! + j!];
      curve(stack.slice(0, 6));
      curve([g!, h!, i!, j!, ...(Math.abs(dx) > Math.abs(dy) ? [k!, -dy] : [-dx, k!])]);
      return stack.length >= 11;
    }
    default:
      return false;
  }
}

/** vvcurveto and hhcurveto: curves that begin and end in one direction. */
function sameDirection(stack: number[], flat: boolean, curve: (by: number[]) => void): void {
  let i = stack.length % 4 === 1 ? 1 : 0;
  let extra = i ? stack[0]! : 0;
  for (; i + 4 <= stack.length; i += 4) {
    const [a, b, c, d] = stack.slice(i, i + 4) as [number, number, number, number];
    curve(flat ? [a, extra, b, c, d, 0] : [extra, a, b, c, 0, d]);
    extra = 0;
  }
}

/** vhcurveto and hvcurveto: curves that turn from one direction to the other. */
function turningDirection(stack: number[], startsFlat: boolean, curve: (by: number[]) => void): void {
  let flat = startsFlat;
  for (let i = 0; i + 4 <= stack.length; i += 4) {
    const [a, b, c, d] = stack.slice(i, i + 4) as [number, number, number, number];
    const last = stack.length - i === 5 ? stack[i + 4]! : 0;
    curve(flat ? [a, 0, b, c, last, d] : [0, a, b, c, d, last]);
    flat = !flat;
  }
}
