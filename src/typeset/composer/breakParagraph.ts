import type { AttributedString, Run } from '@react-pdf/textkit';
import { compose } from '../jlreq/compose.ts';
import type { Line } from '../jlreq/line.ts';
import { type Guide, type Marks, takeAnnotations } from './annotations.ts';
import { sizeOf, stackOf } from './clusters.ts';
import { Memo } from './memo.ts';
import { featureNames, type Shaped, shape } from './shape.ts';

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

/**
 * A paragraph without its annotations, with its glyphs, and its lines at a measure. The same text in the same style is
 * worked out once. Between phrases, where they are sought, lines end raggedly and as evenly as can be.
 */
export function breakParagraph(
  paragraph: AttributedString,
  width: number,
  indent: number,
  justified: boolean,
  guide: Guide = {},
): { plain: AttributedString; shaped: Shaped; lines: Line[] } {
  const { plain, ...marks } = takeAnnotations(paragraph, guide);
  const balance = marks.phrasing !== undefined;
  const justify = justified && !balance;
  const latinGap = justify ? RUNNING_TEXT_GAP : 0;
  const key = `${latinGap} ${plain.string}\n${plain.runs.map(styleKey).join('|')}${marksKey(marks)}`;
  const shaped = shapes.get(key, () => shape(plain, latinGap, marks));
  const { measured, gaps } = shaped;
  const { hanging = false } = guide;
  const lines = breaks.get(`${width} ${indent} ${justify} ${hanging} ${key}`, () =>
    compose(measured, { widths: [width - indent, width], justify, hanging, balance, ...(gaps && { gaps }) }),
  );
  return { plain, shaped, lines };
}

/** Annotations and phrases; names that are not to be parted are among them. */
function marksKey({ glosses, wished, forbidden, named, phrasing }: Marks): string {
  if (!phrasing && glosses.length + wished.length + forbidden.length + named.length === 0) return '';
  return JSON.stringify([glosses, wished, forbidden, named, phrasing]);
}

/** What of a run decides on glyphs and advances; colours, links and line heights do not. */
function styleKey({ end, attributes }: Run): string {
  const faces = stackOf(attributes).map(({ file }) => file);
  const { characterSpacing = 0, attachment } = attributes;
  const features = featureNames(attributes.features);
  return [end, sizeOf(attributes), characterSpacing, attachment?.width, ...features, ...faces].join(' ');
}
