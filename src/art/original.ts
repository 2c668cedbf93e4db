import { createHash } from 'node:crypto';
import { constants, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RuleId } from '../diagnostics/catalogue.ts';

/** Why a picture cannot be used. */
export interface Refusal {
  rule: RuleId;
  values?: Record<string, number>;
}

/** Bytes of a file beyond which it is refused unread. */
const MOST_BYTES = 2 ** 28;

export const keyOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The file of a picture, if it truly lies in the folder and is a file of a size that can be meant. */
export async function readWithin(
  folder: string,
  file: string,
): Promise<{ path: string; bytes: Buffer } | Refusal> {
  try {
    const home = await realpath(folder);
    const path = await realpath(join(home, file));
    return path.startsWith(home + sep) ? await readOriginal(path) : { rule: 'art/unreadable' };
  } catch (problem) {
    const isMissing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
    return { rule: isMissing ? 'typeset/missing-picture' : 'art/unreadable' };
  }
}

/** Throws what the file system says. */
async function readOriginal(path: string): Promise<{ path: string; bytes: Buffer } | Refusal> {
  // Opened without waiting: a pipe that nobody writes to would keep us for ever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const file = await handle.stat();
    if (!file.isFile()) return { rule: 'art/unreadable' };
    if (file.size > MOST_BYTES) {
      const values = { size: Math.round(file.size / 2 ** 20), limit: MOST_BYTES / 2 ** 20 };
      return { rule: 'art/too-heavy', values };
    }
    return { path, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}
