import { Sfnt } from '../../sfnt/sfnt.ts';
import { verticalAdvances } from '../../sfnt/vmtx.ts';

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
  private readonly sfnt: Sfnt;
  private readonly longOffsets: boolean;
  private readonly metricCount: number;
  private readonly hmtx: Buffer;
  private readonly loca: Buffer;
  private heights: ((glyph: number) => number) | undefined;
  private readonly outlines = new Map<number, Buffer>();

  constructor(readonly file: string) {
    this.sfnt = new Sfnt(file);
    const head = this.sfnt.need('head');
    this.unitsPerEm = head.readUInt16BE(18);
    this.bounds = [head.readInt16BE(36), head.readInt16BE(38), head.readInt16BE(40), head.readInt16BE(42)];
    this.longOffsets = head.readInt16BE(50) === 1;
    this.glyphCount = this.sfnt.need('maxp').readUInt16BE(4);
    const hhea = this.sfnt.need('hhea');
    this.ascent = hhea.readInt16BE(4);
    this.descent = hhea.readInt16BE(6);
    this.metricCount = hhea.readUInt16BE(34);
    this.hmtx = this.sfnt.need('hmtx');
    this.loca = this.sfnt.need('loca');
    const os2 = this.sfnt.table('OS/2');
    this.weight = os2 ? os2.readUInt16BE(4) : 400;
    this.capHeight = os2 && os2.readUInt16BE(0) >= 2 ? os2.readInt16BE(88) : this.ascent;
    const post = this.sfnt.table('post');
    this.italicAngle = post ? post.readInt32BE(4) / 0x10000 : 0;
    this.fixedPitch = post ? post.readUInt32BE(12) !== 0 : false;
  }

  /** Advance width in font units. */
  advance(glyph: number): number {
    if (!(glyph >= 0 && glyph < this.glyphCount)) throw new Error(`${this.file} has no glyph ${glyph}.`);
    return this.hmtx.readUInt16BE(Math.min(glyph, this.metricCount - 1) * 4);
  }

  /** Advance along a column in font units. */
  verticalAdvance(glyph: number): number {
    this.heights ??= verticalAdvances(this.sfnt, this.unitsPerEm);
    return this.heights(glyph);
  }

  /** Left side bearing in font units. */
  bearing(glyph: number): number {
    if (glyph < this.metricCount) return this.hmtx.readInt16BE(glyph * 4 + 2);
    return this.hmtx.readInt16BE(this.metricCount * 4 + (glyph - this.metricCount) * 2);
  }

  /** Copies of small tables that go into a subset; a table the file does not have is left out. */
  copies(tags: readonly string[]): Map<string, Buffer> {
    const found = tags.map((tag) => [tag, this.sfnt.table(tag)] as const);
    return new Map(found.filter((pair): pair is [string, Buffer] => pair[1] !== undefined));
  }

  /** Outlines of glyphs and of the parts they are composed of, by glyph id in ascending order. */
  outlinesOf(glyphs: Iterable<number>): Map<number, Buffer> {
    const wanted = new Set(glyphs);
    let fresh = [...wanted];
    while (fresh.length > 0) {
      this.load(fresh);
      const parts = fresh.flatMap((glyph) => components(this.outlines.get(glyph)!));
      fresh = [...new Set(parts)].filter((part) => !wanted.has(part));
      for (const part of fresh) wanted.add(part);
    }
    const sorted = [...wanted].sort((a, b) => a - b);
    return new Map(sorted.map((glyph) => [glyph, this.outlines.get(glyph)!]));
  }

  /** Reads outlines that are not yet known, neighbours in one go. */
  private load(glyphs: number[]): void {
    const unknown = glyphs.filter((glyph) => !this.outlines.has(glyph)).sort((a, b) => a - b);
    const stretches: { glyphs: number[]; offset: number; length: number }[] = [];
    for (const glyph of unknown) {
      const last = stretches.at(-1);
      const [start, end] = [this.outlineStart(glyph), this.outlineStart(glyph + 1)];
      if (last && start - last.offset - last.length < NEAR) {
        last.glyphs.push(glyph);
        last.length = end - last.offset;
      } else stretches.push({ glyphs: [glyph], offset: start, length: end - start });
    }
    this.sfnt.parts('glyf', stretches).forEach((bytes, index) => {
      const { glyphs: members, offset } = stretches[index]!;
      for (const glyph of members) {
        const outline = bytes.subarray(
          this.outlineStart(glyph) - offset,
          this.outlineStart(glyph + 1) - offset,
        );
        this.outlines.set(glyph, outline);
      }
    });
  }

  private outlineStart(glyph: number): number {
    return this.longOffsets ? this.loca.readUInt32BE(glyph * 4) : this.loca.readUInt16BE(glyph * 2) * 2;
  }
}

/** Outlines less than this many bytes apart are read together. */
const NEAR = 4096;

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
