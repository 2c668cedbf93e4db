import type { Glyphs } from '#model';
import type { Content } from './content.ts';
import type { Font } from './fonts/font.ts';
import { hex16, utf16Hex } from './objects.ts';

/**
 * Shows a run of glyphs: a pen position for each baseline, and one TJ for what stands on it. Every glyph comes within
 * 0.001 pt of its place: the pen is followed with the widths and the numbers that the file carries.
 */
export function showGlyphs(run: Glyphs, font: Font, content: Content): void {
  const count = run.ids.length;
  if (run.x.length !== count || run.text.length !== count) {
    throw new Error(`A run of ${count} glyphs has ${run.x.length} positions and ${run.text.length} texts.`);
  }
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && shift(run, end) === shift(run, start)) end++;
    content.pen(run.x[start]!, run.y + shift(run, start));
    showStretch(run, start, end, font, content);
    start = end;
  }
}

const shift = (run: Glyphs, index: number): number => run.dy?.[index] ?? 0;

/** Glyphs on one baseline. What a glyph's ToUnicode entry does not say is said by ActualText (14.9.4). */
function showStretch(run: Glyphs, start: number, end: number, font: Font, content: Content): void {
  const line = new Line(run.size, run.x[start]!);
  for (let index = start; index < end; ) {
    let next = index + 1;
    while (next < end && run.text[next] === '') next++;
    const text = run.text[index]!;
    const spoken = next === index + 1 && font.speaks(run.ids[index]!, text);
    if (!spoken) {
      line.show(content);
      content.text(`/Span <</ActualText <feff${utf16Hex(text)}>>> BDC`);
    }
    for (; index < next; index++) line.add(run.ids[index]!, run.x[index]!, font.width(run.ids[index]!));
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
  ) {
    this.unit = size / 1000;
    this.scale = size <= 10 ? 10 : size <= 100 ? 100 : 1000;
  }

  add(glyph: number, x: number, width: number): void {
    const kern = Math.round(((this.pen - x) / this.unit) * this.scale) / this.scale;
    if (kern !== 0) {
      if (!Number.isFinite(kern))
        throw new Error(`A glyph stands at ${x} in type of ${this.unit * 1000} pt.`);
      this.closeString();
      this.array += kern;
      this.pen -= kern * this.unit;
    }
    this.string += hex16(glyph);
    this.pen += width * this.unit;
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
