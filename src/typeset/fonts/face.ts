import type { FaceFile, FaceId } from '#model';
import { Sfnt } from '../../sfnt/sfnt.ts';
import { verticalAdvances } from '../../sfnt/vmtx.ts';
import { Cmap } from './cmap.ts';
import { type Shift, shifts, substitutions } from './features.ts';

/** One glyph as react-pdf's layout and painters want it. Advance in font units. */
export interface FaceGlyph {
  /** Original glyph id of the face; 0 where the face lacks the character. */
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

interface Tables {
  cmap: Cmap;
  hmtx: Buffer;
  /** Number of glyphs with an advance of their own; the last one holds for all after it. */
  advances: number;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  capHeight: number;
  xHeight: number;
}

/** A face, opened when its first glyph is asked for. Metrics are in font units. */
export class Face implements FaceFile {
  readonly id: FaceId;
  readonly file: string;
  private readonly sfnt: () => Sfnt;
  private readonly tables: () => Tables;
  private readonly verticalAdvances: () => (glyph: number) => number;
  private readonly postScriptName: () => string;
  private readonly glyphs = new Map<number, FaceGlyph>();
  private readonly variants = new Map<string, FaceGlyph | undefined>();
  private readonly substituted = new Map<string, Map<number, number>>();
  private readonly shifted = new Map<string, Map<number, Shift>>();

  constructor(id: FaceId, file: string) {
    this.id = id;
    this.file = file;
    this.sfnt = once(() => new Sfnt(file));
    this.tables = once(() => readTables(this.sfnt()));
    this.verticalAdvances = once(() => verticalAdvances(this.sfnt(), this.unitsPerEm));
    this.postScriptName = once(() => readPostScriptName(this.sfnt().need('name')) ?? id);
  }

  /** PostScript name. */
  get name(): string {
    return this.postScriptName();
  }

  /** Why nothing can be set in this face, if so: no such file, another kind of file, a table that is not there. */
  get fault(): string | undefined {
    try {
      const sfnt = this.sfnt();
      for (const tag of NEEDED) if (!sfnt.has(tag)) return `${this.file}: ${tag}`;
      this.tables();
      return undefined;
    } catch (problem) {
      return (problem as Error).message;
    }
  }

  get unitsPerEm(): number {
    return this.tables().unitsPerEm;
  }

  get ascent(): number {
    return this.tables().ascent;
  }

  get descent(): number {
    return this.tables().descent;
  }

  get lineGap(): number {
    return this.tables().lineGap;
  }

  get capHeight(): number {
    return this.tables().capHeight;
  }

  get xHeight(): number {
    return this.tables().xHeight;
  }

  hasGlyphForCodePoint(codePoint: number): boolean {
    return this.glyphForCodePoint(codePoint).id !== 0;
  }

  glyphForCodePoint(codePoint: number): FaceGlyph {
    let glyph = this.glyphs.get(codePoint);
    if (!glyph) {
      glyph = this.glyph(this.tables().cmap.glyph(codePoint), [codePoint]);
      this.glyphs.set(codePoint, glyph);
    }
    return glyph;
  }

  /** The glyph of a variation sequence, if the face has it. */
  variant(codePoint: number, selector: number): FaceGlyph | undefined {
    const key = `${codePoint}+${selector}`;
    if (!this.variants.has(key)) {
      const id = this.tables().cmap.variant(codePoint, selector);
      this.variants.set(key, id ? this.glyph(id, [codePoint, selector]) : undefined);
    }
    return this.variants.get(key);
  }

  /** What a single-glyph feature such as `vert` puts in the place of a glyph. */
  replaced(glyph: FaceGlyph, feature: string): FaceGlyph {
    let map = this.substituted.get(feature);
    if (!map) {
      const table = this.sfnt().table('GSUB');
      map = table ? substitutions(table, feature) : new Map();
      this.substituted.set(feature, map);
    }
    const id = map.get(glyph.id);
    return id === undefined ? glyph : this.glyph(id, glyph.codePoints);
  }

  /** How far a feature such as `palt` moves a glyph, in font units. */
  shift(glyph: FaceGlyph, feature: string): Shift | undefined {
    let map = this.shifted.get(feature);
    if (!map) {
      const table = this.sfnt().table('GPOS');
      map = table ? shifts(table, feature) : new Map();
      this.shifted.set(feature, map);
    }
    return map.get(glyph.id);
  }

  /** Advance of a glyph along a column, in font units. */
  verticalAdvance({ id }: FaceGlyph): number {
    return this.verticalAdvances()(id);
  }

  private glyph(id: number, codePoints: number[]): FaceGlyph {
    const { hmtx, advances } = this.tables();
    return { id, advanceWidth: hmtx.readUInt16BE(4 * Math.min(id, advances - 1)), codePoints };
  }
}

/** Tables that setting and writing a face take (ISO/IEC 14496-22, 4.5.1 and 5.3). */
const NEEDED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];

function readTables(sfnt: Sfnt): Tables {
  const head = sfnt.need('head');
  const unitsPerEm = head.readUInt16BE(18);
  const os2 = sfnt.table('OS/2');
  const hhea = sfnt.need('hhea');
  const measured = os2 && os2.readUInt16BE(0) >= 2;
  return {
    cmap: new Cmap(sfnt.need('cmap')),
    hmtx: sfnt.need('hmtx'),
    advances: hhea.readUInt16BE(34),
    unitsPerEm,
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    capHeight: measured ? os2.readInt16BE(88) : 0.7 * unitsPerEm,
    xHeight: measured ? os2.readInt16BE(86) : 0.5 * unitsPerEm,
  };
}

/** Name 6 of the `name` table: ASCII, stored in one byte (Macintosh) or two (Windows, Unicode). */
function readPostScriptName(table: Buffer): string | undefined {
  const strings = table.readUInt16BE(4);
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record + 6) !== 6) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8));
    return bytes.toString('latin1').replaceAll('\0', '');
  }
  return undefined;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
