import { drawCharstring, type Private } from './charstring.ts';
import { type Outline, Pen, type Program } from './outline.ts';

const OPERATORS = {
  charset: 15,
  charStrings: 17,
  private: 18,
  subroutines: 19,
  usualWidth: 20,
  nominalWidth: 21,
  matrix: 1207,
  registry: 1230,
  fonts: 1236,
  select: 1237,
} as const;

/** A compact font program (Adobe Technical Note 5176). Throws RangeError when it is broken. */
export class Cff implements Program {
  readonly glyphs: number;
  /** Whether its glyphs have numbers of a collection (CIDs) and not names. */
  readonly isKeyed: boolean;
  private readonly bytes: Buffer;
  private readonly charstrings: Uint8Array[];
  private readonly subroutines: Uint8Array[];
  private readonly privates: Private[];
  private readonly selected: (glyph: number) => number;
  private readonly scale: number;
  /** Glyphs by CID, or by the number of their name (SID). */
  private readonly byNumber: Map<number, number>;
  private readonly drawn = new Map<number, { outline: Outline; width: number } | undefined>();

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const names = this.index(this.bytes.readUInt8(2));
    const tops = this.index(names.end);
    const strings = this.index(tops.end);
    this.subroutines = this.index(strings.end).items;
    const top = dictionary(tops.items[0] ?? new Uint8Array());
    const [at = 0] = top.get(OPERATORS.charStrings) ?? [];
    this.charstrings = this.index(at).items;
    this.glyphs = this.charstrings.length;
    this.isKeyed = top.has(OPERATORS.registry);
    const fonts = this.isKeyed ? this.index(top.get(OPERATORS.fonts)?.[0] ?? 0).items.map(dictionary) : [top];
    this.privates = fonts.map((font) => this.privateOf(font));
    this.selected = this.isKeyed ? this.selection(top.get(OPERATORS.select)?.[0] ?? 0) : () => 0;
    this.scale = top.get(OPERATORS.matrix)?.[0] || fonts[0]?.get(OPERATORS.matrix)?.[0] || 0.001;
    this.byNumber = this.charset(top.get(OPERATORS.charset)?.[0] ?? 0);
  }

  /** Glyph of a CID; 0 where the font does not have it. Fonts with names take the CID as the glyph. */
  glyphOf(cid: number): number {
    if (!this.isKeyed) return cid < this.glyphs ? cid : 0;
    return this.byNumber.get(cid) ?? 0;
  }

  /** Glyph of an ASCII character by its standard name (appendix A); nothing for other characters. */
  glyphOfLetter(letter: string): number | undefined {
    const code = letter.charCodeAt(0);
    if (this.isKeyed || code < 32 || code > 126) return undefined;
    const name = code === 39 ? 104 : code === 96 ? 124 : code - 31;
    return this.byNumber.get(name) ?? 0;
  }

  advance(glyph: number): number | undefined {
    const width = this.draw(glyph)?.width;
    return width === undefined ? undefined : width * this.scale * 1000;
  }

  outline(glyph: number): Outline | undefined {
    return this.draw(glyph)?.outline;
  }

  private draw(glyph: number): { outline: Outline; width: number } | undefined {
    if (this.drawn.has(glyph)) return this.drawn.get(glyph);
    const code = this.charstrings[glyph];
    const own = this.privates[this.selected(glyph)] ?? this.privates[0];
    const pen = new Pen(this.scale);
    const width = code && own && drawCharstring(code, this.subroutines, own, pen);
    const result = width === undefined ? undefined : { outline: pen.done(), width };
    this.drawn.set(glyph, result);
    return result;
  }

  private index(at: number): { items: Uint8Array[]; end: number } {
    const { bytes } = this;
    const count = bytes.readUInt16BE(at);
    if (count === 0) return { items: [], end: at + 2 };
    const size = bytes.readUInt8(at + 2);
    const offset = (i: number) => bytes.readUIntBE(at + 3 + i * size, size);
    const data = at + 2 + (count + 1) * size;
    const items = Array.from({ length: count }, (_, i) =>
      bytes.subarray(data + offset(i), data + offset(i + 1)),
    );
    return { items, end: data + offset(count) };
  }

  private privateOf(font: Map<number, number[]>): Private {
    const [size = 0, at = 0] = font.get(OPERATORS.private) ?? [];
    const own = dictionary(this.bytes.subarray(at, at + size));
    const [subroutines] = own.get(OPERATORS.subroutines) ?? [];
    return {
      subroutines: subroutines ? this.index(at + subroutines).items : [],
      usualWidth: own.get(OPERATORS.usualWidth)?.[0] ?? 0,
      nominalWidth: own.get(OPERATORS.nominalWidth)?.[0] ?? 0,
    };
  }

  /** Which private dictionary a glyph has: formats 0 and 3. */
  private selection(at: number): (glyph: number) => number {
    const { bytes, glyphs } = this;
    if (bytes.readUInt8(at) === 0) return (glyph) => bytes[at + 1 + glyph] ?? 0;
    const fonts = new Uint8Array(glyphs);
    const ranges = bytes.readUInt16BE(at + 1);
    for (let i = 0; i < ranges; i += 1) {
      const place = at + 3 + 3 * i;
      fonts.fill(bytes.readUInt8(place + 2), bytes.readUInt16BE(place), bytes.readUInt16BE(place + 3));
    }
    return (glyph) => fonts[glyph] ?? 0;
  }

  private charset(at: number): Map<number, number> {
    const { bytes, glyphs } = this;
    const glyphOf = new Map([[0, 0]]);
    if (at < 3) {
      // The predefined ISOAdobe charset numbers glyphs like names.
      for (let glyph = 1; at === 0 && glyph < glyphs; glyph += 1) glyphOf.set(glyph, glyph);
      return glyphOf;
    }
    const format = bytes.readUInt8(at);
    let place = at + 1;
    for (let glyph = 1; glyph < glyphs; ) {
      const first = bytes.readUInt16BE(place);
      place += 2;
      const left = format === 0 ? 0 : format === 1 ? bytes.readUInt8(place) : bytes.readUInt16BE(place);
      place += format;
      for (let i = 0; i <= left && glyph < glyphs; i += 1) glyphOf.set(first + i, glyph++);
    }
    return glyphOf;
  }
}

/** Operands by operator; two-byte operators are 1200 and more. */
function dictionary(bytes: Uint8Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let operands: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++]!;
    if (byte <= 21) {
      found.set(byte === 12 ? 1200 + (bytes[at++] ?? 0) : byte, operands);
      operands = [];
    } else if (byte === 28) {
      operands.push((((bytes[at]! << 8) | bytes[at + 1]!) << 16) >> 16);
      at += 2;
    } else if (byte === 29) {
      operands.push((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!);
      at += 4;
    } else if (byte === 30) {
      let text = '';
      for (let end = false; !end && at < bytes.length; at += 1) {
        for (const nibble of [bytes[at]! >> 4, bytes[at]! & 15]) {
          end ||= nibble === 15;
          if (!end) text += ['.', 'E', 'E-', '', '-'][nibble - 10] ?? nibble;
        }
      }
      operands.push(Number(text) || 0);
    } else if (byte >= 32 && byte <= 246) operands.push(byte - 139);
    else if (byte >= 247 && byte <= 250) operands.push((byte - 247) * 256 + bytes[at++]! + 108);
    else if (byte >= 251 && byte <= 254) operands.push(-(byte - 251) * 256 - bytes[at++]! - 108);
  }
  return found;
}
