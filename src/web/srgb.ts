/** Red, green and blue of sRGB and its white, adapted to D50 (IEC 61966-2-1; ICC.1:2004-10, annex E), in s15Fixed16. */
const COLORANTS = {
  rXYZ: [0x6fa2, 0x38f5, 0x0390],
  gXYZ: [0x6299, 0xb785, 0x18da],
  bXYZ: [0x24a0, 0x0f84, 0xb6cf],
  wtpt: [0xf6d6, 0x10000, 0xd32d],
} as const satisfies Record<string, readonly [number, number, number]>;

/** From D65 to D50 by Bradford. */
const ADAPTATION = [
  1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009247, 0.015075, 0.751678,
];

/** The curve of sRGB: Y = (aX + b)^g from d on, cX below (parametric type 3). */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/**
 * An ICC profile of sRGB, version 4.2: what the colours of the web edition mean (ICC.1:2004-10). The same bytes every
 * time.
 */
export function srgbProfile(): Uint8Array {
  const curve = tag('para', Buffer.from([0, 3, 0, 0]), ...CURVE.map(fixed));
  const tags: [name: string, data: Buffer][] = [
    ['desc', words('sRGB')],
    ['cprt', words('CC0')],
    ...Object.entries(COLORANTS).map(([name, xyz]): [string, Buffer] => [
      name,
      tag('XYZ ', ...xyz.map(word)),
    ]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
    ['chad', tag('sf32', ...ADAPTATION.map(fixed))],
  ];
  const table: Buffer[] = [word(tags.length)];
  const start = 128 + 4 + tags.length * 12;
  const body: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = start;
  for (const [name, data] of tags) {
    const place = places.get(data) ?? end;
    table.push(Buffer.from(name, 'latin1'), word(place), word(data.length));
    if (places.has(data)) continue;
    places.set(data, place);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    body.push(padded);
    end += padded.length;
  }
  return Buffer.concat([header(end), ...table, ...body]);
}

/** Colour space, purpose and white of a display profile (7.2). */
function header(length: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A date that has to be there, and says nothing.
  [2024, 1, 1].forEach((value, index) => {
    bytes.writeUInt16BE(value, 24 + 2 * index);
  });
  bytes.write('acsp', 36, 'latin1');
  COLORANTS.wtpt.forEach((value, index) => {
    bytes.writeUInt32BE(value, 68 + 4 * index);
  });
  return bytes;
}

const tag = (type: string, ...parts: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), ...parts]);

/** A text in English. */
function words(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  const record = [word(1), word(12), Buffer.from('enUS', 'latin1'), word(bytes.length), word(28)];
  return tag('mluc', ...record, bytes);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}
