import type { AttributedString, Attributes, Container, Run } from '@react-pdf/textkit';
import type { Line } from '../jlreq/line.ts';
import { decorate } from './decorate.ts';
import { emptyRun, runsOf, type SetRun } from './runs.ts';
import type { Shaped } from './shape.ts';

/** Something in a line that the gates must tell. */
export type LineFault =
  | { kind: 'missing'; character: string; codePoint: number }
  /** A word or number was cut, or runs over the measure. */
  | { kind: 'broken' | 'overfull'; text: string };

/** A line as @react-pdf/layout and its painters know it, and what went wrong in it. */
export interface SetLine extends AttributedString {
  runs: SetRun[];
  height: number;
  ascent: number;
  xAdvance: number;
  faults?: LineFault[];
}

/** Where a line stands. Lengths are pt. */
export interface Place {
  container: Container;
  y: number;
  indent: number;
  align: string | undefined;
}

/** Turns a composed line into runs of glyphs with positions. */
export function setLine(shaped: Shaped, line: Line, sources: readonly Run[], place: Place): SetLine {
  const string = shaped.text.slice(shaped.starts[line.start], shaped.starts[line.end]);
  const set = placeLine(string, runsOf(shaped, line, sources), line.width, place);
  const faults = faultsOf(shaped, line, string);
  return faults.length > 0 ? { ...set, faults } : set;
}

/** An empty line as high as its style. */
export function setEmptyLine(attributes: Attributes, place: Place): SetLine {
  return placeLine('', [emptyRun(attributes)], 0, place);
}

function placeLine(string: string, runs: SetRun[], xAdvance: number, place: Place): SetLine {
  const height = Math.max(...runs.map((run) => run.height));
  const ascent = Math.max(...runs.map((run) => run.ascent));
  const box = { ...boxOf(xAdvance, place), height };
  return { string, runs, box, height, ascent, xAdvance, decorationLines: decorate(runs, ascent) };
}

const ALIGNMENT: Record<string, number> = { center: 0.5, right: 1 };

function boxOf(xAdvance: number, { container, y, indent, align = 'left' }: Place) {
  const width = container.width - indent;
  const rest = Number.isFinite(width) ? Math.max(0, width - xAdvance) : 0;
  return { x: container.x + indent + rest * (ALIGNMENT[align] ?? 0), y, width };
}

function faultsOf({ missing }: Shaped, line: Line, text: string): LineFault[] {
  const faults: LineFault[] = [];
  for (let index = line.start; missing.size > 0 && index < line.end; index += 1) {
    const lost = missing.get(index);
    if (lost) faults.push({ kind: 'missing', ...lost });
  }
  if (line.kind === 'broken' || line.kind === 'overfull') faults.push({ kind: line.kind, text });
  return faults;
}
