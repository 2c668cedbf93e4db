import type { AttributedString } from '@react-pdf/textkit';
import type { CastOff, CastType } from '#model';
import { breakParagraph } from './composer/breakParagraph.ts';
import { paragraphsOf } from './composer/paragraphs.ts';
import type { Guide } from './composer.ts';
import type { FaceStore } from './fonts/store.ts';
import { guidesFor } from './guides.ts';
import { charactersLeft, count, linesIn, tailOf } from './room.ts';

/**
 * 字割り: the composer's answer before layout, from the memory that layout will use. Lines, what is too much and what room
 * is left are those of the pages, if type, frame and the names of the wording list are.
 */
export const castOffWith =
  (faces: FaceStore, names: readonly string[] = []): CastOff =>
  (text, type, { width, height = Number.POSITIVE_INFINITY }) => {
    const { size, feed } = type;
    const set = compose(text, type, width, faces, guidesFor(names).running);
    const lines = set.map((line) => line.text);
    const holds = linesIn(height, size, feed);
    if (lines.length <= holds) {
      const free = Number.isFinite(holds) ? holds - lines.length : 0;
      return { lines, left: charactersLeft(free, width - set.at(-1)!.width, width, size) };
    }
    const characters = count(lines.slice(holds).join(''));
    const fits = tailOf(lines[holds - 1] ?? '');
    return { lines, left: 0, over: { characters, lines: lines.length - holds, ...(fits && { fits }) } };
  };

function compose(text: string, type: CastType, width: number, faces: FaceStore, guide: Guide) {
  const { family, weight, size, tracking, justify = false, indent = 0 } = type;
  const font = [family, FALLBACK].map((name) => faces.getFont({ fontFamily: name, fontWeight: weight }).data);
  const attributes = { font, fontSize: size, ...(tracking ? { characterSpacing: tracking } : {}) };
  const string = { string: text, runs: [{ start: 0, end: text.length, attributes }] };
  return paragraphsOf(string as unknown as AttributedString).flatMap((paragraph) => {
    const { shaped, lines } = breakParagraph(paragraph, width, indent, justify, guide);
    if (lines.length === 0) return [{ text: '', width: 0 }];
    return lines.map(({ start, end, width: natural }, index) => ({
      text: shaped.text.slice(shaped.starts[start], shaped.starts[end]),
      width: natural + (index === 0 ? indent : 0),
    }));
  });
}

/** What react-pdf calls the end of every stack. */
const FALLBACK = 'Helvetica';
