import type { PdfFile } from '../reader/file.ts';
import type { Stream } from '../reader/objects.ts';

/** Samples of a small picture, 0 to 1, component by component. */
export interface Samples {
  width: number;
  height: number;
  components: number;
  /** What 1 stands for in the file: 255 for 8 bits. */
  largest: number;
  values: Float32Array;
}

/** Pixels that a side is brought down to: finer than the cells of any page. */
const SIDE = 512;
/** Samples a side that are averaged for one pixel. */
const TAPS = 3;
const MOST_PIXELS = 300_000_000;

interface Size {
  width: number;
  height: number;
}

/** Reads the samples of a picture, averaged to a small size. Nothing for filters that we cannot open. */
export async function samplesOf(
  file: PdfFile,
  stream: Stream,
  components: number,
  bits: number,
  { width, height }: Size,
): Promise<Samples | undefined> {
  if (!(width > 0 && height > 0 && components > 0 && width * height <= MOST_PIXELS)) return undefined;
  const decoded = file.tryDecode(stream);
  if (!decoded) return undefined;
  const size = { width: Math.min(SIDE, width), height: Math.min(SIDE, height) };
  if (decoded.picture === undefined) {
    return reduced(decoded.bytes, components, bits, { width, height }, size, isIndexed(file, stream));
  }
  return decoded.picture.startsWith('DCT') ? jpeg(decoded.bytes, components, size) : undefined;
}

function isIndexed(file: PdfFile, { dict }: Stream): boolean {
  const space = file.array(dict.get('ColorSpace'));
  return ['Indexed', 'I'].includes(file.name(space?.[0]) ?? '');
}

/** Averages of plain samples; of places in a table, one of them. */
function reduced(
  bytes: Uint8Array,
  components: number,
  bits: number,
  from: Size,
  to: Size,
  isPicked: boolean,
): Samples | undefined {
  if (![1, 2, 4, 8, 16].includes(bits)) return undefined;
  const row = Math.ceil((from.width * components * bits) / 8);
  const largest = 2 ** bits - 1;
  const values = new Float32Array(to.width * to.height * components);
  const taps = isPicked ? 1 : TAPS;
  for (let y = 0; y < to.height; y += 1) {
    for (let x = 0; x < to.width; x += 1) {
      for (let c = 0; c < components; c += 1) {
        let sum = 0;
        for (let tap = 0; tap < taps * taps; tap += 1) {
          const column = Math.floor(((x + ((tap % taps) + 0.5) / taps) * from.width) / to.width);
          const line = Math.floor(((y + (Math.floor(tap / taps) + 0.5) / taps) * from.height) / to.height);
          sum += sample(bytes, line * row, column * components + c, bits);
        }
        values[(y * to.width + x) * components + c] = sum / (taps * taps * largest);
      }
    }
  }
  return { ...to, components, largest, values };
}

function sample(bytes: Uint8Array, row: number, index: number, bits: number): number {
  if (bits === 8) return bytes[row + index] ?? 0;
  if (bits === 16) return (bytes[row + 2 * index] ?? 0) * 256 + (bytes[row + 2 * index + 1] ?? 0);
  const bit = index * bits;
  return ((bytes[row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
}

const colourspaces: Record<number, string> = { 1: 'b-w', 3: 'srgb', 4: 'cmyk' };

async function jpeg(bytes: Uint8Array, components: number, size: Size): Promise<Samples | undefined> {
  const space = colourspaces[components];
  if (!space) return undefined;
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'none' });
  const pipeline = components === 4 ? image.pipelineColourspace('cmyk') : image;
  const made = await pipeline
    .resize(size.width, size.height, { fit: 'fill', kernel: 'linear' })
    .toColourspace(space)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined);
  if (made?.info.channels !== components) return undefined;
  // libvips turns Adobe's inverted CMYK round; PDF takes the samples as they stand in the file.
  const isTurned = components === 4 && hasAdobeMark(bytes);
  const values = Float32Array.from(made.data, (value) => (isTurned ? 255 - value : value) / 255);
  return { ...size, components, largest: 255, values };
}

const hasAdobeMark = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 65536)).includes(Buffer.from([0xff, 0xee, 0, 14, 65, 100, 111, 98, 101]));
