import type { Glyphs, Group, Item, LaidPage, Matrix, Pages } from '#model';
import { completeTables } from './tables.ts';
import { tidy } from './tidy.ts';
import { type Element, type Node, type Place, ROLES, type Role, type StructureTree, textOf } from './tree.ts';

export * from './print.ts';
export * from './tree.ts';

/**
 * The logical structure of laid-out pages, from the roles that the template gave: a Part for each sheet, in it what is
 * read, in the order of the display list. A text without a role is a P. What is painted but not read (role `Artifact`,
 * shapes and pictures outside of a Figure, a Figure without alternative text) is not in the tree. Linear in the items.
 * Throws on a role that PDF does not know: a fault of the template.
 */
export function structureOf({ title, language, pages }: Pages): StructureTree {
  const builders: Builder[] = [];
  pages.forEach((page, index) => {
    if (page.opens || page.sheet !== builders.at(-1)?.sheet) builders.push(new Builder(page));
    builders.at(-1)!.add(page, index);
  });
  const root = newElement('Document');
  for (const builder of builders) {
    builder.sort();
    tidy(builder.part);
    root.children.push(builder.part);
  }
  completeTables(root);
  return { title, language, root };
}

const newElement = (role: Role): Element => ({ kind: 'element', role, children: [], places: [] });

const KNOWN: ReadonlySet<string> = new Set(ROLES);

function roleOf({ role = '' }: Group): Role {
  if (!KNOWN.has(role)) throw new Error(`"${role}" is not a role of PDF (ISO 32000-1, 14.8.4).`);
  return role as Role;
}

/** Elements that hold words themselves; in any other, a text is a P. */
const HOLD_WORDS = /^(P|H[1-6]|Lbl|LBody|TH|TD|Caption|Note|Link|Span|Quote|RB|RT)$/;

/** Where the walk through the items is. */
interface Around {
  element: Element;
  /** Leads from the items' coordinates to the page's. */
  toPage: Matrix;
  /** Drawn things belong to the figure. */
  drawn: boolean;
}

/** Builds the Part of one sheet. */
class Builder {
  readonly part = newElement('Part');
  readonly sheet: string;
  private page = 0;
  /** Elements that run on over columns and pages. */
  private readonly threads = new Map<string, Element>();
  private readonly orders = new Map<Node, number>();
  private readonly unsorted = new Set<Element>();

  constructor({ sheet }: LaidPage) {
    this.sheet = sheet;
    this.part.sheet = { name: sheet, labels: [] };
  }

  add({ label, items, width, height }: LaidPage, page: number): void {
    this.page = page;
    this.part.sheet!.labels.push(label);
    this.part.places.push({ page, box: { x: 0, y: 0, width, height } });
    this.walk(items, { element: this.part, toPage: [1, 0, 0, 1, 0, 0], drawn: false });
  }

  private walk(items: readonly Item[], around: Around): void {
    for (const item of items) {
      if (item.kind === 'group') this.group(item, around);
      else if (item.kind === 'glyphs') this.words(item, wordsOf(item), around.element);
      else if (around.drawn) this.art(item, around.element);
    }
  }

  private group(group: Group, around: Around): void {
    if (group.role === 'Artifact' || (group.role === 'Figure' && !group.alt)) return;
    if (group.text !== undefined) {
      this.words(group, group.items.map(allWordsOf).join(''), around.element);
      return;
    }
    const toPage = group.transform ? within(around.toPage, group.transform) : around.toPage;
    const element = this.elementFor(group, around);
    const drawn = group.role === 'Figure' || (around.drawn && element === around.element);
    this.walk(group.items, { element, toPage, drawn });
  }

  /** The element of a group: a new one, one that runs on, or the one around it where the group says nothing. */
  private elementFor(group: Group, { element: outer, toPage }: Around): Element {
    const role = group.role ? roleOf(group) : impliedRole(group, outer);
    if (role === undefined && group.link === undefined) return outer;
    const known = group.thread === undefined ? undefined : this.threads.get(group.thread);
    const element = known ?? describe(newElement(role ?? 'Link'), group);
    if (!known) outer.children.push(element);
    if (!known && group.order !== undefined) this.order(element, group.order, outer);
    if (!known && group.thread !== undefined) this.threads.set(group.thread, element);
    if (group.box) element.places.push(this.placeOf(group.box, toPage));
    if (role === undefined || role === 'Link' || group.link === undefined) return element;
    // A text that is a link as a whole.
    const link = describe(newElement('Link'), { kind: 'group', items: [], link: group.link });
    if (group.box) link.places.push(this.placeOf(group.box, toPage));
    element.children.push(link);
    return link;
  }

  private order(element: Element, order: number, outer: Element): void {
    this.orders.set(element, order);
    this.unsorted.add(outer);
  }

  /** Brings everything into the order of reading, after the last page. */
  sort(): void {
    const orderOf = (node: Node) => this.orders.get(node) ?? 0;
    for (const { children } of this.unsorted) children.sort((one, other) => orderOf(one) - orderOf(other));
  }

  private placeOf({ x, y, width, height }: Place['box'], [a, b, c, d, e, f]: Matrix): Place {
    const xs = [x, x + width].flatMap((u) => [y, y + height].map((v) => a * u + c * v + e));
    const ys = [x, x + width].flatMap((u) => [y, y + height].map((v) => b * u + d * v + f));
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    return { page: this.page, box };
  }

  private words(item: Item, text: string, element: Element): void {
    if (text === '') return;
    if (element.role === 'Div') {
      this.words(item, text, lineOf(element));
      return;
    }
    const last = element.children.at(-1);
    if (last?.kind === 'text' && last.page === this.page) {
      last.text += text;
      last.items.push(item);
    } else element.children.push({ kind: 'text', text, page: this.page, items: [item] });
  }

  private art(item: Item, element: Element): void {
    const last = element.children.at(-1);
    if (last?.kind === 'art' && last.page === this.page) last.items.push(item);
    else element.children.push({ kind: 'art', page: this.page, items: [item] });
  }
}

/** Lines of a text that is no paragraph are paragraphs each: the one that goes on, or a new one. */
function lineOf(text: Element): Element {
  const last = text.children.at(-1);
  if (last?.kind === 'element' && !textOf(last).endsWith('\n')) return last;
  const line = newElement('P');
  text.children.push(line);
  return line;
}

/** A group of glyphs without a role is a paragraph, unless something around it holds the words. */
function impliedRole({ items }: Group, outer: Element): Role | undefined {
  if (HOLD_WORDS.test(outer.role)) return undefined;
  return items.some((item) => item.kind === 'glyphs' || (item.kind === 'group' && item.text !== undefined))
    ? 'P'
    : undefined;
}

function describe(element: Element, { alt, long, language, link, scope, cells, source }: Group): Element {
  const told = { alt, long, language, link, scope, cells, source };
  for (const [name, value] of Object.entries(told)) {
    if (value !== undefined && (name !== 'link' || element.role === 'Link'))
      Object.assign(element, { [name]: value });
  }
  return element;
}

const wordsOf = ({ text, feed }: Glyphs): string => text.join('') + (feed ? '\n' : '');

function allWordsOf(item: Item): string {
  if (item.kind === 'group') return item.items.map(allWordsOf).join('');
  return item.kind === 'glyphs' ? wordsOf(item) : '';
}

/** The transform that applies `inner` first, then `outer`. */
function within([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
