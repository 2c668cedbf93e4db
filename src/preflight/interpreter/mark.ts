import type { ColourSpace } from '../colour/space.ts';
import type { Tints } from '../colour/tints.ts';
import type { FontFacts, Lack } from '../fonts/coding.ts';
import type { Box, Matrix } from '../geometry.ts';
import type { Dict, Stream } from '../reader/objects.ts';

/** A colour as it is set: its space, its numbers, and what that prints. */
export interface Paint {
  space: ColourSpace;
  values: readonly number[];
  /** Nothing where the plates follow from a conversion or a pattern. */
  tints: Tints | undefined;
  pattern?: { kind: 'tiling' | 'shading'; object: Dict | Stream; matrix: Matrix };
}

/** How a mark comes onto the page: overprinting and transparency. */
export interface Manner {
  overprints: boolean;
  /** Overprint mode (OPM). */
  mode: number;
  opacity: number;
  blend: string;
  hasSoftMask: boolean;
}

/** A stretch of marked content (ISO 32000-1, 14.6), with those around it. */
export interface MarkedContent {
  tag: string;
  /** Marked-content identifier, which ties it to the structure. */
  mcid: number | undefined;
  properties: Dict | undefined;
  parent: MarkedContent | undefined;
  /** The form that it stands in; nothing for the page's own content. */
  stream: Stream | undefined;
  /** It, or one around it, is an artifact. */
  isArtifact: boolean;
  /** Its own language, or that of the nearest around it. */
  language: string | undefined;
}

/** A picture, however often it is placed. */
export interface ImageFacts {
  width: number;
  height: number;
  bits: number;
  /** Nothing for a stencil, which is painted in the current colour. */
  space: ColourSpace | undefined;
  filters: string[];
  hasSoftMask: boolean;
  isInline: boolean;
}

/** One thing painted. Boxes are what can be seen of it, in the user space of the page. */
export interface Mark {
  kind: 'fill' | 'stroke' | 'text' | 'image' | 'shading';
  box: Box;
  /** False for what is clipped away, and for text without ink (rendering mode 3). */
  isVisible: boolean;
  paint: Paint;
  manner: Manner;
  /** The marked content that it stands in. */
  content: MarkedContent | undefined;
  /** In a soft mask, which is no content. */
  isMask?: boolean;
  /** An upright rectangle: a ground, or a picture. */
  isRectangle?: boolean;
  /** Of strokes: the width in points on the page. */
  width?: number;
  text?: TextFacts;
  image?: ImageFacts;
  /** Of images: pixels an inch along their width and height. */
  ppi?: [number, number];
}

export interface TextFacts {
  font: FontFacts;
  /** Size in points on the page. */
  size: number;
  text: string;
  /** Rendering mode; 3 is without ink. */
  mode: number;
  /** Codes that the font has no glyph for. */
  missing: number[];
  /** Why it has none. */
  lacks: Lack[];
  /** Codes without a Unicode value. */
  unmapped: number[];
}

/** What a mark covers. Areas are worked out when somebody asks. */
export type Shape =
  | { kind: 'area'; area: Area }
  | { kind: 'image'; stream: Stream; image: ImageFacts; matrix: Matrix }
  | { kind: 'shading'; object: Dict | Stream; matrix: Matrix };

/** Polygons in the user space of the page; x and y in turns. */
export interface Area {
  polygons: () => number[][];
  rule: 'nonzero' | 'evenodd';
  /** Share of the area that is painted: below 1 for dashes. */
  share: number;
}

/** Where painting is allowed: within the box and within each area. */
export interface Clip {
  box: Box;
  areas: readonly Area[];
}

/** A transparency group as its result is put onto what lies below. */
export interface Layer {
  manner: Manner;
  box: Box;
}

/** Is told what is painted, in order. */
export interface Observer {
  mark(mark: Mark, shape: Shape, clip: Clip): void;
  begin(layer: Layer, clip: Clip): void;
  end(): void;
}
