import type { AttributedString, Attributes, Run } from '@react-pdf/textkit';
import { isInvisible, isPresentation, isVariationSelector } from '../fonts/coverage.ts';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import { floats } from '../jlreq/columns.ts';
import { type Measured, measure } from '../jlreq/measure.ts';

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
  /** By number of the character. */
  missing: Map<number, MissingGlyph>;
}

/** One character of the text with the marks and selectors that its glyph stands for. */
interface Cluster {
  start: number;
  run: number;
  codePoint: number;
  glyph: FaceGlyph | undefined;
  face: Face;
  missing: string | undefined;
}

type Choice = Pick<Cluster, 'glyph' | 'face' | 'missing'>;

/** The faces of a run, in order of preference: ours, though textkit's types say fontkit's. */
export const stackOf = (attributes: Attributes): Face[] => (attributes.font ?? []) as unknown as Face[];

/** Type size in pt. */
export const sizeOf = (attributes: Attributes): number => attributes.fontSize ?? 12;

/** Finds glyphs, faces and advances for one paragraph without its line feed. `latinGap` is in em. */
export function shape({ string: text, runs }: AttributedString, latinGap: number): Shaped {
  const clusters: Cluster[] = [];
  runs.forEach((run, index) => {
    addClusters(clusters, text, run, index);
  });
  const count = clusters.length;
  const codes = new Uint32Array(count);
  const advances = floats(count);
  const sizes = floats(count);
  const tracking = floats(count);
  const shaped: Omit<Shaped, 'measured'> = {
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
  return { ...shaped, measured: measure({ codes, advances, sizes, tracking }, { latinGap }) };
}

function addClusters(clusters: Cluster[], text: string, { start, end, attributes }: Run, run: number): void {
  const stack = stackOf(attributes);
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at)!;
    let next = at + width(codePoint);
    if (isInvisible(codePoint) && codePoint !== TAB) {
      clusters.push({ start: at, run, codePoint, glyph: undefined, face: stack[0]!, missing: undefined });
      at = next;
      continue;
    }
    // A mark that has a composed form with its base (か + ゙) is printed as that form; the text stays as it is.
    let printed = codePoint === TAB ? SPACE : codePoint;
    for (; next < end; next += 1) {
      const composed = compose(printed, text.charCodeAt(next));
      if (composed === undefined || !stack.some((face) => face.hasGlyphForCodePoint(composed))) break;
      printed = composed;
    }
    const following = next < end ? text.codePointAt(next)! : 0;
    const selector = isVariationSelector(following) ? following : undefined;
    if (selector !== undefined) next += width(selector);
    clusters.push({ start: at, run, codePoint: printed, ...choose(stack, printed, selector) });
    at = next;
  }
}

const TAB = 9;
const SPACE = 0x20;

const width = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);

/** The single character that a base and a combining mark make together. */
function compose(base: number, mark: number): number | undefined {
  const combining = (mark >= 0x300 && mark <= 0x36f) || mark === 0x3099 || mark === 0x309a;
  if (!combining) return undefined;
  const composed = String.fromCodePoint(base, mark).normalize('NFC');
  const codePoint = composed.codePointAt(0)!;
  return composed.length === width(codePoint) ? codePoint : undefined;
}

/** First face of the stack that has the character; the first face's `.notdef` if none has. */
function choose(stack: readonly Face[], codePoint: number, selector: number | undefined): Choice {
  if (selector !== undefined && !isPresentation(selector)) return chooseVariant(stack, codePoint, selector);
  for (const face of stack) {
    const glyph = face.glyphForCodePoint(codePoint);
    if (glyph.id !== 0) return { glyph, face, missing: undefined };
  }
  const face = stack[0]!;
  return { glyph: face.glyphForCodePoint(codePoint), face, missing: String.fromCodePoint(codePoint) };
}

/** A variation sequence that no face has is printed in its usual form and counts as missing. */
function chooseVariant(stack: readonly Face[], codePoint: number, selector: number): Choice {
  for (const face of stack) {
    const glyph = face.variant(codePoint, selector);
    if (glyph) return { glyph, face, missing: undefined };
  }
  return { ...choose(stack, codePoint, undefined), missing: String.fromCodePoint(codePoint, selector) };
}

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
