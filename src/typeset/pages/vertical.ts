import { type FlatPaint, type Glyphs, type Item, plain, type VerticalText } from '#model';
import type { Face } from '../fonts/face.ts';
import type { LaidNode } from '../nodes.ts';
import type { Column, PlacedCell } from '../vertical/columns.ts';
import type { SetVertical } from '../vertical/vertical.ts';
import type { Box, Forme, Frame, SetLine } from './forme.ts';
import { round, roundMatrix } from './geometry.ts';
import { endLine } from './text.ts';

/** Top of the em square above the baseline, and its middle, in em, for every face. */
const ASCENT = 0.88;
const MIDDLE = 0.38;

/** The glyphs of a vertical text whose box lies at (x, y) of the page. */
export function vertical(node: LaidNode, x: number, y: number, forme: Forme, outer?: Frame): Item[] {
  const set = node.props.vertical!;
  const { spec, columns } = set;
  const box = { x, y, width: node.box!.width, height: node.box!.height };
  const words = plain(spec.columns.join('\n'));
  const frame = spec.height === undefined ? outer : { ...box, ...(outer && { outer }) };
  const foot = forme.footOf(frame);
  const items: Item[] = [];
  let offset = 0;
  const lines = columns.flatMap((column, index) => {
    const axis = x + set.width - spec.size / 2 - index * spec.feed;
    const glyphs = new ColumnSetter(spec, axis, y, words, forme).set(column.cells);
    offset += column.text.length;
    if (words[offset] === '\n') {
      offset += 1;
      endLine(items, glyphs);
    }
    glyphs.push(...sides(set, index, axis, y, forme));
    if (glyphs.length > 0) items.push({ kind: 'group', text: column.text, items: glyphs });
    return partsOf(column, foot - y).map((part) => lineOf(part, axis, y, spec.size));
  });
  const broken = columns.find((column) => column.broken);
  if (broken) forme.problem('typeset/broken-word', { line: broken.text.trim() }, words);
  forme.texts.push({
    words,
    // A column beyond a given width has no place: the gates find it missing.
    lines: spec.width === undefined ? lines : lines.filter(({ left }) => left > x - spec.size / 2),
    box,
    measure: box.width,
    artifact: node.props.role === 'Artifact',
    turned: forme.turned > 0,
    ...(frame ? { frame } : {}),
  });
  return items;
}

/** Feed in em that columns with readings or dots need at least, but for the first. */
const RUBY_FEED = 1.6;

/** The readings and dots beside a column, which the column speaks for. */
function sides(
  { spec, columns }: SetVertical,
  index: number,
  axis: number,
  top: number,
  forme: Forme,
): Item[] {
  const { text, sides } = columns[index]!;
  const words = plain(spec.columns.join('\n'));
  if (index > 0 && sides.length > 0 && spec.feed < RUBY_FEED * spec.size)
    forme.problem('typeset/ruby-room', { line: text.trim() }, words);
  return sides.flatMap(({ size, cells }) => {
    const beside = axis + (spec.size + size) / 2;
    return new ColumnSetter({ ...spec, size }, beside, top, words, forme, { gloss: true }).set(cells);
  });
}

/** Brackets and points leave half of their square empty. */
const PRINTED = /[^\s\p{P}]/u;

/** Less is the error of arithmetic. */
const TOLERANCE = 0.5;

type Part = Pick<Column, 'cells' | 'length'>;

/** What of a column stands above the foot of its frame, and what below. */
function partsOf({ cells, length }: Part, foot: number): Part[] {
  const below = cells.findIndex((cell) => endOf(cell, length) > foot + TOLERANCE);
  if (below <= 0) return [{ cells, length }];
  return [
    { cells: cells.slice(0, below), length },
    { cells: cells.slice(below), length },
  ];
}

/** The last point of a column may have given up its blank. */
const endOf = ({ y, advance }: PlacedCell, length: number): number => Math.min(y + advance, length);

/** A column, or a part of it, as the gates see it. */
function lineOf({ cells, length }: Part, axis: number, top: number, size: number): SetLine {
  const left = axis - size / 2;
  const ink: Box[] = cells
    .filter((cell) => PRINTED.test(cell.text))
    .map((cell) => ({ x: left, y: top + cell.y, width: size, height: cell.advance }));
  const [first, last] = [cells[0], cells.at(-1)];
  return {
    words: cells.map(({ text }) => text).join(''),
    left,
    right: left + size,
    top: top + Math.max(0, first?.y ?? 0),
    bottom: top + (last ? endOf(last, length) : 0),
    ink,
  };
}

