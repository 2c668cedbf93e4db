import { type Element, elementsOf, inOneLine, type Role, textOf } from '../structure/structure.ts';
import { element, joined, type Markup, words } from './markup.ts';

/**
 * A table with caption, scopes and the heads of every cell, in a region that can be scrolled by keys where it is wider
 * than the screen. Without a caption of its own it is called by `title`, for those who hear it.
 */
export function tableOf(
  table: Element,
  held: (cell: Element) => Markup,
  title: string | undefined,
  sortable: boolean,
): Markup {
  const caption = childOf(table, 'Caption');
  const name = caption ? inOneLine(textOf(caption)) : (title ?? '表');
  const shown = caption ? held(caption) : element('span', { class: 'heard' }, words(name));
  const figures = headsOfFigures(table);
  const row = (one: Element) =>
    element('tr', {}, ...elementsIn(one).map((cell) => cellOf(cell, figures, held)));
  const part = (role: Role, tag: string) => {
    const rows = elementsIn(table)
      .filter((one) => one.role === role)
      .flatMap(elementsIn);
    return rows.length > 0 ? element(tag, {}, ...rows.map(row)) : joined([]);
  };
  const made = element(
    'table',
    { 'data-sortable': sortable && canBeSorted(table) },
    element('caption', {}, shown),
    part('THead', 'thead'),
    part('TBody', 'tbody'),
  );
  return element('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': name }, made);
}

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.kind === 'element');

const childOf = (holder: Element, role: Role): Element | undefined =>
  elementsIn(holder).find((child) => child.role === role);

const SCOPES = { Column: 'col', Row: 'row', Both: undefined } as const;

function cellOf(cell: Element, figures: ReadonlySet<string>, held: (cell: Element) => Markup): Markup {
  const { scope, cells, headers = [], id, language, role } = cell;
  const spans = { colspan: cells?.columns, rowspan: cells?.rows };
  const isHead = role === 'TH';
  return element(
    isHead ? 'th' : 'td',
    {
      id,
      scope: isHead && scope ? scopeOf(scope, cells) : undefined,
      headers: headers.length > 0 ? headers.join(' ') : undefined,
      ...spans,
      lang: language,
      class: (isHead ? figures.has(id ?? '') && scope !== 'Row' : isFigure(cell)) ? 'figure' : undefined,
    },
    held(cell),
  );
}

const isFigure = (cell: Element): boolean => /^[+−-]?[\d,.]+(\s?\S{1,4})?$/u.test(textOf(cell).trim());

/** Names of the heads that stand over figures alone: they are set to the same side. */
function headsOfFigures(table: Element): Set<string> {
  const cells = elementsOf(table).filter(({ role, children }) => role === 'TD' && children.length > 0);
  const over = (some: Element[]) => some.flatMap(({ headers = [] }) => headers);
  const others = new Set(over(cells.filter((cell) => !isFigure(cell))));
  return new Set(over(cells.filter(isFigure)).filter((id) => !others.has(id)));
}

/** The scope of a head; of several rows or columns, that of their group. */
function scopeOf(scope: NonNullable<Element['scope']>, cells: Element['cells']): string | undefined {
  const name = SCOPES[scope];
  const isGroup = scope === 'Row' ? (cells?.rows ?? 1) > 1 : (cells?.columns ?? 1) > 1;
  return name && isGroup ? `${name}group` : name;
}

/** The last row of heads has one for every column, and there is enough below it to have an order. */
function canBeSorted(table: Element): boolean {
  const [head, body] = [childOf(table, 'THead'), childOf(table, 'TBody')];
  if (!head || !body || elementsIn(body).length < 3) return false;
  const widthOf = (row: Element) =>
    elementsIn(row).reduce((sum, { cells }) => sum + (cells?.columns ?? 1), 0);
  const [first, last] = [elementsIn(head)[0]!, elementsIn(head).at(-1)!];
  return widthOf(last) === widthOf(first);
}
