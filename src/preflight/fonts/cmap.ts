import { Lexer } from '../reader/lexer.ts';
import { Bytes, Keyword, Name } from '../reader/objects.ts';
import { Unreadable } from '../reader/unreadable.ts';

/** Codes with their number of bytes. */
export interface Code {
  code: number;
  length: number;
}

const MOST_MAPPINGS = 300_000;

/** A map from codes to CIDs or to Unicode (ISO 32000-1, 9.7.5 and 9.10.3; Adobe Technical Note 5014). */
export class CodeMap {
  /** CIDs of codes. */
  readonly cids = new Map<number, number>();
  /** Text of codes. */
  readonly texts = new Map<number, string>();
  readonly ranges: { length: number; low: number; high: number }[] = [];
  readonly isVertical: boolean;
  /** The name of the map that this one builds on. */
  readonly base: string | undefined;
  /** It could be read to its end. */
  readonly isWhole: boolean;

  constructor(bytes: Uint8Array) {
    const lexer = new Lexer(bytes, 0, false);
    let vertical = false;
    let base: string | undefined;
    let whole = true;
    let before: unknown;
    try {
      for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
        if (token instanceof Keyword) {
          if (token.text === 'usecmap' && before instanceof Name) base = before.text;
          if (/^begin(codespacerange|cidrange|cidchar|bfrange|bfchar)$/.test(token.text)) {
            this.read(token.text.slice(5), lexer);
          }
        }
        if (before instanceof Name && before.text === 'WMode') vertical = token === 1;
        before = token;
      }
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      whole = false;
    }
    this.isVertical = vertical;
    this.base = base;
    this.isWhole = whole;
  }

  private read(kind: string, lexer: Lexer): void {
    const isRange = kind.endsWith('range');
    for (;;) {
      const first = lexer.next();
      if (!(first instanceof Bytes)) return;
      const low = numberOf(first);
      const last = isRange ? lexer.next() : first;
      if (!(last instanceof Bytes)) return;
      const high = numberOf(last);
      if (kind === 'codespacerange') {
        this.ranges.push({ length: first.bytes.length, low, high });
        continue;
      }
      const value = lexer.next();
      if (this.cids.size + this.texts.size + high - low > MOST_MAPPINGS) throw new Unreadable('syntax');
      for (let code = low; code <= high; code += 1) this.note(code, code - low, value);
    }
  }

  private note(code: number, step: number, value: unknown): void {
    if (typeof value === 'number') this.cids.set(code, value + step);
    else if (value instanceof Bytes) this.texts.set(code, moved(value, step));
    else if (Array.isArray(value) && value[step] instanceof Bytes)
      this.texts.set(code, moved(value[step], 0));
  }
}

const numberOf = ({ bytes }: Bytes): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** UTF-16BE text whose last unit is moved on. */
function moved({ bytes }: Bytes, step: number): string {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const unit = bytes[i]! * 256 + bytes[i + 1]! + (i + 2 >= bytes.length ? step : 0);
    text += String.fromCharCode(unit & 0xffff);
  }
  return text;
}

/** Splits a string into codes. */
export type Split = (bytes: Uint8Array) => Code[];

export const singleBytes: Split = (bytes) => Array.from(bytes, (code) => ({ code, length: 1 }));

export const pairs: Split = (bytes) =>
  Array.from({ length: bytes.length >> 1 }, (_, i) => ({
    code: bytes[2 * i]! * 256 + bytes[2 * i + 1]!,
    length: 2,
  }));

/** By the code space of a map; what is in none of its ranges is read with the length of the shortest. */
export function byRanges(ranges: CodeMap['ranges']): Split {
  if (ranges.length === 0 || ranges.every(({ length }) => length === 2)) return pairs;
  const lengths = [...new Set(ranges.map(({ length }) => length))].sort((a, b) => a - b);
  return (bytes) => {
    const codes: Code[] = [];
    for (let at = 0; at < bytes.length; ) {
      const length = lengths.find((one) => inRange(ranges, bytes, at, one)) ?? lengths[0]!;
      let code = 0;
      for (let i = 0; i < length; i += 1) code = code * 256 + (bytes[at + i] ?? 0);
      codes.push({ code, length });
      at += Math.max(1, length);
    }
    return codes;
  };
}

function inRange(ranges: CodeMap['ranges'], bytes: Uint8Array, at: number, length: number): boolean {
  return ranges.some((range) => {
    if (range.length !== length) return false;
    for (let i = 0; i < length; i += 1) {
      const shift = 256 ** (length - 1 - i);
      const byte = bytes[at + i] ?? 0;
      if (byte < (Math.floor(range.low / shift) & 255) || byte > (Math.floor(range.high / shift) & 255)) {
        return false;
      }
    }
    return true;
  });
}

/** Predefined maps whose codes are one or two bytes (table 118); the others take two. */
export function splitOf(name: string): Split {
  if (/RKSJ/.test(name)) return mixed((lead) => (lead >= 0x81 && lead <= 0x9f) || lead >= 0xe0);
  if (/EUC|GBK|GB-|B5|ETen|KSC|HKscs|CNS/.test(name)) return mixed((lead) => lead >= 0x81);
  return pairs;
}

const mixed =
  (isLead: (byte: number) => boolean): Split =>
  (bytes) => {
    const codes: Code[] = [];
    for (let at = 0; at < bytes.length; at += codes.at(-1)!.length) {
      const double = isLead(bytes[at]!) && at + 1 < bytes.length;
      codes.push(
        double ? { code: bytes[at]! * 256 + bytes[at + 1]!, length: 2 } : { code: bytes[at]!, length: 1 },
      );
    }
    return codes;
  };
