import type { Room } from '#model';
import { type Origins, sourceOf } from './origins.ts';
import type { Frame, SetText } from './pages/forme.ts';

/** What a line may stand out of its frame, in pt: less than the eye sees, more than arithmetic errs. */
export const TOLERANCE = 0.5;

/** Characters of a text that tell one place of it. */
const TELLING = 10;

/** Lines that a height holds, in pt: the em square stands in the middle of its feed. */
export const linesIn = (height: number, size: number, feed: number): number =>
  Math.max(0, Math.floor((height + TOLERANCE - (feed + size) / 2) / feed) + 1);

/** Full-width characters that still go into the rest of the last line and so many free lines. */
export const charactersLeft = (free: number, rest: number, measure: number, size: number): number =>
  free * Math.floor(measure / size) + Math.max(0, Math.floor(rest / size));

/** Characters that are seen. */
export const count = (words: string): number => words.match(/[^\s\p{Cf}]/gu)?.length ?? 0;

/** The end of a line, to tell where a frame ends. */
export const tailOf = (words: string): string => [...words.trim()].slice(-TELLING).join('');

/**
 * How much room the frames of a page leave to the texts of the desk. Only frames whose texts stand below each other: in
 * others there is no telling which text would grow.
 */
export function roomsOf(texts: readonly SetText[], origins: Origins): Room[] {
  const columns = new Map<Frame, SetText[]>();
  for (const text of texts) {
    if (text.frame) columns.set(text.frame, [...(columns.get(text.frame) ?? []), text]);
  }
  return [...columns].flatMap(([frame, column]) => {
    const last = column.at(-1)!;
    const origin = origins.exact(last.words);
    if (!origin || !isColumn(column)) return [];
    return [{ source: sourceOf(origin), ...roomIn(frame, column, last) }];
  });
}

function isColumn(column: readonly SetText[]): boolean {
  return column.every((text, index) => {
    const above = column[index - 1];
    return (
      text.lines.length > 0 &&
      text.feed &&
      (!above || text.box.y >= above.box.y + above.box.height - TOLERANCE)
    );
  });
}

function roomIn(
  frame: Frame,
  column: readonly SetText[],
  { words, lines, feed, measure }: SetText,
): Omit<Room, 'source'> {
  const line = lines.at(-1)!;
  const size = line.bottom - line.top;
  const free = Math.max(0, Math.floor((frame.y + frame.height + TOLERANCE - line.bottom) / feed!));
  const set = column.reduce((sum, text) => sum + text.lines.length, 0);
  return {
    words: [...words.trim()].slice(0, TELLING).join(''),
    lines: set,
    holds: set + free,
    left: charactersLeft(free, measure - (line.right - line.left), measure, size),
  };
}
