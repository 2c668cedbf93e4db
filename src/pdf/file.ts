import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Dict, dictEntries, name, Ref, type Stream, serialise, type Value } from './objects.ts';

/** Objects in one compressed object stream: large enough to deflate well, small enough to open fast. */
const OBJECTS_PER_STREAM = 200;

/** zlib's own middle: on fonts level 9 takes twice the time to save 0.3 %, level 3 a third less to lose 3 %. */
const DEFLATE_LEVEL = 6;

/**
 * Assembles a PDF file: streams are written as they come, other objects go into compressed object streams, the
 * cross-reference is a stream (ISO 32000-1, 7.5.7, 7.5.8). The same calls give the same bytes.
 */
export class ObjectFile {
  private readonly chunks: Uint8Array[] = [];
  private readonly hash = createHash('sha256');
  private readonly interned = new Map<string, Ref>();
  private readonly entries: (Entry | undefined)[] = [{ type: 0, at: 0, index: 0xffff }];
  private waiting: { id: number; text: string }[] = [];
  private position = 0;

  constructor(version: string) {
    this.write(Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1'));
  }

  /** A reference to an object that is put later. */
  ref(): Ref {
    this.entries.push(undefined);
    return new Ref(this.entries.length - 1);
  }

  /** Puts an object that is not a stream. */
  put(value: Value, ref: Ref = this.ref()): Ref {
    this.waiting.push({ id: ref.id, text: serialise(value) });
    if (this.waiting.length === OBJECTS_PER_STREAM) this.flush();
    return ref;
  }

  /** Puts an object once, however often an equal one is put. */
  intern(value: Value): Ref {
    const text = serialise(value);
    const known = this.interned.get(text);
    if (known) return known;
    const ref = this.put(value);
    this.interned.set(text, ref);
    return ref;
  }

  /** Puts a stream with its bytes as they are. */
  stream({ dict, bytes }: Stream, ref: Ref = this.ref()): Ref {
    this.entries[ref.id] = { type: 1, at: this.position, index: 0 };
    const head = `${ref.id} 0 obj\n<<${dictEntries({ ...dict, Length: bytes.length })}>>\nstream\n`;
    this.write(Buffer.from(head, 'latin1'));
    this.write(bytes);
    this.write(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    return ref;
  }

  /** Puts a stream, deflated. */
  deflated({ dict, bytes }: Stream, ref?: Ref): Ref {
    const packed = deflateSync(bytes, { level: DEFLATE_LEVEL });
    return this.stream({ dict: { ...dict, Filter: name('FlateDecode') }, bytes: packed }, ref);
  }

  /** 16 bytes that follow from everything written so far: identifiers without chance or clock. */
  digest(): Uint8Array {
    this.flush();
    return this.hash.copy().digest().subarray(0, 16);
  }

  /** Writes cross-reference and trailer. Throws where a reference was given out and its object never put. */
  finish(trailer: { Root: Ref; Info: Ref }): Uint8Array {
    const id = this.digest();
    const start = this.position;
    const own = this.ref();
    this.entries[own.id] = { type: 1, at: start, index: 0 };
    const table = Buffer.alloc(this.entries.length * 7);
    this.entries.forEach((entry, object) => {
      if (!entry) throw new Error(`PDF object ${object} was referred to, but never written.`);
      table.writeUInt8(entry.type, object * 7);
      table.writeUInt32BE(entry.at, object * 7 + 1);
      table.writeUInt16BE(entry.index, object * 7 + 5);
    });
    const dict: Dict = {
      Type: name('XRef'),
      Size: this.entries.length,
      W: [1, 4, 2],
      ...trailer,
      ID: [id, id],
    };
    this.deflated({ dict, bytes: table }, own);
    this.write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.chunks, this.position);
  }

  /** Writes the waiting objects as one object stream. */
  private flush(): void {
    if (this.waiting.length === 0) return;
    const objects = this.waiting;
    this.waiting = [];
    const ref = this.ref();
    let index = '';
    let body = '';
    objects.forEach(({ id, text }, position) => {
      this.entries[id] = { type: 2, at: ref.id, index: position };
      index += `${id} ${body.length} `;
      body += `${text}\n`;
    });
    const dict = { Type: name('ObjStm'), N: objects.length, First: index.length };
    this.deflated({ dict, bytes: Buffer.from(index + body, 'latin1') }, ref);
  }

  private write(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.hash.update(bytes);
    this.position += bytes.length;
  }
}

/** A row of the cross-reference: free, at an offset, or in an object stream. */
interface Entry {
  type: 0 | 1 | 2;
  at: number;
  index: number;
}