/** Sets one column: stretches of upright glyphs, words on their side, figures abreast. */
class ColumnSetter {
  private readonly items: Item[] = [];
  private readonly paint: FlatPaint | undefined;
  private readonly size: number;
  /** The stretch that the next upright glyph may join. */
  private upright: Glyphs | undefined;
  /** The word on its side that the next turned character may join, and where it begins. */
  private turned: { glyphs: Glyphs; top: number } | undefined;

  constructor(
    { color, size }: VerticalText,
    private readonly axis: number,
    private readonly top: number,
    private readonly words: string,
    private readonly forme: Forme,
    private readonly gloss: Pick<Glyphs, 'gloss'> = {},
  ) {
    this.paint = forme.palette.paint(color);
    this.size = size;
  }

  set(cells: readonly PlacedCell[]): Item[] {
    for (const cell of cells) this.cell(cell);
    return this.items;
  }

  private cell(cell: PlacedCell): void {
    if (cell.missing) this.forme.missing(cell.missing, this.words);
    const inked = cell.glyphs.some(({ id }) => id !== 0);
    if (!this.paint || !inked) return;
    this.forme.faces.add(cell.face.id);
    if (cell.stance !== 'upright') this.upright = undefined;
    if (cell.stance !== 'turned') this.turned = undefined;
    if (cell.stance === 'upright') this.stand(cell, this.paint);
    else if (cell.stance === 'turned') this.lay(cell, this.paint);
    else this.join(cell, this.paint);
  }

  /** A glyph on the axis, the top of its em square at the top of its cell: where all our faces have its origin. */
  private stand(cell: PlacedCell, paint: FlatPaint): void {
    const [glyph] = cell.glyphs;
    const baseline = round(this.top + cell.y + ASCENT * this.size);
    if (this.upright?.face !== cell.face.id) {
      this.upright = { ...this.glyphs(cell.face, paint, baseline), dy: [], vertical: true };
      this.items.push(this.upright);
    }
    const { ids, x, dy, text, y } = this.upright!;
    ids.push(glyph!.id);
    x.push(round(this.axis - this.widthOf(cell) / 2));
    dy!.push(round(baseline - y));
    text.push(cell.text);
  }

  /** A character on its side: the line runs down, its em square in the middle of the column. */
  private lay(cell: PlacedCell, paint: FlatPaint): void {
    if (this.turned?.glyphs.face !== cell.face.id) {
      const top = this.top + cell.y;
      const glyphs = this.glyphs(cell.face, paint, 0);
      const across = round(this.axis - MIDDLE * this.size);
      this.items.push({ kind: 'group', transform: [0, 1, -1, 0, across, round(top)], items: [glyphs] });
      this.turned = { glyphs, top };
    }
    const { glyphs, top } = this.turned!;
    glyphs.ids.push(cell.glyphs[0]!.id);
    glyphs.x.push(round(this.top + cell.y - top));
    glyphs.text.push(cell.text);
  }

  /** Figures beside each other, condensed to the em if they are wider. */
  private join(cell: PlacedCell, paint: FlatPaint): void {
    const width = this.widthOf(cell);
    const factor = Math.min(1, this.size / width);
    const glyphs = this.glyphs(cell.face, paint, round(this.top + cell.y + ASCENT * this.size));
    let pen = 0;
    for (const [index, glyph] of cell.glyphs.entries()) {
      glyphs.ids.push(glyph.id);
      glyphs.x.push(round(pen));
      glyphs.text.push(index === 0 ? cell.text : '');
      pen += (glyph.advanceWidth / cell.face.unitsPerEm) * this.size;
    }
    const left = this.axis - (factor * width) / 2;
    this.items.push({
      kind: 'group',
      transform: roundMatrix([factor, 0, 0, 1, left, 0]),
      items: [glyphs],
    });
  }

  private widthOf({ glyphs, face }: PlacedCell): number {
    const units = glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
    return (units / face.unitsPerEm) * this.size;
  }

  private glyphs({ id }: Face, paint: FlatPaint, y: number): Glyphs {
    return { kind: 'glyphs', face: id, size: this.size, paint, y, ids: [], x: [], text: [], ...this.gloss };
  }
}
