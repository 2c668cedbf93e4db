import {
  type Glyphs,
  type Group,
  IDENTITY,
  type Item,
  type LaidPage,
  type Matrix,
  mapBox,
  type Pages,
  type Picture,
  type Shape,
  within,
} from '#model';
import { boxOf, common, pathBox, union } from './bounds.ts';
import { completeTables } from './tables.ts';
import { tidy } from './tidy.ts';
import {
  type Element,
  elementsOf,
  type Node,
  type Place,
  ROLES,
  type Role,
  type StructureTree,
  textOf,
} from './tree.ts';

export * from './print.ts';
export * from './tree.ts';

const known = new WeakMap<Pages, StructureTree>();

/**
 * The logical structure of laid-out pages, from the roles that the template gave: a Part for each sheet, in it what is
 * read, in the order of the display list. A text without a role is a P. What is painted but not read (role `Artifact`,
 * shapes and pictures outside of a Figure, a Figure without alternative text) is not in the tree. Linear in the items.
 * Throws on a role that PDF does not know: a fault of the template. Pages and tree are not to be changed: the checks, the
 * tagged PDF and its twin are given the same tree.
 */
export function structureOf(pages: Pages): StructureTree {
  const tree = known.get(pages) ?? built(pages);
  known.set(pages, tree);
  return tree;
}

function built({ title, language, pages }: Pages): StructureTree {
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
  nameNotes(root);
  return { title, language, root };
}

/** Notes have names, so that what refers to them can say which (ISO 14289-1, 7.9). */
function nameNotes(root: Element): void {
  elementsOf(root)
    .filter(({ role }) => role === 'Note')
    .forEach((note, index) => {
      note.id = `n${index + 1}`;
    });
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
  /** What of the page shows through the clips. */
  shows: Place['box'];
  /** The figure around, which grows with what is drawn and set in it. */
  figure?: Element;
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
    this.walk(items, { element: this.part, toPage: IDENTITY, shows: { x: 0, y: 0, width, height } });
  }

  private walk(items: readonly Item[], around: Around): void {
    for (const item of items) {
      if (item.kind === 'group') this.group(item, around);
      else if (item.kind === 'glyphs') this.words(item, wordsOf(item), around.element);
      else if (around.figure) this.art(item, around.figure, around);
    }
  }

  private group(group: Group, around: Around): void {
    if (group.role === 'Artifact' || (group.role === 'Figure' && !group.alt)) return;
    if (group.text !== undefined) {
      this.words(group, group.items.map(allWordsOf).join(''), around.element);
      return;
    }
    const inner = inside(group, around);
    if (!inner) return;
    const element = this.elementFor(group, around);
    const figure = group.role === 'Figure' ? element : around.figure;
    this.walk(group.items, { ...inner, element, ...(figure && { figure }) });
  }

  /** The element of a group: a new one, one that runs on, or the one around it where the group says nothing. */
  private elementFor(group: Group, around: Around): Element {
    const { element: outer } = around;
    const role = group.role ? roleOf(group) : impliedRole(group, outer);
    if (role === undefined && group.link === undefined) return outer;
    const known = group.thread === undefined ? goingOn(group, outer) : this.threads.get(group.thread);
    const element = known ?? describe(newElement(role ?? 'Link'), group);
    if (!known) outer.children.push(element);
    if (!known && group.order !== undefined) this.order(element, group.order, outer);
    if (!known && group.thread !== undefined) this.threads.set(group.thread, element);
    // A figure is as large as what it shows.
    if (role !== 'Figure') this.place(group, element, around);
    if (role === undefined || role === 'Link' || group.link === undefined) return element;
    // A text that is a link as a whole.
    const link = describe(newElement('Link'), { kind: 'group', items: [], link: group.link });
    this.place(group, link, around);
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

  /** Notes where a group stands; a figure around it grows with it. */
  private place({ box, items }: Group, element: Element, { toPage, figure }: Around): void {
    if (!box) return;
    const placed = mapBox(box, toPage);
    element.places.push({ page: this.page, box: placed });
    if (figure && items.some(isWords)) this.grow(figure, placed);
  }

  private grow(figure: Element, box: Place['box']): void {
    const last = figure.places.at(-1);
    if (last?.page === this.page) last.box = union(last.box, box);
    else figure.places.push({ page: this.page, box });
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

  /** Something drawn, as far as it shows. */
  private art(item: Shape | Picture, figure: Element, { toPage, shows }: Around): void {
    const box = boxOf(item);
    const seen = box && common(mapBox(box, toPage), shows);
    if (!seen) return;
    this.grow(figure, seen);
    const last = figure.children.at(-1);
    if (last?.kind === 'art' && last.page === this.page) last.items.push(item);
    else figure.children.push({ kind: 'art', page: this.page, items: [item] });
  }
}

/** A link that was going on at the end of the line before. */
function goingOn({ link, role }: Group, { children }: Element): Element | undefined {
  const last = children.at(-1);
  const goes = last?.kind === 'element' && last.role === 'Link' && last.link === link && !role;
  return goes ? last : undefined;
}

/** Lines of a text that is no paragraph are paragraphs each: the one that goes on, or a new one. */
function lineOf(text: Element): Element {
  const last = text.children.at(-1);
  if (last?.kind === 'element' && !textOf(last).endsWith('\n')) return last;
  const line = newElement('P');
  text.children.push(line);
  return line;
}

/** Coordinates of what a group holds, and what shows of it. Nothing shows through an empty clip. */
function inside({ transform, clip }: Group, around: Around): Around | undefined {
  const toPage = transform ? within(around.toPage, transform) : around.toPage;
  if (!clip) return { ...around, toPage };
  const window = pathBox(clip.path);
  const shows = window && common(mapBox(window, toPage), around.shows);
  return shows && { ...around, toPage, shows };
}

/** A group of glyphs without a role is a paragraph, unless something around it holds the words. */
function impliedRole({ items }: Group, outer: Element): Role | undefined {
  if (HOLD_WORDS.test(outer.role)) return undefined;
  return items.some(isWords) ? 'P' : undefined;
}

const isWords = (item: Item): boolean =>
  item.kind === 'glyphs' || (item.kind === 'group' && item.text !== undefined);

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
