import { type AttributedString, type Container, installEngine } from '@react-pdf/textkit';
import { breakParagraph } from './composer/breakParagraph.ts';
import { type SetLine, setEmptyLine, setLine } from './composer/lines.ts';
import { paragraphsOf } from './composer/paragraphs.ts';

export type { LineFault, SetLine } from './composer/lines.ts';

/** Puts our line composer in the place of textkit's layout engine, for this process. */
export function installComposer(): void {
  installEngine(composeText);
}

/**
 * Sets a text in a container: paragraphs of lines as @react-pdf/layout wants them. Every line is kept, however high the
 * container is: what does not fit is for the gates to tell, not for the engine to drop.
 * Throws on text that flows around floats, which no sheet of ours has.
 */
export function composeText(text: AttributedString, container: Container): SetLine[][] {
  if (container.exclusions?.length) throw new Error('Text that flows around a float cannot be set.');
  const limit = container.maxLines ?? Number.POSITIVE_INFINITY;
  const paragraphs: SetLine[][] = [];
  let y = container.y;
  let count = 0;
  for (const paragraph of paragraphsOf(text)) {
    const lines = setParagraph(paragraph, container, y).slice(0, limit - count);
    count += lines.length;
    y += lines.reduce((sum, line) => sum + line.height, 0);
    paragraphs.push(lines);
  }
  return paragraphs;
}

function setParagraph(paragraph: AttributedString, container: Container, top: number): SetLine[] {
  const { runs } = paragraph;
  const attributes = runs[0]?.attributes ?? {};
  const { align, indent = 0 } = attributes;
  if (paragraph.string === '') return [setEmptyLine(attributes, { container, y: top, indent, align })];
  const { shaped, lines } = breakParagraph(paragraph, container.width, indent, align === 'justify');
  let y = top;
  return lines.map((line, index) => {
    const set = setLine(shaped, line, runs, { container, y, indent: index === 0 ? indent : 0, align });
    y += set.height;
    return set;
  });
}
