import type { Format } from '#model';
import type { Ledger } from '../ledger.ts';
import type { Box, Frame, SetLine, SetText } from '../pages/forme.ts';
import { count, TOLERANCE, tailOf } from '../room.ts';

interface Overflow {
  /** The text that overflows first. */
  words: string;
  characters: number;
  lines: number;
}

/**
 * あふれ: texts whose characters stand out of a frame above or below (a frame is a box of declared height; the page is the
 * last one), or were not set at all. One diagnostic a frame, at the first text that is too long.
 */
export function checkOverset(texts: SetText[], format: Format, ledger: Ledger): void {
  const page: Frame = { x: 0, y: 0, ...format.trim };
  const overflows = new Map<Frame, Overflow>();
  for (const text of texts) {
    const last = text.turned || text.artifact ? undefined : page;
    for (const line of text.lines) {
      const characters = count(line.words);
      const frame = characters > 0 && framesOf(text, last).find((one) => !holds(one, line));
      if (frame) note(overflows, frame, text, characters, 1);
    }
    const unset = count(text.words) - count(text.lines.map((line) => line.words).join(''));
    if (unset > 0) note(overflows, text.frame ?? page, text, unset, Math.ceil(unset / longest(text)));
  }
  for (const [frame, { words, characters, lines }] of overflows) {
    const fits = lastThatFits(texts, frame, page);
    ledger.add('typeset/overset', { characters, lines, ...(fits ? { fits } : {}) }, words, frame);
  }
}

/** Lines that are wider than their measure, or stand off the page at its sides: the first one of each text. */
export function checkWidth(texts: SetText[], { trim }: Format, ledger: Ledger): void {
  for (const { lines, measure, words, box, turned, artifact } of texts) {
    for (const { left, right, words: line } of lines) {
      const excess = right - left - measure;
      const off = !turned && !artifact && (left < -TOLERANCE || right > trim.width + TOLERANCE);
      const over = Math.max(excess, off ? Math.max(-left, right - trim.width) : 0);
      if (over <= TOLERANCE) continue;
      ledger.add('typeset/too-wide', { line: line.trim(), excess: inMm(over) }, words, box);
      break;
    }
  }
}

/** The frames around a text from the inside out. */
function framesOf({ frame }: SetText, last: Frame | undefined): Frame[] {
  const frames: Frame[] = [];
  for (let one = frame; one; one = one.outer) frames.push(one);
  if (last) frames.push(last);
  return frames;
}

const holds = ({ y, height }: Box, { top, bottom }: SetLine): boolean =>
  top >= y - TOLERANCE && bottom <= y + height + TOLERANCE;

function note(
  overflows: Map<Frame, Overflow>,
  frame: Frame,
  { words }: SetText,
  characters: number,
  lines: number,
): void {
  const overflow = overflows.get(frame) ?? { words, characters: 0, lines: 0 };
  overflow.characters += characters;
  overflow.lines += lines;
  overflows.set(frame, overflow);
}

/** The end of the last line that stands in a frame; all texts of a page stand in the page. */
function lastThatFits(texts: SetText[], frame: Frame, page: Frame): string {
  const inside = texts
    .filter((text) => framesOf(text, page).includes(frame))
    .flatMap(({ lines }) => lines)
    .filter((line) => holds(frame, line));
  return tailOf(inside.at(-1)?.words ?? '');
}

const longest = ({ lines }: SetText): number => Math.max(1, ...lines.map(({ words }) => count(words)));

/** pt to mm with one place. */
const inMm = (points: number): number => Math.round((points / 72) * 254) / 10;
