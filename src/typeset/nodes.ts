import type { FigureTable, PreparedPicture } from '#model';
import type { SetVertical } from './vertical/vertical.ts';

/** An element of a template as react-pdf's layout takes it: what its reconciler makes of `<View>`, `<Text>` ... */
export interface Instance {
  type: string;
  props: Record<string, unknown>;
  style: unknown;
  box: Record<string, number>;
  children: (Instance | TextInstance)[];
}

export interface TextInstance {
  type: 'TEXT_INSTANCE';
  value: string;
}

/** Makes an instance; `children` of the props are not its children yet. */
export function instance(type: string, props: Record<string, unknown>): Instance {
  const { style, children: _, ...rest } = props;
  return { type, props: rest, style: style ?? {}, box: {}, children: [] };
}

export const isTextInstance = (node: { type: string }): node is TextInstance => node.type === 'TEXT_INSTANCE';

/** A node that has been laid out. Lengths are pt; the box is relative to the parent's. */
export interface LaidNode {
  type: string;
  props: LaidProps;
  style: LaidStyle;
  box?: LaidBox;
  origin?: { left: number; top: number };
  children?: (LaidNode | TextInstance)[];
  /** Of a text. */
  lines?: LaidLine[];
  alignOffset?: number;
}

/** Props that Sasshi reads after layout; the rest has done its work by then. */
export interface LaidProps {
  role?: string;
  alt?: string;
  long?: FigureTable;
  thread?: string;
  order?: number;
  scope?: 'Row' | 'Column' | 'Both';
  cells?: { rows?: number; columns?: number };
  language?: string;
  src?: unknown;
  href?: unknown;
  viewBox?: ViewBox;
  preserveAspectRatio?: { align: string; meetOrSlice: string };
  /** Contents of an SVG, kept away from layout. */
  drawing?: Instance['children'];
  /** The photograph of an image. */
  picture?: PreparedPicture;
  /** What stands in it at given places, set without layout; open places are for what layout gives, in order. */
  placed?: (LaidNode | undefined)[];
  /** The columns of a vertical text. */
  vertical?: SetVertical;
}

/** Corner and size of what a drawing shows; the maxima are the sizes. */
export interface ViewBox {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

export interface LaidBox {
  left: number;
  top: number;
  width: number;
  height: number;
  paddingTop: number;
  paddingRight: number;
  paddingBottom: number;
  paddingLeft: number;
  borderTopWidth: number;
  borderRightWidth: number;
  borderBottomWidth: number;
  borderLeftWidth: number;
}

export interface LaidStyle {
  [property: string]: unknown;
  height?: number | string;
  opacity?: number;
  backgroundColor?: string;
  display?: string;
  overflow?: string;
  transform?: TransformStep[];
  objectFit?: string;
  objectPositionX?: number | string;
  objectPositionY?: number | string;
}

export interface TransformStep {
  operation: string;
  value: number[];
}

/** What the composer could not set well. */
export type LineFault =
  | { kind: 'missing'; character: string; codePoint: number }
  | { kind: 'broken' | 'overfull' | 'crowded'; text: string };

/** A line of a text; its box is relative to the text's content box. */
export interface LaidLine {
  string: string;
  box: { x: number; y: number; width: number; height: number };
  ascent?: number;
  xAdvance?: number;
  overflowRight?: number;
  runs: LaidRun[];
  decorationLines?: Decoration[];
  faults?: LineFault[];
}

export interface LaidRun {
  start: number;
  end: number;
  /** A reading or dots over the line: no part of its words. */
  gloss?: true;
  /** Of a reading: the stretch of the line that it stands over. */
  base?: { start: number; end: number };
  xAdvance?: number;
  glyphs?: { id: number; codePoints?: number[] }[];
  /** Where the character of each glyph begins, from the run's start. */
  glyphIndices?: number[];
  /** Advances in pt; offsets in thousandths of the size, upwards. */
  positions?: { xAdvance: number; xOffset?: number; yOffset?: number }[];
  attributes: {
    font?: unknown[];
    fontSize: number;
    color?: string;
    opacity?: number;
    backgroundColor?: string;
    link?: string;
    characterSpacing?: number;
    attachment?: unknown;
  };
}

export interface Decoration {
  rect: { x: number; y: number; width: number; height: number };
  color: string;
  opacity?: number;
  style: string;
}
