import { PROCESS } from '../colour/tints.ts';
import type { Coverage, Unjudged } from '../facts/facts.ts';
import { boxOfPolygons } from '../fonts/outline.ts';
import type { Box, Matrix } from '../geometry.ts';
import type { Area, Clip, Layer, Mark, Observer, Shape } from '../interpreter/mark.ts';
import type { Stock } from '../interpreter/stock.ts';
import type { Stream } from '../reader/objects.ts';
import { type Frame, frameOver } from './frame.ts';
import { type Picture, pictureOf, placed } from './picture.ts';
import { canBlend, type Leaves, Plates } from './plates.ts';
import { scan } from './scan.ts';
import { SCREEN, type Source, shading, solid } from './source.ts';

/** What is painted on a page, in order, to be painted again onto plates. */
type Event = { mark: Mark; shape: Shape; clip: Clip } | { layer: Layer } | 'end';

/** Rows times columns times marks that a page may take. */
const MOST_CELLS = 400_000_000;

/** Keeps what is painted, and makes the coverage of it. */
export class Press implements Observer {
  private readonly events: Event[] = [];
  private readonly unjudged = new Set<Unjudged>();
  private readonly masks = new WeakMap<Area, Mask>();
  private readonly stock: Stock;
  private left = MOST_CELLS;

  constructor(stock: Stock) {
    this.stock = stock;
  }

  mark(mark: Mark, shape: Shape, clip: Clip): void {
    if (mark.isVisible) this.events.push({ mark, shape, clip });
  }

  begin(layer: Layer): void {
    this.events.push({ layer });
  }

  end(): void {
    this.events.push('end');
  }

  /**
   * Prints onto plates within a box. Glyphs of TrueType and CFF programs have their own shapes, others a part of their
   * room. `pictures` keeps pictures from page to page. What cannot be printed stands in `unjudged`.
   */
  async coverage(
    box: Box,
    pictures: Map<Stream, Picture | undefined>,
    withView: boolean,
  ): Promise<{ coverage: Coverage | undefined; unjudged: Unjudged[] }> {
    const frame = frameOver(box);
    if (!frame) return { coverage: undefined, unjudged: ['tooMuchInk'] };
    for (const event of this.events) {
      if (event === 'end' || 'layer' in event || event.shape.kind !== 'image') continue;
      const { stream, image } = event.shape;
      if (!pictures.has(stream)) pictures.set(stream, await pictureOf(this.stock.file, stream, image));
    }
    const stack = [{ plates: new Plates(frame, false), layer: undefined as Layer | undefined }];
    for (const event of this.events) {
      if (this.left < 0) break;
      if (event === 'end') {
        const { plates, layer } = stack.pop()!;
        stack.at(-1)!.plates.lay(plates, layer!.manner);
        plates.release();
      } else if ('layer' in event) {
        this.judge(event.layer.manner);
        stack.push({ plates: new Plates(frame, true), layer: event.layer });
      } else this.print(stack.at(-1)!.plates, event, pictures);
    }
    if (this.left < 0) this.unjudged.add('tooMuchInk');
    const [{ plates }] = stack as [(typeof stack)[0]];
    const coverage = { ...summed(plates), ...(withView && { view: viewOf(plates) }) };
    for (const one of stack) one.plates.release();
    return { coverage, unjudged: [...this.unjudged] };
  }

  private judge(manner: Mark['manner']): void {
    if (!canBlend(manner.blend)) this.unjudged.add('blend');
    if (manner.hasSoftMask) this.unjudged.add('softMask');
  }

  private print(
    plates: Plates,
    { mark, shape, clip }: Extract<Event, { mark: Mark }>,
    pictures: ReadonlyMap<Stream, Picture | undefined>,
  ): void {
    if (mark.manner.hasSoftMask) {
      this.unjudged.add('softMask');
      return;
    }
    this.judge(mark.manner);
    const source = this.sourceOf(mark, shape, pictures);
    if (!source) return;
    if (source.plates.some((plate) => plate.startsWith(SCREEN))) this.unjudged.add('conversion');
    const area =
      shape.kind === 'area'
        ? shape.area
        : boxArea(shape.kind === 'image' ? corners(shape.matrix) : undefined, clip.box);
    const { frame } = plates;
    const masks = clip.areas.map((one) => this.maskOf(one, frame));
    const paint = plates.painter(source, mark.manner, leavesOf(mark, shape));
    scan(area.polygons(), area.rule, frame, clip.box, (row, from, to, cover) => {
      this.left -= (to - from) * Math.max(4, plates.tints.size);
      if (this.left < 0) return;
      for (let column = from; area.share < 1 && column < to; column += 1) cover[column]! *= area.share;
      for (const mask of masks) applyMask(mask, row, from, to, cover);
      paint(row, from, to, cover);
    });
  }

