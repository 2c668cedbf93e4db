/**
 * Pages: one publication, laid out once at trim size. A display list of plain serialisable data and the only thing that
 * stages after `typeset` know. Lengths are pt, the origin is the top left corner of the trim, y grows downwards.
 */
export interface Pages {
  publication: string;
  /** Name of the file this becomes, without extension: `brochure`, `departments/seisaku`. */
  name: string;
  title: string;
  language: string;
  pages: LaidPage[];
  /** Faces in use, by id; glyph runs refer to them. */
  faces: Record<FaceId, FaceFile>;
}

export type FaceId = string;
export type SwatchName = string;

export interface FaceFile {
  /** PostScript name. */
  name: string;
  /** Absolute path of a static TrueType file. */
  file: string;
}

export interface LaidPage {
  /** Flatplan label: 表1, P9 ... */
  label: string;
  sheet: string;
  /** It is the first page of its sheet. */
  opens?: true;
  side: 'verso' | 'recto';
  width: number;
  height: number;
  items: Item[];
  rooms: Room[];
}

/** What a frame still holds, for those who write and those who lay out. */
export interface Room {
  /** Where on the desk its last text comes from: `file#field`. */
  source: string;
  /** How that text begins. */
  words: string;
  /** Lines that stand in it, and lines that it holds. */
  lines: number;
  holds: number;
  /** Full-width characters that may be added. */
  left: number;
}

export type Item = Shape | Glyphs | Picture | Group;

/** A filled and/or stroked outline. */
export interface Shape {
  kind: 'shape';
  path: Segment[];
  fill?: Paint;
  fillRule?: 'nonzero' | 'evenodd';
  stroke?: Stroke;
}

/** `M x y`, `L x y`, `C x1 y1 x2 y2 x y`, `Z`. */
export type Segment =
  | ['M' | 'L', number, number]
  | ['C', number, number, number, number, number, number]
  | ['Z'];

/** A flat swatch, or a gradient between swatches in the item's own coordinates. */
export type Paint = FlatPaint | GradientPaint;

export interface FlatPaint {
  kind: 'flat';
  swatch: SwatchName;
  /** 0 to 1; absent means opaque. */
  opacity?: number;
}

export interface GradientPaint {
  kind: 'linear' | 'radial';
  /** linear: x1 y1 x2 y2; radial: x1 y1 r1 x2 y2 r2. */
  coords: number[];
  stops: { offset: number; swatch: SwatchName; opacity?: number }[];
  /** Affine matrix a b c d e f applied to the coordinates. */
  matrix?: Matrix;
  opacity?: number;
}

export interface Stroke {
  paint: Paint;
  width: number;
  cap?: 'butt' | 'round' | 'square';
  join?: 'miter' | 'round' | 'bevel';
  miterLimit?: number;
  dash?: number[];
  dashOffset?: number;
}

export type Matrix = [number, number, number, number, number, number];

/** One line's or column's stretch of text in one face, size and colour. */
export interface Glyphs {
  kind: 'glyphs';
  face: FaceId;
  size: number;
  paint: FlatPaint;
  /** Baseline. */
  y: number;
  /** Original glyph ids of the face. */
  ids: number[];
  /** Left edge (pen position) of each glyph. */
  x: number[];
  /** Baseline shift of single glyphs, where there is one. */
  dy?: number[];
  /** The text each glyph stands for, for extraction: one string a glyph, '' for the later glyphs of a cluster. */
  text: string[];
  /** A column that is read from top to bottom. Its glyphs stand where `x`, `y` and `dy` say, as in a line. */
  vertical?: true;
  /** A reading or dots over other glyphs: read only where the file can say what it is (Ruby, RT). */
  gloss?: true;
  /** The editor ended the line behind it. */
  feed?: true;
}

export interface Picture {
  kind: 'picture';
  /** Key in Art. */
  picture: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** What of it shows (object-fit: cover crops). */
  clip?: { x: number; y: number; width: number; height: number };
  opacity?: number;
}

/**
 * Items that share a transform, clip, opacity or meaning. Clip and items lie inside the transform, in the same coordinates;
 * opacity thins the group as a whole.
 */
export interface Group {
  kind: 'group';
  items: Item[];
  transform?: Matrix;
  clip?: { path: Segment[]; rule?: 'nonzero' | 'evenodd' };
  opacity?: number;
  /** Structure role (H1, P, Table, Figure ...) or `Artifact`. */
  role?: string;
  /**
   * What the items read together, where they are read as one: a column, a letter-spaced line. Such a group has no role
   * and no link.
   */
  text?: string;
  /** Groups of one sheet with the same thread are one element that runs on over columns and pages. */
  thread?: string;
  /** Place in the reading among its neighbours, where that is not the order in which they are painted; 0 without. */
  order?: number;
  /** Role attributes for the structure tree. */
  alt?: string;
  /** What a Figure shows, where that is figures or words that a table can give. */
  long?: FigureTable;
  scope?: 'Row' | 'Column' | 'Both';
  /** Rows and columns that a cell of a table fills, where it is more than one. */
  cells?: { rows?: number; columns?: number };
  language?: string;
  link?: string;
  /** Where on the desk the text came from: `file#field`. */
  source?: string;
  /** Frame of the text or box, for gates and tests. */
  box?: { x: number; y: number; width: number; height: number };
}

/** The data of a drawn chart. */
export interface FigureTable {
  caption: string;
  head: string[];
  rows: string[][];
}
