import { type Element, inOneLine, levelOf, type Node, type Role, textOf } from '../structure/structure.ts';
import { figureOf } from './chart.ts';
import { element, joined, type Markup, words } from './markup.ts';
import { tableOf } from './table.ts';

/** What the writing of a page asks others for. */
export interface Desk {
  /** The drawing of a figure, with its words for those who do not see it. */
  drawing: (figure: Element) => Markup;
  /** Lines are closed up. */
  closed?: boolean;
  /** Its tables can be sorted. */
  sortable: boolean;
}

/** The body of a page: a Part of the tree as HTML. */
export const bodyOf = (part: Element, desk: Desk): Markup => childrenOf(part, desk);

/** The HTML element of a role, where there is one that says the same. */
const PLAIN: Partial<Record<Role, string>> = {
  Sect: 'section',
  Div: 'div',
  BlockQuote: 'blockquote',
  P: 'p',
  Span: 'span',
  Quote: 'span',
  Ruby: 'ruby',
  RB: 'span',
  Lbl: 'span',
  LBody: 'div',
  Caption: 'p',
};

function childrenOf({ children }: Element, desk: Desk, heading?: string): Markup {
  const pieces: Markup[] = [];
  let title = heading;
  for (const child of children) {
    if (child.kind === 'element' && levelOf(child) !== undefined) title = inOneLine(textOf(child));
    pieces.push(
      child.kind === 'element' && child.role === 'Table'
        ? tableIn(child, desk, title)
        : markupOf(child, desk),
    );
  }
  return joined(pieces);
}

/** A table is called as its caption says, or as the heading above it. */
const tableIn = (table: Element, desk: Desk, title?: string): Markup =>
  tableOf(table, (cell) => phrasing(cell, desk), title, desk.sortable);

function markupOf(node: Node, desk: Desk): Markup {
  if (node.kind === 'art') return joined([]);
  if (node.kind === 'text') return desk.closed ? closedUp(node.text) : lines(node.text);
  const { role, language: lang } = node;
  const level = levelOf(node);
  if (level !== undefined) return element(`h${level}`, { lang }, phrasing(node, desk));
  if (role === 'L') return listOf(node, desk);
  if (role === 'Figure') return figureIn(node, desk);
  if (role === 'Note') return noteOf(node, desk);
  if (role === 'Link') return linkOf(node, desk);
  if (role === 'RT') return rubyText(node, desk);
  const name = PLAIN[role] ?? 'div';
  const held = role === 'P' ? { ...desk, closed: isProse(node) } : desk;
  return element(name, { lang, class: kindOf(node) }, childrenOf(node, held));
}

/** Sentences run on; words without an end stand in the lines that the editor gave them. */
const isProse = (text: Element): boolean => /[。.]/u.test(textOf(text));

/** A paragraph of a few words stands close to the next. */
function kindOf(node: Element): string | undefined {
  if (node.role === 'Caption') return 'caption';
  const isLine = node.role === 'P' && /^[^。]{1,24}$/su.test(textOf(node));
  return isLine ? 'line' : undefined;
}

/** Lines that the editor ended. */
const lines = (text: string): Markup =>
  joined(
    text.split('\n').flatMap((line, index) => (index > 0 ? [element('br'), words(line)] : [words(line)])),
  );

/** Words in one line, that may end where the editor ended it. */
function closedUp(text: string): Markup {
  const parts = text.split(/\s*\n\s*/);
  const pieces = parts.flatMap((part, index) => {
    if (index === 0) return [words(part)];
    const isClosed = !inOneLine(`${parts[index - 1]}\n${part}`).includes(`${parts[index - 1]} `);
    return [isClosed ? element('wbr') : words(' '), words(part)];
  });
  return joined(pieces);
}

const rubyText = (reading: Element, desk: Desk): Markup =>
  joined([
    element('rp', {}, words('（')),
    element('rt', {}, childrenOf(reading, desk)),
    element('rp', {}, words('）')),
  ]);

