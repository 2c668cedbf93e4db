import type { Face } from './face.ts';

/**
 * A TrueType file with the outlines of some glyphs, closed over composites. Glyph ids stay what they are in the full
 * face, so a page's text does not depend on what else is in the subset: ids in between have empty entries, which
 * deflate to almost nothing. Tables are those a PDF viewer needs (ISO 32000-1, 9.9).
 */
export function subset(face: Face, glyphs: Iterable<number>): Buffer {
  const outlines = face.outlinesOf([0, ...glyphs]);
  const count = Math.max(...outlines.keys()) + 1;
  const tables = face.copies(['cvt ', 'fpgm', 'head', 'hhea', 'maxp', 'prep']);
  const { glyf, loca } = outlineTables(outlines, count);
  tables
    .set('glyf', glyf)
    .set('loca', loca)
    .set('hmtx', metrics(face, outlines.keys(), count));
  const head = tables.get('head')!;
  head.writeUInt32BE(0, CHECKSUM_ADJUSTMENT);
  head.writeInt16BE(1, 50); // long offsets
  tables.get('hhea')!.writeUInt16BE(count, 34);
  tables.get('maxp')!.writeUInt16BE(count, 4);
  return sfnt(tables);
}

const CHECKSUM_ADJUSTMENT = 8;

/** Outlines one after the other, and where each begins. */
function outlineTables(outlines: Map<number, Buffer>, count: number): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((count + 1) * 4);
  const parts: Buffer[] = [];
  const end = Buffer.alloc(4);
  let length = 0;
  let next = 0;
  for (const [glyph, outline] of outlines) {
    loca.fill(end, next * 4, (glyph + 1) * 4);
    parts.push(outline, Buffer.alloc(padding(outline.length)));
    length += aligned(outline.length);
    end.writeUInt32BE(length);
    next = glyph + 1;
  }
  loca.fill(end, next * 4);
  return { glyf: Buffer.concat(parts, length), loca };
}

function metrics(face: Face, glyphs: Iterable<number>, count: number): Buffer {
  const hmtx = Buffer.alloc(count * 4);
  for (const glyph of glyphs) {
    hmtx.writeUInt16BE(face.advance(glyph), glyph * 4);
    hmtx.writeInt16BE(face.bearing(glyph), glyph * 4 + 2);
  }
  return hmtx;
}

/** The tables as a file with directory and checksums (OpenType 1.9, "Organization of an OpenType Font"). */
function sfnt(tables: Map<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(sorted.length * 16 - (16 << power), 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  let total = 0;
  sorted.forEach(([tag, bytes], row) => {
    const at = 12 + row * 16;
    const sum = checksum(bytes);
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(sum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    parts.push(bytes, Buffer.alloc(padding(bytes.length)));
    offset += aligned(bytes.length);
    total += sum;
  });
  const adjustment = (0xb1b0afba - total - checksum(directory)) >>> 0;
  tables.get('head')!.writeUInt32BE(adjustment, CHECKSUM_ADJUSTMENT);
  return Buffer.concat(parts);
}

/** Sum of the big-endian 32-bit words, zero-padded. */
function checksum(bytes: Buffer): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  for (let at = whole; at < bytes.length; at++) sum += view.getUint8(at) * 2 ** (24 - (at - whole) * 8);
  return sum >>> 0;
}

const padding = (length: number): number => -length & 3;
const aligned = (length: number): number => length + padding(length);
