import { type Dict, dictEntries, name, Ref } from './objects.ts';
import type { Tape } from './tape.ts';

/** How a file keeps the objects that are no streams, and the list of where every object is. */
export interface Filing {
  /** Takes an object, which may wait. */
  object(ref: Ref, text: string): void;
  /** Writes what waits. */
  settle(): void;
  /** Writes the cross-reference with the trailer's entries. */
  close(trailer: Dict): void;
}

export type PdfVersion = keyof typeof filings;

/** Objects in one compressed object stream: large enough to deflate well, small enough to open fast. */
const OBJECTS_PER_STREAM = 200;

/** Compressed object streams and a cross-reference stream (ISO 32000-1, 7.5.7, 7.5.8). */
class ObjectStreams implements Filing {
  private waiting: { ref: Ref; text: string }[] = [];

  constructor(private readonly tape: Tape) {}

  object(ref: Ref, text: string): void {
    this.waiting.push({ ref, text });
    if (this.waiting.length === OBJECTS_PER_STREAM) this.settle();
  }

  settle(): void {
    if (this.waiting.length === 0) return;
    const objects = this.waiting;
    this.waiting = [];
    const own = new Ref(this.tape.number());
    let index = '';
    let body = '';
    objects.forEach(({ ref, text }, position) => {
      this.tape.entries[ref.id] = { type: 2, at: own.id, index: position };
      index += `${ref.id} ${body.length} `;
      body += `${text}\n`;
    });
    const dict = { Type: name('ObjStm'), N: objects.length, First: index.length };
    this.tape.deflated({ dict, bytes: Buffer.from(index + body, 'latin1') }, own);
  }

  close(trailer: Dict): void {
    const start = this.tape.position;
    const own = new Ref(this.tape.number());
    this.tape.begin(own);
    const entries = this.tape.index();
    const table = Buffer.alloc(entries.length * 7);
    entries.forEach(({ type, at, index }, object) => {
      table.writeUInt8(type, object * 7);
      table.writeUInt32BE(at, object * 7 + 1);
      table.writeUInt16BE(index, object * 7 + 5);
    });
    const dict = { Type: name('XRef'), Size: entries.length, W: [1, 4, 2], ...trailer };
    this.tape.deflated({ dict, bytes: table }, own);
    this.tape.write(`startxref\n${start}\n%%EOF\n`);
  }
}

/** Every object by itself and a cross-reference table (7.5.4): what PDF 1.4 knows. */
class PlainObjects implements Filing {
  constructor(private readonly tape: Tape) {}

  object(ref: Ref, text: string): void {
    this.tape.begin(ref);
    this.tape.write(`${ref.id} 0 obj\n${text}\nendobj\n`);
  }

  settle(): void {}

  close(trailer: Dict): void {
    const start = this.tape.position;
    const entries = this.tape.index();
    const rows = entries.map(({ type, at, index }) =>
      type === 0 ? row(0, 65535, 'f') : row(at, index, 'n'),
    );
    this.tape.write(`xref\n0 ${entries.length}\n${rows.join('')}`);
    this.tape.write(`trailer\n<<${dictEntries({ Size: entries.length, ...trailer })}>>\n`);
    this.tape.write(`startxref\n${start}\n%%EOF\n`);
  }
}

/** 20 bytes, as the table wants it. */
const row = (at: number, generation: number, kind: 'f' | 'n'): string =>
  `${String(at).padStart(10, '0')} ${String(generation).padStart(5, '0')} ${kind} \n`;

/** Which version files how. */
export const filings = {
  '1.4': PlainObjects,
  '1.6': ObjectStreams,
  '1.7': ObjectStreams,
} as const satisfies Record<string, new (tape: Tape) => Filing>;
