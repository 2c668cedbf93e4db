import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { type Measured, measure } from '../../../src/typeset/jlreq/measure.ts';

/** A paragraph in an ideal face: one em a character, Western characters half an em, a space a third. */
export function measured(text: string, latinGap = 0.25): Measured {
  const characters = [...text];
  const codes = Uint32Array.from(characters, (character) => character.codePointAt(0)!);
  const advances = Float64Array.from(codes, (code) => {
    if (code === 0x20) return 1 / 3;
    if (code >= 0x200b && code <= 0x2060) return code < 0x2010 || code === 0x2060 ? 0 : 1;
    return code < 0x250 ? 0.5 : 1;
  });
  return measure({ codes, advances, sizes: new Float64Array(codes.length).fill(1) }, latinGap);
}

/** The lines of a text at a measure in em. */
export function linesAt(width: number, text: string, { justify = false } = {}): string[] {
  const characters = [...text];
  return compose(measured(text), { widths: [width], justify }).map(({ start, end }) =>
    characters.slice(start, end).join(''),
  );
}

/** The blank between the first `pair` of a text as it is set on its line, in em. */
export function gapIn(text: string, pair: string, width = 40, justify = false): number {
  const paragraph = measured(text);
  const index = [...text.slice(0, text.indexOf(pair))].length;
  const lines = compose(paragraph, { widths: [width], justify });
  const line = lines.find(({ start, end }) => start <= index && index < end)!;
  const { trail, lead } = paragraph.spacing;
  return trail[index]! + line.adjustments[index - line.start]! + lead[index + 1]!;
}
