import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PreparedPicture } from '#model';
import { keyOf } from './original.ts';
import type { Size } from './placements.ts';
import type { Use } from './uses.ts';

/** Counted up whenever the same picture would come out with other bytes by our own doing. */
const RECIPE = 1;

/** The name under which a raster is kept: it follows from everything that its bytes depend on. */
export async function recipeName(
  { key, mode, profiled }: PreparedPicture,
  { width, height }: Size,
  use: Use,
): Promise<string> {
  const made =
    'condition' in use
      ? { ...use.condition, profile: keyOf(use.condition.profile) }
      : { quality: use.quality };
  const tools = await Promise.all(['sharp', 'lcms-wasm'].map(versionOf));
  const facts = JSON.stringify([RECIPE, tools, key, mode, profiled, width, height, made]);
  return `raster-${createHash('sha256').update(facts).digest('hex')}`;
}

const require = createRequire(import.meta.url);

/** Of an installed package, without loading it. */
async function versionOf(name: string): Promise<string> {
  for (let folder = dirname(require.resolve(name)); folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
    const found = JSON.parse(text) as { name?: string; version?: string };
    if (found.name === name && found.version) return found.version;
  }
  throw new Error(`no package.json above ${name}`);
}
