import { fault, type Guard, mm } from './guard.ts';
import { type SetLine, type SetText, textsOf } from './setting.ts';

/** Type keeps inside the safe zone: clear of the knife at the trim, and of the fold at the spine. */
export const safe: Guard = (pages, { trim, safe: least }) =>
  pages.pages.flatMap((page) =>
    textsOf(page, pages).flatMap(({ lines }) =>
      lines.flatMap((line) => {
        const { left, top, right, bottom } = line;
        const distance = Math.min(left, top, trim.width - right, trim.height - bottom);
        if (distance >= least) return [];
        return [fault(pages, page, line.words, `${mm(distance)} from the trim, least ${mm(least)}`)];
      }),
    ),
  );

/** Nothing is set smaller than can be read. */
export const legible: Guard = (pages, { least }) =>
  pages.pages.flatMap((page) =>
    textsOf(page, pages).flatMap(({ lines }) =>
      lines.flatMap(({ words, runs }) => {
        const size = Math.min(...runs.map((run) => run.size));
        return size < least ? [fault(pages, page, words, `is set in ${size}Q, least ${least}Q`)] : [];
      }),
    ),
  );

/** What there is between the ink of two texts, in mm: less and they run together. */
const AIR = 0.6;

/** Texts stand apart from each other. */
export const apart: Guard = (pages) =>
  pages.pages.flatMap((page) => {
    const stretches = textsOf(page, pages)
      .flatMap((text) => text.lines.map((line) => ({ text, line })))
      .sort((one, other) => one.line.top - other.line.top);
    return stretches.flatMap(({ text, line }, index) => {
      const near = stretches
        .slice(index + 1)
        .filter((other) => other.text !== text && touches(line, other.line));
      return near.map((other) =>
        fault(
          pages,
          page,
          line.words,
          `touches 「${other.line.words.slice(0, 14)}」: ${between(line, other.line)}`,
        ),
      );
    });
  });

const gaps = (one: SetLine, other: SetLine) => ({
  across: Math.max(one.left, other.left) - Math.min(one.right, other.right),
  down: Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
});

function touches(one: SetLine, other: SetLine): boolean {
  const { across, down } = gaps(one, other);
  return across < AIR && down < AIR;
}

function between(one: SetLine, other: SetLine): string {
  const { across, down } = gaps(one, other);
  return `${mm(across)} across and ${mm(down)} down, least ${mm(AIR)}`;
}

/** Characters that a last line has at least. */
const LAST = 3;

/** No paragraph ends in a lonely character or two. */
export const lastLines: Guard = (pages) =>
  pages.pages.flatMap((page) =>
    textsOf(page, pages).flatMap((text) => {
      const last = text.lines.at(-1)!.words.replace(/[\s\p{P}]/gu, '');
      if (!isRunning(text) || [...last].length >= LAST) return [];
      return [fault(pages, page, text.words, `ends in a line of 「${last}」`)];
    }),
  );

/** Running text: lines across that fill their measure, all but the last. */
export function isRunning({ lines, box }: SetText): boolean {
  if (lines.length < 3 || lines.some(({ vertical }) => vertical)) return false;
  return lines.slice(0, -1).every((line) => box.right - line.right < 1.2 * emOf(line));
}

/** The largest size of a line in mm. */
export const emOf = ({ runs }: SetLine): number => Math.max(...runs.map(({ size }) => size)) / 4;
