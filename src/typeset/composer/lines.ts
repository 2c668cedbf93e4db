import type { AttributedString, Attributes, Container, Run } from '@react-pdf/textkit';
import type { Line } from '../jlreq/line.ts';
import { sizeOf } from './clusters.ts';
import { decorate } from './decorate.ts';
import { rubyRuns } from './ruby.ts';
import { emptyRun, leftsOf, runsOf, type SetRun } from './runs.ts';
import type { Shaped } from './shape.ts';

/** Something in a line that the gates must tell. */
export type LineFault =
  | { kind: 'missing'; character: string; codePoint: number }
  /** A word or number was cut, or runs over the measure. */
  | { kind: 'broken' | 'overfull'; text: string }
  /** Readings or dots come too near to the line above. */
  | { kind: 'crowded'; text: string };

/** A line as @react-pdf/layout and its painters know it, and what went wrong in it. */
export interface SetLine extends AttributedString {
  runs: SetRun[];
  height: number;
  ascent: number;
  xAdvance: number;
  /** How much of it hangs out of the measure. */
  overflowRight?: number;
  faults?: LineFault[];
}

/** Where a line stands. Lengths are pt. */
export interface Place {
  container: Container;
  y: number;
  indent: number;
  align: string | undefined;
  /** No line of the same text stands above. */
  first: boolean;
}

/** Feed in em that lines with readings or dots need at least: half an em for them, and a little air. */
const RUBY_FEED = 1.6;

/** Turns a composed line into runs of glyphs with positions. */
export function setLine(shaped: Shaped, line: Line, sources: readonly Run[], place: Place): SetLine {
  const string = shaped.text.slice(shaped.starts[line.start], shaped.starts[line.end]);
  const set = placeLine(string, runsOf(shaped, line, sources), line.width, place, line.hang);
  const faults = faultsOf(shaped, line, string);
  const ruby = rubyRuns(shaped, line, leftsOf(shaped, line), sources);
  set.runs.push(...ruby);
  if (!place.first && ruby.some(({ attributes }) => set.height < RUBY_FEED * 2 * sizeOf(attributes)))
    faults.push({ kind: 'crowded', text: string });
  return faults.length > 0 ? { ...set, faults } : set;
}

/** An empty line as high as its style. */
export function setEmptyLine(attributes: Attributes, place: Place): SetLine {
  return placeLine('', [emptyRun(attributes)], 0, place);
}

function placeLine(string: string, runs: SetRun[], xAdvance: number, place: Place, hang = 0): SetLine {
  const height = Math.max(...runs.map((run) => run.height));
  const ascent = Math.max(...runs.map((run) => run.ascent));
  const box = { ...boxOf(xAdvance - hang, place), height };
  const set = { string, runs, box, height, ascent, xAdvance, decorationLines: decorate(runs, ascent) };
  return hang > 0 ? { ...set, overflowRight: hang } : set;
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
