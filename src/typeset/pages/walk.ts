import { type FigureTable, type Group, IDENTITY, type Item, plain } from '#model';
import { isTextInstance, type LaidNode } from '../nodes.ts';
import { drawing } from './drawing.ts';
import type { Forme, Frame } from './forme.ts';
import { matrixOf, round, roundMatrix } from './geometry.ts';
import { languageOf } from './passages.ts';
import { picture } from './picture.ts';
import { text, wordsOf } from './text.ts';
import { vertical } from './vertical.ts';
import { boxClip, decoration, hasRoundCorners } from './view.ts';

/** The items of a laid-out page, back to front, in the order of the template. */
export function walk(page: LaidNode, forme: Forme): Item[] {
  const items: Item[] = decoration(page, 0, 0, forme);
  for (const child of page.children ?? []) place(child as LaidNode, 0, 0, items, forme);
  return items;
}

/** Puts a node and what it holds; (x, y) is the corner of its parent on the page. */
function place(node: LaidNode, x: number, y: number, items: Item[], forme: Forme, frame?: Frame): void {
  if (isTextInstance(node) || !node.box || node.style.display === 'none') return;
  const left = x + node.box.left;
  const top = y + node.box.top;
  const meaning = node.type === 'TEXT' || node.props.role !== undefined;
  if (meaning && forme.isElsewhere(left, node.box.width, frame)) return;
  const group = groupOf(node, left, top, x, y, forme);
  const target = group?.items ?? items;
  if (group?.transform) forme.turned++;
  target.push(...decoration(node, left, top, forme));
  contents(node, left, top, target, forme, group?.transform ? undefined : frame);
  if (group?.transform) forme.turned--;
  // An empty cell is still a cell.
  if (group && (group.items.length > 0 || (group.role && node.type === 'VIEW'))) items.push(group);
}

function contents(node: LaidNode, x: number, y: number, items: Item[], forme: Forme, frame?: Frame): void {
  switch (node.type) {
    case 'TEXT':
      items.push(...text(node, x, y, forme, frame));
      break;
    case 'SVG':
      items.push(...drawing(node, x, y, forme));
      break;
    case 'IMAGE':
      items.push(...picture(node, x, y, forme));
      break;
    default: {
      if (node.props.vertical) items.push(...vertical(node, x, y, forme, frame));
      const inner = frameOf(node, x, y, frame);
      for (const child of node.children ?? []) place(child as LaidNode, x, y, items, forme, inner);
    }
  }
}

/** A box of declared height is a frame for the texts in it. */
function frameOf({ style, box }: LaidNode, x: number, y: number, outer?: Frame): Frame | undefined {
  if (typeof style.height !== 'number' || style.height <= 0) return outer;
  const { width, height } = box!;
  return { x, y, width, height, ...(outer ? { outer } : {}) };
}

/** The group a node needs for its meaning, link, transform or clip, if any. */
function groupOf(
  node: LaidNode,
  left: number,
  top: number,
  x: number,
  y: number,
  forme: Forme,
): Group | undefined {
  const { props, style, box, type } = node;
  const { role, alt, scope, cells, long, thread, order } = props;
  const words = type === 'TEXT' ? wordsOf(node) : props.vertical?.spec.columns.join('\n');
  const language = props.language ?? (words && languageOf(words));
  const group: Group = { kind: 'group', items: [] };
  if (role) group.role = role;
  if (thread) group.thread = thread;
  if (order) group.order = order;
  if (alt) group.alt = plain(alt);
  if (long) group.long = plainTable(long);
  if (scope) group.scope = scope;
  if (cells) group.cells = cells;
  if (language) group.language = language;
  const link = type === 'LINK' ? (props.src ?? props.href) : undefined;
  if (typeof link === 'string') group.link = link;
  if (style.transform?.length) {
    const origin = { left: x + (node.origin?.left ?? 0), top: y + (node.origin?.top ?? 0) };
    const matrix = matrixOf(style.transform, origin);
    if (matrix && matrix !== IDENTITY) group.transform = roundMatrix(matrix);
    if (!matrix) forme.problem('typeset/unsupported', { what: 'transform' });
  }
  if (style.overflow === 'hidden' || (type === 'IMAGE' && hasRoundCorners(node)))
    group.clip = { path: boxClip(node, left, top) };
  const source = words === undefined ? undefined : forme.sourceOf(words);
  if (source) group.source = source;
  if (words === undefined && Object.keys(group).length === 2) return undefined;
  group.box = { x: round(left), y: round(top), width: round(box!.width), height: round(box!.height) };
  return group;
}

const plainTable = ({ caption, head, rows }: FigureTable): FigureTable => ({
  caption: plain(caption),
  head: head.map(plain),
  rows: rows.map((row) => row.map(plain)),
});
