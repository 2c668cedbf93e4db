import type { Item, Segment, Stroke } from '#model';
import type { LaidBox, LaidNode, LaidStyle } from '../nodes.ts';
import type { Forme } from './forme.ts';
import { round } from './geometry.ts';
import { boxOutline, type Corners, Outline } from './outline.ts';

/** Sides of a box, clockwise. */
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

interface Border {
  width: number;
  color: unknown;
  style: unknown;
}

/** Background and borders of a box at (x, y) of the page. Opacity comes down by inheritance, as react-pdf has it. */
export function decoration({ box, style }: LaidNode, x: number, y: number, forme: Forme): Item[] {
  if (!box) return [];
  const opacity = style.opacity ?? 1;
  const items: Item[] = [];
  const ground = forme.palette.paint(style.backgroundColor, opacity);
  if (ground && box.width > 0 && box.height > 0) {
    const outline = new Outline();
    outline.roundedBox(x, y, box.width, box.height, cornersOf(style, box));
    if (forme.shows(outline, 0)) items.push({ kind: 'shape', path: outline.path, fill: ground });
  }
  const borders = bordersOf(style, box);
  if (borders.some(({ width }) => width > 0)) drawBorders(borders, style, box, x, y, opacity, forme, items);
  return items;
}

/** The outline that `overflow: hidden` cuts to. */
export const boxClip = ({ box, style }: LaidNode, x: number, y: number): Segment[] =>
  boxOutline(x, y, box!.width, box!.height, cornersOf(style, box!));

export const hasRoundCorners = ({ box, style }: LaidNode): boolean =>
  cornersOf(style, box!).some((radius) => radius > 0);

function cornersOf(style: LaidStyle, { width, height }: LaidBox): Corners {
  const radius = (corner: string) =>
    Math.min(Number(style[`border${corner}Radius`] ?? 0) || 0, width / 2, height / 2);
  return [radius('TopLeft'), radius('TopRight'), radius('BottomRight'), radius('BottomLeft')];
}

const bordersOf = (style: LaidStyle, box: LaidBox): Border[] =>
  SIDES.map((side) => ({
    width: box[`border${side}Width`] || 0,
    color: style[`border${side}Color`] ?? 'black',
    style: style[`border${side}Style`] ?? 'solid',
  }));

function drawBorders(
  borders: Border[],
  style: LaidStyle,
  box: LaidBox,
  x: number,
  y: number,
  opacity: number,
  forme: Forme,
  items: Item[],
): void {
  const ring = ringOf(borders, cornersOf(style, box), box, x, y);
  const [first] = borders;
  const solid = borders.every((border) => border.style === 'solid' || border.width === 0);
  if (solid && borders.every(({ width, color }) => width === first!.width && color === first!.color)) {
    const fill = forme.palette.paint(first!.color, opacity);
    if (fill) items.push({ kind: 'shape', path: ring, fill, fillRule: 'evenodd' });
    return;
  }
  const rounded = cornersOf(style, box).some((radius) => radius > 0);
  borders.forEach(({ width, color, style: line }, side) => {
    const paint = width > 0 ? forme.palette.paint(color, opacity) : undefined;
    if (!paint) return;
    const mitre = mitreOf(side, borders, box, x, y);
    if (line !== 'solid') items.push(dashed(side, borders, box, x, y, { paint, width: round(width) }));
    else if (!rounded) items.push({ kind: 'shape', path: mitre, fill: paint });
    else
      items.push({
        kind: 'group',
        items: [{ kind: 'shape', path: ring, fill: paint, fillRule: 'evenodd' }],
        clip: { path: mitre },
      });
  });
}

/** Outer and inner edge of all borders; filled by the even-odd rule it is the borders themselves. */
function ringOf(borders: Border[], corners: Corners, { width, height }: LaidBox, x: number, y: number) {
  const [top, right, bottom, left] = borders.map((border) => border.width) as Corners;
  const outline = new Outline();
  outline.roundedBox(x, y, width, height, corners);
  const inner = (radius: number, border: number) => Math.max(0, radius - border);
  const [tl, tr, br, bl] = corners;
  outline.roundedBox(
    x + left,
    y + top,
    width - left - right,
    height - top - bottom,
    [inner(tl, left), inner(tr, right), inner(br, right), inner(bl, left)],
    [inner(tl, top), inner(tr, top), inner(br, bottom), inner(bl, bottom)],
  );
  return outline.path;
}

/** A side of the border, mitred where it meets its neighbours. */
function mitreOf(side: number, borders: Border[], { width, height }: LaidBox, x: number, y: number) {
  const [top, right, bottom, left] = borders.map((border) => border.width) as Corners;
  const outer = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  const inner = [
    [x + left, y + top],
    [x + width - right, y + top],
    [x + width - right, y + height - bottom],
    [x + left, y + height - bottom],
  ] as const;
  const next = (side + 1) % 4;
  const outline = new Outline();
  outline.move(...outer[side]!);
  outline.line(...outer[next]!);
  outline.line(...inner[next]!);
  outline.line(...inner[side]!);
  outline.close();
  return outline.path;
}

/** A dashed or dotted side: a line along its middle, with react-pdf's pattern. */
function dashed(side: number, borders: Border[], box: LaidBox, x: number, y: number, stroke: Stroke): Item {
  const { width, style } = borders[side]!;
  const half = width / 2;
  const [right, bottom] = [x + box.width, y + box.height];
  const ends = [
    [x, y + half, right, y + half],
    [right - half, y, right - half, bottom],
    [right, bottom - half, x, bottom - half],
    [x + half, bottom, x + half, y],
  ][side] as Corners;
  const outline = new Outline();
  outline.move(ends[0], ends[1]);
  outline.line(ends[2], ends[3]);
  const dash = [round(width * (style === 'dotted' ? 1 : 2)), round(width * 1.2)];
  return { kind: 'shape', path: outline.path, stroke: { ...stroke, dash } };
}
