import type { FaceStore } from './fonts/store.ts';
import type { Instance, LaidNode } from './nodes.ts';
import { BARE, isPlaced, setPlaced } from './placed.ts';

type Style = Record<string, unknown>;

/** Styles that reach from a box into what stands in it. */
const INHERITED = [
  'color',
  'fontFamily',
  'fontFeatureSettings',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'opacity',
  'textAlign',
  'textDecoration',
  'textTransform',
  'visibility',
  'wordSpacing',
];

/** Whether what stands in a node depends on more of it than its corner. */
export function reachesInside({ type, props, style }: Instance): boolean {
  if (type !== 'VIEW' && type !== 'PAGE') return true;
  if (props.dpi !== undefined || props.orientation !== undefined) return true;
  return Object.keys(style as Style).some((name) => name.startsWith('border') || INHERITED.includes(name));
}

/**
 * Takes what stands at given places out of a node that is to be laid out, and sets it. `needy`: the children that take
 * layout themselves, or hold what does; they and what stands between others stay.
 */
export function putAside(node: Instance, needy: ReadonlyMap<unknown, string>, faces: FaceStore): void {
  const children = node.children as Instance[];
  if (children.some(({ style }) => (style as Style | undefined)?.zIndex !== undefined)) return;
  const set = children.map((child) =>
    isPlaced(child) && !needy.has(child) ? setPlaced(child, faces) : undefined,
  );
  if (set.every((one) => one === undefined)) return;
  node.props.placed = set;
  node.children = children.filter((_, index) => set[index] === undefined);
}

/** Sets all that a node holds, as its prop `placed` says. Throws on what would take layout. */
export function putAllAside(node: Instance, needy: ReadonlyMap<unknown, string>, faces: FaceStore): void {
  for (const need of needy.values()) throw new Error(`${need} cannot be used in a placed View`);
  node.props.placed = node.children.map((child) => drawnAround(setPlaced(child as Instance, faces)));
  node.children = [];
}

/** A row of a table is as large as its cells. */
function drawnAround(row: LaidNode): LaidNode {
  const cells = row.children as LaidNode[];
  if (row.style.position === 'absolute' || cells.length === 0) return row;
  const boxes = cells.map(({ box }) => box!);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map((box) => box.left + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.top + box.height)) - top;
  const children = cells.map((cell) => {
    return { ...cell, box: { ...cell.box!, left: cell.box!.left - left, top: cell.box!.top - top } };
  });
  return { ...row, box: { ...BARE, left, top, width, height }, children };
}

/** Puts what was set aside back to its place, in all that has been laid out. */
export function putBack(node: LaidNode): LaidNode {
  if (!node.children || node.type === 'TEXT') return node;
  const laid = (node.children as LaidNode[]).map(putBack);
  const rest = laid.values();
  return { ...node, children: node.props.placed?.map((set) => set ?? rest.next().value!) ?? laid };
}

/** A page of which layout has nothing left to do; undefined for any other. */
export function setPage({ type, props, style, children }: Instance): LaidNode | undefined {
  const { size, placed } = props as { size?: unknown; placed?: LaidNode[] };
  const plain = Array.isArray(size) && size.length === 2 && size.every(Number.isFinite);
  if (children.length > 0 || !placed || !plain || Object.keys(style as Style).length > 0) return undefined;
  const [width, height] = size as [number, number];
  const box = { left: 0, top: 0, width: Math.fround(width), height: Math.fround(height), ...BARE };
  return { type, props, style: { width, height }, box, children: placed };
}