  private sourceOf(
    { paint }: Mark,
    shape: Shape,
    pictures: ReadonlyMap<Stream, Picture | undefined>,
  ): Source | undefined {
    const { file } = this.stock;
    if (shape.kind === 'shading') return shading(file, shape.object, shape.matrix) ?? this.missing('mesh');
    const { pattern } = paint;
    const gradient =
      pattern?.kind === 'shading' ? file.dict(pattern.object as Stream)?.get('Shading') : undefined;
    if (pattern?.kind === 'tiling') return this.missing('tiling');
    const object = file.stream(gradient) ?? file.dict(gradient);
    const own = pattern
      ? object && shading(file, object, pattern.matrix)
      : solid(paint.space, paint.values, paint.tints);
    if (shape.kind !== 'image') return own ?? this.missing(pattern ? 'mesh' : 'conversion');
    const picture = pictures.get(shape.stream);
    return (picture && placed(picture, shape.matrix, own)) ?? this.missing('picture');
  }

  private missing(what: Unjudged): undefined {
    this.unjudged.add(what);
    return undefined;
  }

  /** How much of each cell a clip lets through. */
  private maskOf(area: Area, frame: Frame): Mask {
    const known = this.masks.get(area);
    if (known) return known;
    const polygons = area.polygons();
    const box = boxOfPolygons(polygons);
    const column = (x: number) => Math.max(0, Math.min(frame.columns, (x - frame.left) / frame.cell));
    const [left, right] = [Math.floor(column(box[0])), Math.ceil(column(box[2]))];
    const mask: Mask = { left, right, rows: new Map() };
    scan(polygons, area.rule, frame, box, (row, from, to, cover) => {
      this.left -= right - left;
      if (this.left >= 0)
        mask.rows.set(
          row,
          cover
            .slice(left, right)
            .fill(0, to - left)
            .fill(0, 0, from - left),
        );
    });
    this.masks.set(area, mask);
    return mask;
  }
}

/** Coverage of the rows that a clip has something in, between two columns. */
interface Mask {
  left: number;
  right: number;
  rows: Map<number, Float32Array>;
}

function applyMask(
  { left, right, rows }: Mask,
  row: number,
  from: number,
  to: number,
  cover: Float32Array,
): void {
  const open = rows.get(row);
  for (let column = from; column < to; column += 1) {
    const share = open && column >= left && column < right ? open[column - left]! : 0;
    cover[column]! *= share;
  }
}

const corners = ([a, b, c, d, e, f]: Matrix): number[] =>
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].flatMap(([x, y]) => [a * x! + c * y! + e, b * x! + d * y! + f]);

function boxArea(polygon: number[] | undefined, box: Box): Area {
  const [left, bottom, right, top] = box;
  const points = polygon ?? [left, bottom, right, bottom, right, top, left, top];
  return { polygons: () => [points], rule: 'nonzero', share: 1 };
}

/** What a mark leaves on the plates below it (ISO 32000-1, 8.6.7, and 11.7.4.5). */
function leavesOf({ manner, paint }: Mark, shape: Shape): Leaves {
  if (!manner.overprints) return 'nothing';
  if (paint.space.inks) return 'otherPlates';
  const isPlain = shape.kind === 'area' && !paint.pattern && paint.space.family === 'DeviceCMYK';
  return isPlain && manner.mode === 1 ? 'zeros' : 'otherInks';
}

/** Adds the plates up, those that are not inks yet left out. */
function summed({ frame: { cell, columns, rows, left, bottom }, tints }: Plates): Coverage {
  const total = new Float32Array(columns * rows);
  for (const [plate, values] of tints) if (!plate.startsWith(SCREEN)) addUp(total, values);
  return { cell, columns, rows, left, bottom, total };
}

/** Runs for millions of cells: apart, so that it is compiled once for all plates. */
function addUp(total: Float32Array, values: Float32Array): void {
  for (let i = 0; i < total.length; i += 1) total[i]! += 100 * values[i]!;
}

/** The four process colours of each cell. A spot ink is shown as a middle grey. */
function viewOf({ frame, tints }: Plates): Uint8Array {
  const view = new Uint8Array(frame.columns * frame.rows * 4);
  for (const [plate, values] of tints) {
    const ink = plate.startsWith(SCREEN) ? plate.slice(1) : plate;
    const channel = (PROCESS as readonly string[]).indexOf(ink);
    const [offset, full] = channel < 0 ? [3, 127.5] : [channel, 255];
    for (let cell = 0, at = offset; at < view.length; cell += 1, at += 4) {
      view[at] = Math.min(255, view[at]! + full * values[cell]!);
    }
  }
  return view;
}
