/** Glyphs of codes that follow each other, for a platform and an encoding. */
export interface CharacterMap {
  platform: number;
  encoding: number;
  first: number;
  glyphs: number[];
}

/**
 * A TrueType font of three glyphs, made here: nothing, a square of 500 units and advance 600, the same with 700. With
 * these character maps, if there are any.
 */
export function squareFont(maps: readonly CharacterMap[] = []): Uint8Array {
  const square = glyph([
    [0, 0],
    [0, 500],
    [500, 500],
    [500, 0],
  ]);
  const tables: Record<string, Buffer> = {
    ...(maps.length > 0 && { cmap: cmap(maps) }),
    glyf: Buffer.concat([square, square]),
    head: head(),
    hhea: words(1, 0, 800, -200, 0, 700, ...Array(11).fill(0), 3),
    hmtx: words(500, 0, 600, 0, 700, 0),
    loca: longs(0, 0, square.length, 2 * square.length),
    maxp: Buffer.concat([longs(0x00010000), words(3, 4, 1, 0, 0, 2), Buffer.alloc(16)]),
  };
  const tags = Object.keys(tables).sort();
  let at = 12 + 16 * tags.length;
  const directory = tags.map((tag) => {
    const { length } = tables[tag]!;
    const row = Buffer.concat([Buffer.from(tag), longs(0, at, length)]);
    at += length;
    return row;
  });
  const start = Buffer.concat([longs(0x00010000), words(tags.length, 0, 0, 0)]);
  return Buffer.concat([start, ...directory, ...tags.map((tag) => tables[tag]!)]);
}

function head(): Buffer {
  const table = Buffer.alloc(54);
  table.writeUInt32BE(0x00010000, 0);
  table.writeUInt32BE(0x5f0f3cf5, 12);
  table.writeUInt16BE(1000, 18);
  table.writeInt16BE(1, 50);
  return table;
}

/** Character maps of format 6: one run of codes each. */
function cmap(maps: readonly CharacterMap[]): Buffer {
  const parts = maps.map(({ first, glyphs }) =>
    words(6, 10 + 2 * glyphs.length, 0, first, glyphs.length, ...glyphs),
  );
  let at = 4 + 8 * maps.length;
  const rows = maps.map(({ platform, encoding }, index) => {
    const row = Buffer.concat([words(platform, encoding), longs(at)]);
    at += parts[index]!.length;
    return row;
  });
  return Buffer.concat([words(0, maps.length), ...rows, ...parts]);
}

/** One contour of points on the curve. */
function glyph(points: [number, number][]): Buffer {
  const steps = (axis: 0 | 1) => points.map((point, i) => point[axis] - (points[i - 1]?.[axis] ?? 0));
  const flags = Buffer.alloc(points.length, 1);
  const outline = [
    words(1, 0, 0, 500, 500, points.length - 1, 0),
    flags,
    words(...steps(0)),
    words(...steps(1)),
  ];
  const bytes = Buffer.concat(outline);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * i);
  return bytes;
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i);
  return bytes;
}
