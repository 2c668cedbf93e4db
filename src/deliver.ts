import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact } from './pipeline.ts';

/** What the output folder holds, and what it was made from. */
export interface Manifest {
  schemaVersion: 1;
  edition: string;
  inputs: { path: string; sha256: string }[];
  outputs: OutputRecord[];
  /** PostScript names of the faces in use, with the package each comes from. */
  fonts: { name: string; source: string }[];
  tools: Record<string, string>;
}

export interface OutputRecord {
  path: string;
  publication: string;
  target: string;
  /** Of a PDF. */
  pages?: number;
  bytes: number;
  sha256: string;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The manifest's row of an artifact. */
export const record = ({ path, publication, target, pages, bytes }: Artifact): OutputRecord => ({
  path,
  publication,
  target,
  pages,
  bytes: bytes.length,
  sha256: sha256(bytes),
});

/**
 * Writes artifacts and manifest into the output folder. Everything is written beside its place first and moved there in
 * the end, so that a build that fails or is interrupted leaves the earlier output whole; equal bytes are left alone,
 * and files that this publication and target made before and make no longer are removed. A parcel holds what was made
 * together: with it go all earlier files of its target.
 */
export async function deliver(
  artifacts: Artifact[],
  output: string,
  manifest: Omit<Manifest, 'schemaVersion' | 'outputs'>,
): Promise<Manifest> {
  const before = await readManifest(output);
  const made = artifacts.map(record);
  const isRemade = (row: OutputRecord) =>
    made.some(
      ({ publication, target }) =>
        target === row.target && (publication === row.publication || publication === 'parcel'),
    );
  const outputs = [...before.filter((row) => !isRemade(row)), ...made].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const whole: Manifest = { schemaVersion: 1, ...manifest, outputs };
  const drafts = join(output, `.draft-${process.pid}`);
  try {
    const moves: [from: string, to: string][] = [];
    const draft = async (path: string, bytes: Uint8Array | string) => {
      if (await sameBytes(join(output, path), bytes)) return;
      await mkdir(dirname(join(drafts, path)), { recursive: true });
      await writeFile(join(drafts, path), bytes);
      moves.push([join(drafts, path), join(output, path)]);
    };
    await mkdir(output, { recursive: true });
    for (const { path, bytes } of artifacts) await draft(path, bytes);
    await draft('manifest.json', `${JSON.stringify(whole, null, 2)}\n`);
    for (const [from, to] of moves) {
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
    }
    const stale = before.filter((row) => isRemade(row) && !made.some(({ path }) => path === row.path));
    for (const { path } of stale) await rm(join(output, path), { force: true });
  } finally {
    await rm(drafts, { recursive: true, force: true });
  }
  return whole;
}

async function sameBytes(file: string, bytes: Uint8Array | string): Promise<boolean> {
  const there = await readFile(file).catch(() => undefined);
  return there?.equals(Buffer.from(bytes)) ?? false;
}

/** Rows of the earlier manifest; none if there is none, or it is not one. */
async function readManifest(output: string): Promise<OutputRecord[]> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8'));
    return manifest.outputs.filter((row) => isInside(row.path));
  } catch {
    return [];
  }
}

/** A manifest is a file that anybody may edit: never follow it out of the output folder. */
const isInside = (path: string): boolean => !path.startsWith('/') && !path.split(/[\\/]/).includes('..');
