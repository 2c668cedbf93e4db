import { CLASS, classOf } from '../../../src/typeset/jlreq/classes.ts';
import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { type Measured, measure, type Reading } from '../../../src/typeset/jlreq/measure.ts';
import type { Setting } from '../../../src/typeset/jlreq/setting.ts';

/** A paragraph in an ideal face: one em a character, Western characters half an em, a space a third, marks nothing. */
export function measured(text: string, reading: Partial<Reading> = {}): Measured {
  const characters = [...text];
  const codes = Uint32Array.from(characters, (character) => character.codePointAt(0)!);
  const advances = Float64Array.from(codes, solidAdvance);
  const sizes = new Float64Array(codes.length).fill(1);
  return measure({ codes, advances, sizes }, { latinGap: 0.25, ...reading });
}

const EMPTY: readonly number[] = [CLASS.attached, CLASS.joiner, CLASS.breakHere];

function solidAdvance(code: number): number {
  if (code === 0x20) return 1 / 3;
  if (EMPTY.includes(classOf(code)) && code >= 0x80) return 0;
  return code < 0x250 ? 0.5 : 1;
}

/** The lines of a text at a measure in em. */
export function linesAt(width: number, text: string, setting: Partial<Setting> = {}): string[] {
  const characters = [...text];
  return compose(measured(text), { widths: [width], justify: false, ...setting }).map(({ start, end }) =>
    characters.slice(start, end).join(''),
  );
}

/** The blank between the first `pair` of a text as it is set on its line, in em. */
export function gapIn(text: string, pair: string, width = 40, justify = false): number {
  const paragraph = measured(text);
  return gapOf(paragraph, { widths: [width], justify }, text, pair);
}

/** The same in a paragraph of any reading and setting. */
export function gapOf(paragraph: Measured, setting: Setting, text: string, pair: string): number {
  const index = [...text.slice(0, text.indexOf(pair))].length;
  const line = compose(paragraph, setting).find(({ start, end }) => start <= index && index < end)!;
  const { trail, lead } = paragraph.spacing;
  return trail[index]! + line.adjustments[index - line.start]! + lead[index + 1]!;
}
