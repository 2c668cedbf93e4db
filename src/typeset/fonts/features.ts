/**
 * OpenType features that replace or shift one glyph at a time (ISO/IEC 14496-22, 6.2): vertical forms, half widths,
 * proportional widths. Features that look at several glyphs (ligatures, kerning) are not applied: Japanese text is
 * set solid, and one glyph a character keeps the text extractable.
 */
export interface Shift {
  /** Change of position and advance in font units. */
  x: number;
  y: number;
  advance: number;
}

/** GSUB single substitutions of a feature: glyph for glyph. */
export function substitutions(gsub: Buffer, feature: string): Map<number, number> {
  const result = new Map<number, number>();
  for (const { type, at } of subtables(gsub, feature, 7)) {
    if (type !== 1) continue;
    const format = gsub.readUInt16BE(at);
    const covered = coverage(gsub, at + gsub.readUInt16BE(at + 2));
    covered.forEach((glyph, index) => {
      if (result.has(glyph)) return;
      const replacement =
        format === 1 ? (glyph + gsub.readInt16BE(at + 4)) & 0xffff : gsub.readUInt16BE(at + 6 + index * 2);
      result.set(glyph, replacement);
    });
  }
  return result;
}

/** GPOS single adjustments of a feature: how far a glyph moves. */
export function shifts(gpos: Buffer, feature: string): Map<number, Shift> {
  const result = new Map<number, Shift>();
  for (const { type, at } of subtables(gpos, feature, 9)) {
    if (type !== 1) continue;
    const perGlyph = gpos.readUInt16BE(at) === 2;
    const valueFormat = gpos.readUInt16BE(at + 4);
    const size = 2 * bitCount(valueFormat);
    const covered = coverage(gpos, at + gpos.readUInt16BE(at + 2));
    covered.forEach((glyph, index) => {
      if (result.has(glyph)) return;
      result.set(glyph, readShift(gpos, perGlyph ? at + 8 + index * size : at + 6, valueFormat));
    });
  }
  return result;
}

function readShift(bytes: Buffer, at: number, format: number): Shift {
  const field = (bit: number) =>
    format & bit ? bytes.readInt16BE(at + 2 * bitCount(format & (bit - 1))) : 0;
  return { x: field(1), y: field(2), advance: field(4) };
}

/** Subtables of all lookups of a feature, in lookup order, whatever the script. */
function subtables(bytes: Buffer, feature: string, extension: number): { type: number; at: number }[] {
  const lookupList = bytes.readUInt16BE(8);
  const result: { type: number; at: number }[] = [];
  for (const lookup of lookupsOf(bytes, feature)) {
    const at = lookupList + bytes.readUInt16BE(lookupList + 2 + lookup * 2);
    const lookupType = bytes.readUInt16BE(at);
    const count = bytes.readUInt16BE(at + 4);
    for (let index = 0; index < count; index += 1) {
      const subtable = at + bytes.readUInt16BE(at + 6 + index * 2);
      result.push(
        lookupType === extension
          ? { type: bytes.readUInt16BE(subtable + 2), at: subtable + bytes.readUInt32BE(subtable + 4) }
          : { type: lookupType, at: subtable },
      );
    }
  }
  return result;
}

function lookupsOf(bytes: Buffer, feature: string): number[] {
  const list = bytes.readUInt16BE(6);
  const found = new Set<number>();
  for (let index = 0; index < bytes.readUInt16BE(list); index += 1) {
    const record = list + 2 + index * 6;
    if (bytes.toString('latin1', record, record + 4) !== feature) continue;
    const table = list + bytes.readUInt16BE(record + 4);
    const count = bytes.readUInt16BE(table + 2);
    for (let at = 0; at < count; at += 1) found.add(bytes.readUInt16BE(table + 4 + at * 2));
  }
  return [...found].sort((a, b) => a - b);
}

/** Glyphs of a coverage table in coverage order. */
function coverage(bytes: Buffer, at: number): number[] {
  const count = bytes.readUInt16BE(at + 2);
  if (bytes.readUInt16BE(at) === 1) {
    return Array.from({ length: count }, (_, index) => bytes.readUInt16BE(at + 4 + index * 2));
  }
  const glyphs: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const range = at + 4 + index * 6;
    const last = bytes.readUInt16BE(range + 2);
    for (let glyph = bytes.readUInt16BE(range); glyph <= last; glyph += 1) glyphs.push(glyph);
  }
  return glyphs;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count += 1;
  return count;
}
