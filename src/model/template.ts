import type { ReactElement } from 'react';
import type { Book, FlatplanEntry } from './book.ts';

/** Sheet size, bleed, and what type keeps to, in pt. */
export interface Format {
  trim: { width: number; height: number };
  bleed: number;
  /** How far type stays from every edge of the page, clear of knife and fold; absent: wherever it stands. */
  safe?: number;
  /** The smallest type; absent: any. */
  leastType?: number;
}

/** A colour named once and mixed twice. Screen values are unique in a palette, so the mapping back is exact. */
export interface Swatch {
  /** `#rrggbb`, lower case. */
  screen: string;
  /** Percent of C, M, Y, K; their sum is at most the ink limit. */
  ink: readonly [number, number, number, number];
  /** 特色: an ink of its own, where the job has it. `ink` is then what stands for it at full strength. */
  spot?: {
    /** As the ink's maker calls it, and press.yaml: `DIC 156`. */
    name: string;
    /** Percent; absent: 100. */
    tint?: number;
  };
}

export interface FaceSpec {
  family: string;
  weight: number;
  /** Module path of a static TrueType file, resolved from the template: `@expo-google-fonts/…/X.ttf`. */
  file: string;
}

/** One page of a flatplan entry, known before typesetting. */
export interface PageSlot {
  /** 表1, P9 ... */
  label: string;
  /** Printed page number; none on covers. */
  folio?: string;
  side: 'verso' | 'recto';
}

/** What a sheet is given: its data and its pages. */
export interface SheetProps<Data> {
  data: Data;
  slots: PageSlot[];
}

/** One kind of flatplan entry as its designer writes it: how it picks its data from the book and how it draws it. */
export interface SheetDesign<Data> {
  /** Number of pages it fills. */
  pages: number;
  data(book: Book, entry: FlatplanEntry): Data;
  render(props: SheetProps<Data>): ReactElement;
  /** Longest plausible names, fullest table: shows the sheet without content. */
  sample: Data;
}

/** One kind of flatplan entry as the pipeline sees it. */
export interface Sheet {
  pages: number;
  plan(book: Book, entry: FlatplanEntry, slots: PageSlot[]): PlannedSheet;
  planSample(name: string, slots: PageSlot[]): PlannedSheet;
}

/** A flatplan entry with its pages, ready to be drawn. */
export interface PlannedSheet {
  entry: FlatplanEntry;
  slots: PageSlot[];
  draw(): ReactElement;
}

/** A file to make: its sheets in order, each laid out by itself. */
export interface Volume {
  /** File name without extension, `departments/seisaku`. */
  name: string;
  title: string;
  language: string;
  entries: PlannedSheet[];
}

/** A type for casting off: lengths in pt. */
export interface CastType {
  family: string;
  weight: number;
  size: number;
  feed: number;
  /** Letter-spacing. */
  tracking?: number;
  /** First-line indent. */
  indent?: number;
  justify?: boolean;
}

/** How a text would stand in a frame. */
export interface Cast {
  lines: string[];
  /** Full-width characters that still fit. */
  left: number;
  /** What is too much, and the end of what fits, if anything does. */
  over?: { characters: number; lines: number; fits?: string };
}

/** Asks the composer before layout: the lines are those of the page, and whether they fit. The frame is in pt. */
export type CastOff = (text: string, type: CastType, frame: { width: number; height?: number }) => Cast;

/** How a publication becomes volumes. */
export interface PublicationTemplate {
  sheets: Record<string, Sheet>;
  /** The page count of a long table is known from its rows, whose heights `castOff` tells. */
  volumes(book: Book, castOff: CastOff): Volume[];
}

/** What a template folder exports from its `index.ts`. */
export interface Template {
  format: Format;
  swatches: Record<string, Swatch>;
  faces: FaceSpec[];
  /** Family of the fallback face for rare characters. */
  fallback: string;
  publications: Record<'brochure' | 'departments' | 'salaries', PublicationTemplate>;
}

/** Makes a sheet of its design; only the design knows the type of its data. */
export function defineSheet<Data>(design: SheetDesign<Data>): Sheet & SheetDesign<Data> {
  return {
    ...design,
    plan: (book, entry, slots) => ({
      entry,
      slots,
      draw: () => design.render({ data: design.data(book, entry), slots }),
    }),
    planSample: (name, slots) => ({
      entry: { sheet: name, pages: slots.map(({ label }) => label) },
      slots,
      draw: () => design.render({ data: design.sample, slots }),
    }),
  };
}
