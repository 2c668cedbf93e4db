import type { Element } from './element.ts';

export type Family = 'table' | 'list' | 'contents' | 'ruby' | 'warichu';

/** What may stand around an element, and what in it (ISO 32000-1, tables 333, 336, 337, 338). */
interface Nesting {
  family: Family;
  parents?: readonly string[];
  kids?: readonly string[];
}

const rows = ['TR'];

export const nesting: Record<string, Nesting> = {
  Table: { family: 'table', kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { family: 'table', parents: ['Table'], kids: rows },
  TBody: { family: 'table', parents: ['Table'], kids: rows },
  TFoot: { family: 'table', parents: ['Table'], kids: rows },
  TR: { family: 'table', parents: ['Table', 'THead', 'TBody', 'TFoot'], kids: ['TH', 'TD'] },
  TH: { family: 'table', parents: ['TR'] },
  TD: { family: 'table', parents: ['TR'] },
  L: { family: 'list', kids: ['L', 'LI', 'Caption'] },
  LI: { family: 'list', parents: ['L'], kids: ['Lbl', 'LBody'] },
  LBody: { family: 'list', parents: ['LI'] },
  TOC: { family: 'contents', kids: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { family: 'contents', parents: ['TOC'] },
  Ruby: { family: 'ruby' },
  RB: { family: 'ruby', parents: ['Ruby'] },
  RT: { family: 'ruby', parents: ['Ruby'] },
  RP: { family: 'ruby', parents: ['Ruby'] },
  Warichu: { family: 'warichu' },
  WT: { family: 'warichu', parents: ['Warichu'] },
  WP: { family: 'warichu', parents: ['Warichu'] },
};

const several = (kids: readonly string[], role: string): boolean =>
  kids.indexOf(role) !== kids.lastIndexOf(role);

const onlyFirst = (kids: readonly string[]): string[] => (kids.lastIndexOf('Caption') > 0 ? ['Caption'] : []);

/** Types that there are too many of among these kids, or in the wrong place, or that are missing. */
const orders: Record<string, (kids: readonly string[]) => string[]> = {
  Table: (kids) => {
    const caption = kids.indexOf('Caption');
    const isInside = caption > 0 && caption < kids.length - 1;
    const needsBody = kids.includes('THead') || kids.includes('TFoot');
    return [
      ...(isInside || several(kids, 'Caption') ? ['Caption'] : []),
      ...['THead', 'TFoot'].filter((role) => several(kids, role)),
      ...(needsBody && !kids.includes('TBody') ? ['TBody'] : []),
    ];
  },
  L: onlyFirst,
  TOC: onlyFirst,
  Ruby: (kids) => (/^RB (RT|RP RT RP)$/.test(kids.join(' ')) ? [] : ['RB']),
  Warichu: (kids) => (/^(WT|WP WT WP)$/.test(kids.join(' ')) ? [] : ['WT']),
};

/** Types that only hold things together (14.8.4.2); one of them at a time is looked through. */
const TRANSPARENT: ReadonlySet<string> = new Set(['NonStruct', 'Div']);

/** The kids of an element; of a transparent one among them its own kids. */
function meaningful(element: Element): Element[] {
  return element.kids.flatMap((kid) => (TRANSPARENT.has(kid.role ?? '') ? kid.kids : [kid]));
}

function around({ parent }: Element): Element | undefined {
  return TRANSPARENT.has(parent?.role ?? '') ? parent?.parent : parent;
}

/** Pairs of types that must not be so within each other. */
export function misplaced(element: Element, family: Family): { outer: string; inner: string }[] {
  const { role = '' } = element;
  const own = nesting[role];
  if (own?.family !== family) return [];
  const found: { outer: string; inner: string }[] = [];
  const outer = around(element)?.role ?? 'StructTreeRoot';
  if (own.parents && !own.parents.includes(outer)) found.push({ outer, inner: role });
  const kids = meaningful(element).map((kid) => kid.role ?? kid.type);
  for (const inner of kids) {
    // A kid that names its own parents is told there.
    if (own.kids && !own.kids.includes(inner) && !nesting[inner]?.parents) found.push({ outer: role, inner });
  }
  for (const inner of orders[role]?.(kids) ?? []) found.push({ outer: role, inner });
  return found;
}
