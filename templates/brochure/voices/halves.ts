import { type Inline, type Prose, type ProseBlock, plain } from '#model';

type Paragraph = Inline[];

/**
 * Divides running text into two columns of nearly the same length: between two paragraphs, or, when there is only one,
 * after a sentence.
 */
export function halves(prose: Prose): [Prose, Prose] {
  const paragraphs = prose.blocks.map(inlinesOf);
  if (paragraphs.length === 1) {
    const sentences = paragraphs[0]!.flatMap(sentencesOf);
    const cut = middle(sentences.map((sentence) => length([sentence])));
    return [toProse([sentences.slice(0, cut)]), toProse([sentences.slice(cut)])];
  }
  const cut = middle(paragraphs.map(length));
  return [toProse(paragraphs.slice(0, cut)), toProse(paragraphs.slice(cut))];
}

/** How many of the lengths come before the place that is nearest to the middle. */
function middle(lengths: number[]): number {
  const half = lengths.reduce((sum, each) => sum + each, 0) / 2;
  let [best, before] = [0, 0];
  let distance = half;
  lengths.forEach((each, index) => {
    before += each;
    if (Math.abs(before - half) >= distance) return;
    [best, distance] = [index + 1, Math.abs(before - half)];
  });
  return best;
}

const inlinesOf = (block: ProseBlock): Paragraph =>
  block.kind === 'paragraph' ? block.inlines : [{ kind: 'strong', text: block.text }];

/** A sentence ends after 。, but not in quoted words or under dots. */
const SENTENCE_END = /(?<=。)(?!」)(?![^\uFFF9]*\uFFFB)/u;

const sentencesOf = ({ kind, text }: Inline): Inline[] =>
  text.split(SENTENCE_END).map((sentence) => ({ kind, text: sentence }));

const length = (paragraph: Paragraph): number =>
  paragraph.reduce((sum, { text }) => sum + plain(text).length, 0);

const toProse = (paragraphs: Paragraph[]): Prose => ({
  blocks: paragraphs
    .filter((inlines) => inlines.length > 0)
    .map((inlines) => ({ kind: 'paragraph' as const, inlines })),
});
