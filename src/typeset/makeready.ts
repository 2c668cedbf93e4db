import { type Art, type PreparedPicture, toMm, type VerticalText } from '#model';
import { putAllAside, putAside, reachesInside } from './aside.ts';
import { Memo } from './composer/memo.ts';
import type { FaceStore } from './fonts/store.ts';
import { type Guides, guideOf } from './guides.ts';
import { type Instance, isTextInstance } from './nodes.ts';
import { obstacle, RIGID } from './obstacle.ts';
import { parseViewBox } from './pages/viewport.ts';
import { spreadWord } from './spread.ts';
import { type SetVertical, setVertical } from './vertical/vertical.ts';

/** Told of what a page must not hold. */
export type OnRefusal = (
  rule: 'typeset/unsupported' | 'typeset/missing-picture' | 'typeset/too-wide',
  values: Record<string, string | number>,
  words?: string,
) => void;

/** Nodes of react-pdf that become items of a page. */
const SUPPORTED = new Set(['PAGE', 'VIEW', 'TEXT', 'LINK', 'IMAGE', 'SVG', 'TEXT_INSTANCE']);

/** Props of react-pdf that a page of a flatplan has no use for; they would be ignored. */
const UNSUPPORTED = ['render', 'layout', 'debug', 'srcSet'];

/** Styles by which the author decides how a box shrinks. */
const SIZING = ['height', 'flex', 'flexShrink', 'flexBasis'];

/**
 * 版ごしらえ: makes the pages of a sheet ready for layout, in place.
 * - A page is a page of the flatplan: it does not flow into others, so pagination (and what can hang in it) stays out.
 * - Drawings are put aside: layout copies each node some twenty times, and needs only the box of the drawing.
 * - Vertical texts are composed: layout gets a box of their size.
 * - What stands at given places is set here, and put aside as well: most of a designed page needs no layout.
 * - Words that are to fill a width are letter-spaced.
 * - Photographs are replaced by stand-ins of their size, so that layout opens no file and no connection.
 * - Boxes in a column do not shrink below their content, as in CSS: a text that is too long then stands out of its frame
 *   whole instead of running into the next one.
 */
export function makeready(page: Instance, height: number, stores: Stores, refuse: OnRefusal): void {
  page.props.wrap = false;
  page.props.experimentalPagination = undefined;
  page.box = { height };
  prepare(page, stores, refuse);
}

/** Where pictures, faces, phrases and names come from. */
interface Stores {
  art: Art;
  faces: FaceStore;
  guides: Guides;
}

/** Gives what of the node or of what it holds takes layout, if anything does. */
function prepare(node: Instance, stores: Stores, refuse: OnRefusal, reached = false): string | undefined {
  if (!SUPPORTED.has(node.type)) refuse('typeset/unsupported', { what: `<${node.type}>` });
  for (const prop of UNSUPPORTED) {
    if (node.props[prop]) refuse('typeset/unsupported', { what: `${node.type} ${prop}` });
    delete node.props[prop];
  }
  node.style = flat(node.style);
  if (node.type === 'SVG') takeDrawing(node);
  if (node.type === 'IMAGE') standIn(node, stores.art, refuse);
  if (node.props.vertical) composeColumns(node, stores.faces);
  if (node.props.spread !== undefined) fill(node, stores.faces, refuse);
  // What react-pdf hands on to the engine: see composeText.
  if (node.type === 'TEXT') node.props.hyphenationCallback = guideOf(node.props, stores.guides);
  return prepareChildren(node, stores, refuse, reached || reachesInside(node));
}

function prepareChildren(
  node: Instance,
  stores: Stores,
  refuse: OnRefusal,
  reached: boolean,
): string | undefined {
  const column = node.type !== 'TEXT' && !String(flat(node.style).flexDirection ?? '').startsWith('row');
  const needy = new Map<unknown, string>();
  for (const child of node.children) {
    if (isTextInstance(child)) continue;
    if (column) stiffen(child);
    const need = prepare(child, stores, refuse, reached);
    if (need) needy.set(child, need);
  }
  const [need = obstacle(node)] = needy.values();
  if (node.props.placed) putAllAside(node, needy, stores.faces);
  else if (need && !reached) putAside(node, needy, stores.faces);
  return need;
}

function takeDrawing(node: Instance): void {
  node.props.drawing = node.children;
  node.props.viewBox = parseViewBox(node.props.viewBox);
  node.children = [];
}

function stiffen(node: Instance): void {
  const style = flat(node.style);
  if (SIZING.every((name) => style[name] === undefined)) node.style = { ...style, flexShrink: RIGID };
}

/** Styles may be lists; the later ones win. */
const flat = (style: unknown): Record<string, unknown> =>
  Array.isArray(style) ? Object.assign({}, ...style.map(flat)) : ((style ?? {}) as Record<string, unknown>);

/** Characters of vertical texts that are remembered with their columns. */
const MEMORY = 200_000;

const columns = new WeakMap<FaceStore, Memo<SetVertical>>();

function composeColumns(node: Instance, faces: FaceStore): void {
  const spec = node.props.vertical as VerticalText;
  const memory = columns.get(faces) ?? new Memo(MEMORY);
  columns.set(faces, memory);
  const set = memory.get(JSON.stringify(spec), () => setVertical(spec, faces));
  node.props.vertical = set;
  node.style = { ...flat(node.style), width: set.width, height: set.height };
}

function fill(node: Instance, faces: FaceStore, refuse: OnRefusal): void {
  const { excess } = spreadWord(node, flat(node.style), faces);
  const words = node.children.map((child) => (isTextInstance(child) ? child.value : '')).join('');
  if (excess > 0) refuse('typeset/too-wide', { line: words, excess: inMm(excess) }, words);
}

/** pt to mm with one place. */
const inMm = (points: number): number => Math.round(toMm(points) * 10) / 10;

function standIn(node: Instance, art: Art, refuse: OnRefusal): void {
  const { src, source = src } = node.props as { src?: unknown; source?: unknown };
  const picture = typeof source === 'string' ? art.get(source) : undefined;
  if (picture) node.props.picture = picture;
  else refuse('typeset/missing-picture', { picture: String(source) });
  delete node.props.source;
  node.props.src = jpegHeader(picture ?? { width: 1, height: 1 });
}

/** The least that react-pdf takes for a JPEG of this size: start of image, frame header, end of image (ITU-T T.81, B.2.2). */
function jpegHeader({ width, height }: Pick<PreparedPicture, 'width' | 'height'>): Buffer {
  const bytes = Buffer.from('ffd8ffc0000b080000000001011100ffd9', 'hex');
  bytes.writeUInt16BE(height, 7);
  bytes.writeUInt16BE(width, 9);
  return bytes;
}
