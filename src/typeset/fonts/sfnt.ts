import { closeSync, openSync, readSync } from 'node:fs';

const TRUE_TYPE = 0x00010000;

/**
 * Reads single tables of a TrueType file by position, so that opening a face of several megabytes costs a few reads.
 * Throws when the file cannot be read or is no TrueType file.
 */
export class Sfnt {
  readonly file: string;
  private readonly directory = new Map<string, { offset: number; length: number }>();

  constructor(file: string) {
    this.file = file;
    const fd = openSync(file, 'r');
    try {
      const header = read(fd, 0, 12);
      if (header.length < 12 || header.readUInt32BE(0) !== TRUE_TYPE)
        throw new Error(`${file} is no TrueType file.`);
      const count = header.readUInt16BE(4);
      const records = read(fd, 12, 16 * count);
      for (let at = 0; at < records.length; at += 16) {
        const tag = records.toString('latin1', at, at + 4);
        this.directory.set(tag, {
          offset: records.readUInt32BE(at + 8),
          length: records.readUInt32BE(at + 12),
        });
      }
    } finally {
      closeSync(fd);
    }
  }

  /** The bytes of a table, or nothing if the file has no such table. */
  table(tag: string): Buffer | undefined {
    const entry = this.directory.get(tag);
    if (!entry) return undefined;
    const fd = openSync(this.file, 'r');
    try {
      return read(fd, entry.offset, entry.length);
    } finally {
      closeSync(fd);
    }
  }

  /** The bytes of a table that every TrueType file must have. */
  need(tag: string): Buffer {
    const table = this.table(tag);
    if (!table) throw new Error(`${this.file} is no complete TrueType file: it has no table ${tag}.`);
    return table;
  }
}

function read(fd: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const got = readSync(fd, bytes, 0, length, position);
  return got === length ? bytes : bytes.subarray(0, got);
}
