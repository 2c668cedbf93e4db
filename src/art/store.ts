import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';

/** Bytes that may be kept; the press pictures of a rich edition take a fifth of it. */
const MOST_BYTES = 2 ** 30;

/** SHA-256. */
const SEAL = 32;

/**
 * What was made of pictures, kept on disk from one build to the next by a name that holds everything it depends on. An
 * entry that is damaged counts as none. When there is too much, the oldest is thrown away. Several threads may use it.
 */
export class Store {
  constructor(
    private readonly folder: string,
    private readonly most = MOST_BYTES,
  ) {}

  /** The value that was kept under a name. */
  async get<Value>(name: string): Promise<Value | undefined> {
    const file = await readFile(join(this.folder, name)).catch(() => undefined);
    if (!file) return undefined;
    const kept = file.subarray(SEAL);
    return sealOf(kept).equals(file.subarray(0, SEAL)) ? deserialize(kept) : undefined;
  }

  /** Keeps a value. Where the disk is full or not ours to write, nothing is kept: the next build takes longer, no more. */
  async put(name: string, value: unknown): Promise<void> {
    const kept = serialize(value);
    const draft = join(this.folder, `${name}.${process.pid}-${threadId}`);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(draft, Buffer.concat([sealOf(kept), kept]));
      await rename(draft, join(this.folder, name));
      await this.prune();
    } catch {
      await rm(draft, { force: true }).catch(() => {});
    }
  }

  /** Also throws away what a build that was stopped has left. */
  private async prune(): Promise<void> {
    const names = (await readdir(this.folder)).sort();
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        const found = await stat(path).catch(() => undefined);
        return { path, size: found?.size ?? 0, written: found?.mtimeMs ?? 0 };
      }),
    );
    files.sort((one, other) => one.written - other.written);
    let total = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files) {
      if (total <= this.most) return;
      await rm(path, { force: true });
      total -= size;
    }
  }
}

const sealOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The store of a project. */
export const storeOf = (root: string): Store => new Store(join(root, '.sasshi', 'pictures'));
