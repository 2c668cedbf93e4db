import type { Art } from '../model/art.ts';
import type { Book } from '../model/book.ts';
import type { PressJob } from '../model/press.ts';
import type { Template } from '../model/template.ts';
import type { Digest } from '../preflight/preflight.ts';

export type Publication = keyof Template['publications'];

export type TargetName = 'proof' | 'press' | 'web';

/** A finished file: its path under the output folder and its bytes. */
export interface Artifact {
  path: string;
  /** `parcel`: what goes with all publications of a parcel. */
  publication: Publication | 'parcel';
  target: TargetName | 'report';
  /** Of a PDF. */
  pages?: number;
  bytes: Uint8Array;
  /** Faces in use: PostScript name and file. */
  faces: { name: string; file: string }[];
  /** Of a PDF for the printer. */
  volume?: PressVolume;
}

/** A file for the printer, as its papers tell of it. */
export interface PressVolume {
  title: string;
  isBound: boolean;
  marks: 'jp' | 'none';
  /** Labels of its pages: 表1, P1 ... */
  labels: string[];
  digest: Digest;
}

/** When the edition is made, for the metadata: never the clock. */
export interface Imprint {
  producer: string;
  date: Date;
}

/** What a worker makes: the volumes of a publication, or samples of its sheets. */
export interface Order {
  publication: Publication;
  targets: TargetName[];
  work: { kind: 'edition'; book: Book; art: Art; root: string } | { kind: 'samples'; sheets: string[] };
  imprint: Imprint;
  /** Of an order for the press. */
  press?: PressJob;
}

/** What a worker does at the moment. A step may take only so long. */
export interface Step {
  does: 'typesetting' | 'reproducing' | 'checking';
  /** A volume, or the file of a photograph. */
  name: string;
}
