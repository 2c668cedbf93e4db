import type { AttributedString, Attributes, Container, Run } from '@react-pdf/textkit';
import type { Line } from '../jlreq/line.ts';
import { decorate } from './decorate.ts';
import { runsOf } from './runs.ts';
import { type Shaped, sizeOf } from './shape.ts';

/** Something in a line that the gates must tell. */
export type LineFault =
  | { kind: 'missing'; character: string; codePoint: number }
  /** A word or number was cut, or runs over the measure. */
  | { kind: 'broken' | 'overfull'; text: string };

/** A line as @react-pdf/layout and its painters know it, and what went wrong in it. */
export interface SetLine extends AttributedString {
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
  const set = finish(string, runsOf(shaped, line, sources), line.width, place);
  const faults = faultsOf(shaped, line, string);
  return faults.length > 0 ? { ...set, faults } : set;
}

/** An empty line as high as its style. */
export function setEmptyLine(attributes: Attributes, place: Place): SetLine {
  const run = {
    start: 0,
    end: 0,
    attributes,
    glyphs: [],
    positions: [],
    stringIndices: [],
    glyphIndices: [],
  };
  return finish('', [{ ...run, xAdvance: 0 }], 0, place);
}

/**
 * The baseline lies where CSS puts it: the em square of the largest type (0.88 above the baseline, 0.12 below) stands in
 * the middle of the line. Stock react-pdf sets the type at the top of the line instead.
 */
function finish(string: string, runs: Run[], xAdvance: number, place: Place): SetLine {
  const height = Math.max(...runs.map(({ attributes }) => lineHeightOf(attributes)));
  const size = Math.max(...runs.map(({ attributes }) => sizeOf(attributes)));
  const ascent = height / 2 + 0.38 * size;
  const placed = runs.map((run) => {
    const descent = -0.12 * sizeOf(run.attributes);
    return { ...run, height: lineHeightOf(run.attributes), descent };
  });
  return {
    string,
    runs: placed,
    box: { ...boxOf(xAdvance, place), height },
    height,
    ascent,
    xAdvance,
    decorationLines: decorate(placed, ascent),
  };
}

const ALIGNMENT: Record<string, number> = { center: 0.5, right: 1 };

function boxOf(xAdvance: number, { container, y, indent, align = 'left' }: Place) {
  const width = container.width - indent;
  const rest = Math.max(0, width - xAdvance);
  return { x: container.x + indent + rest * (ALIGNMENT[align] ?? 0), y, width };
}

/** The height of an inline picture counts as its line's. */
const lineHeightOf = ({ lineHeight, attachment, ...rest }: Attributes): number =>
  Math.max(lineHeight || sizeOf(rest), attachment?.height ?? 0);

function faultsOf(shaped: Shaped, line: Line, text: string): LineFault[] {
  const faults: LineFault[] = shaped.missing
    .filter(({ at }) => at >= line.start && at < line.end)
    .map(({ character, codePoint }) => ({ kind: 'missing', character, codePoint }));
  if (line.kind === 'broken' || line.kind === 'overfull') faults.push({ kind: line.kind, text });
  return faults;
}
