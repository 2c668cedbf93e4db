import type { AttributedString, Run } from '@react-pdf/textkit';
import { type Gloss, type Phrasing, readAnnotations } from '#model';

/** Finds the phrases of a text with its annotations. */
export type SeekPhrases = (text: string) => Phrasing;

/** What a text asks of the composer beside its style. */
export interface Guide {
  /** Of a text that is to be parted between phrases. */
  seek?: SeekPhrases;
  /** Finds places inside of names, in a text without annotations. */
  insides?: (words: string) => number[];
  /** Full stops and commas that do not fit hang out of the measure (ぶら下げ). */
  hanging?: boolean;
}

/** What is known of a paragraph beside its text. Offsets are UTF-16 units of the plain text. */
export interface Marks {
  glosses: Gloss[];
  wished: number[];
  forbidden: number[];
  /** Places inside of names. */
  named: number[];
  phrasing?: Phrasing;
}

/** A paragraph without its annotations, and what they say of it. */
export interface Marked extends Marks {
  plain: AttributedString;
}

/** Takes the annotations out of a paragraph, and finds its phrases or names if they are sought. */
export function takeAnnotations(paragraph: AttributedString, guide: Guide = {}): Marked {
  const { words, places, glosses, wished, forbidden } = readAnnotations(paragraph.string);
  const phrasing = guide.seek?.(paragraph.string);
  const marks = { glosses, wished, forbidden, named: guide.insides?.(words) ?? [] };
  if (words.length === paragraph.string.length)
    return { plain: paragraph, ...marks, ...(phrasing && { phrasing }) };
  const within = placeFinder(places);
  const plain = {
    string: words,
    runs: paragraph.runs.map((run): Run => ({ ...run, start: within(run.start), end: within(run.end) })),
  };
  if (!phrasing) return { plain, ...marks };
  return {
    plain,
    ...marks,
    phrasing: { starts: phrasing.starts.map(within), held: phrasing.held.map(within) },
  };
}

/** From a place in the annotated text to the plain one, for places in rising or falling order alike. */
const placeFinder =
  (places: readonly number[]) =>
  (wanted: number): number => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
