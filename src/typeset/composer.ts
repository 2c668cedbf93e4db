import { type AttributedString, type Container, installEngine, type LayoutOptions } from '@react-pdf/textkit';
import type { Guide } from './composer/annotations.ts';
import { breakParagraph } from './composer/breakParagraph.ts';
import { type SetLine, setEmptyLine, setLine } from './composer/lines.ts';
import { paragraphsOf } from './composer/paragraphs.ts';

export type { Guide } from './composer/annotations.ts';
export type { LineFault, SetLine } from './composer/lines.ts';

/** Puts our line composer in the place of textkit's layout engine, for this process. */
export function installComposer(): void {
  installEngine(composeText);
}

/**
 * Sets a text in a container: paragraphs of lines as @react-pdf/layout wants them. Every line is kept, however high the
 * container is: what does not fit is for the gates to tell, not for the engine to drop.
 * Throws on text that flows around floats, which no sheet of ours has.
 *
 * A text comes with its guide in the place of react-pdf's callback for hyphenation: the one thing of a text, beside its
 * style, that reaches the engine.
 */
export function composeText(
  text: AttributedString,
  container: Container,
  { hyphenationCallback }: LayoutOptions = {},
): SetLine[][] {
  const guide = (hyphenationCallback ?? undefined) as Guide | undefined;
  if (container.exclusions?.length) throw new Error('Text that flows around a float cannot be set.');
  const limit = container.maxLines ?? Number.POSITIVE_INFINITY;
  const paragraphs: SetLine[][] = [];
  let y = container.y;
  let count = 0;
  for (const paragraph of paragraphsOf(text)) {
    const lines = setParagraph(paragraph, container, y, guide).slice(0, limit - count);
    count += lines.length;
    y += lines.reduce((sum, line) => sum + line.height, 0);
    paragraphs.push(lines);
  }
  return paragraphs;
}

function setParagraph(
  paragraph: AttributedString,
  container: Container,
  top: number,
  guide: Guide | undefined,
): SetLine[] {
  const { align, indent = 0 } = paragraph.runs[0]?.attributes ?? {};
  const { plain, shaped, lines } = breakParagraph(
    paragraph,
    container.width,
    indent,
    align === 'justify',
    guide,
  );
  const { string, runs } = plain;
  if (string === '') {
    const place = { container, y: top, indent, align, first: true };
    return [setEmptyLine(runs[0]?.attributes ?? {}, place)];
  }
  let y = top;
  return lines.map((line, index) => {
    const place = { container, y, indent: index === 0 ? indent : 0, align, first: y === container.y };
    const set = setLine(shaped, line, runs, place);
    y += set.height;
    return set;
  });
}
