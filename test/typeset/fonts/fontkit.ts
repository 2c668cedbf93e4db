import { createRequire } from 'node:module';

/** What the tests ask of fontkit, which ships no types. */
export interface Font {
  postscriptName: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  capHeight: number;
  xHeight: number;
  glyphForCodePoint(codePoint: number): FontGlyph;
  layout(
    text: string,
    features: string[],
    script?: string,
    language?: string,
    direction?: 'ltr',
  ): { glyphs: FontGlyph[]; positions: { xAdvance: number; xOffset: number }[] };
}

interface FontGlyph {
  id: number;
  advanceWidth: number;
}

/** Opens a face with fontkit, the oracle for our own reader. */
export const openFont: (file: string) => Font = createRequire(import.meta.url)('fontkit').openSync;
