/** What the first bytes of a picture file tell. */
export interface Header {
  format: 'jpeg' | 'png';
  width: number;
  height: number;
}

/**
 * Reads format and size off a picture without decoding it. `undefined`: not a JPEG or PNG; `truncated`: it begins as one,
 * but ends before its size is told.
 */
export function readHeader(bytes: Buffer): Header | 'truncated' | undefined {
  if (bytes.length >= 2 && bytes.readUInt16BE(0) === 0xffd8) return jpegHeader(bytes);
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return pngHeader(bytes);
  return undefined;
}

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** The IHDR chunk comes first (ISO/IEC 15948, 11.2.2). */
function pngHeader(bytes: Buffer): Header | 'truncated' {
  if (bytes.length < 24) return 'truncated';
  return { format: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Follows the segments to the frame header (ITU-T T.81, B.2.2). */
function jpegHeader(bytes: Buffer): Header | 'truncated' {
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'truncated';
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      return { format: 'jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return 'truncated';
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which share their range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
