import { createHash } from 'node:crypto';
import type { ObjectFile } from '../file.ts';
import { name, type Ref, type Value } from '../objects.ts';
import type { Face } from './face.ts';
import { subset } from './subset.ts';
import { toUnicode } from './tounicode.ts';

/** Width of a glyph that the W array leaves out. Most of Japanese is one em wide. */
const EM = 1000;

/** Height of the vertical origin above the baseline in thousandths: what a font without DW2 has (9.7.4.3). */
export const VERTICAL_ORIGIN = 880;

/** Text of a glyph that only ever stands inside a cluster, where ActualText speaks: a space without width. */
const SILENT = '\u200b';

/** One face as a document uses it: collects glyphs while pages are painted, then becomes a font object. */
export class Font {
  private readonly texts = new Map<number, string | undefined>();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  /** For lines. */
  readonly ref: Ref;
  private column: Ref | undefined;

  constructor(
    private readonly newRef: () => Ref,
    private readonly postScriptName: string,
    private readonly face: Face,
  ) {
    this.ref = newRef();
  }

  /** The same font for columns: glyphs follow each other downwards (Identity-V). */
  get columnRef(): Ref {
    this.column ??= this.newRef();
    return this.column;
  }

  /** Takes a glyph into the subset. Width in thousandths of the size, as the W array will carry it. */
  width(glyph: number): number {
    const known = this.widths.get(glyph);
    if (known !== undefined) return known;
    const width = this.thousandths(this.face.advance(glyph));
    this.widths.set(glyph, width);
    return width;
  }

  /** Advance of a glyph along a column, as the W2 array will carry it. */
  height(glyph: number): number {
    const known = this.heights.get(glyph);
    if (known !== undefined) return known;
    const height = this.thousandths(this.face.verticalAdvance(glyph));
    this.heights.set(glyph, height);
    return height;
  }

  private thousandths(units: number): number {
    return Math.round((units / this.face.unitsPerEm) * EM * 1000) / 1000;
  }

  /**
   * Whether a glyph stands for this text in the whole document. The first text a glyph is used for becomes its
   * ToUnicode entry; any other use has to say its text itself (ActualText).
   */
  speaks(glyph: number, text: string): boolean {
    if (text === '') return false;
    const known = this.texts.get(glyph);
    if (known === undefined) this.texts.set(glyph, text);
    return known === undefined || known === text;
  }

  /** Writes the font: a Type 0 font over an embedded TrueType subset (ISO 32000-1, 9.7). */
  put(file: ObjectFile): void {
    const glyphs = [...this.widths.keys()].sort((a, b) => a - b);
    const baseFont = name(`${subsetTag(glyphs)}+${this.postScriptName}`);
    const texts = glyphs.map((glyph) => [glyph, this.texts.get(glyph) ?? SILENT] as const);
    const heights = this.heightArray();
    const descendant = file.put({
      Type: name('Font'),
      Subtype: name('CIDFontType2'),
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: 'Adobe', Ordering: 'Identity', Supplement: 0 },
      CIDToGIDMap: name('Identity'),
      DW: EM,
      W: this.widthArray(glyphs),
      ...(heights.length > 0 ? { W2: heights } : {}),
      FontDescriptor: this.putDescriptor(file, baseFont, glyphs),
    });
    const unicode = file.deflated({ dict: {}, bytes: Buffer.from(toUnicode(texts), 'latin1') });
    const putAs = (ref: Ref, encoding: string) =>
      file.put(
        {
          Type: name('Font'),
          Subtype: name('Type0'),
          BaseFont: baseFont,
          Encoding: name(encoding),
          DescendantFonts: [descendant],
          ToUnicode: unicode,
        },
        ref,
      );
    putAs(this.ref, 'Identity-H');
    if (this.column) putAs(this.column, 'Identity-V');
  }

  private putDescriptor(file: ObjectFile, baseFont: Value, glyphs: number[]): Ref {
    const { face } = this;
    const em = (units: number) => Math.round((units / face.unitsPerEm) * EM);
    const bytes = subset(face, glyphs);
    return file.put({
      Type: name('FontDescriptor'),
      FontName: baseFont,
      Flags: SYMBOLIC + (face.fixedPitch ? FIXED_PITCH : 0) + (face.italicAngle ? ITALIC : 0),
      FontBBox: face.bounds.map(em),
      ItalicAngle: face.italicAngle,
      Ascent: em(face.ascent),
      Descent: em(face.descent),
      CapHeight: em(face.capHeight),
      StemV: stem(face.weight),
      FontFile2: file.deflated({ dict: { Length1: bytes.length }, bytes }),
    });
  }

  /** Runs of neighbouring glyphs that are not one em wide (9.7.4.3). */
  private widthArray(glyphs: number[]): Value[] {
    const array: Value[] = [];
    let run: number[] = [];
    let next = -1;
    for (const glyph of glyphs) {
      const width = this.widths.get(glyph)!;
      if (width === EM) continue;
      if (glyph !== next) {
        run = [];
        array.push(glyph, run);
      }
      run.push(width);
      next = glyph + 1;
    }
    return array;
  }

  /** Glyphs of columns that are not one em high: advance and origin of each (9.7.4.3). */
  private heightArray(): Value[] {
    return [...this.heights]
      .filter(([, height]) => height !== EM)
      .sort(([one], [other]) => one - other)
      .flatMap(([glyph, height]) => [glyph, [-height, this.width(glyph) / 2, VERTICAL_ORIGIN]]);
  }
}

// Font flags (9.8.2). Symbolic: the glyphs are not those of a Latin character set.
const FIXED_PITCH = 1;
const SYMBOLIC = 4;
const ITALIC = 64;

/** Stem width in thousandths, guessed from the weight; viewers use it only to make up a missing font. */
const stem = (weight: number): number => Math.round(10 + (220 * (weight - 50)) / 900);

/** Six letters that follow from the set of glyphs (9.6.4). */
function subsetTag(glyphs: number[]): string {
  const digest = createHash('sha256').update(Uint16Array.from(glyphs)).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}
