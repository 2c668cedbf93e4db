import { Bytes, type Dict, Keyword, Name, type Obj, Ref } from './objects.ts';
import { Unreadable } from './unreadable.ts';

/** Arrays and dictionaries within each other. Acrobat's own writers stay below 30. */
const DEEPEST = 200;

const WHITE = 1;
const DELIMITER = 2;

/** Kinds of bytes (7.2.2). */
const kinds = new Uint8Array(256);
for (const white of [0, 9, 10, 12, 13, 32]) kinds[white] = WHITE;
for (const delimiter of '()<>[]{}/%') kinds[delimiter.charCodeAt(0)] = DELIMITER;

const OPEN = { array: '[', dict: '<<' } as const;

/** An array or a dictionary that is not closed yet. */
interface Frame {
  opens: '[' | '<<';
  items: Obj[];
}

/**
 * Reads PDF syntax (ISO 32000-1, 7.2 and 7.3) from bytes, in one pass without recursion. Serves files and content
 * streams, which differ in references only.
 */
export class Lexer {
  readonly bytes: Uint8Array;
  private readonly withReferences: boolean;
  at: number;

  constructor(bytes: Uint8Array, at = 0, withReferences = true) {
    this.bytes = bytes;
    this.at = at;
    this.withReferences = withReferences;
  }

  /** The next object or bare word; nothing at the end. Throws Unreadable('nesting' | 'truncatedPdf'). */
  next(): Obj | Keyword | undefined {
    const open: Frame[] = [];
    for (;;) {
      const token = this.token();
      if (token === undefined) {
        if (open.length > 0) throw new Unreadable('truncatedPdf');
        return undefined;
      }
      let value: Obj | Keyword = token as Obj;
      if (token instanceof Keyword) {
        const { text } = token;
        if (text === OPEN.array || text === OPEN.dict) {
          if (open.length === DEEPEST) throw new Unreadable('nesting');
          open.push({ opens: text, items: [] });
          continue;
        }
        const frame = open.at(-1);
        if (frame && text === 'R' && joinReference(frame.items)) continue;
        if (frame && (text === ']' || text === '>>')) {
          if ((text === ']') !== (frame.opens === '[')) throw new Unreadable('syntax');
          open.pop();
          value = text === ']' ? frame.items : dictOf(frame.items);
        } else if (frame) throw new Unreadable('syntax');
        else value = token;
      }
      const frame = open.at(-1);
      if (!frame) return this.withReferences ? this.referenceFrom(value) : value;
      frame.items.push(value as Obj);
    }
  }

  /** A whole number at the top that begins `12 0 R` is a reference. */
  private referenceFrom(value: Obj | Keyword): Obj | Keyword {
    if (typeof value !== 'number' || !Number.isInteger(value)) return value;
    const { at } = this;
    const generation = this.token();
    if (typeof generation === 'number') {
      const word = this.token();
      if (word instanceof Keyword && word.text === 'R') return new Ref(value, generation);
    }
    this.at = at;
    return value;
  }

  skipSpace(): void {
    const { bytes } = this;
    for (;;) {
      while (kinds[bytes[this.at]!] === WHITE) this.at += 1;
      if (bytes[this.at] !== 37) return;
      while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at += 1;
    }
  }

  private token(): Obj | Keyword | undefined {
    this.skipSpace();
    const { bytes } = this;
    const byte = bytes[this.at];
    if (byte === undefined) return undefined;
    if ((byte >= 48 && byte <= 57) || byte === 45 || byte === 46 || byte === 43) return this.number();
    if (byte === 47) return this.name();
    if (byte === 40) return this.string();
    if (byte === 60 && bytes[this.at + 1] !== 60) return this.hex();
    if (kinds[byte] === DELIMITER) return this.bracket(byte);
    return this.word();
  }

  private bracket(byte: number): Keyword {
    const double = (byte === 60 || byte === 62) && this.bytes[this.at + 1] === byte;
    this.at += double ? 2 : 1;
    return new Keyword(String.fromCharCode(byte).repeat(double ? 2 : 1));
  }

