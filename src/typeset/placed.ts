import type { FaceStore } from './fonts/store.ts';
import { type Instance, isTextInstance, type LaidBox, type LaidNode } from './nodes.ts';
import { linesOf } from './words.ts';

type Style = Record<string, unknown>;
type Known = Record<string, (value: unknown) => boolean>;

/** react-pdf reads a plain 0 of `flexShrink` as "not given, so 1"; Yoga takes this for the 0 it is. */
export const RIGID = Object(0);

const isLength = (value: unknown): boolean => Number.isFinite(value);
const isSize = (value: unknown): boolean => isLength(value) && (value as number) >= 0;
const isColour = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');
const isWord = (value: unknown): boolean => typeof value === 'string';
const isWords = (value: unknown): boolean => isWord(value) || (Array.isArray(value) && value.every(isWord));

/** Styles of a frame at a given place. */
const PLACE: Known = {
  position: (value) => value === 'absolute',
  left: isLength,
  top: isLength,
  width: isLength,
  height: isLength,
  backgroundColor: isColour,
  flexShrink: (value) => value === RIGID,
};

/** Styles of a text. The texts in it inherit them, but for the indent. */
const TYPE: Known = {
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
  flexShrink: PLACE.flexShrink!,
};

/** Props of a drawing whose box and colours come from nowhere else. */
const DRAWN = new Set(['alt', 'drawing', 'language', 'long', 'role', 'thread', 'viewBox']);

export const isPlaced = ({ style }: Instance): boolean => (style as Style).position === 'absolute';

/**
 * What of a node takes layout, if anything does. What does not are frames at a given place, as wide as given; in them
 * frames, drawings and texts, at given places or one below the other. Styles are plain: numbers in pt, colours in hex.
 * Of what it holds nothing is said, but for the texts in a text.
 */
export function obstacle(node: Instance): string | undefined {
  const style = node.style as Style;
  switch (node.type) {
    case 'TEXT':
      return textObstacle(node, style);
    case 'SVG': {
      const strange = Object.keys(node.props).find((name) => !DRAWN.has(name));
      return named(node, strange ?? frameObstacle(style, ['position', 'left', 'top', 'width', 'height']));
    }
    case 'VIEW':
      if (isPlaced(node)) return named(node, frameObstacle(style, ['left', 'top', 'width']));
      // What is as high as given, but not rigid, shrinks where there is less room.
      return named(node, frameObstacle(style, style.height === undefined ? [] : ['flexShrink']));
    default:
      return `<${node.type}>`;
  }
}

const named = ({ type }: Instance, what: string | undefined) => what && `<${type}>: ${what}`;

const strangeIn = (style: Style, known: Known): string | undefined =>
  Object.keys(style).find((name) => !known[name]?.(style[name]));

const frameObstacle = (style: Style, needed: string[]): string | undefined =>
  strangeIn(style, PLACE) ?? needed.find((name) => style[name] === undefined);

function textObstacle(node: Instance, style: Style): string | undefined {
  if (node.type !== 'TEXT') return `<${node.type}> in a text`;
  const strange = ['spread', 'src', 'href'].find((name) => node.props[name] !== undefined);
  // A line height is a multiple of the text's own size.
  const loose = style.lineHeight !== undefined && style.fontSize === undefined ? 'lineHeight' : undefined;
  const own = strange ?? strangeIn(style, TYPE) ?? loose;
  if (own) return named(node, own);
  for (const child of node.children) {
    const inner = isTextInstance(child) ? undefined : textObstacle(child, child.style as Style);
    if (inner) return inner;
  }
  return undefined;
}

/**
 * Sets a node without laying it out, as react-pdf would lay it out, in a tenth of the time: see `obstacle` for what can
 * be set so. `width`: of the frame around it, in pt. The box is relative to that frame.
 */
export function setPlaced(node: Instance, faces: FaceStore, width = 0): LaidNode {
  const style = node.style as Style;
  if (node.type === 'TEXT') {
    const lines = linesOf(node, width, faces);
    const height = lines.reduce((sum, line) => sum + line.box.height, 0);
    return {
      type: 'TEXT',
      props: node.props,
      style,
      box: boxOf({ width, height }),
      lines,
      children: node.children as LaidNode['children'],
    };
  }
  const box = boxOf({ width, ...style });
  let foot = 0;
  const children = node.children.map((child) => {
    const set = setPlaced(child as Instance, faces, box.width);
    if (set.style.position === 'absolute') return set;
    set.box!.top = foot;
    foot = Math.fround(foot + set.box!.height);
    return set;
  });
  if (style.height === undefined) box.height = foot;
  return {
    type: node.type,
    props: node.props,
    style,
    box,
    children: (node.props.placed as never) ?? children,
  };
}

/** Yoga keeps lengths in single precision. A negative size, which it takes for none, is nothing here. */
function boxOf({ left = 0, top = 0, width = 0, height = 0 }: Style): LaidBox {
  const [x, y, w, h] = [left, top, width, height].map((length) => Math.fround(Number(length)));
  return { left: x!, top: y!, width: Math.max(0, w!), height: Math.max(0, h!), ...BARE };
}

/** A box without padding and borders. */
export const BARE = {
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
};
