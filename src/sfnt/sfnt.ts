import { closeSync, openSync, readSync } from 'node:fs';

const TRUE_TYPE = [0x00010000, 0x74727565];

interface Span {
  offset: number;
  length: number;
}

/**
 * Reads single tables of a static TrueType file by position, so that opening a face of several megabytes costs a few
 * reads (OpenType 1.9, "Organization of an OpenType Font"). Throws when the file cannot be read, ends early or is no
 * such file.
 */
export class Sfnt {
  readonly file: string;
  private readonly directory = new Map<string, Span>();

  constructor(file: string) {
    this.file = file;
    const [head] = readSpans(file, [{ offset: 0, length: 12 }]) as [Buffer];
    if (!TRUE_TYPE.includes(head.readUInt32BE(0))) throw new Error(`${file} is no TrueType file.`);
    const [rows] = readSpans(file, [{ offset: 12, length: 16 * head.readUInt16BE(4) }]) as [Buffer];
    for (let at = 0; at < rows.length; at += 16) {
      const span = { offset: rows.readUInt32BE(at + 8), length: rows.readUInt32BE(at + 12) };
      this.directory.set(rows.toString('latin1', at, at + 4), span);
    }
    if (this.directory.has('fvar')) throw new Error(`${file} is a variable font; faces must be static.`);
  }

  has(tag: string): boolean {
    return this.directory.has(tag);
  }

  /** The bytes of a table, or nothing if the file has no such table. */
  table(tag: string): Buffer | undefined {
    const span = this.directory.get(tag);
    return span && readSpans(this.file, [span])[0];
  }

  /** The bytes of a table that every TrueType file must have. */
  need(tag: string): Buffer {
    const table = this.table(tag);
    if (!table) throw new Error(`${this.file} is no complete TrueType file: it has no table ${tag}.`);
    return table;
  }

  /** Parts of one table, offsets from its start, without reading the rest. */
  parts(tag: string, spans: readonly Span[]): Buffer[] {
    const base = this.directory.get(tag)?.offset;
    if (base === undefined)
      throw new Error(`${this.file} is no complete TrueType file: it has no table ${tag}.`);
    return readSpans(
      this.file,
      spans.map(({ offset, length }) => ({ offset: base + offset, length })),
    );
  }
}

function readSpans(file: string, spans: readonly Span[]): Buffer[] {
  const descriptor = openSync(file, 'r');
  try {
    return spans.map(({ offset, length }) => {
      const bytes = Buffer.alloc(length);
      const got = readSync(descriptor, bytes, 0, length, offset);
      if (got !== length) throw new Error(`${file} ends early: ${length} bytes expected at ${offset}.`);
      return bytes;
    });
  } finally {
    closeSync(descriptor);
  }
}
