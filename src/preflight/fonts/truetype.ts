import { type Outline, Pen, type Program } from './outline.ts';

/** A composite glyph of composites of composites is as deep as fonts go. */
const DEEPEST = 6;
const MOST_PARTS = 64;

/** A TrueType program embedded in a PDF (ISO/IEC 14496-22). Throws RangeError when tables are missing or cut off. */
export class TrueType implements Program {
  readonly glyphs: number;
  private readonly bytes: Buffer;
  private readonly tables = new Map<string, number>();
  private readonly drawn = new Map<number, Outline | undefined>();
  private readonly unitsPerEm: number;
  private readonly longOffsets: boolean;
  private readonly longMetrics: number;
  /** Where its maps from codes to glyphs begin. */
  readonly maps: { platform: number; encoding: number; at: number }[];

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const count = this.bytes.readUInt16BE(4);
    for (let i = 0; i < count; i += 1) {
      const at = 12 + 16 * i;
      this.tables.set(this.bytes.toString('latin1', at, at + 4), this.bytes.readUInt32BE(at + 8));
    }
    this.unitsPerEm = this.bytes.readUInt16BE(this.table('head') + 18);
    this.longOffsets = this.bytes.readInt16BE(this.table('head') + 50) === 1;
    this.glyphs = this.bytes.readUInt16BE(this.table('maxp') + 4);
    this.longMetrics = this.bytes.readUInt16BE(this.table('hhea') + 34);
    if (this.unitsPerEm === 0 || this.longMetrics === 0) throw new RangeError('head');
    this.table('hmtx');
    this.maps = this.readMaps();
  }

  /** Where a table begins. */
  private table(tag: string): number {
    const at = this.tables.get(tag);
    if (at === undefined || at >= this.bytes.length) throw new RangeError(tag);
    return at;
  }

  /** The bytes of an OpenType file's CFF table. */
  get cff(): Uint8Array | undefined {
    const at = this.tables.get('CFF ');
    return at === undefined ? undefined : this.bytes.subarray(at);
  }

  advance(glyph: number): number | undefined {
    const at = this.table('hmtx') + 4 * Math.min(glyph, this.longMetrics - 1);
    if (at + 2 > this.bytes.length) return undefined;
    return (this.bytes.readUInt16BE(at) * 1000) / this.unitsPerEm;
  }

  /** Drawn once: a text has few glyphs, again and again. */
  outline(glyph: number): Outline | undefined {
    if (!this.drawn.has(glyph)) this.drawn.set(glyph, this.drawing(glyph));
    return this.drawn.get(glyph);
  }

  private drawing(glyph: number): Outline | undefined {
    if (!this.tables.has('glyf') || !this.tables.has('loca')) return undefined;
    try {
      const pen = new Pen(1 / this.unitsPerEm);
      this.draw(glyph, pen, [1, 0, 0, 1, 0, 0], 0);
      return pen.done();
    } catch (problem) {
      if (problem instanceof RangeError) return undefined;
      throw problem;
    }
  }

  /** Glyph of a code in the map for a platform and an encoding; undefined when there is no such map. */
  mapped(platform: number, encoding: number, code: number): number | undefined {
    const map = this.maps.find((one) => one.platform === platform && one.encoding === encoding);
    return map && this.lookUp(map.at, code);
  }

  private readMaps(): TrueType['maps'] {
    const start = this.tables.get('cmap');
    if (start === undefined || start + 4 > this.bytes.length) return [];
    const count = Math.min(this.bytes.readUInt16BE(start + 2), 64);
    return Array.from({ length: count }, (_, i) => {
      const at = start + 4 + 8 * i;
      const [platform, encoding] = [this.bytes.readUInt16BE(at), this.bytes.readUInt16BE(at + 2)];
      return { platform, encoding, at: start + this.bytes.readUInt32BE(at + 4) };
    });
  }

  private lookUp(at: number, code: number): number {
    const { bytes } = this;
    const format = bytes.readUInt16BE(at);
    if (format === 0) return code < 256 ? bytes.readUInt8(at + 6 + code) : 0;
    if (format === 6) {
      const index = code - bytes.readUInt16BE(at + 6);
      return index >= 0 && index < bytes.readUInt16BE(at + 8) ? bytes.readUInt16BE(at + 10 + 2 * index) : 0;
    }
    if (format !== 4) return 0;
    const size = bytes.readUInt16BE(at + 6);
    for (let i = 0; i < size; i += 2) {
      if (code > bytes.readUInt16BE(at + 14 + i)) continue;
      const start = bytes.readUInt16BE(at + 16 + size + i);
      if (code < start) return 0;
      const delta = bytes.readUInt16BE(at + 16 + 2 * size + i);
      const place = at + 16 + 3 * size + i;
      const range = bytes.readUInt16BE(place);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = bytes.readUInt16BE(place + range + 2 * (code - start));
      return glyph && (glyph + delta) & 0xffff;
    }
    return 0;
  }

  private draw(glyph: number, pen: Pen, matrix: number[], depth: number): void {
    if (glyph >= this.glyphs || depth > DEEPEST) return;
    const { bytes } = this;
    const loca = this.table('loca');
    const offset = (index: number) =>
      this.longOffsets ? bytes.readUInt32BE(loca + 4 * index) : 2 * bytes.readUInt16BE(loca + 2 * index);
    if (offset(glyph + 1) <= offset(glyph)) return;
    const at = this.table('glyf') + offset(glyph);
    const contours = bytes.readInt16BE(at);
    if (contours >= 0) this.drawSimple(at + 10, contours, pen, matrix);
    else this.drawParts(at + 10, pen, matrix, depth);
  }

  private drawParts(start: number, pen: Pen, outer: number[], depth: number): void {
    const { bytes } = this;
    let at = start;
    for (let part = 0, more = true; more && part < MOST_PARTS; part += 1) {
      const flags = bytes.readUInt16BE(at);
      const glyph = bytes.readUInt16BE(at + 2);
      at += 4;
      const words = (flags & 1) !== 0;
      const [dx, dy] = words
        ? [bytes.readInt16BE(at), bytes.readInt16BE(at + 2)]
        : [bytes.readInt8(at), bytes.readInt8(at + 1)];
      at += words ? 4 : 2;
      const count = flags & 8 ? 1 : flags & 64 ? 2 : flags & 128 ? 4 : 0;
      const f = Array.from({ length: count }, (_, i) => bytes.readInt16BE(at + 2 * i) / 16384);
      at += 2 * count;
      const [a, b, c, d] =
        count === 4 ? f : count === 2 ? [f[0], 0, 0, f[1]] : count === 1 ? [f[0], 0, 0, f[0]] : [1, 0, 0, 1];
      const placed = (flags & 2) !== 0 ? [dx, dy] : [0, 0];
      this.draw(glyph, pen, combined(outer, [a!, b!, c!, d!, ...placed]), depth + 1);
      more = (flags & 32) !== 0;
    }
  }

  private drawSimple(start: number, contours: number, pen: Pen, matrix: number[]): void {
    const { bytes } = this;
    const ends = Array.from({ length: contours }, (_, i) => bytes.readUInt16BE(start + 2 * i));
    const points = (ends.at(-1) ?? -1) + 1;
    let at = start + 2 * contours;
    at += 2 + bytes.readUInt16BE(at);
    const flags: number[] = [];
    while (flags.length < points) {
      const flag = bytes.readUInt8(at++);
      const repeats = flag & 8 ? bytes.readUInt8(at++) : 0;
      for (let i = 0; i <= repeats; i += 1) flags.push(flag);
    }
    const coordinates = (short: number, same: number) => {
      let value = 0;
      return flags.slice(0, points).map((flag) => {
        if (flag & short) value += flag & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++);
        else if (!(flag & same)) {
          value += bytes.readInt16BE(at);
          at += 2;
        }
        return value;
      });
    };
    const xs = coordinates(2, 16);
    const ys = coordinates(4, 32);
    const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
    let first = 0;
    for (const end of ends) {
      const contour = [];
      for (let i = first; i <= end; i += 1) {
        const [x, y] = [xs[i]!, ys[i]!];
        contour.push({ x: a * x + c * y + e, y: b * x + d * y + f, on: (flags[i]! & 1) === 1 });
      }
      drawContour(contour, pen);
      first = end + 1;
    }
  }
}

