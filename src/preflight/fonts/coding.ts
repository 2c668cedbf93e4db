import type { Split } from './cmap.ts';

/** What is wrong with a font, beside its glyphs. */
export type FontProblem = 'brokenProgram' | 'brokenMap' | 'foreignMap' | 'otherCollection' | 'noGlyphMap';

/** What is known of a font; filled while its text is read. */
export interface FontFacts {
  name: string;
  /** `Type1`, `TrueType`, `Type3`, `CIDFontType0`, `CIDFontType2`. */
  kind: string;
  embedded: boolean;
  subset: boolean;
  /** `FontFile`, `FontFile2`, `FontFile3`. */
  program: string | undefined;
  problems: FontProblem[];
  /** Codes whose width in the file is not that of the glyph, in thousandths of an em. */
  wrongWidths: { code: number; declared: number; actual: number }[];
  /** Codes without a Unicode value. */
  unmapped: number[];
  /** What we could not look at in this font. */
  unjudged: ('glyphs' | 'widths')[];
}

/** What the two families of fonts tell in their own ways. */
export interface Coding {
  split: Split;
  isVertical: boolean;
  glyph(code: number): number | undefined;
  width(code: number): number;
  vertical?(code: number): { advance: number; x: number; y: number };
  text(code: number): string | undefined;
}
