import type { RuleId } from '../diagnostics/catalogue.ts';

/** A text, or why there is none, with the offset of the first bad byte in what could be read. */
export type Decoded =
  | { text: string; converted?: true }
  | { problem: RuleId; values?: Record<string, string>; readable?: string };

/**
 * Bytes to text. UTF-8 with or without byte order mark; CSV also as Excel saves it, in CP932 (WHATWG `shift_jis`).
 * Line ends become `\n`. What is not text is named, never guessed.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (isUtf16(bytes)) return { problem: 'content/not-utf8', values: { encoding: 'utf16' } };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: 'content/binary-file', readable: lenient(bytes.subarray(0, nul)) };
  const text = strict(bytes, 'utf-8');
  if (text !== undefined) return text.trim() ? { text: evenLines(text) } : { problem: 'content/empty-file' };
  const japanese = strict(bytes, 'shift_jis');
  if (japanese !== undefined && file.endsWith('.csv')) return { text: evenLines(japanese), converted: true };
  return {
    problem: 'content/not-utf8',
    values: { encoding: japanese === undefined ? 'unknownEncoding' : 'cp932' },
    readable: lenient(bytes).replace(/\ufffd.*$/s, ''),
  };
}

/** The text, or nothing when a byte does not fit the encoding. A byte order mark is dropped. */
function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lenient = (bytes: Uint8Array) => evenLines(new TextDecoder('utf-8').decode(bytes));

const evenLines = (text: string) => text.replace(/\r\n?/g, '\n');

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
