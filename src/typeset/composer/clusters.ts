import type { Attributes, Run } from '@react-pdf/textkit';
import { isInvisible, isPresentation, isVariationSelector } from '../fonts/coverage.ts';
import type { Face, FaceGlyph } from '../fonts/face.ts';

/** One character of the text with the marks and selectors that its glyph stands for. */
export interface Cluster {
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

/** The characters of a text with their glyphs and faces. */
export function clustersOf(text: string, runs: readonly Run[]): Cluster[] {
  const clusters: Cluster[] = [];
  runs.forEach((run, index) => {
    addClusters(clusters, text, run, index);
  });
  return clusters;
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
