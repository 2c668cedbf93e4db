import type { Font, Glyph } from '../fonts/font.ts';
import { type Box, boxWithin, grown, isEmpty, type Matrix, NOWHERE, union, within } from '../geometry.ts';
import { Bytes, type Obj } from '../reader/objects.ts';
import type { Area, TextFacts } from './mark.ts';
import { shapeOf } from './pattern.ts';
import type { Run } from './run.ts';
import { strokeArea } from './stroke.ts';

/** A glyph and where its em stands on the page. */
interface Placed {
  glyph: Glyph;
  matrix: Matrix;
}

/** The share of its room that a glyph of unknown shape inks: Japanese text faces of regular weight. */
const INKED = 0.3;

/** What a rendering mode does (ISO 32000-1, table 106). */
const FILLS = [0, 2, 4, 6];
const STROKES = [1, 2, 5, 6];

/** Sets strings and the spaces between them (9.4.3), as one mark. */
export function show(run: Run, items: readonly Obj[]): void {
  const { font } = run.state.text;
  if (!font) return;
  const placed: Placed[] = [];
  for (const item of items) {
    if (typeof item === 'number') kern(run, font, item);
    else if (item instanceof Bytes) place(run, font, item, placed);
  }
  if (font.type3) drawProcedures(run, font, placed);
  else if (placed.length > 0) tell(run, font, placed);
}

function kern(run: Run, font: Font, thousandths: number): void {
  const { size, scale } = run.state.text;
  const by = (-thousandths / 1000) * size;
  advance(run, font.coding.isVertical ? 0 : by * scale, font.coding.isVertical ? by : 0);
}

function place(run: Run, font: Font, { bytes }: Bytes, placed: Placed[]): void {
  const { size, scale, rise, charSpace, wordSpace } = run.state.text;
  for (const { glyph, isSpace } of font.read(bytes)) {
    const { vertical } = glyph;
    const [x, y] = vertical ? [-vertical.x / 1000, -vertical.y / 1000] : [0, 0];
    const em: Matrix = [size * scale, 0, 0, size, x * size * scale, y * size + rise];
    placed.push({ glyph, matrix: within(run.state.ctm, within(run.matrices.text, em)) });
    const extra = charSpace + (isSpace ? wordSpace : 0);
    const unit = font.type3 ? font.type3.matrix[0] : 0.001;
    if (vertical) advance(run, 0, (vertical.advance / 1000) * size + extra);
    else advance(run, (glyph.width * unit * size + extra) * scale, 0);
  }
}

function advance(run: Run, x: number, y: number): void {
  run.matrices = { ...run.matrices, text: within(run.matrices.text, [1, 0, 0, 1, x, y]) };
}

function tell(run: Run, font: Font, placed: Placed[]): void {
  const { mode, size } = run.state.text;
  const [, , c, d] = within(run.state.ctm, run.matrices.text);
  const text: TextFacts = {
    font: font.facts,
    size: Math.abs(size) * Math.hypot(c, d),
    mode,
    text: placed.map(({ glyph }) => glyph.text ?? '').join(''),
    missing: placed.filter(({ glyph }) => glyph.lack).map(({ glyph }) => glyph.code),
    lacks: [...new Set(placed.flatMap(({ glyph }) => glyph.lack ?? []))],
    unmapped: placed.filter(({ glyph }) => glyph.text === undefined).map(({ glyph }) => glyph.code),
  };
  const box = placed.reduce<Box>((sum, one) => union(sum, boxOfGlyph(font, one)), NOWHERE);
  const area: Area = { polygons: () => polygonsOf(font, placed), rule: 'nonzero', share: 1 };
  if (placed.some(({ glyph }) => !font.outline(glyph))) run.seen.unjudged.add('fontShape');
  if (FILLS.includes(mode)) run.emit('text', 'fill', box, shapeOf(run, 'fill', area, box), { text });
  if (STROKES.includes(mode)) {
    const width = run.state.lineWidth * run.scale;
    const around = grown(box, width / 2);
    const lines = () => polygonsOf(font, placed).map((points) => ({ points, isClosed: true }));
    const stroked: Area = { ...area, polygons: () => strokeArea(lines(), width, 0) };
    const more = { width, ...(mode === 1 || mode === 5 ? { text } : {}) };
    run.emit('stroke', 'stroke', around, shapeOf(run, 'stroke', stroked, around), more);
  }
  if (mode === 3) run.emit('text', 'fill', box, { kind: 'area', area }, { text, isVisible: false });
  if (mode >= 4) run.seen.unjudged.add('textClip');
}

function boxOfGlyph(font: Font, { glyph, matrix }: Placed): Box {
  const outline = glyph.lack ? undefined : font.outline(glyph);
  const box = outline ? outline.box : font.room(glyph);
  return isEmpty(box) ? NOWHERE : boxWithin(matrix, box);
}

function polygonsOf(font: Font, placed: readonly Placed[]): number[][] {
  return placed.flatMap(({ glyph, matrix: [a, b, c, d, e, f] }) => {
    const polygons = font.outline(glyph)?.polygons ?? [inkedRoom(font.room(glyph), glyph)];
    return polygons.map((polygon) => {
      const points = new Array<number>(polygon.length);
      for (let i = 0; i < polygon.length; i += 2) {
        const [x, y] = [polygon[i]!, polygon[i + 1]!];
        points[i] = a * x + c * y + e;
        points[i + 1] = b * x + d * y + f;
      }
      return points;
    });
  });
}

/** The middle of a glyph's room, as large as the ink of a usual glyph. */
function inkedRoom([left, bottom, right, top]: Box, { text }: Glyph): number[] {
  if (text !== undefined && text.trim() === '') return [];
  const cut = (1 - Math.sqrt(INKED)) / 2;
  const [x, y] = [(right - left) * cut, (top - bottom) * cut];
  const [l, b, r, t] = [left + x, bottom + y, right - x, top - y];
  return [l, b, r, b, r, t, l, t];
}

function drawProcedures(run: Run, font: Font, placed: readonly Placed[]): void {
  const { matrix, resources, procedure } = font.type3!;
  const { state } = run;
  for (const { glyph, matrix: em } of placed) {
    const stream = procedure(glyph.code);
    if (!stream) continue;
    run.change({ ctm: em });
    run.nested(stream, matrix, resources);
    run.state = state;
  }
}
