import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Faces opened so far, by file. Pass the same cache for every volume of a publication, and each file is opened and
 * each outline read once.
 */
export type FaceCache = Map<string, Face>;

/** The face of a TrueType file, from the cache or opened. Throws where the file is not a static TrueType font. */
export function openFace(file: string, cache: FaceCache): Face {
  const known = cache.get(file);
  if (known) return known;
  const face = new Face(file);
  cache.set(file, face);
  return face;
}

/** What the writer needs of a TrueType file, read in pieces: metrics when opened, outlines when asked for. */
export class Face {
  readonly glyphCount: number;
  readonly unitsPerEm: number;
  readonly bounds: [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  /** 100 to 900. */
  readonly weight: number;
  private readonly tables: Map<string, TableEntry>;
  private readonly longOffsets: boolean;
  private readonly metricCount: number;
  private readonly hmtx: Buffer;
  private readonly loca: Buffer;
  private readonly outlines = new Map<number, Buffer>();

  constructor(readonly file: string) {
    const read = reader(file);
    try {
      this.tables = directory(file, read);
      const head = this.required('head', read);
      this.unitsPerEm = head.readUInt16BE(18);
      this.bounds = [head.readInt16BE(36), head.readInt16BE(38), head.readInt16BE(40), head.readInt16BE(42)];
      this.longOffsets = head.readInt16BE(50) === 1;
      this.glyphCount = this.required('maxp', read).readUInt16BE(4);
      const hhea = this.required('hhea', read);
      this.ascent = hhea.readInt16BE(4);
      this.descent = hhea.readInt16BE(6);
      this.metricCount = hhea.readUInt16BE(34);
      this.hmtx = this.required('hmtx', read);
      this.loca = this.required('loca', read);
      const os2 = this.table('OS/2', read);
      this.weight = os2 ? os2.readUInt16BE(4) : 400;
      this.capHeight = os2 && os2.readUInt16BE(0) >= 2 ? os2.readInt16BE(88) : this.ascent;
      const post = this.table('post', read);
      this.italicAngle = post ? post.readInt32BE(4) / 0x10000 : 0;
      this.fixedPitch = post ? post.readUInt32BE(12) !== 0 : false;
    } finally {
      read.close();
    }
  }

  /** Advance width in font units. */
  advance(glyph: number): number {
    if (!(glyph >= 0 && glyph < this.glyphCount)) throw new Error(`${this.file} has no glyph ${glyph}.`);
    return this.hmtx.readUInt16BE(Math.min(glyph, this.metricCount - 1) * 4);
  }

  /** Left side bearing in font units. */
  bearing(glyph: number): number {
    if (glyph < this.metricCount) return this.hmtx.readInt16BE(glyph * 4 + 2);
    return this.hmtx.readInt16BE(this.metricCount * 4 + (glyph - this.metricCount) * 2);
  }

  /** Copies of small tables that go into a subset; a table the file does not have is left out. */
  copies(tags: readonly string[]): Map<string, Buffer> {
    const read = reader(this.file);
    try {
      const found = tags.map((tag) => [tag, this.table(tag, read)] as const);
      return new Map(found.filter((pair): pair is [string, Buffer] => pair[1] !== undefined));
    } finally {
      read.close();
    }
  }

  /** Outlines of glyphs and of the parts they are composed of, by glyph id in ascending order. */
  outlinesOf(glyphs: Iterable<number>): Map<number, Buffer> {
    const read = reader(this.file);
    try {
      const wanted = new Set(glyphs);
      let fresh = [...wanted];
      while (fresh.length > 0) {
        this.load(fresh, read);
        const parts = fresh.flatMap((glyph) => components(this.outlines.get(glyph)!));
        fresh = [...new Set(parts)].filter((part) => !wanted.has(part));
        for (const part of fresh) wanted.add(part);
      }
      const sorted = [...wanted].sort((a, b) => a - b);
      return new Map(sorted.map((glyph) => [glyph, this.outlines.get(glyph)!]));
    } finally {
      read.close();
    }
  }

  /** Reads outlines that are not yet known, neighbours in one go. */
  private load(glyphs: number[], read: Reader): void {
    const base = this.tables.get('glyf')!.offset;
    const unknown = glyphs.filter((glyph) => !this.outlines.has(glyph)).sort((a, b) => a - b);
    for (let first = 0; first < unknown.length; ) {
      const start = this.outlineStart(unknown[first]!);
      let last = first;
      while (last + 1 < unknown.length && this.gapAfter(unknown[last]!, unknown[last + 1]!) < NEAR) last++;
      const bytes = read.at(base + start, this.outlineStart(unknown[last]! + 1) - start);
      for (; first <= last; first++) {
        const glyph = unknown[first]!;
        const outline = bytes.subarray(
          this.outlineStart(glyph) - start,
          this.outlineStart(glyph + 1) - start,
        );
        this.outlines.set(glyph, outline);
      }
    }
  }

  private gapAfter(glyph: number, next: number): number {
    return this.outlineStart(next) - this.outlineStart(glyph + 1);
  }

  private outlineStart(glyph: number): number {
    return this.longOffsets ? this.loca.readUInt32BE(glyph * 4) : this.loca.readUInt16BE(glyph * 2) * 2;
  }

  private required(tag: string, read: Reader): Buffer {
    const bytes = this.table(tag, read);
    if (!bytes) throw new Error(`${this.file} is not a TrueType font: it has no table ${tag}.`);
    return bytes;
  }

  private table(tag: string, read: Reader): Buffer | undefined {
    const entry = this.tables.get(tag);
    return entry && read.at(entry.offset, entry.length);
  }
}

/** Outlines less than this many bytes apart are read together. */
const NEAR = 4096;

interface TableEntry {
  offset: number;
  length: number;
}

interface Reader {
  at(offset: number, length: number): Buffer;
  close(): void;
}

function reader(file: string): Reader {
  const descriptor = openSync(file, 'r');
  return {
    at(offset, length) {
      const bytes = Buffer.alloc(length);
      const got = readSync(descriptor, bytes, 0, length, offset);
      if (got !== length) throw new Error(`${file} ends early: ${length} bytes expected at ${offset}.`);
      return bytes;
    },
    close: () => closeSync(descriptor),
  };
}

/** The table directory (OpenType 1.9, "Organization of an OpenType Font"). */
function directory(file: string, read: Reader): Map<string, TableEntry> {
  const head = read.at(0, 12);
  const version = head.readUInt32BE(0);
  if (version !== 0x00010000 && version !== 0x74727565) throw new Error(`${file} is not a TrueType font.`);
  const count = head.readUInt16BE(4);
  const rows = read.at(12, count * 16);
  const tables = new Map<string, TableEntry>();
  for (let row = 0; row < count * 16; row += 16) {
    const tag = rows.toString('latin1', row, row + 4);
    tables.set(tag, { offset: rows.readUInt32BE(row + 8), length: rows.readUInt32BE(row + 12) });
  }
  if (!tables.has('glyf')) throw new Error(`${file} is not a TrueType font: it has no table glyf.`);
  if (tables.has('fvar')) throw new Error(`${file} is a variable font; faces must be static.`);
  return tables;
}

/** Glyph ids a composite outline refers to (OpenType 1.9, table glyf). */
function components(outline: Buffer): number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_XY_SCALE) at += 4;
    else if (flags & HAS_MATRIX) at += 8;
  } while (flags & MORE_COMPONENTS);
  return parts;
}

const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_MATRIX = 0x0080;