  private number(): Obj | Keyword {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    let sign = 1;
    if (bytes[at] === 45 || bytes[at] === 43) sign = bytes[at++] === 45 ? -1 : 1;
    let whole = 0;
    let digits = 0;
    let scale = 1;
    for (; bytes[at]! >= 48 && bytes[at]! <= 57; at += 1, digits += 1) whole = whole * 10 + bytes[at]! - 48;
    if (bytes[at] === 46) {
      for (at += 1; bytes[at]! >= 48 && bytes[at]! <= 57; at += 1, digits += 1) {
        whole = whole * 10 + bytes[at]! - 48;
        scale *= 10;
      }
    }
    if (digits === 0 || (at < bytes.length && kinds[bytes[at]!] === 0)) return this.word();
    this.at = at;
    return (sign * whole) / scale;
  }

  private word(): Keyword | Obj {
    const text = this.regular();
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (text === 'null') return null;
    return new Keyword(text);
  }

  private regular(): string {
    const start = this.at;
    while (this.at < this.bytes.length && kinds[this.bytes[this.at]!] === 0) this.at += 1;
    return latin1(this.bytes, start, this.at);
  }

  private name(): Name {
    this.at += 1;
    const text = this.regular();
    if (!text.includes('#')) return new Name(text);
    const decoded = text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return new Name(decoded);
  }

  private hex(): Bytes {
    this.at += 1;
    const digits: number[] = [];
    for (; this.at < this.bytes.length && this.bytes[this.at] !== 62; this.at += 1) {
      const digit = Number.parseInt(String.fromCharCode(this.bytes[this.at]!), 16);
      if (!Number.isNaN(digit)) digits.push(digit);
    }
    this.at += 1;
    const bytes = new Uint8Array(Math.ceil(digits.length / 2));
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = digits[2 * i]! * 16 + (digits[2 * i + 1] ?? 0);
    return new Bytes(bytes);
  }

  private string(): Bytes {
    const { bytes } = this;
    const out: number[] = [];
    let depth = 1;
    for (this.at += 1; this.at < bytes.length; this.at += 1) {
      const byte = bytes[this.at]!;
      if (byte === 92) {
        this.escape(out);
        continue;
      }
      if (byte === 40) depth += 1;
      if (byte === 41) depth -= 1;
      if (depth === 0) break;
      out.push(byte);
    }
    this.at += 1;
    return new Bytes(Uint8Array.from(out));
  }

  /** One escape of a literal string (7.3.4.2, table 3); leaves the place at its last byte. */
  private escape(out: number[]): void {
    const { bytes } = this;
    this.at += 1;
    const byte = bytes[this.at] ?? 92;
    const known = '\nn\rr\tt\bb\ff'.indexOf(String.fromCharCode(byte));
    if (byte >= 48 && byte <= 55) {
      let code = 0;
      let digits = 0;
      for (; digits < 3 && bytes[this.at]! >= 48 && bytes[this.at]! <= 55; digits += 1, this.at += 1) {
        code = code * 8 + bytes[this.at]! - 48;
      }
      this.at -= 1;
      out.push(code & 255);
    } else if (byte === 13) {
      if (bytes[this.at + 1] === 10) this.at += 1;
    } else if (byte !== 10) out.push(known % 2 === 1 ? '\nn\rr\tt\bb\ff'.charCodeAt(known - 1) : byte);
  }
}

function joinReference(items: Obj[]): boolean {
  const [id, generation] = items.slice(-2);
  if (typeof id !== 'number' || typeof generation !== 'number') return false;
  items.splice(-2, 2, new Ref(id, generation));
  return true;
}

function dictOf(items: Obj[]): Dict {
  const dict: Dict = new Map();
  for (let i = 0; i + 1 < items.length; i += 2) {
    const key = items[i];
    if (!(key instanceof Name)) throw new Unreadable('syntax');
    dict.set(key.text, items[i + 1]!);
  }
  return dict;
}

/** Short runs of bytes as text; a Buffer's own conversion costs more than it saves below some twenty bytes. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24)
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  let text = '';
  for (let i = start; i < end; i += 1) text += String.fromCharCode(bytes[i]!);
  return text;
}
