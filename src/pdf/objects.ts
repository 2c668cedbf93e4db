/**
 * PDF objects as plain values (ISO 32000-1, 7.3): numbers, booleans, arrays and records are themselves, a string is a
 * text string, bytes are a byte string; only names and references need a class.
 */
import { real } from './numbers.ts';

export class Name {
  constructor(readonly text: string) {}
}

export class Ref {
  constructor(readonly id: number) {}
}

export type Value = number | boolean | string | Uint8Array | Name | Ref | Value[] | Dict;

/** A dictionary; entries that are undefined are not written. */
export interface Dict {
  [key: string]: Value | undefined;
}

/** A stream before it is written: its dictionary without `Length`, and its bytes. */
export interface Stream {
  dict: Dict;
  bytes: Uint8Array;
}

export const name = (text: string): Name => new Name(text);

/** The object as PDF syntax, one latin-1 character a byte. */
export function serialise(value: Value): string {
  if (typeof value === 'number') return real(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return textString(value);
  if (value instanceof Name) return `/${escapeName(value.text)}`;
  if (value instanceof Ref) return `${value.id} 0 R`;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(serialise).join(' ')}]`;
  return `<<${dictEntries(value)}>>`;
}

/** Entries of a dictionary without the brackets. */
export function dictEntries(dict: Dict): string {
  let text = '';
  for (const [key, value] of Object.entries(dict)) {
    if (value !== undefined) text += `/${escapeName(key)} ${serialise(value)} `;
  }
  return text.trimEnd();
}

/** UTF-16BE of a text in hexadecimal, without byte order mark. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += hex16(text.charCodeAt(i));
  return hex;
}

/** Begins a piece of marked content that is read as `text`, whatever its glyphs stand for (14.9.4). */
export const actualText = (text: string): string => `/Span <</ActualText <feff${utf16Hex(text)}>>> BDC`;

/** Four hexadecimal digits. */
export const hex16 = (value: number): string => (value + 0x10000).toString(16).slice(1);

/** A text string object (7.9.2.2): ASCII as it is, everything else as UTF-16BE with byte order mark. */
function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<feff${utf16Hex(text)}>`;
}

function escapeName(text: string): string {
  if (/^[A-Za-z0-9_.+-]+$/.test(text)) return text;
  return Array.from(new TextEncoder().encode(text), (byte) =>
    /[A-Za-z0-9_.+-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `#${byte.toString(16).padStart(2, '0')}`,
  ).join('');
}
