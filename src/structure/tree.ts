/**
 * The logical structure of a publication: what its pages say, in the order in which it is read. Every target that is
 * read and not only looked at (tagged PDF, HTML, plain text) is written from it.
 */
import type { FigureTable, Group, Item } from '#model';

/** What the tree of a publication is. */
export interface StructureTree {
  title: string;
  language: string;
  /** The Document; its children are Parts, one for each sheet. */
  root: Element;
}

/** Standard structure types (ISO 32000-1, 14.8.4) that a template may give; `Artifact` is what is not read. */
export const ROLES = [
  'Document',
  'Part',
  'Sect',
  'Div',
  'BlockQuote',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'P',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'THead',
  'TBody',
  'TR',
  'TH',
  'TD',
  'Caption',
  'Figure',
  'Note',
  'Link',
  'Span',
  'Quote',
  'Ruby',
  'RB',
  'RT',
] as const;

export type Role = (typeof ROLES)[number];

/** A place: which page of the publication, from 0, and a box in pt from the top left corner of its trim. */
export interface Place {
  page: number;
  box: { x: number; y: number; width: number; height: number };
}

export interface Element {
  kind: 'element';
  role: Role;
  children: Node[];
  /** Of a Figure: what it shows. */
  alt?: string;
  /** Of a Figure: its data, for those who want them as a table. */
  long?: FigureTable;
  /** Another language than the publication's. */
  language?: string;
  /** Of a Link. */
  link?: string;
  /** Of a TH. */
  scope?: Group['scope'];
  /** Of a TH or a Note: its name in the publication, by which others refer to it. */
  id?: string;
  /** Of a TD or TH: the heads that stand over it and beside it. */
  headers?: string[];
  /** Of a cell that fills more than one row or column. */
  cells?: Group['cells'];
  /** Of a Part: name of the sheet and labels of its pages. */
  sheet?: { name: string; labels: string[] };
  /** Where on the desk it came from: `file#field`. */
  source?: string;
  /** Where it stands: several places where it runs on over columns and pages, one for each line of a Link. */
  places: Place[];
}

/** Words as the content has them; `\n` where the editor ended a line. */
export interface TextLeaf {
  kind: 'text';
  text: string;
  page: number;
  /** The items of the page that show it: glyphs, or groups that are read as one. */
  items: Item[];
}

/** What a Figure is drawn of. */
export interface ArtLeaf {
  kind: 'art';
  page: number;
  items: Item[];
}

export type Leaf = TextLeaf | ArtLeaf;
export type Node = Element | Leaf;

/** Leaves of an element in order. */
export const leavesOf = (element: Element): Leaf[] =>
  element.children.flatMap((child) => (child.kind === 'element' ? leavesOf(child) : [child]));

/** Every element under this one, itself first, in reading order. */
export const elementsOf = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => (child.kind === 'element' ? elementsOf(child) : [])),
];

/** The words of an element as the content has them, without readings. */
export const textOf = (node: Node): string => {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'art' || node.role === 'RT') return '';
  return node.children.map(textOf).join('');
};

/** Two signs between which a line end is no blank: Japanese has none between words. */
const CLOSED = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\p{Pi}\p{Pf}\u3000-\u303f\u30fb\u30fc\uff00-\uff60]/u;

/** A text in one line, as it is spoken: line ends of the editor are closed up, or blanks beside Western words. */
export const inOneLine = (text: string): string =>
  text.replace(/\s*\n\s*/g, (_, at: number) => {
    const before = text.slice(0, at).trimEnd().at(-1) ?? '';
    const after = text.slice(at).trimStart().at(0) ?? '';
    return CLOSED.test(before) && CLOSED.test(after) ? '' : ' ';
  });

const LEVEL = /^H([1-6])$/;

/** 1 to 6 for a heading. */
export const levelOf = ({ role }: Pick<Element, 'role'>): number | undefined => {
  const level = LEVEL.exec(role)?.[1];
  return level === undefined ? undefined : Number(level);
};
