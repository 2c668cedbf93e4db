import {
  type Box,
  type Glyphs,
  type Group,
  IDENTITY,
  type Item,
  inverse,
  type LaidPage,
  type Matrix,
  mapBox,
  type Picture,
  type Segment,
  type Shape,
  type Template,
  within,
} from '#model';
import { pathBounds } from '../../../pdf/pdf.ts';
import { contains, crosses, isUpright, type Outline, outlineOf, touches } from './outline.ts';
import { type Pixels, pixelAt } from './pixels.ts';
import { type TintAt, tintOf } from './tint.ts';

/** A group that thins what it holds as a whole. */
export interface Veil {
  opacity: number;
}

/** What hems in an item: the groups around it with their clips and opacities. */
export interface Setting {
  matrix: Matrix;
  /** What shows, as far as a box tells it. */
  box: Box;
  /** The clips that are no boxes. */
  windows: readonly Window[];
  veils: readonly Veil[];
}

interface Window {
  shows(x: number, y: number): boolean;
  /** Whether all of a box shows, or nothing of it. */
  isEven(box: Box): boolean;
}

/** A fill, a stroke or a picture on the page. */
export interface Layer {
  /** Place in the order of painting. */
  order: number;
  item: Shape | Picture;
  /** What shows of it, as far as a box tells it. */
  box: Box;
  veils: readonly Veil[];
  tintAt: TintAt;
  /** Whether it is surely the same at every point of a box. */
  isEven(box: Box): boolean;
}

/** A run of type with its place in the order of painting. */
export interface Run {
  order: number;
  glyphs: Glyphs;
  setting: Setting;
  /** The group that is its text. */
  text: Group | undefined;
}

/** What is painted on a page, in order. */
export interface Painted {
  layers: Layer[];
  runs: Run[];
}

/** What colours and pictures look like. A picture that is not opened shows nothing. */
export interface Looks {
  swatches: Template['swatches'];
  /** Read when a colour is asked for. */
  pixels: ReadonlyMap<string, Pixels>;
}

/** Everything that is painted on a page: what type may stand on, and the type. */
export function paintedOn({ items, width, height }: LaidPage, looks: Looks): Painted {
  const painted: Painted = { layers: [], runs: [] };
  const box = { x: 0, y: 0, width, height };
  collect(items, { matrix: IDENTITY, box, windows: [], veils: [] }, undefined, looks, painted);
  return painted;
}

function collect(
  items: readonly Item[],
  setting: Setting,
  text: Group | undefined,
  looks: Looks,
  painted: Painted,
): void {
  const { layers, runs } = painted;
  const put = (item: Shape | Picture, layer: Bare) => {
    if (layer) layers.push({ ...layer, item, order: layers.length + runs.length, veils: setting.veils });
  };
  for (const item of items) {
    if (item.kind === 'group') {
      const inner = inside(item, setting);
      if (inner) collect(item.items, inner, item.box ? item : text, looks, painted);
    } else if (item.kind === 'glyphs') {
      runs.push({ order: layers.length + runs.length, glyphs: item, setting, text });
    } else if (item.kind === 'picture') put(item, pictureLayer(item, setting, looks));
    else {
      put(item, fillLayer(item, setting, looks));
      put(item, strokeLayer(item, setting, looks));
    }
  }
}

/** The setting of what a group holds; nothing where nothing of it shows. */
function inside({ transform, clip, opacity }: Group, setting: Setting): Setting | undefined {
  const matrix = transform ? within(setting.matrix, transform) : setting.matrix;
  const veils = opacity === undefined || opacity >= 1 ? setting.veils : [...setting.veils, { opacity }];
  if (!clip) return { ...setting, matrix, veils };
  const box = common(setting.box, mapBox(pathBounds(clip.path, 0), matrix));
  if (!box) return undefined;
  if (isUpright(clip.path, matrix)) return { ...setting, matrix, box, veils };
  const outline = whenAsked(clip.path, matrix);
  const window: Window = {
    shows: (x, y) => contains(outline(), x, y, clip.rule ?? 'nonzero'),
    isEven: (area) => !crosses(outline(), area),
  };
  return { matrix, box, veils, windows: [...setting.windows, window] };
}

/** Most of a drawing lies under no type: its outline is never asked for. */
function whenAsked(path: readonly Segment[], matrix: Matrix): () => Outline {
  let outline: Outline | undefined;
  return () => {
    outline ??= outlineOf(path, matrix);
    return outline;
  };
}

type Bare = Omit<Layer, 'order' | 'item' | 'veils'> | undefined;

function fillLayer({ path, fill, fillRule }: Shape, { matrix, box, windows }: Setting, looks: Looks): Bare {
  const seen = fill && path.length > 0 && common(box, mapBox(pathBounds(path, 0), matrix));
  if (!seen) return undefined;
  const outline = whenAsked(path, matrix);
  const tint = tintOf(fill, matrix, looks.swatches);
  const upright = isUpright(path, matrix);
  const covers = (x: number, y: number) =>
    (upright || contains(outline(), x, y, fillRule ?? 'nonzero')) && shown(windows, x, y);
  return {
    box: seen,
    tintAt: (x, y) => (covers(x, y) ? tint(x, y) : undefined),
    isEven: (area) =>
      fill.kind === 'flat' &&
      (upright ? holds(seen, area) : holds(box, area) && !crosses(outline(), area)) &&
      windows.every((window) => window.isEven(area)),
  };
}

function strokeLayer({ path, stroke }: Shape, { matrix, box, windows }: Setting, looks: Looks): Bare {
  if (!stroke || stroke.width <= 0 || path.length === 0) return undefined;
  const reach = (stroke.width / 2) * scaleOf(matrix);
  const isButt = (stroke.cap ?? 'butt') === 'butt';
  const seen = common(box, mapBox(pathBounds(path, stroke.width / 2), matrix));
  if (!seen) return undefined;
  const outline = whenAsked(path, matrix);
  const tint = tintOf(stroke.paint, matrix, looks.swatches);
  const covers = (x: number, y: number) => touches(outline(), x, y, reach, isButt) && shown(windows, x, y);
  return {
    box: seen,
    tintAt: (x, y) => (covers(x, y) ? tint(x, y) : undefined),
    isEven: (area) => !crosses(outline(), grown(area, reach)),
  };
}

function pictureLayer(picture: Picture, { matrix, box, windows }: Setting, { pixels }: Looks): Bare {
  const { x: left, y: top, width, height, clip, opacity = 1 } = picture;
  const seen = common(box, mapBox(clip ?? { x: left, y: top, width, height }, matrix));
  const back = inverse(matrix);
  if (!seen || !back) return undefined;
  const [a, b, c, d, e, f] = back;
  const tintAt: TintAt = (x, y) => {
    const opened = pixels.get(picture.picture);
    const [u, v] = [(a * x + c * y + e - left) / width, (b * x + d * y + f - top) / height];
    if (!opened || u < 0 || v < 0 || u > 1 || v > 1 || !shown(windows, x, y)) return undefined;
    const [red = 0, green = red, blue = red] = pixelAt(opened, u, v);
    const cover = opened.mask ? pixelAt(opened.mask, u, v)[0]! / 255 : 1;
    return [red, green, blue, cover * opacity];
  };
  return { box: seen, tintAt, isEven: () => false };
}

const shown = (windows: readonly Window[], x: number, y: number): boolean =>
  windows.every((window) => window.shows(x, y));

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** How much larger things become. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** What two boxes have in common, if anything. */
function common(one: Box, other: Box): Box | undefined {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width >= 0 && height >= 0 ? { x, y, width, height } : undefined;
}
