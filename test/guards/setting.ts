import {
  type FaceFile,
  type Glyphs,
  type Group,
  IDENTITY,
  type Item,
  type LaidPage,
  type Matrix,
  type Pages,
  toMm,
  within,
} from '../../src/model/index.ts';
import { type Font, fontkit } from '../support/pdf.ts';

/** A box on the page in mm from the top left corner of the trim. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A stretch of one face, size and colour. */
export interface Run {
  /** PostScript name. */
  face: string;
  /** In Q, as it comes to stand on the page. */
  size: number;
  swatch: string;
}

/** A line or column of type as it stands on the page: its ink, as far as the kind of letters tells it. */
export interface SetLine extends Box {
  words: string;
  /** Of a line in mm from the head; of a column its axis in mm from the left. */
  baseline: number;
  vertical: boolean;
  runs: Run[];
}

/** A text of the template on its page. */
export interface SetText {
  page: LaidPage;
  words: string;
  role: string | undefined;
  /** Frame of the template. */
  box: Box;
  lines: SetLine[];
}

/** Ink above and below the baseline in em: figures and Western letters, and all else, which fills its em square. */
const WESTERN = { above: 0.76, below: 0.02 };
const FULL = { above: 0.88, below: 0.12 };

/** Lines whose baselines are nearer than this, in mm, are one. */
const SAME = 0.05;

/** Every text of a page with its lines, from the display list alone. Readings over words are no lines. */
export function textsOf(page: LaidPage, { faces }: Pages): SetText[] {
  const texts: SetText[] = [];
  const visit = (items: Item[], matrix: Matrix, role?: string, text?: SetText, column = false) => {
    for (const item of items) {
      if (item.kind === 'glyphs' && text) set(item, matrix, faces[item.face]!, text, column);
      if (item.kind !== 'group') continue;
      const inner = within(matrix, item.transform ?? IDENTITY);
      // Linked words are a part of the text that they stand in.
      const { role: means = role, box = undefined } = item.link ? { role } : item;
      const own = box && { page, words: '', role: means, box: bounds(inner, corners(box)), lines: [] };
      if (own) texts.push(own);
      visit(item.items, inner, means, own ?? text, column || isColumn(item));
    }
  };
  visit(page.items, IDENTITY);
  for (const text of texts) text.words = text.lines.map(({ words }) => words).join('');
  return texts.filter(({ words }) => words.trim() !== '');
}

/** What is read as one and holds upright glyphs; a letter-spaced line is read as one, too. */
const isColumn = ({ text, items }: Group): boolean =>
  text !== undefined && items.some((item) => item.kind === 'glyphs' && item.vertical);

/** Adds a stretch of glyphs to the line that it stands in. */
function set(glyphs: Glyphs, matrix: Matrix, face: FaceFile, { lines }: SetText, vertical: boolean): void {
  const ink = inkOf(glyphs, fontOf(face));
  if (ink.length === 0) return;
  const box = bounds(matrix, ink);
  const baseline = vertical
    ? (box.left + box.right) / 2
    : toMm(matrix[1] * glyphs.x[0]! + matrix[3] * glyphs.y + matrix[5]);
  const size = Math.round(toMm(glyphs.size) * 4 * Math.hypot(matrix[2], matrix[3]) * 100) / 100;
  const run = { face: face.name, size, swatch: glyphs.paint.swatch };
  const last = lines.at(-1);
  if (last && last.vertical === vertical && Math.abs(last.baseline - baseline) < SAME) {
    last.words += glyphs.text.join('');
    last.runs.push(run);
    Object.assign(last, union([last, box]));
  } else lines.push({ words: glyphs.text.join(''), ...box, baseline, vertical, runs: [run] });
}

type Point = [x: number, y: number];

const corners = ({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

/** Corners of the ink of glyphs that are seen; none for readings. */
function inkOf({ ids, x, y, dy, size, text, gloss }: Glyphs, font: Font): Point[] {
  if (gloss) return [];
  return ids.flatMap((id, index) => {
    if (/^\s+$/.test(text[index]!)) return [];
    const { above, below } = /^[\x21-\x7e]$/.test(text[index]!) ? WESTERN : FULL;
    const top = y + (dy?.[index] ?? 0) - above * size;
    const width = (font.getGlyph(id).advanceWidth / font.unitsPerEm) * size;
    return corners({ x: x[index]!, y: top, width, height: (above + below) * size });
  });
}

const fonts = new Map<string, Font>();

function fontOf({ file }: FaceFile): Font {
  const font = fonts.get(file) ?? fontkit.openSync(file);
  fonts.set(file, font);
  return font;
}

/** The box around points, in mm. */
export function bounds([a, b, c, d, e, f]: Matrix, points: readonly Point[]): Box {
  const across = points.map(([x, y]) => toMm(a * x + c * y + e));
  const down = points.map(([x, y]) => toMm(b * x + d * y + f));
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

export const union = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});
