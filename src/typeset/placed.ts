import type { FaceStore } from './fonts/store.ts';
import type { Instance, LaidBox, LaidNode } from './nodes.ts';
import { isPlaced } from './obstacle.ts';
import { linesOf } from './words.ts';

/** Those styles of a frame and of a text that decide on boxes: see `obstacle`. */
interface Style {
  position?: 'absolute';
  left?: number;
  top?: number;
  right?: number;
  bottom?: number;
  width?: number;
  height?: number;
  minHeight?: number;
  marginTop?: number;
  alignItems?: string;
  justifyContent?: string;
  borderRadius?: number;
}

export type Size = Pick<LaidBox, 'width' | 'height'>;

/**
 * Sets a node without laying it out, as react-pdf would lay it out, in a tenth of the time: see `obstacle` for what can
 * be set so. `frame`: the size of what is around it, in pt. The box is relative to that.
 */
export function setPlaced(node: Instance, faces: FaceStore, frame: Size): LaidNode {
  const { type, props } = node;
  const style = node.style as Style;
  const box = boxOf(style, frame);
  if (type === 'TEXT') {
    const lines = linesOf(node, box.width, faces);
    box.height = Math.fround(lines.reduce((sum, line) => sum + line.box.height, 0));
    return { type, props, style: { ...style }, box, lines, children: node.children as LaidNode['children'] };
  }
  const children = node.children as Instance[];
  const column = children.filter((child) => !isPlaced(child)).map((child) => setPlaced(child, faces, box));
  const foot = stack(column);
  if (style.height === undefined && style.bottom === undefined) box.height = foot;
  box.height = Math.max(box.height, Math.fround(style.minHeight ?? 0));
  justify(column, foot, style, box);
  const next = column.values();
  const set = children.map((child) => (isPlaced(child) ? setPlaced(child, faces, box) : next.next().value!));
  return { type, props, style: rounded(style), box, children: (props.placed as never) ?? set };
}

/** Puts boxes one below the other. Gives their foot. */
function stack(column: readonly LaidNode[]): number {
  let foot = 0;
  for (const { box, style } of column) {
    box!.top = Math.fround(foot + ((style as Style).marginTop ?? 0));
    foot = Math.fround(box!.top + box!.height);
  }
  return foot;
}

const SIDEWAYS: Record<string, number> = { center: 0.5, 'flex-end': 1 };

/** Moves the boxes of a column to where its frame wants them. */
function justify(column: readonly LaidNode[], foot: number, style: Style, frame: Size): void {
  const { alignItems, justifyContent } = style;
  const rest = frame.height - foot;
  const lead = justifyContent === 'center' ? rest / 2 : 0;
  const gaps = column.length - 1;
  const between = justifyContent === 'space-between' && gaps > 0 ? Math.max(0, rest) / gaps : 0;
  column.forEach(({ box }, index) => {
    box!.top = Math.fround(box!.top + lead + index * between);
    box!.left = Math.fround((frame.width - box!.width) * (SIDEWAYS[alignItems ?? ''] ?? 0));
  });
}

/** With its radius at every corner. */
function rounded({ borderRadius: radius, ...style }: Style): LaidNode['style'] {
  if (radius === undefined) return style as LaidNode['style'];
  return {
    ...style,
    borderTopLeftRadius: radius,
    borderTopRightRadius: radius,
    borderBottomRightRadius: radius,
    borderBottomLeftRadius: radius,
  };
}

/** Yoga keeps lengths in single precision. A negative size, which it takes for none, is nothing here. */
function boxOf({ position, left = 0, top = 0, right, bottom, width, height }: Style, frame: Size): LaidBox {
  const [x, y] = [Math.fround(left), Math.fround(top)];
  const open = position === undefined ? frame.width : 0;
  const w = width ?? (right === undefined ? open : frame.width - x - Math.fround(right));
  const h = height ?? (bottom === undefined ? 0 : frame.height - y - Math.fround(bottom));
  return {
    left: x,
    top: y,
    width: Math.max(0, Math.fround(w)),
    height: Math.max(0, Math.fround(h)),
    ...BARE,
  };
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
