import { type Filing, filings, type PdfVersion } from './filing.ts';
import { Ref, type Stream, serialise, type Value } from './objects.ts';
import { Tape } from './tape.ts';

/**
 * Assembles a PDF file: streams are written as they come, other objects are filed as the version has it. The same calls
 * give the same bytes.
 */
export class ObjectFile {
  private readonly tape = new Tape();
  private readonly filing: Filing;
  private readonly interned = new Map<string, Ref>();

  constructor(version: PdfVersion) {
    this.filing = new filings[version](this.tape);
    this.tape.write(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`);
  }

  /** A reference to an object that is put later. */
  ref(): Ref {
    return new Ref(this.tape.number());
  }

  /** Puts an object that is not a stream. */
  put(value: Value, ref: Ref = this.ref()): Ref {
    this.filing.object(ref, serialise(value));
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
  stream(stream: Stream, ref: Ref = this.ref()): Ref {
    this.tape.stream(stream, ref);
    return ref;
  }

  /** Puts a stream, deflated. */
  deflated(stream: Stream, ref: Ref = this.ref()): Ref {
    this.tape.deflated(stream, ref);
    return ref;
  }

  /** 16 bytes that follow from everything put so far: identifiers without chance or clock. */
  digest(): Uint8Array {
    this.filing.settle();
    return this.tape.digest();
  }

  /** Writes cross-reference and trailer. Throws where a reference was given out and its object never put. */
  finish(trailer: { Root: Ref; Info: Ref }): Uint8Array {
    const id = this.digest();
    this.filing.close({ ...trailer, ID: [id, id] });
    return this.tape.bytes();
  }
}
