import type { AttributedString, Attributes, Run } from '@react-pdf/textkit';
import { isInvisible, isVariationSelector } from '../fonts/coverage.ts';
import type { Face, FaceGlyph } from '../fonts/face.ts';
import { type Measured, measure } from '../jlreq/measure.ts';

/** A quarter em between Japanese and Western (JLREQ 3.2.6), in em. */
const LATIN_GAP = 0.25;

/** A character no face of its stack has: the text goes on with `.notdef`, and the line says so. */
export interface MissingGlyph {
  /** Number of the character in the paragraph. */
  at: number;
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
  missing: MissingGlyph[];
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

export const stackOf = (attributes: Attributes): Face[] => (attributes.font ?? []) as unknown as Face[];

export const sizeOf = (attributes: Attributes): number => attributes.fontSize ?? 12;

/** Finds glyphs, faces and advances for one paragraph without its line feed. */
export function shape({ string: text, runs }: AttributedString): Shaped {
  const clusters = runs.flatMap((run, index) => [...clustersOf(text, run, index)]);
  const count = clusters.length;
  const advances = new Float64Array(count);
  const offsets = new Float64Array(count);
  const sizes = new Float64Array(count);
  const tracking = new Float64Array(count);
  const glyphs: Shaped['glyphs'] = [];
  const missing: MissingGlyph[] = [];

  clusters.forEach((cluster, at) => {
    const { attributes } = runs[cluster.run]!;
    const size = sizeOf(attributes);
    const scale = size / cluster.face.unitsPerEm;
    const { glyph, x, advance } = withFeatures(cluster, attributes.features);
    glyphs.push(glyph);
    sizes[at] = size;
    advances[at] = attachmentWidth(cluster, attributes) ?? advance * scale;
    offsets[at] = x * scale;
    tracking[at] = glyph ? (attributes.characterSpacing ?? 0) : 0;
    if (cluster.missing !== undefined) {
      missing.push({ at, character: cluster.missing, codePoint: cluster.codePoint });
    }
  });
  const codes = Uint32Array.from(clusters, ({ codePoint }) => codePoint);
  return {
    text,
    starts: Uint32Array.from([...clusters.map(({ start }) => start), text.length]),
    glyphs,
    faces: clusters.map(({ face }) => face),
    runs: Uint16Array.from(clusters, ({ run }) => run),
    offsets,
    measured: measure({ codes, advances, sizes, tracking }, LATIN_GAP),
    missing,
  };
}

function* clustersOf(text: string, { start, end, attributes }: Run, run: number): Generator<Cluster> {
  const stack = stackOf(attributes);
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at)!;
    let next = at + width(codePoint);
    if (isInvisible(codePoint) && codePoint !== TAB) {
      yield { start: at, run, codePoint, glyph: undefined, face: stack[0]!, missing: undefined };
      at = next;
      continue;
    }
    // A mark that has a composed form with its base (か + ゙) is printed as that form; the text stays as it is.
    let printed = codePoint === TAB ? SPACE : codePoint;
    for (let mark = text.codePointAt(next); next < end && mark !== undefined; mark = text.codePointAt(next)) {
      const composed = compose(printed, mark);
      if (composed === undefined || !stack.some((face) => face.hasGlyphForCodePoint(composed))) break;
      printed = composed;
      next += width(mark);
    }
    const selector = next < end ? text.codePointAt(next) : undefined;
    const selected = selector !== undefined && isVariationSelector(selector);
    if (selected) next += width(selector);
    yield { start: at, run, codePoint: printed, ...choose(stack, printed, selected ? selector : undefined) };
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
function choose(
  stack: readonly Face[],
  codePoint: number,
  selector: number | undefined,
): Pick<Cluster, 'glyph' | 'face' | 'missing'> {
  if (selector !== undefined) {
    for (const face of stack) {
      const glyph = face.variant(codePoint, selector);
      if (glyph) return { glyph, face, missing: undefined };
    }
  }
  const lost = selector !== undefined && !isPresentation(selector);
  const plain = String.fromCodePoint(codePoint);
  const missing = lost ? plain + String.fromCodePoint(selector) : undefined;
  for (const face of stack) {
    const glyph = face.glyphForCodePoint(codePoint);
    if (glyph.id !== 0) return { glyph, face, missing };
  }
  const face = stack[0]!;
  return { glyph: face.glyphForCodePoint(codePoint), face, missing: missing ?? plain };
}

/** Text or emoji presentation: our faces have text forms only. */
const isPresentation = (selector: number): boolean => selector === 0xfe0e || selector === 0xfe0f;

/** Applies the features that the style asks for, in its order. */
function withFeatures(
  { glyph, face }: Cluster,
  features: Attributes['features'],
): { glyph: FaceGlyph | undefined; x: number; advance: number } {
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

export function featureNames(features: Attributes['features']): string[] {
  if (!features) return [];
  return Array.isArray(features) ? features : Object.keys(features).filter((name) => features[name]);
}

const OBJECT_REPLACEMENT = 0xfffc;

/** An inline picture takes the room of its frame. */
const attachmentWidth = ({ codePoint }: Cluster, { attachment }: Attributes): number | undefined =>
  codePoint === OBJECT_REPLACEMENT ? attachment?.width : undefined;
