import type { Item, Matrix, Pages, PreparedPicture } from '#model';

/** Width and height, in pt or pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The largest width and height in pt at which each picture stands on any page, also of what is cut off, by its key. */
export function placedSizes(volumes: Pages[]): Map<string, Size> {
  const sizes = new Map<string, Size>();
  const visit = (items: Item[], [a, b, c, d]: Scale): void => {
    for (const item of items) {
      if (item.kind === 'group') visit(item.items, times(item.transform, [a, b, c, d]));
      if (item.kind !== 'picture') continue;
      const known = sizes.get(item.picture) ?? { width: 0, height: 0 };
      sizes.set(item.picture, {
        width: Math.max(known.width, item.width * Math.hypot(a, b)),
        height: Math.max(known.height, item.height * Math.hypot(c, d)),
      });
    }
  };
  for (const { pages } of volumes) for (const { items } of pages) visit(items, [1, 0, 0, 1]);
  return sizes;
}

/** A matrix without its shift. */
type Scale = [number, number, number, number];

const times = (inner: Matrix | undefined, [a, b, c, d]: Scale): Scale =>
  inner
    ? [
        inner[0] * a + inner[1] * c,
        inner[0] * b + inner[1] * d,
        inner[2] * a + inner[3] * c,
        inner[2] * b + inner[3] * d,
      ]
    : [a, b, c, d];

/** Pixels that a picture needs to stand at a size in pt with so many to the inch; never more than it has. */
export function pixelsFor(
  picture: Pick<PreparedPicture, 'width' | 'height'>,
  placed: Size,
  ppi: number,
): Size {
  const share = Math.max(placed.width / picture.width, placed.height / picture.height) * (ppi / 72);
  const scaled = (pixels: number) => Math.max(1, Math.min(pixels, Math.ceil(pixels * share - 1e-6)));
  return { width: scaled(picture.width), height: scaled(picture.height) };
}
