import type { Box } from '../geometry.ts';
import type { MarkedContent } from '../interpreter/mark.ts';
import type { Dict, Stream } from '../reader/objects.ts';
import type { Attributes } from './attributes.ts';

/** Marked content as an element names it: in a form, or in a page's own content. */
export interface Item {
  /** From 1; nothing where the page is not known. */
  page: number | undefined;
  stream: Stream | undefined;
  mcid: number;
}

/** A structure element (ISO 32000-1, 14.7.2). */
export interface Element {
  dict: Dict;
  /** Its type as the file names it. */
  type: string;
  /** The standard type that it has or is mapped to. */
  role: string | undefined;
  /** It has none since its mapping goes round. */
  isCircular: boolean;
  parent: Element | undefined;
  kids: Element[];
  items: Item[];
  /** Annotations and forms that are its content as a whole. */
  objects: Dict[];
  /** From 1: the page of its content where that does not say. */
  page: number | undefined;
  /** Its own language, or that of the nearest around it. Not the document's. */
  language: string | undefined;
  alt: string | undefined;
  actualText: string | undefined;
  expansion: string | undefined;
  id: string | undefined;
  attributes: Attributes;
  /** Where it is seen, one box for each page; of an element without content of its own, where its parts are. */
  places: { page: number; box?: Box }[];
}

/** What is wrong with a tree as such. */
export type Defect =
  | 'circularTree'
  | 'hugeTree'
  | 'noElement'
  | 'otherParent'
  | 'noParentTree'
  | 'strayMcid'
  | 'lostMcid'
  | 'twiceMcid'
  | 'otherOwner'
  | 'lostObject';

/** The logical structure of a file, and what is its. */
export interface Structure {
  /** There is a StructTreeRoot. */
  isThere: boolean;
  /** In reading order. */
  elements: Element[];
  /** One type of each circle of mappings, and standard types that are mapped at all. */
  circles: string[];
  remapped: string[];
  defects: { defect: Defect; page: number | undefined; element?: Element }[];
  /** The element of each stretch of marked content that is of one, or stands in content of one. */
  owners: ReadonlyMap<MarkedContent, Element>;
}

/** An annotation, as somebody meets it who does not see it (ISO 14289-1, 7.18). */
export interface Annotation {
  page: number;
  subtype: string;
  box: Box | undefined;
  /** Hidden, or outside of what is seen of the page. */
  isUnseen: boolean;
  contents: string | undefined;
  /** Language that its element names itself. One from further around is that of the content. */
  language: string | undefined;
  /** The element that it is content of. */
  element: Element | undefined;
  /** Of a field: its name for people (TU), if need be that of the field around it. */
  tooltip: string | undefined;
  /** Of an attachment: its file specification. */
  file: Dict | undefined;
  /** Of a printer's mark: everything that it paints is an artifact. */
  isArtifact: boolean;
}
