/**
 * What differs between the targets. The walk over the display list is the same for all of them and asks these
 * policies; a target is a set of policies.
 */
import type { Box, Group, Item, LaidPage, Matrix, SwatchName } from '#model';
import type { ObjectFile } from './file.ts';
import type { PdfVersion } from './filing.ts';
import type { Dict, Ref, Value } from './objects.ts';

export interface Policies {
  colour: ColourPolicy;
  page: PagePolicy;
  metadata: MetadataPolicy;
  /** Absent: the file carries no structure. */
  structure?: StructurePolicy;
}

/** A process space, in which gradients mix and transparent groups blend. */
export type ProcessSpace = 'DeviceRGB' | 'DeviceCMYK';

/** A swatch as a target lays it down. */
export interface Colour {
  /** A process space, or the definition of any other (Separation ...), which becomes a resource. */
  space: ProcessSpace | Value[];
  values: readonly number[];
  /** Laid over what is below instead of knocking it out, where the target speaks of overprint and nothing is sheer. */
  overprint?: boolean;
}

/** What a colour is laid on: type, or a shape of some thickness in pt: a line's width, the narrow side of an area. */
export type Subject = 'text' | { thickness: number };

export interface ColourPolicy {
  process: ProcessSpace;
  /** Whether everything painted says if it overprints. */
  overprints: boolean;
  /** Throws on a swatch that the palette does not have. */
  colour(swatch: SwatchName, subject: Subject): Colour;
  /** A gradient stop in the process space. */
  stop(swatch: SwatchName): readonly number[];
}

/** Boxes of a page, in the coordinates of the display list: origin in the top left corner of the trim, y down. */
export interface PageFrame {
  media: Box;
  /** Cuts the artwork. Absent: the media does. */
  bleed?: Box;
  trim?: Box;
  /** Painted last and not cut: crop marks. */
  marks?: Item[];
}

export interface PagePolicy {
  frame(page: LaidPage): PageFrame;
}

export interface MetadataPolicy {
  version: PdfVersion;
  /** The document information dictionary. */
  info: Dict;
  /** The XMP packet. `id` follows from the content of the file. */
  xmp(id: Uint8Array): string;
  /** Further entries of the catalog: output intents, viewer preferences. */
  catalog(file: ObjectFile): Dict;
}

/** Records the structure of a document while it is painted. */
export interface StructurePolicy {
  page(page: LaidPage, ref: Ref): PageStructure;
  /** Writes the structure tree; entries of the catalog. */
  catalog(file: ObjectFile): Dict;
}

/** Records one page. Each call returns the marked-content operators due at that point, or ''. */
export interface PageStructure {
  /** `toPage` leads from the group's outer coordinates to those of the page, y up. */
  enter(group: Group, toPage: Matrix): string;
  /** Something is painted next: a leaf, or a group that blends as a whole or is read as one, and is not entered. */
  item(item: Item): string;
  leave(group: Group): string;
  end(): string;
  /** Entries of the page: StructParents, Annots, Tabs. */
  entries(file: ObjectFile): Dict;
}
