import type { AttributedString, Run } from '@react-pdf/textkit';
import { compose } from '../jlreq/compose.ts';
import type { Line } from '../jlreq/line.ts';
import { Memo } from './memo.ts';
import { featureNames, type Shaped, shape, sizeOf, stackOf } from './shape.ts';

/** Characters remembered with their glyphs, over all paragraphs: some tens of brochures. */
const MEMORY = 1_000_000;

const shapes = new Memo<Shaped>(MEMORY);
const breaks = new Memo<Line[]>(MEMORY);

/**
 * Between Japanese and Western, in em. JLREQ 3.2.6 has a quarter, for faces that are solid on the em square; figures of the
 * proportional universal-design faces bring blank of their own, and an eighth looks like the quarter there. Only in running
 * text, which is what is justified: labels, tables and headings are set ragged and solid.
 */
const RUNNING_TEXT_GAP = 0.125;

/** A paragraph with its glyphs, and its lines at a measure. The same text in the same style is worked out once. */
export function breakParagraph(
  paragraph: AttributedString,
  width: number,
  indent: number,
  justify: boolean,
): { shaped: Shaped; lines: Line[] } {
  const latinGap = justify ? RUNNING_TEXT_GAP : 0;
  const key = `${latinGap} ${paragraph.string}\n${paragraph.runs.map(styleKey).join('|')}`;
  const shaped = shapes.get(key, () => shape(paragraph, latinGap));
  const lines = breaks.get(`${width} ${indent} ${justify} ${key}`, () =>
    compose(shaped.measured, { widths: [width - indent, width], justify }),
  );
  return { shaped, lines };
}

/** What of a run decides on glyphs and advances; colours, links and line heights do not. */
function styleKey({ end, attributes }: Run): string {
  const faces = stackOf(attributes).map(({ file }) => file);
  const { characterSpacing = 0, attachment } = attributes;
  const features = featureNames(attributes.features);
  return [end, sizeOf(attributes), characterSpacing, attachment?.width, ...features, ...faces].join(' ');
}
