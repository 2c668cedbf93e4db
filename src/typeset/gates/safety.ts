import { type Format, toMm } from '#model';
import type { Ledger } from '../ledger.ts';
import type { SetLine, SetText } from '../pages/forme.ts';
import { TOLERANCE } from '../room.ts';

/** In pt: what arithmetic errs in a size of type. */
const ERROR = 0.01;

/** Type stays inside the safe zone of the format, clear of knife and fold: the first line of each text that does not. */
export function checkSafety(texts: SetText[], { trim, safe }: Format, ledger: Ledger): void {
  if (safe === undefined) return;
  const distanceOf = ({ left, top, right, bottom }: SetLine): number =>
    Math.min(left, top, trim.width - right, trim.height - bottom);
  for (const { words, lines, box } of onThePage(texts)) {
    const line = lines.find((one) => one.words.trim() && distanceOf(one) < safe - TOLERANCE);
    if (!line) continue;
    const values = {
      line: line.words.trim(),
      distance: tenths(toMm(distanceOf(line))),
      least: tenths(toMm(safe)),
    };
    ledger.add('typeset/unsafe', values, words, box);
  }
}

/**
 * No line is set smaller than the format allows, by the largest type in it: the first such line of each text. Readings
 * over words may be smaller.
 */
export function checkTypeSize(texts: SetText[], { leastType }: Format, ledger: Ledger): void {
  if (leastType === undefined) return;
  for (const { words, lines, box, feed } of onThePage(texts)) {
    // Columns have no feed; their em is their width.
    const sizeOf = ({ left, top, right, bottom }: SetLine) =>
      feed === undefined ? right - left : bottom - top;
    const line = lines.find((one) => one.words.trim() && sizeOf(one) < leastType - ERROR);
    if (!line) continue;
    const values = {
      line: line.words.trim(),
      size: tenths(inQ(sizeOf(line))),
      least: tenths(inQ(leastType)),
    };
    ledger.add('typeset/small-type', values, words, box);
  }
}

/** What stands upright and is there to be read; the place of anything else is not known, or its own business. */
const onThePage = (texts: SetText[]): SetText[] =>
  texts.filter(({ turned, artifact }) => !turned && !artifact);

const inQ = (points: number): number => toMm(points) * 4;

const tenths = (value: number): number => Math.round(value * 10) / 10;
