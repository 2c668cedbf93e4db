import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Imprint } from '../pipeline.ts';

/**
 * Who made the output and when, for the metadata. The date is SOURCE_DATE_EPOCH or the day of publication (`2024-04-01`),
 * never the clock: bytes must not change by themselves.
 */
export async function imprintOf(published: string): Promise<Imprint> {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  const pinned = Number.isInteger(epoch) && epoch > 0;
  const date = pinned ? new Date(epoch * 1000) : new Date(`${published}T00:00:00Z`);
  return { producer: `Sasshi ${(await toolVersions()).sasshi}`, date };
}

const require = createRequire(import.meta.url);

/** Packages whose version can change a byte of the output. */
const makers = [
  '@react-pdf/layout',
  '@react-pdf/render',
  '@react-pdf/textkit-core',
  'fontkit',
  'sharp',
  'lcms-wasm',
];

/** Versions of what made the output: Sasshi, Node, and the libraries that shape the pages. */
export async function toolVersions(): Promise<Record<string, string>> {
  const own = await packageJson(fileURLToPath(import.meta.url));
  const versions: Record<string, string> = { sasshi: own.version, node: process.versions.node };
  for (const name of makers) versions[name] = (await packageJson(require.resolve(name))).version;
  return versions;
}

/** `name@version` of the package that a file belongs to: says where a face comes from without a path of this machine. */
export async function packageOf(file: string): Promise<string> {
  const { name, version } = await packageJson(file);
  return `${name}@${version}`;
}

/** The nearest package.json with a name above a file. */
async function packageJson(file: string): Promise<{ name: string; version: string }> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
    const found = text === undefined ? {} : (JSON.parse(text) as { name?: string; version?: string });
    if (found.name && found.version) return { name: found.name, version: found.version };
  }
  throw new Error(`no package.json above ${file}`);
}
