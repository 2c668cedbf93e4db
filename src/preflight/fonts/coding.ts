import type { Split } from './cmap.ts';

/** What is wrong with a font, beside its glyphs. */
export type FontProblem = 'brokenProgram' | 'brokenMap' | 'foreignMap' | 'otherCollection' | 'noGlyphMap';

/** Why a code has no glyph: its program ends before it, the code asks for .notdef, or no map leads to one. */
export type Lack = 'absent' | 'notdef' | 'lookup';

/** Conditions of checkpoint 31 (Matterhorn Protocol 1.1) that a font breaks by itself, whatever is set in it. */
export type FontCondition =
  | '31-001'
  | '31-002'
  | '31-003'
  | '31-004'
  | '31-005'
  | '31-006'
  | '31-007'
  | '31-008'
  | '31-014'
  | '31-015'
  | '31-017'
  | '31-019'
  | '31-020'
  | '31-021'
  | '31-022'
  | '31-023'
  | '31-024'
  | '31-025'
  | '31-026'
  | '31-027'
  | '31-028'
  | '31-029';

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
  /** Conditions of the Matterhorn Protocol that its dictionaries and programs break. */
  conditions: FontCondition[];
  /** It says what its codes are in Unicode. */
  hasUnicode: boolean;
  /** Codes without a Unicode value. */
  unmapped: number[];
  /** What we could not look at in this font. */
  unjudged: ('glyphs' | 'widths' | 'glyphSet')[];
}

/** What the two families of fonts tell in their own ways. */
export interface Coding {
  split: Split;
  isVertical: boolean;
  glyph(code: number): number | undefined;
  width(code: number): number;
  vertical?(code: number): { advance: number; x: number; y: number };
  text(code: number): string | undefined;
  /** What it means that a code has glyph 0. */
  zero(code: number): Lack;
}
