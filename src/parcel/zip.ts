import { type Zippable, zipSync } from 'fflate';
import type { ParcelFile } from './contents.ts';

/** ZIP counts years from here. */
const FIRST_YEAR = 1980;

/**
 * The files in one folder, stored as they are: PDFs are compressed already, and so no version of a library changes the
 * bytes. All have the date of the edition.
 */
export function zipped(files: readonly ParcelFile[], folder: string, date: Date): Uint8Array {
  const year = Math.max(FIRST_YEAR, date.getUTCFullYear());
  // ZIP knows no time zones, and fflate writes local time: this is the same time everywhere.
  const mtime = new Date(year, date.getUTCMonth(), date.getUTCDate());
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const entries: Zippable = {};
  for (const { path, bytes } of sorted) entries[`${folder}/${path}`] = [bytes, { level: 0, mtime }];
  return zipSync(entries);
}
