import type { AttributedString } from '@react-pdf/textkit';
import type { CastOff } from '#model';
import { breakParagraph } from './composer/breakParagraph.ts';
import { paragraphsOf } from './composer/paragraphs.ts';
import type { FaceStore } from './fonts/store.ts';

/**
 * 字割り: the composer's answer before layout, from the memory that layout will use. The line ends are those of the pages
 * if type and width are.
 */
export const castOffWith =
  (faces: FaceStore): CastOff =>
  (text, { family, weight, size, tracking = 0, justify = false, indent = 0 }, width) => {
    const font = [family, FALLBACK].map(
      (name) => faces.getFont({ fontFamily: name, fontWeight: weight }).data,
    );
    const attributes = { font, fontSize: size, ...(tracking ? { characterSpacing: tracking } : {}) };
    const string = { string: text, runs: [{ start: 0, end: text.length, attributes }] };
    return paragraphsOf(string as unknown as AttributedString).flatMap((paragraph) => {
      const { shaped, lines } = breakParagraph(paragraph, width, indent, justify);
      if (lines.length === 0) return [''];
      return lines.map(({ start, end }) => shaped.text.slice(shaped.starts[start], shaped.starts[end]));
    });
  };

/** What react-pdf calls the end of every stack. */
const FALLBACK = 'Helvetica';
