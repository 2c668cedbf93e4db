import type { Book, CropMarks, PressJob } from '#model';
import type { Digest } from '../preflight/preflight.ts';

/** A file of the parcel, by its path in it. */
export interface ParcelFile {
  path: string;
  bytes: Uint8Array;
  /** Of a PDF. */
  pages?: number;
  /** Of a file that is printed. */
  volume?: Volume;
}

/** What is known of a file that is printed. */
export interface Volume {
  publication: string;
  title: string;
  isBound: boolean;
  marks: CropMarks;
  /** Labels of its pages in order: 表1, P1 ... */
  labels: string[];
  digest: Digest;
}

/** What the papers say of the edition as a whole. */
export interface Particulars {
  edition: Book['edition'];
  contact: Book['contact'];
  job: PressJob;
}

/** A part of the ticket. */
export interface Section {
  heading: string;
  rows: Row[];
}

export type Row = readonly [label: string, value: string];
