import { EMERGENCY } from './breaks.ts';
import { floats } from './columns.ts';
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
  for (let gap = start; gap + 1 < visibleEnd; gap += 1) adjustments[gap - start] = natural[gap]!;
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
  const last = line.visibleEnd - 1;
  let rest = over - spread(line, reduceStep, REDUCE.wordSpace, reducible, over, -1);
  const blank = last >= line.start ? trail[last]! : 0;
  if (rest > TOLERANCE && blank > 0) {
    line.adjustments[last - line.start]! -= blank;
    line.width -= blank;
    rest -= blank;
  }
  for (const step of [REDUCE.middleDot, REDUCE.punctuation, REDUCE.latin]) {
    if (rest > TOLERANCE) rest -= spread(line, reduceStep, step, reducible, rest, -1);
  }
  if (rest > TOLERANCE) line.kind = 'overfull';
  if (line.kind === 'natural') line.kind = 'reduced';
}

/**
 * Puts `short` in: word spaces, Japanese to Western, the gaps where lines may end, at last all alike (JLREQ 3.8.4). A line
 * that would be torn apart stays short.
 */
function expand(paragraph: Measured, line: Line, short: number): void {
  const { expandable, expandStep } = paragraph.spacing;
  let open = 0;
  let capacity = 0;
  for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1) {
    if (expandStep[gap] === EXPAND.no) continue;
    open += 1;
    capacity += expandable[gap]!;
  }
  const beyond = short - capacity;
  if (open === 0 || beyond > open * WIDEST_GAP * paragraph.sizes[line.start]!) return;
  let rest = short;
  for (const step of [EXPAND.wordSpace, EXPAND.latin, EXPAND.any]) {
    if (rest > 0) rest -= spread(line, expandStep, step, expandable, rest, 1);
  }
  if (beyond > 0) {
    for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1) {
      if (expandStep[gap] !== EXPAND.no) line.adjustments[gap - line.start]! += beyond / open;
    }
    line.width += beyond;
  }
  if (line.kind === 'natural') line.kind = 'expanded';
}

/** Shares out up to `wanted` over the gaps of one step in proportion to what each can give; tells how much. */
function spread(
  line: Line,
  steps: Uint8Array,
  step: number,
  amounts: Float64Array,
  wanted: number,
  sign: 1 | -1,
): number {
  let total = 0;
  for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1)
    if (steps[gap] === step) total += amounts[gap]!;
  if (total <= 0) return 0;
  const share = Math.min(wanted, total);
  for (let gap = line.start; gap + 1 < line.visibleEnd; gap += 1) {
    if (steps[gap] === step) line.adjustments[gap - line.start]! += (sign * amounts[gap]! * share) / total;
  }
  line.width += sign * share;
  return share;
}
