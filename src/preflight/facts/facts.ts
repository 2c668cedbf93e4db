import type { Profile } from '../colour/icc.ts';
import type { ColourSpace } from '../colour/space.ts';
import type { FontFacts } from '../fonts/coding.ts';
import type { Box } from '../geometry.ts';
import type { Mark, MarkedContent } from '../interpreter/mark.ts';
import type { Reason } from '../reader/unreadable.ts';
import type { Annotation, Structure } from '../structure/element.ts';
import type { AccessFacts } from './access.ts';

/** What a PDF file is, as plain data. Rules read facts and nothing else. */
export interface Facts {
  document: DocumentFacts;
  pages: PageFacts[];
  /** Fonts of text that is seen. */
  fonts: { facts: FontFacts; pages: number[] }[];
  /** Fonts of text without ink (rendering mode 3) alone. */
  hiddenFonts: Facts['fonts'];
  access: AccessFacts;
  structure: Structure;
  annotations: Annotation[];
}

export interface DocumentFacts {
  /** Of the header or the catalog, whichever is later. */
  version: string;
  /** Object streams or cross-reference streams are used. */
  isCompressed: boolean;
  /** Strings in the trailer's ID. */
  identifiers: number;
  /** Entries of the information dictionary: text strings, and names with a slash before them. */
  info: Record<string, string>;
  xmp: Xmp | undefined;
  intents: OutputIntent[];
  /** Entries of ViewerPreferences that name a box. */
  viewerBoxes: Record<string, string>;
  /** Actions and scripts by what they hang on. */
  actions: string[];
  attachments: string[];
  layers: Layers | undefined;
  hasForm: boolean;
  /** Entries that no print file may have: XFA, AlternatePresentations, PresSteps. */
  forbidden: string[];
  /** Filters of all streams. */
  filters: string[];
  /** Streams whose data are in another file. */
  externalStreams: number;
  /** Inks that are defined in more than one way. */
  ambiguousInks: string[];
  damaged: { object: number; reason: Reason }[];
}

export interface Xmp {
  isWellFormed: boolean;
  /** By prefix and name: `dc:title`, `pdfxid:GTS_PDFXVersion`. Of several languages the default. */
  properties: Record<string, string>;
  /** Languages of its texts, x-default among them. */
  languages: string[];
}

export interface OutputIntent {
  subtype: string;
  identifier: string | undefined;
  condition: string | undefined;
  info: string | undefined;
  registry: string | undefined;
  /** With the number of components that its stream states. */
  profile: (Profile & { components: number | undefined }) | undefined;
}

export interface Layers {
  /** Configurations: the default one and the others. */
  configurations: { name: string | undefined; isDefault: boolean; hasUsage: boolean; listsAll: boolean }[];
}

export interface PageFacts {
  /** From 1. */
  number: number;
  media: Box | undefined;
  crop: Box | undefined;
  bleed: Box | undefined;
  trim: Box | undefined;
  art: Box | undefined;
  rotate: number;
  userUnit: number | undefined;
  annotations: { subtype: string; box: Box | undefined }[];
  /** Order of its annotations: Tabs. */
  tabs: string | undefined;
  /** Entries that no print file may have: PresSteps, SeparationInfo. */
  forbidden: string[];
  marks: Mark[];
  /** Marked content in order. */
  content: MarkedContent[];
  /** Colour spaces that are painted in, those beneath others included. */
  spaces: ColourSpace[];
  /** Colour spaces of transparency groups; nothing for a group that names none. */
  groups: (ColourSpace | undefined)[];
  /** What makes the page transparent. */
  transparency: ('group' | 'opacity' | 'blend' | 'softMask' | 'imageMask')[];
  blends: string[];
  /** Transfer functions and halftone phases: TR, TR2, HTP. */
  transfer: string[];
  halftones: string[];
  /** External objects that no print file may have: PS, OPI, Ref, Alternates. */
  xobjects: string[];
  operators: string[];
  /** Resources that are named and are not there. */
  lost: string[];
  broken: Reason[];
  unjudged: Unjudged[];
  coverage: Coverage | undefined;
}

/** What we cannot look at. */
export type Unjudged =
  | 'mesh'
  | 'tiling'
  | 'softMask'
  | 'blend'
  | 'textClip'
  | 'picture'
  | 'conversion'
  | 'tooMuchInk'
  | 'fontShape';

/** Ink on a page, in cells from its lower left corner. */
export interface Coverage {
  /** Side of a cell in points. */
  cell: number;
  columns: number;
  rows: number;
  /** Where the first cell stands. */
  left: number;
  bottom: number;
  /** Sum of all plates by cell in per cent. */
  total: Float32Array;
  /** Cyan, magenta, yellow and black by cell, 0 to 255, where a picture of the page is wanted. */
  view?: Uint8Array;
}

/** The box that a page is cut to: TrimBox, or what stands for it. */
export const cutBox = ({ trim, art, media }: PageFacts): Box => trim ?? art ?? media ?? [0, 0, 0, 0];

/** The box that ink must fill: BleedBox, or what stands for it. */
export const inkBox = (page: PageFacts): Box => page.bleed ?? cutBox(page);

/** What can be seen of a page, in the order of painting. */
export const visible = ({ marks }: PageFacts): Mark[] => marks.filter(({ isVisible }) => isVisible);
