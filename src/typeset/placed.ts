import type { AttributedString, Attributes } from '@react-pdf/textkit';
import { composeText } from './composer.ts';
import type { FaceStore } from './fonts/store.ts';
import { type Instance, isTextInstance, type LaidBox, type LaidLine, type LaidNode } from './nodes.ts';

type Style = Record<string, unknown>;

/** Styles of a frame at a given place. */
const PLACE = new Set(['position', 'left', 'top', 'width', 'height']);

/** Styles of a text. The texts in it inherit them. */
const TYPE = new Set([
  'color',
  'fontFamily',
  'fontFeatureSettings',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'opacity',
  'textAlign',
]);

/**
 * Sets what stands at given places without laying it out: the cells of a table, frames of known corner and width that hold
 * texts. As react-pdf would lay it out, in a tenth of the time, so that a table of thousands of rows is no burden.
 * Throws on a style that would take layout.
 */
export function setPlaced(node: Instance, faces: FaceStore, width = 0): LaidNode {
  const style = { ...(node.style as Style) };
  const { vertical, spread } = node.props;
  if (vertical || spread !== undefined || !['VIEW', 'TEXT'].includes(node.type))
    throw new Error(`<${node.type}> in a placed View`);
  if (node.type === 'TEXT') return setText(node, style, width, faces);
  refuse(node, style, PLACE);
  const box = boxOf(style);
  const children = node.children.map((child) => setPlaced(child as Instance, faces, box.width));
  box.height ||= children.reduce((sum, child) => sum + (child.type === 'TEXT' ? child.box!.height : 0), 0);
  const set = { type: node.type, props: node.props, style, box, children };
  return style.position === 'absolute' ? set : drawnAround(set);
}

/** A row is as large as its cells. */
function drawnAround(row: LaidNode): LaidNode {
  const cells = row.children as LaidNode[];
  if (cells.length === 0) return row;
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

function setText(node: Instance, style: Style, width: number, faces: FaceStore): LaidNode {
  if (node.props.phrases) throw new Error(`<${node.type}>: phrases cannot be used in a placed View`);
  const text: AttributedString = { string: '', runs: [] };
  append(text, node, {}, faces);
  const container = { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY };
  const lines = composeText(text, container).flat() as unknown as LaidLine[];
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

/** Adds the words of a text and of the texts in it, each in its style. */
function append(text: AttributedString, node: Instance, inherited: Style, faces: FaceStore): void {
  const own = node.style as Style;
  refuse(node, own, TYPE);
  const style = { ...inherited, ...own };
  if (typeof own.lineHeight === 'number') style.lineHeight = own.lineHeight * Number(style.fontSize);
  const attributes = attributesOf(style, faces);
  for (const child of node.children) {
    if (!isTextInstance(child)) {
      append(text, child, style, faces);
      continue;
    }
    const start = text.string.length;
    text.string += child.value;
    text.runs.push({ start, end: text.string.length, attributes });
  }
}

function attributesOf(style: Style, faces: FaceStore): Attributes {
  const { fontFamily, fontWeight } = style as { fontFamily?: string | string[]; fontWeight?: number };
  const font = [fontFamily ?? [], 'Helvetica'].flat().map((family) => {
    return faces.getFont({ fontFamily: family, fontWeight }).data;
  });
  return {
    font: font as unknown as Attributes['font'],
    color: style.color as string,
    fontSize: style.fontSize as number,
    features: style.fontFeatureSettings as Attributes['features'],
    characterSpacing: style.letterSpacing as number,
    lineHeight: style.lineHeight as number,
    opacity: style.opacity as number,
    align: style.textAlign as string,
  };
}

function refuse(node: Instance, style: Style, known: ReadonlySet<string>): void {
  const strange = Object.keys(style).find((name) => !known.has(name));
  if (strange) throw new Error(`<${node.type}>: ${strange} cannot be used in a placed View`);
}

/** Yoga keeps lengths in single precision. */
function boxOf({ left = 0, top = 0, width = 0, height = 0 }: Style): LaidBox {
  const [x, y, w, h] = [left, top, width, height].map((length) => Math.fround(Number(length)));
  return { left: x!, top: y!, width: w!, height: h!, ...BARE };
}

const BARE = {
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
};
