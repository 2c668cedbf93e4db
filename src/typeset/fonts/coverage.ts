import type { Report } from '../../diagnostics/report.ts';
import type { Face } from './face.ts';

/** A character that no face of a stack has. */
export interface MissingCharacter {
  /** The character, with its variation selector if that is what is missing. */
  character: string;
  codePoint: number;
  /** Position in the text, in UTF-16 units. */
  index: number;
}

/** Variation selectors: standardised (VS1 to VS16) and ideographic (VS17 to VS256). */
export const isVariationSelector = (codePoint: number): boolean =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);

/** Text or emoji presentation: our faces have text forms only, so these two change nothing. */
export const isPresentation = (selector: number): boolean => selector === 0xfe0e || selector === 0xfe0f;

/** Controls and format characters that print nothing. */
export const isInvisible = (codePoint: number): boolean =>
  codePoint < 0x20 ||
  (codePoint >= 0x7f && codePoint < 0xa0) ||
  codePoint === 0xad ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x2028 && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x2064) ||
  codePoint === 0xfeff ||
  (codePoint >= 0xfff9 && codePoint <= 0xfffb);

/** Tells the faces that cannot be read. True when all can: only then may they be asked for glyphs. */
export function checkFaces(faces: readonly Face[], report: Report): boolean {
  const faults = faces.flatMap(({ id, fault }) => (fault === undefined ? [] : [{ face: id, fault }]));
  for (const values of faults) report.add('typeset/unreadable-face', values);
  return faults.length === 0;
}

/** Characters and variation sequences of a text that none of the faces can print. */
export function missingIn(text: string, faces: readonly Face[]): MissingCharacter[] {
  const missing: MissingCharacter[] = [];
  let base = '';
  let index = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (isVariationSelector(codePoint)) {
      const plain = base.codePointAt(0);
      const known =
        isPresentation(codePoint) ||
        plain === undefined ||
        faces.some((face) => face.variant(plain, codePoint));
      if (!known) missing.push({ character: base + character, codePoint, index: index - base.length });
    } else {
      const known = isInvisible(codePoint) || faces.some((face) => face.hasGlyphForCodePoint(codePoint));
      if (!known) missing.push({ character, codePoint, index });
      base = character;
    }
    index += character.length;
  }
  return missing;
}
