import type { Book, CastOff, Pages, Template } from '#model';
import {
  type Element,
  elementsOf,
  inOneLine,
  type Role,
  type StructureTree,
  textOf,
} from '../structure/structure.ts';

type Publication = keyof Template['publications'];

/** What an edition delivers, known before it is laid out: the start page leads to all of it. */
export interface Site {
  title: string;
  publications: { name: Publication; volumes: { name: string; title: string; sheets: string[] }[] }[];
}

/** Everything that an edition delivers, also what is not laid out here. */
export const siteOf = (book: Book, template: Template, castOff: CastOff): Site => ({
  title: book.edition.title,
  publications: book.edition.publications.map((name) => ({
    name,
    volumes: template.publications[name].volumes(book, castOff).map((volume) => ({
      name: volume.name,
      title: volume.title,
      sheets: volume.entries.map(({ entry }) => entry.sheet),
    })),
  })),
});

/** What readers call the publications. */
export const PUBLICATIONS = {
  brochure: '冊子',
  departments: '部局紹介',
  salaries: '給与',
} as const satisfies Record<Publication, string>;

/** A laid-out volume with its tree. */
export interface Read {
  pages: Pages;
  tree: StructureTree;
}

/** A file of the twin: its path from the start page. */
export interface TwinFile {
  path: string;
  bytes: Uint8Array;
}

/** A page of the twin: a sheet of a volume. */
export interface Leaf {
  volume: Read;
  part: Element;
  /** Path of the HTML file from the start page. */
  href: string;
  title: string;
  language?: string;
}

/**
 * Paths of the sheets of a volume, from the start page: `brochure/voices-2.html`, or the volume's own name where it has
 * one sheet alone: `departments/toshi.html`.
 */
export function hrefsOf(name: string, sheets: readonly string[]): string[] {
  if (sheets.length === 1) return [`${name}.html`];
  const counts = new Map<string, number>();
  return sheets.map((sheet) => {
    const count = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, count);
    return `${name}/${sheet}${count > 1 ? `-${count}` : ''}.html`;
  });
}

/** The pages of a volume, called as their first headings are, and as the second ones where those are the same. */
export function leavesOfVolume(volume: Read): Leaf[] {
  const parts = volume.tree.root.children as Element[];
  const headings = parts.map((part) => [headingOf(part, 'H1'), headingOf(part, 'H2')] as const);
  const titles = headings.map(([first]) => first?.words ?? volume.pages.title);
  const hrefs = hrefsOf(
    volume.pages.name,
    parts.map(({ sheet }) => sheet!.name),
  );
  return parts.map((part, index) => {
    const [title, [first, second]] = [titles[index]!, headings[index]!];
    const isAlone = titles.indexOf(title) === titles.lastIndexOf(title) || !second;
    return {
      volume,
      part,
      href: hrefs[index]!,
      title: isAlone ? title : `${title}：${second.words}`,
      language: isAlone ? first?.language : undefined,
    };
  });
}

function headingOf(part: Element, role: Role): { words: string; language?: string } | undefined {
  const heading = elementsOf(part).find((one) => one.role === role);
  return heading && { words: inOneLine(textOf(heading)), language: heading.language };
}

/** From one path to another, both from the start page. */
export const wayFrom = (href: string, to: string): string => '../'.repeat(href.split('/').length - 1) + to;

const COVERS: Record<string, string> = { 表1: '表紙', 表2: '表紙の裏', 表3: '裏表紙の裏', 表4: '裏表紙' };

/** Labels of pages as they are spoken: 表紙, 5〜6ページ. */
export function labelled(labels: readonly string[]): string {
  const folios = labels.filter((label) => label.startsWith('P')).map((label) => label.slice(1));
  const covers = labels.filter((label) => !label.startsWith('P')).map((label) => COVERS[label] ?? label);
  const [first, last] = [folios[0], folios.at(-1)];
  const numbers = first === undefined ? [] : [`${first === last ? first : `${first}〜${last}`}ページ`];
  return [...covers, ...numbers].join('、');
}

/** What the titles of volumes do not have in common: how they are told apart. */
export function shortTitles(titles: readonly string[]): string[] {
  const [first = '', ...others] = titles;
  if (others.length === 0) return [...titles];
  let common = 0;
  while (common < first.length && others.every((title) => title[common] === first[common])) common += 1;
  const start = first.slice(0, common).search(/[^\s]*$/u);
  return titles.map((title) => title.slice(start).trim() || title);
}
