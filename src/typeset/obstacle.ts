import { type Instance, isTextInstance } from './nodes.ts';

type Style = Record<string, unknown>;
type Known = Record<string, (value: unknown) => boolean>;

/** react-pdf reads a plain 0 of `flexShrink` as "not given, so 1"; Yoga takes this for the 0 it is. */
export const RIGID = Object(0);

const isLength = (value: unknown): boolean => Number.isFinite(value);
const isSize = (value: unknown): boolean => isLength(value) && (value as number) >= 0;
const isColour = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');
const isWord = (value: unknown): boolean => typeof value === 'string';
const isWords = (value: unknown): boolean => isWord(value) || (Array.isArray(value) && value.every(isWord));
const isOneOf =
  (...words: unknown[]) =>
  (value: unknown): boolean =>
    words.includes(value);

/** Styles of any frame whose corner and size follow from them and from what is above it. */
const FRAME: Known = {
  width: isLength,
  height: isLength,
  minHeight: isSize,
  alignItems: isOneOf('flex-start', 'center', 'flex-end'),
  justifyContent: isOneOf('flex-start', 'center', 'space-between'),
  backgroundColor: isColour,
  borderRadius: isSize,
  overflow: isOneOf('hidden'),
  flexShrink: isOneOf(RIGID),
};

/** Of a frame at a given place. */
const PLACED: Known = {
  ...FRAME,
  position: isOneOf('absolute'),
  left: isLength,
  top: isLength,
  right: isLength,
  bottom: isLength,
};

/** Of a frame that stands below another one. */
const STACKED: Known = { ...FRAME, marginTop: isLength };

/** Styles of a text. The texts in it inherit them, but for the indent. */
const TYPE: Known = {
  width: isSize,
  color: isColour,
  fontFamily: isWords,
  fontFeatureSettings: (value) => typeof value === 'object',
  fontSize: isSize,
  fontWeight: isLength,
  letterSpacing: isLength,
  lineHeight: isSize,
  opacity: isLength,
  textAlign: isWord,
  textIndent: isLength,
  flexShrink: isOneOf(RIGID),
};

/** Props of a drawing that tell its meaning or its contents; any other may decide on its box or its colours. */
const DRAWN = new Set(['alt', 'drawing', 'language', 'long', 'order', 'role', 'scope', 'thread', 'viewBox']);

export const isPlaced = ({ style }: Instance): boolean => (style as Style).position === 'absolute';

/**
 * What of a node takes layout, if anything does. What does not are frames at a given place, as wide as given; in them
 * frames, drawings and texts, at given places or in a column. A link around frames is one itself. Styles are plain: numbers
 * in pt, colours in hex. Of what it holds nothing is said, but for the texts in a text.
 */
export function obstacle(node: Instance): string | undefined {
  const what = node.type === 'TEXT' ? textObstacle(node) : boxObstacle(node);
  return what === undefined ? undefined : `<${node.type}>${what}`;
}

const missing = (style: Style, ...names: string[]): string | undefined =>
  names.find((name) => style[name] === undefined);

const strangeIn = (style: Style, known: Known): string | undefined =>
  Object.keys(style).find((name) => !known[name]?.(style[name]));

const named = (what: string | undefined) => what && `: ${what}`;

function boxObstacle(node: Instance): string | undefined {
  const { type, props } = node;
  const style = node.style as Style;
  if (type === 'SVG') {
    const strange = Object.keys(props).find((name) => !DRAWN.has(name)) ?? strangeIn(style, PLACED);
    return named(strange ?? missing(style, 'position', 'left', 'top', 'width', 'height'));
  }
  const boxed = type === 'VIEW' || (type === 'LINK' && !node.children.some(isTextInstance));
  if (!boxed) return '';
  const stacked = (node.children as Instance[]).filter((child) => !isPlaced(child));
  const own = isPlaced(node) ? placeObstacle(style, stacked) : strangeIn(style, STACKED);
  return named(own ?? stackObstacle(style, stacked));
}

function placeObstacle(style: Style, stacked: readonly Instance[]): string | undefined {
  const wide = stacked.length === 0 || style.right !== undefined ? [] : ['width'];
  return strangeIn(style, PLACED) ?? missing(style, 'left', 'top', ...wide);
}

/** What is moved sideways has to have a width; what has a height and is not rigid shrinks where there is less room. */
function stackObstacle(frame: Style, stacked: readonly Instance[]): string | undefined {
  const styles = stacked.map(({ style }) => style as Style);
  if (frame.alignItems !== undefined && styles.some(({ width }) => width === undefined)) return 'alignItems';
  const soft = styles.some(({ height, flexShrink }) => height !== undefined && flexShrink === undefined);
  if (!soft || (frame.height === undefined && frame.bottom === undefined)) return undefined;
  const heights = styles.map(
    ({ height = Number.POSITIVE_INFINITY, marginTop = 0 }) => Number(height) + Number(marginTop),
  );
  const room = Number(frame.height ?? 0);
  return heights.reduce((sum, height) => sum + height, 0) > room ? 'height' : undefined;
}

function textObstacle(node: Instance): string | undefined {
  const style = node.style as Style;
  const link = ['src', 'href'].find((name) => node.props[name] !== undefined);
  // A line height is a multiple of the text's own size.
  const loose = style.lineHeight !== undefined && style.fontSize === undefined ? 'lineHeight' : undefined;
  const own = link ?? strangeIn(style, TYPE) ?? loose;
  if (own) return named(own);
  for (const child of node.children) {
    if (isTextInstance(child)) continue;
    const inner = child.type === 'TEXT' ? textObstacle(child) : named(`<${child.type}>`);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
