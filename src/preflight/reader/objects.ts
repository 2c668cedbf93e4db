/**
 * PDF objects as they are read (ISO 32000-1, 7.3): numbers, booleans, null and arrays are themselves, a dictionary is a
 * map from its names.
 */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export class Ref {
  readonly id: number;
  readonly generation: number;

  constructor(id: number, generation: number) {
    this.id = id;
    this.generation = generation;
  }
}

/** A string object: bytes whose meaning depends on where it stands. */
export class Bytes {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** As a text string (7.9.2.2): UTF-16BE or UTF-8 by its mark, or PDFDocEncoding, which is taken for Latin-1. */
  get text(): string {
    const { bytes } = this;
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
      return new TextDecoder('utf-16be').decode(bytes);
    }
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
    return Buffer.from(bytes).toString('latin1');
  }
}

export type Dict = Map<string, Obj>;

/** A stream: its dictionary, and its bytes as they stand in the file. */
export class Stream {
  readonly dict: Dict;
  readonly raw: Uint8Array;

  constructor(dict: Dict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

export type Obj = number | boolean | null | Name | Ref | Bytes | Obj[] | Dict | Stream;

/** A bare word: an operator of a content stream, or `obj`, `endobj`, `stream` in a file. */
export class Keyword {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