/** A paragraph in a note or cell needs none of its own. */
const BLOCKS = new Set<Role>([
  'P',
  'L',
  'Table',
  'Sect',
  'Div',
  'Figure',
  'BlockQuote',
  'H1',
  'H2',
  'H3',
  'H4',
]);

const hasBlocks = ({ children }: Element): boolean =>
  children.some((child) => child.kind === 'element' && (BLOCKS.has(child.role) || hasBlocks(child)));

const noteOf = (note: Element, desk: Desk): Markup =>
  element(
    hasBlocks(note) ? 'div' : 'p',
    { class: 'note', id: note.id, lang: note.language },
    childrenOf(note, { ...desk, closed: isProse(note) }),
  );

/** What leads out of the publication. Other schemes are not followed. */
const LEADS = /^(https?|mailto|tel):/i;

function linkOf(link: Element, desk: Desk): Markup {
  const [only] = link.children;
  const isDrawn = only?.kind === 'element' && only.role === 'Figure';
  const held = isDrawn ? desk.drawing(only) : childrenOf(link, desk);
  const href = link.link && LEADS.test(link.link) ? link.link : undefined;
  const made = element(href ? 'a' : 'span', { href, lang: link.language }, held);
  return isDrawn ? element('p', { class: 'drawn' }, made) : made;
}

function figureIn(figure: Element, desk: Desk): Markup {
  const caption = partOf(figure, 'Caption');
  return figureOf(figure, desk.drawing(figure), caption && phrasing(caption, desk));
}

/** What a heading, a cell, a term or an item holds: its lines were ended for the width of the sheet alone. */
const phrasing = (holder: Element, desk: Desk): Markup => childrenOf(holder, { ...desk, closed: true });

const partOf = (item: Element, role: Role): Element | undefined =>
  item.children.find((child): child is Element => child.kind === 'element' && child.role === role);

/** A number that only says which item it is. */
const ORDINAL = /^[(（]?(\d{1,2}|[①-⑳])[)）.]?$/;

/** A list: of terms and what is said of them, where every item has a label in words; else of points. */
function listOf(list: Element, desk: Desk): Markup {
  const items = list.children.filter(
    (child): child is Element => child.kind === 'element' && child.role === 'LI',
  );
  const labels = items.map((item) => partOf(item, 'Lbl'));
  const areTerms = labels.every((label) => label !== undefined && !ORDINAL.test(textOf(label)));
  if (areTerms && items.every((item) => !hasHeading(item))) return termsOf(items, desk);
  const isShort = items.length > 2 && items.every((item) => isBrief(item));
  const points = items.map((item) => {
    const label = partOf(item, 'Lbl');
    const body = partOf(item, 'LBody');
    const held = phrasing(body ?? item, desk);
    return label
      ? element(
          'li',
          { class: 'labelled' },
          element('span', { class: 'label' }, phrasing(label, desk)),
          element('div', {}, held),
        )
      : element('li', { lang: body?.language }, held);
  });
  // Safari does not read a list without bullets as one, unless it is told.
  return element(
    'ul',
    { role: 'list', class: isShort ? 'brief' : undefined, lang: list.language },
    ...points,
  );
}

const termsOf = (items: readonly Element[], desk: Desk): Markup =>
  element(
    'dl',
    {},
    ...items.map((item) => {
      const [label, body] = [partOf(item, 'Lbl')!, partOf(item, 'LBody')];
      return element(
        'div',
        {},
        element('dt', { lang: label.language }, phrasing(label, desk)),
        element('dd', { lang: body?.language }, ...(body ? [phrasing(body, desk)] : [])),
      );
    }),
  );

const hasHeading = ({ children }: Element): boolean =>
  children.some((child) => child.kind === 'element' && (levelOf(child) !== undefined || hasHeading(child)));

const isBrief = (item: Element): boolean =>
  !hasBlocks(item) && partOf(item, 'Lbl') === undefined && textOf(item).length <= 16;
