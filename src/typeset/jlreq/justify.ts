import { floats } from './columns.ts';
import { type Candidate, type Line, naturalWidth, TOLERANCE } from './line.ts';
import type { Measured } from './measure.ts';
import { EXPAND, REDUCE } from './spacing.ts';

/** Rather ragged than torn apart: no gap is opened by more than this, in em. */
const WIDEST_GAP = 1;

/** Sets a line: reduces what is over, and brings it to the measure if it is to be justified (JLREQ 3.8). */
export function setLine(
  paragraph: Measured,
  start: number,
  { end, visibleEnd, kind }: Candidate,
  width: number,
  justify: boolean,
): Line {
  const adjustments = floats(end - start);
  const line: Line = {
    start,
    end,
    visibleEnd,
    kind,
    width: naturalWidth(paragraph, start, visibleEnd),
    lead: start > 0 && visibleEnd > start ? paragraph.spacing.lead[start]! : 0,
    adjustments,
  };
  const { natural } = paragraph.spacing;
  for (let gap = start; gap + 1 < visibleEnd; gap += 1) adjustments[gap - start] = natural[gap]!;
  for (let index = visibleEnd; index < end; index += 1)
    adjustments[index - start] = -paragraph.advances[index]!;

  const over = line.width - width;
  if (over > TOLERANCE) reduce(paragraph, line, over);
  else if (justify && kind !== 'broken' && over < -TOLERANCE) expand(paragraph, line, -over);
  return line;
}

/** Takes `over` off: word spaces, the half em at the line end (all or nothing), then the gaps step by step. */
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
    if (rest > 0) rest -= spread(line, reduceStep, step, reducible, rest, -1);
  }
  if (line.kind === 'natural') line.kind = 'reduced';
}

/** Puts `short` in: word spaces, Japanese to Western, all others, then all alike (JLREQ 3.8.4). */
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
  line.kind = 'expanded';
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
