import { fault, type Guard, mm, spineOf } from './guard.ts';
import { type SetLine, type SetText, textsOf } from './setting.ts';
import { isRunning } from './texts.ts';

/** A column of running text: one text, or paragraphs that stand on each other without a gap. */
interface Column {
  texts: SetText[];
  left: number;
  right: number;
  feed: number;
  lines: SetLine[];
}

/** Less is the error of arithmetic, in mm. */
const TOLERANCE = 0.05;

/** What a letter may hang over a margin: a 歯. */
const HANGING = 0.25;

/** The columns of running text of a page. */
export function columnsOf(texts: readonly SetText[]): Column[] {
  const columns: Column[] = [];
  for (const text of texts.filter(({ lines }) => lines.length > 0 && !lines[0]!.vertical)) {
    const above = columns.find((column) => continues(column, text));
    if (above) {
      above.texts.push(text);
      above.lines.push(...text.lines);
    } else if (isRunning(text)) {
      const { left, right } = text.box;
      columns.push({ texts: [text], left, right, feed: feedOf(text), lines: [...text.lines] });
    }
  }
  return columns;
}

const feedOf = ({ lines }: SetText): number => lines[1]!.baseline - lines[0]!.baseline;

const continues = ({ left, right, feed, lines }: Column, { box, lines: [first] }: SetText): boolean =>
  Math.abs(box.left - left) < TOLERANCE &&
  Math.abs(box.right - right) < TOLERANCE &&
  Math.abs(first!.baseline - lines.at(-1)!.baseline - feed) < TOLERANCE;

const first = ({ lines }: Column): number => lines[0]!.baseline;
const last = ({ lines }: Column): number => lines.at(-1)!.baseline;
const wordsOf = ({ texts }: Column): string => texts[0]!.words;

/** Columns with the same feed that stand beside each other, at least three lines of each. */
const beside = (one: Column, other: Column): boolean =>
  Math.abs(one.feed - other.feed) < TOLERANCE &&
  (one.right <= other.left + TOLERANCE || other.right <= one.left + TOLERANCE) &&
  Math.min(last(one), last(other)) - Math.max(first(one), first(other)) >= 2 * one.feed;

function pairsOf(columns: readonly Column[]): [Column, Column][] {
  return columns.flatMap((one, index) =>
    columns
      .slice(index + 1)
      .flatMap((other): [Column, Column][] => (beside(one, other) ? [[one, other]] : [])),
  );
}

/** Lines of columns beside each other stand on the same grid of baselines. */
export const aligned: Guard = (pages) =>
  pages.pages.flatMap((page) =>
    pairsOf(columnsOf(textsOf(page, pages))).flatMap(([one, other]) => {
      const rest = Math.abs(first(other) - first(one)) % one.feed;
      const off = Math.min(rest, one.feed - rest);
      if (off < TOLERANCE) return [];
      return [
        fault(
          pages,
          page,
          wordsOf(one),
          `stands ${mm(off)} off the lines of 「${wordsOf(other).slice(0, 14)}」`,
        ),
      ];
    }),
  );

/** Columns that begin beside each other end beside each other, to the line. */
export const level: Guard = (pages) =>
  pages.pages.flatMap((page) =>
    pairsOf(columnsOf(textsOf(page, pages))).flatMap(([one, other]) => {
      const lines = Math.round(Math.abs(last(one) - last(other)) / one.feed);
      const together = Math.abs(first(one) - first(other)) < TOLERANCE && alike(one, other);
      if (!together || lines <= 1) return [];
      return [
        fault(pages, page, wordsOf(one), `ends ${lines} lines from 「${wordsOf(other).slice(0, 14)}」`),
      ];
    }),
  );

/** Of the same measure: columns of one text, or texts of one kind. */
const alike = (one: Column, other: Column): boolean =>
  Math.abs(one.right - one.left - (other.right - other.left)) < TOLERANCE;

/** Running text keeps inside the margins; a sheet that is not bound has the fore-edge's at both sides. */
export const typeArea: Guard = (pages, { trim, margins: { head, foot, gutter, foreEdge } }) =>
  pages.pages.flatMap((page) => {
    const spine = spineOf(pages, page);
    const [left, right] = (['left', 'right'] as const).map((side) => (side === spine ? gutter : foreEdge));
    return columnsOf(textsOf(page, pages)).flatMap((column) => {
      const over = Math.max(
        left! - Math.min(...column.lines.map((line) => line.left)),
        Math.max(...column.lines.map((line) => line.right)) - (trim.width - right!),
        head - column.lines[0]!.top,
        column.lines.at(-1)!.bottom - (trim.height - foot),
      );
      if (over <= HANGING) return [];
      return [fault(pages, page, wordsOf(column), `stands ${mm(over)} outside of the type area`)];
    });
  });
