import type { FaceStore } from './fonts/store.ts';
import type { Instance, LaidNode } from './nodes.ts';
import { isPlaced } from './obstacle.ts';
import { BARE, type Size, setPlaced } from './placed.ts';

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
 * layout themselves, or hold what does; they stay, and what hangs on the size that layout will give the node.
 */
export function putAside(node: Instance, needy: ReadonlyMap<unknown, string>, faces: FaceStore): void {
  const children = node.children as Instance[];
  if (children.some(({ style }) => (style as Style | undefined)?.zIndex !== undefined)) return;
  const frame = sizeOf(node);
  const set = children.map((child) => {
    const stays = !isPlaced(child) || needy.has(child) || (!frame && hangs(child));
    return stays ? undefined : setPlaced(child, faces, frame ?? NOWHERE);
  });
  if (set.every((one) => one === undefined)) return;
  node.props.placed = set;
  node.children = children.filter((_, index) => set[index] === undefined);
}

/** Sets all that a node holds, as its prop `placed` says. Throws on what would take layout. */
export function putAllAside(node: Instance, needy: ReadonlyMap<unknown, string>, faces: FaceStore): void {
  for (const need of needy.values()) throw new Error(`${need} cannot be used in a placed View`);
  node.props.placed = node.children.map((child) => drawnAround(setPlaced(child as Instance, faces, NOWHERE)));
  node.children = [];
}

const NOWHERE: Size = { width: 0, height: 0 };

const hangs = ({ style }: Instance): boolean =>
  (style as Style).right !== undefined || (style as Style).bottom !== undefined;

/** The size of a node where it is known before layout. */
function sizeOf({ type, props, box }: Instance): Size | undefined {
  const { size } = props;
  const given = type === 'PAGE' && Array.isArray(size) && size.length === 2 && size.every(Number.isFinite);
  return given ? { width: Math.fround(size[0]), height: Math.fround(box.height ?? size[1]) } : undefined;
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
export function setPage(page: Instance): LaidNode | undefined {
  const { type, props, style, children } = page;
  const size = sizeOf(page);
  if (!size || !props.placed || children.length > 0 || Object.keys(style as Style).length > 0)
    return undefined;
  const [width, height] = props.size as [number, number];
  const box = { left: 0, top: 0, ...size, ...BARE };
  return { type, props, style: { width, height }, box, children: props.placed as LaidNode[] };
}
