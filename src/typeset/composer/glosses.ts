import type { Run } from '@react-pdf/textkit';
import { DOTS, type Gloss } from '#model';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import { CLASS, classOf } from '../jlreq/classes.ts';
import { type Cluster, clustersOf, sizeOf } from './clusters.ts';

/** Ruby is half as large as its base (JLREQ 3.3.3). */
export const RUBY_SIZE = 0.5;

/** The dot of horizontal setting (JLREQ 3.3.9): a bullet; ﹅ is for vertical setting. */
const BULLET = '•';

/** Something with a length along the line, in pt. */
export interface Extent {
  width: number;
}

/** A character of a reading with its advance. */
export interface Sign extends Extent {
  glyph: FaceGlyph;
  face: Face;
}

/** A reading over the characters `start` to `end` of a paragraph, or the dot over each of them. */
export interface ShapedGloss<Mark extends Extent = Sign> {
  start: number;
  end: number;
  /** Type size in pt. */
  size: number;
  signs: Mark[];
  dots: boolean;
  /** Latin readings keep their letters together. */
  western: boolean;
  /** How far the reading may reach over the characters before and after it, in pt (JLREQ 3.3.8). */
  reach: { before: number; after: number };
  /** A character of the reading that no face has. */
  missing?: { character: string; codePoint: number };
}

/** What a reading is set in. */
export interface Reading<Mark extends Extent> {
  /** Type size in pt. */
  size: number;
  signs: Mark[];
  /** A character that no face has. */
  missing?: { character: string; codePoint: number };
}

/**
 * The readings of a paragraph: which characters they stand over, and how far they reach over others. `numberOf` leads from
 * a place in the text to the number of its character, `codes` are the characters; `read` makes the signs of a reading over
 * a character.
 */
export function shapeGlosses<Mark extends Extent>(
  glosses: readonly Gloss[],
  numberOf: (place: number) => number,
  codes: ArrayLike<number>,
  read: (reading: string, start: number) => Reading<Mark>,
): ShapedGloss<Mark>[] {
  const shaped = glosses.map((gloss): ShapedGloss<Mark> => {
    const [start, end] = [numberOf(gloss.start), numberOf(gloss.end)];
    const { reading } = gloss;
    const western = /^[\u0020-\u024f]*$/.test(reading);
    const reach = { before: 0, after: 0 };
    return { start, end, dots: reading === DOTS, western, reach, ...read(reading, start) };
  });
  const taken = new Set(shaped.flatMap(({ start, end }) => [start, end - 1]));
  for (const gloss of shaped) {
    const reachOver = (index: number) => (taken.has(index) || !isKana(codes[index]) ? 0 : gloss.size);
    gloss.reach = { before: reachOver(gloss.start - 1), after: reachOver(gloss.end) };
  }
  return shaped;
}

/** A reading over the characters of horizontal runs. */
export const readAcross =
  (clusters: readonly Cluster[], runs: readonly Run[]) =>
  (reading: string, start: number): Reading<Sign> => {
    const { attributes } = runs[clusters[start]?.run ?? 0]!;
    const size = RUBY_SIZE * sizeOf(attributes);
    const text = reading === DOTS ? BULLET : reading;
    const found = clustersOf(text, [{ start: 0, end: text.length, attributes }]);
    const signs = found.flatMap(({ glyph, face }): Sign[] =>
      glyph ? [{ glyph, face, width: (glyph.advanceWidth * size) / face.unitsPerEm }] : [],
    );
    const lost = found.find(({ missing }) => missing);
    const missing = lost && { character: lost.missing!, codePoint: lost.codePoint };
    return { size, signs, ...(missing && { missing }) };
  };

const KANA: readonly number[] = [CLASS.hiragana, CLASS.katakana, CLASS.longVowel, CLASS.smallKana];

const isKana = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && KANA.includes(classOf(codePoint));

/** Room in the line for readings longer than their bases, evenly around each character of the base (JLREQ 3.3.6). */
export function makeRoom(
  glosses: readonly ShapedGloss<Extent>[],
  advances: Float64Array,
  offsets: Float64Array,
): void {
  for (const gloss of glosses) {
    const { start, end, reach, dots } = gloss;
    const lacking = surplusOf(gloss, advances) - reach.before - reach.after;
    if (dots || lacking <= 0) continue;
    const share = lacking / (end - start);
    for (let index = start; index < end; index += 1) {
      advances[index]! += share;
      offsets[index]! += share / 2;
    }
  }
}

/** By how much a reading is longer than its base, in pt. */
export function surplusOf({ start, end, signs }: ShapedGloss<Extent>, advances: Float64Array): number {
  let surplus = widthOf(signs);
  for (let index = start; index < end; index += 1) surplus -= advances[index]!;
  return surplus;
}

/** Advance of a reading in pt. */
export const widthOf = (signs: readonly Extent[]): number =>
  signs.reduce((width, sign) => width + sign.width, 0);
