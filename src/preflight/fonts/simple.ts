import type { PdfFile } from '../reader/file.ts';
import type { Dict } from '../reader/objects.ts';
import { Cff } from './cff.ts';
import { singleBytes } from './cmap.ts';
import type { Coding, FontFacts } from './coding.ts';
import type { Program } from './outline.ts';
import { TrueType } from './truetype.ts';

const SYMBOLIC = 4;

/** Encodings that the platform's decoders know; Standard and MacExpert are not among them. */
const decoders: Record<string, string> = { WinAnsiEncoding: 'windows-1252', MacRomanEncoding: 'macintosh' };

/** A simple font (ISO 32000-1, 9.6): one byte a code. */
export function openSimple(
  file: PdfFile,
  dict: Dict,
  _: Dict,
  program: Program | undefined,
  texts: ReadonlyMap<number, string> | undefined,
  facts: FontFacts,
): Coding {
  const first = file.number(dict.get('FirstChar')) ?? 0;
  const widths = file.numbers(dict.get('Widths'));
  const descriptor = file.dict(dict.get('FontDescriptor'));
  // A standard font may leave its widths to the reader: half an em is near enough to know where its text is.
  const missing = file.number(descriptor?.get('MissingWidth')) ?? (widths ? 0 : 500);
  const isSymbolic = ((file.number(descriptor?.get('Flags')) ?? 0) & SYMBOLIC) !== 0;
  const encoding = file.get(dict.get('Encoding'));
  const base =
    encoding instanceof Map ? file.name(encoding.get('BaseEncoding')) : file.name(dict.get('Encoding'));
  const isPlain = !(encoding instanceof Map) || !encoding.has('Differences');
  const decoder = base && isPlain ? decoders[base] : undefined;
  const letters = decoder && new TextDecoder(decoder);
  const letter = (code: number) => (letters ? letters.decode(Uint8Array.of(code)) : undefined);
  return {
    split: singleBytes,
    isVertical: false,
    width: (code) => widths?.[code - first] ?? missing,
    text: (code) => texts?.get(code) ?? (facts.kind === 'Type3' ? undefined : letter(code)),
    glyph: (code) => {
      if (program instanceof Cff) return letters ? program.glyphOfLetter(letter(code)!) : undefined;
      if (!(program instanceof TrueType)) return undefined;
      return isSymbolic || !letters ? symbolic(program, code) : lettered(program, letter(code)!, code);
    },
    zero: () => (isSymbolic ? 'notdef' : 'lookup'),
  };
}

/** Glyph by the character that a code stands for (9.6.6.4). */
function lettered(program: TrueType, letter: string, code: number): number | undefined {
  return program.mapped(3, 1, letter.codePointAt(0)!) ?? program.mapped(1, 0, code);
}

function symbolic(program: TrueType, code: number): number | undefined {
  return program.mapped(3, 0, 0xf000 + code) || program.mapped(3, 0, code) || program.mapped(1, 0, code);
}
