import { readFile } from 'node:fs/promises';
import type { Art, Pages, PreparedPicture, Raster, Rasters } from '#model';
import type { Report } from '../diagnostics/report.ts';
import { decode, inspect } from './decode.ts';
import { asDeflated, asJpeg } from './encode.ts';
import { ProfileError } from './engine.ts';
import { separate } from './inks.ts';
import { keyOf } from './original.ts';
import { pixelsFor, placedSizes, type Size } from './placements.ts';
import { recipeName } from './recipe.ts';
import { toScreen } from './screen.ts';
import { spreadColour } from './spread.ts';
import { type Store, storeOf } from './store.ts';
import type { Use } from './uses.ts';

/**
 * 製版: makes of each picture on the pages what one target embeds, once, for the largest size at which it stands on any
 * of them. What was made before is taken from the project's store (`root` is its folder), without opening the picture.
 * Told to `report`: a file that is no longer what was checked, and a press profile that does not lead to inks.
 */
export async function reproduce(
  volumes: Pages[],
  art: Art,
  use: Use,
  root: string,
  report: Report,
  onPicture: (file: string) => void = () => {},
): Promise<Rasters> {
  const store = storeOf(root);
  const rasters: Rasters = new Map();
  const pictures = new Map(Array.from(art.values(), (picture) => [picture.key, picture]));
  for (const [key, placed] of placedSizes(volumes)) {
    const picture = pictures.get(key);
    if (!picture) continue;
    onPicture(picture.file);
    try {
      const raster = await rasterOf(picture, pixelsFor(picture, placed, use.ppi), use, store);
      if (raster) rasters.set(key, raster);
      else report.add('art/changed', { picture: picture.file });
    } catch (problem) {
      if (!(problem instanceof ProfileError)) throw problem;
      report.add('art/press-profile', { picture: picture.file });
    }
  }
  return rasters;
}

/** Nothing where the file is no longer what was checked. */
async function rasterOf(
  picture: PreparedPicture,
  size: Size,
  use: Use,
  store: Store,
): Promise<Raster | undefined> {
  const name = await recipeName(picture, size, use);
  const kept = await store.get<Raster>(name);
  if (kept) return kept;
  const bytes = await readFile(picture.path).catch(() => undefined);
  if (!bytes || keyOf(bytes) !== picture.key) return undefined;
  const raster = await develop(bytes, picture, size, use);
  await store.put(name, raster);
  return raster;
}

async function develop(
  bytes: Buffer,
  { mode, profiled }: PreparedPicture,
  size: Size,
  use: Use,
): Promise<Raster> {
  const profile = profiled ? (await inspect(bytes)).icc : undefined;
  const onPress = 'condition' in use;
  // Inks that do not say what they look like: a press takes them as they are, a screen has to guess.
  const isUnknownInk = mode === 'cmyk' && !profile;
  const pixels = await decode(bytes, isUnknownInk && !onPress ? 'rgb' : mode, size);
  spreadColour(pixels);
  if (onPress) return asDeflated(await separate(pixels, profile, use.condition));
  return asJpeg(await toScreen(pixels, profile), use.quality);
}
