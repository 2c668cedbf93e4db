import { decode } from './filters.ts';
import { Lexer } from './lexer.ts';
import { type Dict, Keyword, Name, type Obj, Stream } from './objects.ts';
import { Unreadable } from './unreadable.ts';

/** Where an object stands: at an offset of the file, or at a position in an object stream. */
export type Entry = { offset: number } | { stream: number; index: number };

/** What the cross-reference says (ISO 32000-1, 7.5.4 to 7.5.8). */
export interface CrossReference {
  entries: Map<number, Entry>;
  trailer: Dict;
  /** A cross-reference stream was used, which PDF 1.4 does not have. */
  hasStreams: boolean;
}

/** A brochure has some thousands; a million is an attack, or a file no printer opens. */
const MOST_OBJECTS = 1_000_000;
const MOST_SECTIONS = 1000;

/** Reads all sections, the newest first. Throws Unreadable('crossReference' | 'truncatedPdf' | 'tooManyObjects'). */
export function readCrossReference(bytes: Uint8Array): CrossReference {
  const result: CrossReference = { entries: new Map(), trailer: new Map(), hasStreams: false };
  const waiting = [startOf(bytes)];
  const seen = new Set<number>();
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (seen.size > MOST_SECTIONS) throw new Unreadable('crossReference');
    const dict = readSection(bytes, at, result);
    for (const [key, value] of dict) if (!result.trailer.has(key)) result.trailer.set(key, value);
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict.get(key);
      if (typeof next === 'number') waiting.push(next);
    }
  }
  return result;
}

/** The last `startxref`: within the last 2 KB, as Acrobat looks for it. */
function startOf(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = tail.lastIndexOf('startxref');
  if (found < 0 || found < bytes.length - 2048) throw new Unreadable('truncatedPdf');
  const offset = new Lexer(bytes, found + 9, false).next();
  if (typeof offset !== 'number' || offset >= bytes.length) throw new Unreadable('crossReference');
  return offset;
}

function readSection(bytes: Uint8Array, at: number, result: CrossReference): Dict {
  const lexer = new Lexer(bytes, at, false);
  const first = lexer.next();
  if (first instanceof Keyword && first.text === 'xref') return readTable(lexer, result);
  if (typeof first !== 'number') throw new Unreadable('crossReference');
  const { value } = readIndirect(bytes, at, (length) => (typeof length === 'number' ? length : undefined));
  if (!(value instanceof Stream)) throw new Unreadable('crossReference');
  result.hasStreams = true;
  readStream(value, result.entries);
  return value.dict;
}

function readTable(lexer: Lexer, { entries }: CrossReference): Dict {
  for (let token = lexer.next(); ; token = lexer.next()) {
    if (token instanceof Keyword && token.text === 'trailer') break;
    const count = lexer.next();
    if (typeof token !== 'number' || typeof count !== 'number') throw new Unreadable('crossReference');
    for (let id = token; id < token + count; id += 1) {
      const offset = lexer.next();
      lexer.next();
      const kind = lexer.next();
      if (typeof offset !== 'number' || !(kind instanceof Keyword)) throw new Unreadable('crossReference');
      if (kind.text === 'n') note(entries, id, { offset });
      else if (!entries.has(id)) note(entries, id, FREE);
    }
  }
  const dict = new Lexer(lexer.bytes, lexer.at).next();
  if (!(dict instanceof Map)) throw new Unreadable('crossReference');
  return dict;
}

/** An object that was deleted: an older section must not bring it back. */
const FREE: Entry = { offset: -1 };

function readStream({ dict, raw }: Stream, entries: Map<number, Entry>): void {
  const filter = dict.get('Filter');
  const parameters = dict.get('DecodeParms');
  const filters = Array.isArray(filter) ? filter : filter ? [filter] : [];
  const bytes = filters.reduce<Uint8Array>((coded, one, index) => {
    const own = Array.isArray(parameters) ? parameters[index] : parameters;
    return decode(one instanceof Name ? one.text : '', coded, own instanceof Map ? own : undefined);
  }, raw);
  const widths = numbers(dict.get('W'));
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const row = kindWidth + secondWidth + thirdWidth;
  if (widths.length < 3 || row === 0) throw new Unreadable('crossReference');
  const spans = numbers(dict.get('Index') ?? [0, dict.get('Size') ?? 0]);
  let at = 0;
  for (let span = 0; span + 1 < spans.length; span += 2) {
    for (let id = spans[span]!; id < spans[span]! + spans[span + 1]! && at + row <= bytes.length; id += 1) {
      const kind = kindWidth ? field(bytes, at, kindWidth) : 1;
      const second = field(bytes, at + kindWidth, secondWidth);
      const third = field(bytes, at + kindWidth + secondWidth, thirdWidth);
      at += row;
      if (kind === 1) note(entries, id, { offset: second });
      else if (kind === 2) note(entries, id, { stream: second, index: third });
      else note(entries, id, FREE);
    }
  }
}

function note(entries: Map<number, Entry>, id: number, entry: Entry): void {
  if (entries.has(id)) return;
  if (entries.size === MOST_OBJECTS) throw new Unreadable('tooManyObjects');
  entries.set(id, entry);
}

const numbers = (value: Obj | undefined): number[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];

function field(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i += 1) value = value * 256 + bytes[at + i]!;
  return value;
}

/** An indirect object of the file and its number. `lengthOf` resolves the length of a stream. Throws Unreadable. */
export function readIndirect(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (length: Obj | undefined) => number | undefined,
): { id: number; value: Obj } {
  const head = new Lexer(bytes, offset, false);
  const [id, , word] = [head.next(), head.next(), head.next()];
  if (typeof id !== 'number' || !(word instanceof Keyword) || word.text !== 'obj') {
    throw new Unreadable('crossReference');
  }
  const lexer = new Lexer(bytes, head.at);
  const value = lexer.next();
  if (value === undefined || value instanceof Keyword) return { id, value: null };
  if (!(value instanceof Map)) return { id, value };
  const start = dataAfter(bytes, lexer);
  if (start === undefined) return { id, value };
  const length = lengthOf(value.get('Length'));
  if (length === undefined || start + length > bytes.length) throw new Unreadable('truncatedPdf');
  const end = new Lexer(bytes, start + length, false).next();
  if (!(end instanceof Keyword) || end.text !== 'endstream') throw new Unreadable('syntax');
  return { id, value: new Stream(value, bytes.subarray(start, start + length)) };
}

/** Where the data of a stream begin; nothing when no stream follows the dictionary. */
function dataAfter(bytes: Uint8Array, lexer: Lexer): number | undefined {
  lexer.skipSpace();
  const { at } = lexer;
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(6, bytes.length - at)).toString('latin1') !==
    'stream'
  ) {
    return undefined;
  }
  const after = at + 6;
  if (bytes[after] === 13) return bytes[after + 1] === 10 ? after + 2 : after + 1;
  return bytes[after] === 10 ? after + 1 : after;
}
