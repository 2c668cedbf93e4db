import type { Coverage } from '../facts/facts.ts';

/** A coarse picture of a page from its plates, as a data URL. Colours are a guess: no profile is asked. */
export async function pictureUrl({ columns, rows }: Coverage, view: Uint8Array): Promise<string> {
  const { default: sharp } = await import('sharp');
  const pixels = Buffer.alloc(columns * rows * 3);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const from = (row * columns + column) * 4;
      const to = ((rows - 1 - row) * columns + column) * 3;
      const light = 255 - view[from + 3]!;
      for (let i = 0; i < 3; i += 1) pixels[to + i] = ((255 - view[from + i]!) * light) / 255;
    }
  }
  const image = sharp(pixels, { raw: { width: columns, height: rows, channels: 3 } });
  return `data:image/webp;base64,${(await image.webp({ quality: 60 }).toBuffer()).toString('base64')}`;
}
