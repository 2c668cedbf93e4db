/** From characters to glyphs: the `cmap` table of a face (ISO/IEC 14496-22, 5.2.1), formats 4, 12 and 14. */
export class Cmap {
  private readonly bytes: Buffer;
  private readonly find: (codePoint: number) => number;
  /** Offset of the subtable of variation sequences; 0 if there is none. */
  private readonly variations: number;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const offsets = subtables(bytes);
    const full = offsets.get(12);
    const bmp = offsets.get(4);
    this.variations = offsets.get(14) ?? 0;
    if (full !== undefined) this.find = (codePoint) => this.inGroups(full, codePoint);
    else if (bmp !== undefined) this.find = (codePoint) => this.inSegments(bmp, codePoint);
    else this.find = () => 0;
  }

  /** Glyph id of a character; 0 if the face does not have it. */
  glyph(codePoint: number): number {
    return this.find(codePoint);
  }

  /** Glyph id of a variation sequence (IVS, standardised variants); 0 if the face does not have it. */
  variant(codePoint: number, selector: number): number {
    if (!this.variations) return 0;
    const record = this.selectorRecord(selector);
    if (!record) return 0;
    const special = this.bytes.readUInt32BE(record + 7);
    const glyph = special ? this.mapped(this.variations + special, codePoint) : 0;
    if (glyph) return glyph;
    const usual = this.bytes.readUInt32BE(record + 3);
    return usual && this.isDefault(this.variations + usual, codePoint) ? this.find(codePoint) : 0;
  }

  /** Format 12: groups of consecutive characters. */
  private inGroups(at: number, codePoint: number): number {
    const { bytes } = this;
    const group = search(bytes.readUInt32BE(at + 12), (index) => {
      const start = at + 16 + index * 12;
      if (codePoint < bytes.readUInt32BE(start)) return -1;
      return codePoint > bytes.readUInt32BE(start + 4) ? 1 : 0;
    });
    if (group < 0) return 0;
    const start = at + 16 + group * 12;
    return bytes.readUInt32BE(start + 8) + codePoint - bytes.readUInt32BE(start);
  }

  /** Format 4: segments of the basic plane. */
  private inSegments(at: number, codePoint: number): number {
    if (codePoint > 0xffff) return 0;
    const { bytes } = this;
    const size = bytes.readUInt16BE(at + 6);
    const ends = at + 14;
    const starts = ends + size + 2;
    const segment = search(size / 2, (index) => {
      if (codePoint > bytes.readUInt16BE(ends + index * 2)) return 1;
      return codePoint < bytes.readUInt16BE(starts + index * 2) ? -1 : 0;
    });
    if (segment < 0) return 0;
    const delta = bytes.readInt16BE(starts + size + segment * 2);
    const range = starts + 2 * size + segment * 2;
    const rangeOffset = bytes.readUInt16BE(range);
    if (!rangeOffset) return (codePoint + delta) & 0xffff;
    const first = bytes.readUInt16BE(starts + segment * 2);
    const glyph = bytes.readUInt16BE(range + rangeOffset + (codePoint - first) * 2);
    return glyph && (glyph + delta) & 0xffff;
  }

  private selectorRecord(selector: number): number {
    const { bytes, variations } = this;
    const at = (index: number) => variations + 10 + index * 11;
    const found = search(
      bytes.readUInt32BE(variations + 6),
      (index) => selector - bytes.readUIntBE(at(index), 3),
    );
    return found < 0 ? 0 : at(found);
  }

  /** A sequence with a glyph of its own. */
  private mapped(at: number, codePoint: number): number {
    const { bytes } = this;
    const found = search(
      bytes.readUInt32BE(at),
      (index) => codePoint - bytes.readUIntBE(at + 4 + index * 5, 3),
    );
    return found < 0 ? 0 : bytes.readUInt16BE(at + 4 + found * 5 + 3);
  }

  /** A sequence that is the usual glyph of its character. */
  private isDefault(at: number, codePoint: number): boolean {
    const { bytes } = this;
    const found = search(bytes.readUInt32BE(at), (index) => {
      const first = bytes.readUIntBE(at + 4 + index * 4, 3);
      if (codePoint < first) return -1;
      return codePoint > first + bytes.readUInt8(at + 4 + index * 4 + 3) ? 1 : 0;
    });
    return found >= 0;
  }
}

/** Offsets of the Unicode subtables by format. */
function subtables(bytes: Buffer): Map<number, number> {
  const offsets = new Map<number, number>();
  const count = bytes.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const record = 4 + index * 8;
    const platform = bytes.readUInt16BE(record);
    if (platform !== 0 && platform !== 3) continue;
    const offset = bytes.readUInt32BE(record + 4);
    offsets.set(bytes.readUInt16BE(offset), offset);
  }
  return offsets;
}

/** Index of the row that `compare` calls 0 (negative: look before), or -1. Rows are sorted. */
function search(count: number, compare: (index: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}
