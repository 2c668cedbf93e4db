import type { ReactElement } from 'react';
import type { Book, FlatplanEntry } from './book.ts';

/** Sheet size and margins in pt. Inner margin is the gutter, outer the fore-edge. */
export interface Format {
  trim: { width: number; height: number };
  bleed: number;
  margins: { head: number; foot: number; gutter: number; foreEdge: number };
  /** Baseline grid in pt. */
  baseline: number;
}

/** A colour named once and mixed twice. Screen values are unique in a palette, so the mapping back is exact. */
export interface Swatch {
  /** `#rrggbb`, lower case. */
  screen: string;
  /** Percent of C, M, Y, K; their sum is at most the ink limit. */
  ink: readonly [number, number, number, number];
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

/** What a sheet is given: its data, its pages, and the edition for running heads. */
export interface SheetProps<Data> {
  data: Data;
  slots: PageSlot[];
}

/** One kind of flatplan entry: how it picks its data from the book and how it draws it. */
export interface Sheet<Data = unknown> {
  /** Number of pages it fills. */
  pages: number;
  data(book: Book, entry: FlatplanEntry): Data;
  render(props: SheetProps<Data>): ReactElement;
  /** Longest plausible names, fullest table: shows the sheet without content. */
  sample: Data;
}

/** A file to make: its sheets in order, each laid out by itself. */
export interface Volume {
  /** File name without extension, `departments/seisaku`. */
  name: string;
  title: string;
  entries: PlannedSheet[];
}

export interface PlannedSheet {
  sheet: Sheet<never>;
  entry: FlatplanEntry;
  slots: PageSlot[];
}

/** How a publication becomes volumes. */
export interface PublicationTemplate {
  sheets: Record<string, Sheet<never>>;
  volumes(book: Book): Volume[];
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

/** Keeps the data type of a sheet while the template holds sheets of all kinds. */
export function defineSheet<Data>(sheet: Sheet<Data>): Sheet<Data> {
  return sheet;
}
