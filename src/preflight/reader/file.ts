import { decode, PICTURE_FILTERS } from './filters.ts';
import { Lexer } from './lexer.ts';
import { Bytes, type Dict, Keyword, Name, type Obj, Ref, Stream } from './objects.ts';
import { type Reason, Unreadable } from './unreadable.ts';
import { type CrossReference, readCrossReference, readIndirect } from './xref.ts';

/** All streams of a file together may grow to this. */
const MOST_INFLATED = 2 ** 31;
const LONGEST_CHAIN = 32;
/** Decoded streams up to this size are kept: forms and fonts are asked for again and again. */
const KEPT = 2 ** 20;

/** Bytes of a stream with the filter of its picture, if that is what is left. */
export interface Decoded {
  bytes: Uint8Array;
  picture?: string;
}

/**
 * A PDF file. Objects are read when they are asked for; one that is broken is null and stands in `damaged`.
 * Independent of every library, so that the checker trusts no maker; see test/preflight/reader for its oracle.
 */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly crossReference: CrossReference;
  readonly damaged = new Map<number, Reason>();
  private readonly objects = new Map<number, Obj>();
  private readonly opening = new Set<number>();
  private readonly bundles = new Map<number, Map<number, Obj>>();
  private readonly decoded = new WeakMap<Stream, Decoded>();
  private inflated = 0;

  /** Throws Unreadable when the file as a whole cannot be read. */
  constructor(bytes: Uint8Array) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const header = /%PDF-(\d\.\d)/.exec(head);
    if (!header) throw new Unreadable('notPdf');
    this.bytes = bytes.subarray(header.index);
    this.version = header[1]!;
    this.crossReference = readCrossReference(this.bytes);
    if (this.trailer.has('Encrypt')) throw new Unreadable('encryptedPdf', this.permissions());
    if (!this.dict(this.trailer.get('Root'))) throw new Unreadable('crossReference');
  }

  /** A number is a number, encrypted or not (7.6.3.2). */
  private permissions(): number | undefined {
    return this.number(this.dict(this.trailer.get('Encrypt'))?.get('P'));
  }

  get trailer(): Dict {
    return this.crossReference.trailer;
  }

  get catalog(): Dict {
    return this.dict(this.trailer.get('Root'))!;
  }

  /** The object itself, through references; null where nothing is. */
  get(value: Obj | undefined): Obj {
    let found = value;
    for (let step = 0; found instanceof Ref; step += 1) {
      if (step === LONGEST_CHAIN) return this.damage(found.id, 'recursion');
      found = this.load(found.id);
    }
    return found ?? null;
  }

  dict(value: Obj | undefined): Dict | undefined {
    const found = this.get(value);
    if (found instanceof Stream) return found.dict;
    return found instanceof Map ? found : undefined;
  }

  stream(value: Obj | undefined): Stream | undefined {
    const found = this.get(value);
    return found instanceof Stream ? found : undefined;
  }

  array(value: Obj | undefined): Obj[] | undefined {
    const found = this.get(value);
    return Array.isArray(found) ? found : undefined;
  }

  number(value: Obj | undefined): number | undefined {
    const found = this.get(value);
    return typeof found === 'number' ? found : undefined;
  }

  numbers(value: Obj | undefined): number[] | undefined {
    return this.array(value)?.map((one) => this.number(one) ?? 0);
  }

  boolean(value: Obj | undefined): boolean | undefined {
    const found = this.get(value);
    return typeof found === 'boolean' ? found : undefined;
  }

  name(value: Obj | undefined): string | undefined {
    const found = this.get(value);
    return found instanceof Name ? found.text : undefined;
  }

  text(value: Obj | undefined): string | undefined {
    const found = this.get(value);
    return found instanceof Bytes ? found.text : undefined;
  }

  /** Names of the filters of a stream. */
  filters(dict: Dict): string[] {
    const filter = this.get(dict.get('Filter') ?? dict.get('F'));
    return (Array.isArray(filter) ? filter : [filter]).flatMap((one) => this.name(one) ?? []);
  }

  /** A stream through its filters, up to one that holds a picture. Throws Unreadable('inflation' | 'filter'). */
  decode(stream: Stream): Decoded {
    const known = this.decoded.get(stream);
    if (known) return known;
    const all = this.get(stream.dict.get('DecodeParms') ?? stream.dict.get('DP'));
    let bytes = stream.raw;
    let picture: string | undefined;
    for (const [index, filter] of this.filters(stream.dict).entries()) {
      if (PICTURE_FILTERS.includes(filter)) {
        picture = filter;
        break;
      }
      bytes = decode(filter, bytes, this.plain(this.dict(Array.isArray(all) ? all[index] : all)));
      this.inflated += bytes.length;
      if (this.inflated > MOST_INFLATED) throw new Unreadable('inflation');
    }
    const result = { bytes, picture };
    if (bytes.length <= KEPT) this.decoded.set(stream, result);
    return result;
  }

  /** Like decode, but nothing for a stream that cannot be decoded. */
  tryDecode(stream: Stream): Decoded | undefined {
    try {
      return this.decode(stream);
    } catch (problem) {
      if (problem instanceof Unreadable) return undefined;
      throw problem;
    }
  }

  /** Every object of the file, read one after the other. */
  *all(): Generator<{ id: number; value: Obj }> {
    for (const id of this.crossReference.entries.keys()) yield { id, value: this.load(id) };
  }

  /** A dictionary whose values are no references. */
  private plain(dict: Dict | undefined): Dict | undefined {
    return dict && new Map([...dict].map(([key, value]) => [key, this.get(value)]));
  }

  private load(id: number): Obj {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    if (this.opening.has(id) || this.opening.size > LONGEST_CHAIN) return this.damage(id, 'recursion');
    this.opening.add(id);
    try {
      const value = this.read(id);
      this.objects.set(id, value);
      return value;
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      return this.damage(id, problem.reason);
    } finally {
      this.opening.delete(id);
    }
  }

  private damage(id: number, reason: Reason): null {
    this.damaged.set(id, reason);
    this.objects.set(id, null);
    return null;
  }

  private read(id: number): Obj {
    const entry = this.crossReference.entries.get(id);
    if (!entry) return null;
    if ('stream' in entry) return this.bundle(entry.stream).get(id) ?? null;
    if (entry.offset < 0) return null;
    const found = readIndirect(this.bytes, entry.offset, (length) => this.number(length));
    if (found.id !== id) throw new Unreadable('crossReference');
    return found.value;
  }

  /** The objects in an object stream (7.5.7). */
  private bundle(id: number): Map<number, Obj> {
    const known = this.bundles.get(id);
    if (known) return known;
    const stream = this.stream(new Ref(id, 0));
    if (!stream) throw new Unreadable('crossReference');
    const { bytes } = this.decode(stream);
    const count = this.number(stream.dict.get('N')) ?? 0;
    const first = this.number(stream.dict.get('First')) ?? 0;
    const index = new Lexer(bytes, 0, false);
    const objects = new Map<number, Obj>();
    this.bundles.set(id, objects);
    for (let i = 0; i < count; i += 1) {
      const [own, offset] = [index.next(), index.next()];
      if (typeof own !== 'number' || typeof offset !== 'number') throw new Unreadable('syntax');
      const value = new Lexer(bytes, first + offset).next();
      objects.set(own, value === undefined || value instanceof Keyword ? null : value);
    }
    return objects;
  }
}
