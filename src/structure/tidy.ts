import { type Element, type Node, textOf } from './tree.ts';

/** Elements in which a single paragraph is no paragraph of its own. */
const PLAIN = new Set(['TH', 'TD', 'Lbl', 'LBody', 'Caption', 'Note', 'Link']);

/** Elements that are there even when they hold nothing: a table keeps its shape. */
const KEPT = new Set(['Part', 'TH', 'TD']);

/**
 * Makes a tree of what the template gave: nothing that is empty, no paragraph that is alone in a cell or a list item,
 * bodies of list items where there are none. In place.
 */
export function tidy(element: Element): void {
  for (const child of element.children) if (child.kind === 'element') tidy(child);
  element.children = element.children
    .flatMap((child) => (isBox(child) ? child.children : [child]))
    .filter((child) => !isEmpty(child));
  const last = element.children.at(-1);
  if (last?.kind === 'text') last.text = last.text.replace(/\n$/, '');
  if (element.role === 'LI') giveBody(element);
  const [only] = element.children;
  if (!PLAIN.has(element.role) || element.children.length !== 1 || !isPlain(only)) return;
  element.children = only.children;
  element.source ??= only.source;
  element.language ??= only.language;
}

/** What only holds lines together. */
const isBox = (node: Node): node is Element =>
  node.kind === 'element' && node.role === 'Div' && !node.language;

const isPlain = (node: Node | undefined): node is Element => node?.kind === 'element' && node.role === 'P';

function isEmpty(node: Node): boolean {
  if (node.kind !== 'element' || KEPT.has(node.role)) return false;
  if (node.role === 'Figure') return node.children.length === 0;
  return node.children.length === 0 || (node.role === 'P' && textOf(node).trim() === '' && isWords(node));
}

const isWords = ({ children }: Element): boolean => children.every(({ kind }) => kind === 'text');

/** What is not the label of a list item is its body. */
function giveBody(item: Element): void {
  const own = item.children.filter((child) => child.kind === 'element' && /^(Lbl|LBody)$/.test(child.role));
  if (own.length === item.children.length) return;
  const labels = item.children.filter((child) => child.kind === 'element' && child.role === 'Lbl');
  const rest = item.children.filter((child) => !labels.includes(child));
  const body: Element = { kind: 'element', role: 'LBody', children: rest, places: [] };
  tidy(body);
  item.children = [...labels, body];
}
