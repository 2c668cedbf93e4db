import type { Glyphs } from '#model';
import type { Content } from './content.ts';
import { type Font, VERTICAL_ORIGIN } from './fonts/font.ts';
import { actualText, hex16 } from './objects.ts';

/**
 * Shows a run of glyphs: a pen position for each baseline or axis, and one TJ for what stands on it. Every glyph comes
 * within 0.001 pt of its place: the pen is followed with the widths and the numbers that the file carries. What is `told`
 * already is not said again.
 */
export function showGlyphs(run: Glyphs, font: Font, content: Content, told = false): void {
  const count = run.ids.length;
  if (run.x.length !== count || run.text.length !== count) {
    throw new Error(`A run of ${count} glyphs has ${run.x.length} positions and ${run.text.length} texts.`);
  }
  const places = run.vertical ? columnPlaces(run, font) : linePlaces(run, font);
  for (let start = 0; start < count; ) {
    const { across } = places[start]!;
    let end = start + 1;
    while (end < count && Math.abs(places[end]!.across - across) <= NUDGE) end++;
    const { along } = places[start]!;
    content.pen(...(run.vertical ? ([across, along] as const) : ([along, across] as const)));
    showStretch(run, places, start, end, font, content, told);
    start = end;
  }
}

/** What an axis may be off by, since widths of glyphs are rounded. */
const NUDGE = 0.0011;

/** Where the pen must be for a glyph: across and along the direction of reading. `advance` in thousandths of the size. */
interface Place {
  across: number;
  along: number;
  advance: number;
}

const shift = (run: Glyphs, index: number): number => run.dy?.[index] ?? 0;

const linePlaces = (run: Glyphs, font: Font): Place[] =>
  run.ids.map((id, index) => ({
    across: run.y + shift(run, index),
    along: run.x[index]!,
    advance: font.width(id),
  }));

/** In vertical writing the pen is over the middle of a glyph, 0.88 em above its baseline (9.7.4.3, DW2 and W2). */
const columnPlaces = (run: Glyphs, font: Font): Place[] =>
  run.ids.map((id, index) => ({
    across: run.x[index]! + (font.width(id) / 2000) * run.size,
    along: run.y + shift(run, index) - (VERTICAL_ORIGIN / 1000) * run.size,
    advance: font.height(id),
  }));

/** Glyphs on one baseline or axis. What a glyph's ToUnicode entry does not say is said by ActualText (14.9.4). */
function showStretch(
  run: Glyphs,
  places: readonly Place[],
  start: number,
  end: number,
  font: Font,
  content: Content,
  told: boolean,
): void {
  const line = new Line(run.size, places[start]!.along, run.vertical ? -1 : 1);
  for (let index = start; index < end; ) {
    let next = index + 1;
    while (next < end && run.text[next] === '') next++;
    const text = run.text[index]!;
    const spoken = (next === index + 1 && font.speaks(run.ids[index]!, text)) || told;
    if (!spoken) {
      line.show(content);
      content.text(actualText(text));
    }
    for (; index < next; index++) line.add(run.ids[index]!, places[index]!);
    if (!spoken) {
      line.show(content);
      content.text('EMC');
    }
  }
  line.show(content);
}

/** The operand of a TJ under construction, and where the pen is after it. */
class Line {
  private readonly unit: number;
  private readonly scale: number;
  private array = '';
  private string = '';

  constructor(
    size: number,
    private pen: number,
    /** 1 where numbers of a TJ take the pen back, as in a line; -1 where they take it on, as in a column. */
    private readonly back: 1 | -1,
  ) {
    this.unit = size / 1000;
    this.scale = size <= 10 ? 10 : size <= 100 ? 100 : 1000;
  }

  add(glyph: number, { along, advance }: Place): void {
    const kern = (this.back * Math.round(((this.pen - along) / this.unit) * this.scale)) / this.scale;
    if (kern !== 0) {
      if (!Number.isFinite(kern))
        throw new Error(`A glyph stands at ${along} in type of ${this.unit * 1000} pt.`);
      this.closeString();
      this.array += kern;
      this.pen -= this.back * kern * this.unit;
    }
    this.string += hex16(glyph);
    this.pen += advance * this.unit;
  }

  show(content: Content): void {
    if (this.array === '' && this.string !== '') content.text(`<${this.string}> Tj`);
    else if (this.array !== '') {
      this.closeString();
      content.text(`[${this.array}] TJ`);
    }
    this.array = '';
    this.string = '';
  }

  private closeString(): void {
    if (this.string !== '') this.array += `<${this.string}>`;
    this.string = '';
  }
}
