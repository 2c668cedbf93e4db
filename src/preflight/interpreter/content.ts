import { Lexer } from '../reader/lexer.ts';
import { type Dict, Keyword, Name, type Obj, Stream } from '../reader/objects.ts';

/** An operator with what stands before it; the stream of an inline image stands last. */
export interface Operation {
  operator: string;
  operands: Obj[];
}

/** More operands than any operator takes: DeviceN has at most 32 inks. */
const MOST_OPERANDS = 64;

/** Reads the operations of a content stream (ISO 32000-1, 7.8.2). */
export class Content {
  private readonly lexer: Lexer;

  constructor(bytes: Uint8Array) {
    this.lexer = new Lexer(bytes, 0, false);
  }

  /** The next operation; nothing at the end. Throws Unreadable. */
  next(): Operation | undefined {
    const operands: Obj[] = [];
    for (let token = this.lexer.next(); token !== undefined; token = this.lexer.next()) {
      if (!(token instanceof Keyword)) {
        if (operands.length < MOST_OPERANDS) operands.push(token);
        continue;
      }
      if (token.text === 'BI') return { operator: 'BI', operands: [this.inlineImage()] };
      return { operator: token.text, operands };
    }
    return undefined;
  }

  /** The rest of an inline image after BI (8.9.7). */
  private inlineImage(): Stream {
    const dict: Dict = new Map();
    for (let key = this.lexer.next(); key instanceof Name; key = this.lexer.next()) {
      const value = this.lexer.next();
      if (value !== undefined && !(value instanceof Keyword))
        dict.set(longNames[key.text] ?? key.text, value);
    }
    const { bytes } = this.lexer;
    const start = this.lexer.at + 1;
    const end = endOf(bytes, start);
    this.lexer.at = Math.min(bytes.length, end + 3);
    return new Stream(dict, bytes.subarray(start, end));
  }
}

const longNames: Record<string, string> = {
  BPC: 'BitsPerComponent',
  CS: 'ColorSpace',
  D: 'Decode',
  DP: 'DecodeParms',
  F: 'Filter',
  H: 'Height',
  IM: 'ImageMask',
  I: 'Interpolate',
  W: 'Width',
};

/** Where white space, EI and white space stand, followed by what looks like content and not like pixels. */
function endOf(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 2 < bytes.length; at += 1) {
    if (bytes[at + 1] !== 69 || bytes[at + 2] !== 73) continue;
    if (!isWhite(bytes[at]!) || !(at + 3 >= bytes.length || isWhite(bytes[at + 3]!))) continue;
    const after = bytes.subarray(at + 3, at + 13);
    if (after.every((byte) => isWhite(byte) || (byte >= 32 && byte < 127))) return at;
  }
  return bytes.length;
}

const isWhite = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;