const combined = (outer: number[], [a, b, c, d, e, f]: number[]): number[] => {
  const [A, B, C, D, E, F] = outer as [number, number, number, number, number, number];
  return [
    a! * A + b! * C,
    a! * B + b! * D,
    c! * A + d! * C,
    c! * B + d! * D,
    e! * A + f! * C + E,
    e! * B + f! * D + F,
  ];
};

interface Point {
  x: number;
  y: number;
  on: boolean;
}

const middle = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  on: true,
});

/** A contour of quadratic curves, where two control points have a point on the curve between them. */
function drawContour(points: Point[], pen: Pen): void {
  if (points.length < 2) return;
  const begin = points.findIndex((point) => point.on);
  const turned = begin < 0 ? points : [...points.slice(begin), ...points.slice(0, begin)];
  const start = begin < 0 ? middle(points[0]!, points.at(-1)!) : turned[0]!;
  pen.move(start.x, start.y);
  let control: Point | undefined;
  for (const point of [...turned.slice(begin < 0 ? 0 : 1), start]) {
    if (point.on && control) pen.quadratic(control.x, control.y, point.x, point.y);
    else if (point.on) pen.line(point.x, point.y);
    else if (control) {
      const between = middle(control, point);
      pen.quadratic(control.x, control.y, between.x, between.y);
    }
    control = point.on ? undefined : point;
  }
}
