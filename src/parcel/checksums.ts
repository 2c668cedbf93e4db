import { createHash } from 'node:crypto';
import type { ParcelFile } from './contents.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA256SUMS as `sha256sum -c` reads it, by path. */
export const checksums = (files: readonly ParcelFile[]): string =>
  [...files]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
    .join('');
