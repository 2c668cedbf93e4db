import type { Run } from '@react-pdf/textkit';
import { DOTS, type Gloss } from '#model';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import { CLASS, classOf } from '../jlreq/classes.ts';
import { type Cluster, clustersOf, sizeOf } from './clusters.ts';

/** Ruby is half as large as its base (JLREQ 3.3.3). */
const RUBY_SIZE = 0.5;

/** The dot of horizontal setting (JLREQ 3.3.9): a bullet; ﹅ is for vertical setting. */
const BULLET = '•';

/** A character of a reading with its advance in pt. */
export interface Sign {
  glyph: FaceGlyph;
  face: Face;
  width: number;
}

/** A reading over the characters `start` to `end` of a paragraph, or the dot over each of them. */
export interface ShapedGloss {
  start: number;
  end: number;
  /** Type size in pt. */
  size: number;
  signs: Sign[];
  dots: boolean;
  /** Latin readings keep their letters together. */
  western: boolean;
  /** How far the reading may reach over the characters before and after it, in pt (JLREQ 3.3.8). */
  reach: { before: number; after: number };
  /** A character of the reading that no face has. */
  missing?: { character: string; codePoint: number };
}

/** Glyphs of the readings of a paragraph. `numberOf` leads from a place in the text to the number of its character. */
export function shapeGlosses(
  glosses: readonly Gloss[],
  clusters: readonly Cluster[],
  runs: readonly Run[],
  numberOf: (place: number) => number,
): ShapedGloss[] {
  const shaped = glosses.map((gloss) => {
    const [start, end] = [numberOf(gloss.start), numberOf(gloss.end)];
    return shapeGloss(gloss.reading, start, end, clusters, runs);
  });
  const taken = new Set(shaped.flatMap(({ start, end }) => [start, end - 1]));
  for (const gloss of shaped) {
    const reachOver = (index: number) =>
      taken.has(index) || !isKana(clusters[index]?.codePoint) ? 0 : gloss.size;
    gloss.reach = { before: reachOver(gloss.start - 1), after: reachOver(gloss.end) };
  }
  return shaped;
}

function shapeGloss(
  reading: string,
  start: number,
  end: number,
  clusters: readonly Cluster[],
  runs: readonly Run[],
): ShapedGloss {
  const { attributes } = runs[clusters[start]?.run ?? 0]!;
  const size = RUBY_SIZE * sizeOf(attributes);
  const dots = reading === DOTS;
  const text = dots ? BULLET : reading;
  const found = clustersOf(text, [{ start: 0, end: text.length, attributes }]);
  const signs = found.flatMap(({ glyph, face }): Sign[] =>
    glyph ? [{ glyph, face, width: (glyph.advanceWidth * size) / face.unitsPerEm }] : [],
  );
  const lost = found.find(({ missing }) => missing);
  const missing = lost && { character: lost.missing!, codePoint: lost.codePoint };
  const western = /^[\u0020-\u024f]*$/.test(reading);
  const reach = { before: 0, after: 0 };
  return { start, end, size, signs, dots, western, reach, ...(missing && { missing }) };
}

const KANA: readonly number[] = [CLASS.hiragana, CLASS.katakana, CLASS.longVowel, CLASS.smallKana];

const isKana = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && KANA.includes(classOf(codePoint));

/** Room in the line for readings longer than their bases, evenly around each character of the base (JLREQ 3.3.6). */
export function makeRoom(
  glosses: readonly ShapedGloss[],
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
export function surplusOf({ start, end, signs }: ShapedGloss, advances: Float64Array): number {
  let surplus = widthOf(signs);
  for (let index = start; index < end; index += 1) surplus -= advances[index]!;
  return surplus;
}

/** Advance of a reading in pt. */
export const widthOf = (signs: readonly Sign[]): number =>
  signs.reduce((width, sign) => width + sign.width, 0);
