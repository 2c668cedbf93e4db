import { EMERGENCY } from './breaks.ts';
import { floats } from './columns.ts';
import { expandableAt, expandStepAt } from './expansion.ts';
import { type Line, naturalWidth, TOLERANCE } from './line.ts';
import type { Measured } from './measure.ts';
import { MARK, type Setting } from './setting.ts';
import { EXPAND, REDUCE } from './tables.ts';
import { hangRoom } from './totalfit.ts';

/** Rather ragged than torn apart: no gap is opened by more than this, in em. */
const WIDEST_GAP = 1;

/** A line that is to be set to a measure. */
export type Place = Pick<Line, 'start' | 'end' | 'visibleEnd' | 'width'>;

/**
 * Sets a line: reduces what is over, lets a comma hang, and brings the line to its measure if it is to be justified and
 * does not end a paragraph (JLREQ 3.8).
 */
export function setLine(
  paragraph: Measured,
  { start, end, visibleEnd, width }: Place,
  setting: Setting,
  ending: boolean,
): Line {
  const { natural, lead: leads } = paragraph.spacing;
  const adjustments = floats(end - start);
  const flush = start > 0 || setting.flushFirst === true;
  const lead = flush && visibleEnd > start ? leads[start]! : 0;
  const line: Line = {
    start,
    end,
    visibleEnd,
    kind: !ending && isEmergency(paragraph, setting, end - 1) ? 'broken' : 'natural',
    width: naturalWidth(paragraph, start, visibleEnd, lead),
    hang: 0,
    lead,
    adjustments,
  };
  if (visibleEnd > start) adjustments.set(natural.subarray(start, visibleEnd - 1));
  for (let index = visibleEnd; index < end; index += 1)
    adjustments[index - start] = -paragraph.advances[index]!;

  const justified = setting.justify && !ending;
  const over = line.width - width;
  if (over > TOLERANCE && !hangs(paragraph, line, over, setting, justified)) reduce(paragraph, line, over);
  const short = width + line.hang - line.width;
  if (justified && short > TOLERANCE) expand(paragraph, line, short);
  return line;
}

function isEmergency({ breaks }: Measured, { gaps }: Setting, gap: number): boolean {
  return breaks[gap]! >= EMERGENCY || gaps?.marks?.[gap] === MARK.never;
}

/** Sets a comma or full stop outside the measure, where taking the blank behind it is not enough. */
function hangs(paragraph: Measured, line: Line, over: number, setting: Setting, justified: boolean): boolean {
  const last = line.visibleEnd - 1;
  const trail = last >= line.start ? paragraph.spacing.trail[last]! : 0;
  const room = hangRoom(paragraph, setting, last);
  if (over <= trail + TOLERANCE || over > room + TOLERANCE) return false;
  line.adjustments[last - line.start]! -= trail;
  line.width -= trail;
  line.hang = justified ? room - trail : over - trail;
  return true;
}

/** Takes `over` off: word spaces, the half em at the line end (all or nothing), then the gaps step by step (3.8.3). */
function reduce(paragraph: Measured, line: Line, over: number): void {
  const { trail, reducible, reduceStep } = paragraph.spacing;
  const room = [0, 0, 0, 0, 0];
  for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1) room[reduceStep[gap]!]! += reducible[gap]!;
  const last = line.visibleEnd - 1;
  const blank = last >= line.start ? trail[last]! : 0;
  let rest = over;
  const shares = [0, 0, 0, 0, 0];
  const take = (step: number) => {
    const taken = rest > TOLERANCE || step === REDUCE.wordSpace ? Math.min(rest, room[step]!) : 0;
    if (taken > 0) shares[step] = taken / room[step]!;
    rest -= taken;
  };
  take(REDUCE.wordSpace);
  if (rest > TOLERANCE && blank > 0) {
    line.adjustments[last - line.start]! -= blank;
    line.width -= blank;
    rest -= blank;
  }
  for (const step of [REDUCE.middleDot, REDUCE.punctuation, REDUCE.latin]) take(step);
  for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1) {
    const share = shares[reduceStep[gap]!]!;
    if (share === 0) continue;
    line.adjustments[gap - line.start]! -= reducible[gap]! * share;
    line.width -= reducible[gap]! * share;
  }
  if (rest > TOLERANCE) line.kind = 'overfull';
  if (line.kind === 'natural') line.kind = 'reduced';
}

/**
 * Puts `short` in: word spaces, Japanese to Western, the gaps where lines may end, at last all alike (JLREQ 3.8.4). A line
 * that would be torn apart stays short.
 */
function expand(paragraph: Measured, line: Line, short: number): void {
  const room = [0, 0, 0, 0, 0];
  let open = 0;
  for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1) {
    const step = expandStepAt(paragraph, gap);
    if (step === EXPAND.no) continue;
    open += 1;
    room[step]! += expandableAt(paragraph, gap, step);
  }
  const shares = [0, 0, 0, 0, 0];
  let rest = short;
  for (const step of [EXPAND.wordSpace, EXPAND.latin, EXPAND.any]) {
    const put = Math.min(rest, room[step]!);
    if (put > 0) shares[step] = put / room[step]!;
    rest -= put;
  }
  if (open === 0 || rest > open * WIDEST_GAP * paragraph.sizes[line.start]!) return;
  for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1) {
    const step = expandStepAt(paragraph, gap);
    if (step === EXPAND.no) continue;
    const share = shares[step]!;
    const part = share > 0 ? share * expandableAt(paragraph, gap, step) : 0;
    line.adjustments[gap - line.start]! += part + rest / open;
  }
  line.width += short;
  if (line.kind === 'natural') line.kind = 'expanded';
}
