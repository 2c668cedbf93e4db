import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Report } from '../diagnostics/report.ts';
import { decode } from './decode.ts';
import { placeAt } from './lines.ts';
import { editionFolder, PHOTOS, type Source } from './source.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS = { files: 500, photos: 2000, bytes: 8 * MEGABYTE, depth: 3 };

/** What editors, systems and Office leave behind; it is no content. */
const LITTER = /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$|~$/;

type Note = Parameters<Report['add']>;

/** Why a file or folder cannot be used. */
interface Problem {
  problem: RuleId;
  values?: Record<string, string | number>;
}

/**
 * Reads every file of an edition, and lists the photographs. Never leaves the project: a link that does is reported and
 * not followed. Files come in one fixed order. Problems go to the report; the file then has no text.
 */
export async function read(root: string, edition: string, report: Report): Promise<Source[]> {
  const home = await realpath(root);
  const folder = editionFolder(edition);
  const there = await folderAt(home, folder);
  if ('problem' in there) {
    report.add(there.problem, { path: folder, folder, ...(await presentEditions(home)) });
    return [];
  }
  const files = await list(home, folder, LIMITS.files, report);
  const texts = await Promise.all(files.map((file) => readText(home, file)));
  for (const { note } of texts) if (note) report.add(...note);
  const hasPhotos = !('problem' in (await folderAt(home, PHOTOS)));
  const photos = hasPhotos ? await list(home, PHOTOS, LIMITS.photos, report) : [];
  return [...texts.map(({ source }) => source), ...photos.map((file) => ({ file }))];
}

/** A folder inside the project, links followed, or why it cannot be used. */
async function folderAt(home: string, folder: string): Promise<Problem | { path: string }> {
  if (!isInside(home, join(home, folder))) return { problem: 'content/path-outside' };
  try {
    const path = await realpath(join(home, folder));
    if (!isInside(home, path)) return { problem: 'content/path-outside' };
    return (await stat(path)).isDirectory() ? { path } : { problem: 'content/missing-folder' };
  } catch {
    return { problem: 'content/missing-folder' };
  }
}

async function presentEditions(home: string): Promise<{ present?: string }> {
  const names = await readdir(join(home, 'content')).catch(() => []);
  return names.length > 0 ? { present: names.sort().join('、') } : {};
}

/** The files under a folder, links among them, in one fixed order. Folders behind links are not entered. */
async function list(home: string, folder: string, limit: number, report: Report): Promise<string[]> {
  const files: string[] = [];
  const folders = [{ path: folder, depth: 1 }];
  for (let next = folders.shift(); next; next = folders.shift()) {
    const { path, depth } = next;
    for (const entry of await readdir(join(home, path), { withFileTypes: true })) {
      if (LITTER.test(entry.name)) continue;
      const inner = `${path}/${entry.name}`;
      if (!entry.isDirectory()) files.push(inner);
      else if (depth < LIMITS.depth) folders.push({ path: inner, depth: depth + 1 });
      else report.add('content/unknown-file', {}, { desk: { file: inner } });
    }
    if (files.length > limit) {
      report.add('content/too-many-files', { folder, limit });
      return [];
    }
  }
  return files.sort();
}

/** A file's text, with what there is to say about it. */
async function readText(home: string, file: string): Promise<{ source: Source; note?: Note }> {
  const whole = { desk: { file } };
  const loaded = await load(home, file);
  if ('problem' in loaded) return { source: { file }, note: [loaded.problem, loaded.values, whole] };
  const decoded = decode(loaded.bytes, file);
  if ('text' in decoded) {
    const note: Note | undefined = decoded.converted && ['content/cp932', {}, whole];
    return { source: { file, text: decoded.text }, note };
  }
  const { problem, values, readable } = decoded;
  const at = readable === undefined ? whole : { desk: placeAt(file, readable, readable.length) };
  return { source: { file }, note: [problem, values, at] };
}

/** A file's bytes, links followed inside the project only. */
async function load(home: string, file: string): Promise<{ bytes: Uint8Array } | Problem> {
  try {
    const path = await realpath(join(home, file));
    if (!isInside(home, path)) return { problem: 'content/link-outside' };
    const facts = await stat(path);
    if (facts.isDirectory()) return { problem: 'content/link-broken' };
    if (!facts.isFile()) return { problem: 'content/unreadable', values: { reason: 'device' } };
    if (facts.size > LIMITS.bytes) return tooLarge(facts.size);
    return { bytes: await readFile(path) };
  } catch (problem) {
    const { code = 'unknown' } = problem as NodeJS.ErrnoException;
    const broken = code === 'ELOOP' || code === 'ENOENT';
    return broken
      ? { problem: 'content/link-broken' }
      : { problem: 'content/unreadable', values: { reason: code } };
  }
}

const tooLarge = (size: number): Problem => ({
  problem: 'content/file-too-large',
  values: { megabytes: (size / MEGABYTE).toFixed(1), limit: LIMITS.bytes / MEGABYTE },
});

const isInside = (folder: string, path: string) => path === folder || path.startsWith(folder + sep);
