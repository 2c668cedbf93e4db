import type { AttributedString, Attributes } from '@react-pdf/textkit';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import { floats } from '../jlreq/columns.ts';
import { type Measured, measure } from '../jlreq/measure.ts';
import type { Gaps } from '../jlreq/setting.ts';
import type { Marks } from './annotations.ts';
import { type Cluster, clustersOf, sizeOf } from './clusters.ts';
import { makeRoom, readAcross, type ShapedGloss, shapeGlosses } from './glosses.ts';
import { gapsOf } from './marks.ts';

/** A character no face of its stack has: the text goes on with `.notdef`, and the line says so. */
export interface MissingGlyph {
  character: string;
  codePoint: number;
}

/** A paragraph with its glyphs: what does not depend on the measure, nor on colours and links. */
export interface Shaped {
  text: string;
  /** Position in the text of each character, and the end of the text. */
  starts: Uint32Array;
  /** Nothing for characters that print nothing. */
  glyphs: (FaceGlyph | undefined)[];
  faces: Face[];
  /** Number of the run that each character belongs to. */
  runs: Uint16Array;
  /** Horizontal offset of the glyph in pt, from features such as `palt`. */
  offsets: Float64Array;
  measured: Measured;
  /** What is known of single gaps. */
  gaps?: Gaps;
  /** Readings and dots over the characters. */
  glosses: ShapedGloss[];
  /** By number of the character. */
  missing: Map<number, MissingGlyph>;
}

const UNMARKED: Marks = { glosses: [], wished: [], forbidden: [], named: [] };

/** Finds glyphs, faces and advances for one paragraph without its line feed and annotations. `latinGap` is in em. */
export function shape(
  { string: text, runs }: AttributedString,
  latinGap: number,
  marks: Marks = UNMARKED,
): Shaped {
  const clusters = clustersOf(text, runs);
  const count = clusters.length;
  const codes = new Uint32Array(count);
  const advances = floats(count);
  const sizes = floats(count);
  const tracking = floats(count);
  const shaped: Omit<Shaped, 'measured' | 'glosses' | 'gaps'> = {
    text,
    starts: new Uint32Array(count + 1).fill(text.length),
    glyphs: [],
    faces: [],
    runs: new Uint16Array(count),
    offsets: floats(count),
    missing: new Map(),
  };
  for (let at = 0; at < count; at += 1) {
    const cluster = clusters[at]!;
    const { attributes } = runs[cluster.run]!;
    const size = sizeOf(attributes);
    const scale = size / cluster.face.unitsPerEm;
    const drawn = attributes.features ? withFeatures(cluster, attributes.features) : plain(cluster);
    codes[at] = cluster.codePoint;
    advances[at] = attachmentWidth(cluster, attributes) ?? drawn.advance * scale;
    sizes[at] = size;
    tracking[at] = drawn.glyph ? (attributes.characterSpacing ?? 0) : 0;
    shaped.starts[at] = cluster.start;
    shaped.runs[at] = cluster.run;
    shaped.offsets[at] = drawn.x * scale;
    shaped.glyphs.push(drawn.glyph);
    shaped.faces.push(cluster.face);
    if (cluster.missing) shaped.missing.set(at, { character: cluster.missing, codePoint: cluster.codePoint });
  }
  const numberOf = numbersIn(shaped.starts);
  const glosses = shapeGlosses(marks.glosses, numberOf, codes, readAcross(clusters, runs));
  for (const { start, missing } of glosses) if (missing) shaped.missing.set(start, missing);
  const bare = advances.slice();
  makeRoom(glosses, advances, shaped.offsets);
  const gaps = gapsOf(marks, glosses, bare, numberOf);
  const measured = measure({ codes, advances, sizes, tracking }, { latinGap });
  return { ...shaped, glosses, measured, ...(gaps && { gaps }) };
}

/** Numbers of the characters at places in the text; `starts` are the places of the characters. */
export const numbersIn =
  (starts: ArrayLike<number>) =>
  (place: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

/** A glyph with its shift and advance in font units. */
interface Drawn {
  glyph: FaceGlyph | undefined;
  x: number;
  advance: number;
}

const plain = ({ glyph }: Cluster): Drawn => ({ glyph, x: 0, advance: glyph?.advanceWidth ?? 0 });

/** Applies the features that the style asks for, in its order. */
function withFeatures({ glyph, face }: Cluster, features: Attributes['features']): Drawn {
  if (!glyph) return { glyph, x: 0, advance: 0 };
  let drawn = glyph;
  let x = 0;
  let advance = 0;
  for (const feature of featureNames(features)) {
    drawn = face.replaced(drawn, feature);
    const shift = face.shift(drawn, feature);
    x += shift?.x ?? 0;
    advance += shift?.advance ?? 0;
  }
  return { glyph: drawn, x, advance: advance + drawn.advanceWidth };
}

/** OpenType features that a style turns on. */
export function featureNames(features: Attributes['features']): string[] {
  if (!features) return [];
  return Array.isArray(features) ? features : Object.keys(features).filter((name) => features[name]);
}

const OBJECT_REPLACEMENT = 0xfffc;

/** An inline picture takes the room of its frame. */
const attachmentWidth = ({ codePoint }: Cluster, { attachment }: Attributes): number | undefined =>
  codePoint === OBJECT_REPLACEMENT ? attachment?.width : undefined;
