import type { PreparedPicture } from '#model';
import { name, type Stream } from './objects.ts';

const SPACE: Record<number, string> = { 1: 'DeviceGray', 3: 'DeviceRGB' };

/** A JPEG as image XObject, its bytes unchanged. Throws on bytes that are no grey or RGB JPEG. */
export function jpegImage(picture: PreparedPicture): Stream {
  const frame = frameHeader(picture.jpeg);
  const space = frame && SPACE[frame.components];
  if (!space) throw new Error(`${picture.file} is not prepared as a grey or RGB JPEG.`);
  return {
    dict: {
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: frame.width,
      Height: frame.height,
      ColorSpace: name(space),
      BitsPerComponent: 8,
      Filter: name('DCTDecode'),
    },
    bytes: picture.jpeg,
  };
}

/** Size and number of components from the start-of-frame segment (ITU-T T.81, B.2.2). */
function frameHeader(jpeg: Uint8Array): { width: number; height: number; components: number } | undefined {
  const bytes = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.byteLength && bytes.getUint8(at) === 0xff; ) {
    const marker = bytes.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return {
        height: bytes.getUint16(at + 5),
        width: bytes.getUint16(at + 7),
        components: bytes.getUint8(at + 9),
      };
    }
    at += 2 + bytes.getUint16(at + 2);
  }
  return undefined;
}
