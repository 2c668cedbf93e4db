import { type FlatPaint, type Glyphs, type Group, type Item, plain } from '#model';
import { type Decoration, isTextInstance, type LaidLine, type LaidNode, type LaidRun } from '../nodes.ts';
import type { Box, Forme, Frame, SetLine } from './forme.ts';
import { round } from './geometry.ts';
import { boxOutline } from './outline.ts';

/** Share of the em above the baseline, for every face. */
const ASCENT = 0.88;

/** The glyphs of a text whose box lies at (x, y) of the page. */
export function text(node: LaidNode, x: number, y: number, forme: Forme, frame?: Frame): Item[] {
  const { box, lines = [], props } = node;
  if (!box) return [];
  const words = wordsOf(node);
  const left = x + box.paddingLeft - (node.alignOffset ?? 0);
  const top = y + box.paddingTop - (lines[0]?.box.y ?? 0);
  const items: Item[] = [];
  const set: SetLine[] = [];
  for (const line of lines) {
    set.push(new LineSetter(line, left + line.box.x, top + line.box.y, words, forme, items).set());
  }
  const broken = lines.flatMap(({ faults = [] }) => faults).find(({ kind }) => kind === 'broken');
  if (broken?.kind === 'broken') forme.problem('typeset/broken-word', { line: broken.text.trim() }, words);
  forme.texts.push({
    words,
    lines: set,
    box: { x, y, width: box.width, height: box.height },
    measure: box.width - box.paddingLeft - box.paddingRight,
    ...(lines.length > 0 ? { feed: lines.at(-1)!.box.height } : {}),
    artifact: props.role === 'Artifact',
    turned: forme.turned > 0,
    ...(frame ? { frame } : {}),
  });
  return items;
}

/** Brackets and points alone leave half of their square empty: which half, depends on the direction. */
const PRINTED = /[^\s\p{P}]/u;

const WESTERN = /^[\x20-\x7e]*$/;

/** Ink above and below the baseline in em: of Western letters and figures, and of anything else. */
const LETTERS = { above: 0.76, below: 0.02 };
const EM = { above: ASCENT, below: 1 - ASCENT };

/** The words of a text as the template gave them, without readings and marks. */
export const wordsOf = (node: LaidNode): string => plain(markedWordsOf(node));

const markedWordsOf = (node: LaidNode): string =>
  (node.children ?? []).map((child) => (isTextInstance(child) ? child.value : markedWordsOf(child))).join('');

/** Sets one line: grounds, glyphs and rules of its runs, from its left edge on. */
class LineSetter {
  private pen: number;
  private readonly baseline: number;
  private size = 0;
  private readonly ink: Box[] = [];
  /** What a link of the line holds; glyphs go there until the link ends. */
  private link: Group | undefined;
  private glyphs: Glyphs | undefined;

  constructor(
    private readonly line: LaidLine,
    private readonly left: number,
    private readonly top: number,
    private readonly words: string,
    private readonly forme: Forme,
    private readonly items: Item[],
  ) {
    this.pen = left;
    this.baseline = top + (line.ascent ?? 0);
  }

  set(): SetLine {
    const { line, items } = this;
    line.runs.forEach((run, index) => {
      this.ground(run, index === line.runs.length - 1);
      this.run(run);
    });
    for (const decoration of line.decorationLines ?? []) this.rule(decoration, items);
    for (const fault of line.faults ?? []) {
      if (fault.kind === 'missing') this.forme.missing(fault.character, this.words);
      if (fault.kind === 'crowded') {
        this.forme.problem('typeset/ruby-room', { line: fault.text.trim() }, this.words);
      }
    }
    return {
      words: line.string,
      left: this.left,
      right: this.pen - (line.overflowRight ?? 0),
      top: this.baseline - ASCENT * this.size,
      bottom: this.baseline + (1 - ASCENT) * this.size,
      ink: this.ink,
    };
  }

  /** The background of a stretch of words. */
  private ground({ attributes, xAdvance = 0 }: LaidRun, last: boolean): void {
    const paint = this.forme.palette.paint(attributes.backgroundColor);
    if (!paint) return;
    const width = xAdvance - (last ? (this.line.overflowRight ?? 0) : 0);
    const path = boxOutline(this.pen, this.top, width, this.line.box.height);
    this.items.push({ kind: 'shape', path, fill: paint });
    this.glyphs = undefined;
  }

  private run(run: LaidRun): void {
    const { attributes, glyphs = [], positions = [] } = run;
    const face = attributes.font?.[0] as { id?: string } | undefined;
    const paint = this.forme.palette.paint(attributes.color, attributes.opacity);
    if (attributes.attachment)
      this.forme.problem('typeset/unsupported', { what: '<Text><Image>' }, this.words);
    this.size = Math.max(this.size, attributes.fontSize);
    this.follow(attributes.link);
    const thousandth = attributes.fontSize / 1000;
    let { pen } = this;
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index]!;
      const characters = String.fromCodePoint(...(glyph.codePoints ?? []));
      if (!face?.id || glyph.id === 0) {
        if (!this.line.faults) this.forme.missing(characters, this.words);
      } else if (paint) {
        const into = this.stretch(face.id, attributes.fontSize, paint);
        const raised = (position.yOffset ?? 0) * thousandth;
        if (raised && !into.dy) into.dy = into.ids.map(() => 0);
        into.dy?.push(round(-raised));
        into.ids.push(glyph.id);
        into.x.push(round(pen + (position.xOffset ?? 0) * thousandth));
        // Readings are no part of the words: extraction, search and speech find the base alone.
        into.text.push(run.gloss ? '' : characters);
      }
      pen += position.xAdvance;
    }
    this.inked(run, pen);
    this.pen += run.xAdvance ?? pen - this.pen;
  }

  /** Notes where a run leaves ink, from the pen to `end`. */
  private inked(run: LaidRun, end: number): void {
    if (run.gloss) {
      this.inkedAbove(run);
      return;
    }
    const { fontSize } = run.attributes;
    const words = this.line.string.slice(run.start, run.end);
    if (!PRINTED.test(words)) return;
    const { above, below } = WESTERN.test(words) ? LETTERS : EM;
    this.ink.push({
      x: this.pen,
      y: this.baseline - above * fontSize,
      width: end - this.pen,
      height: (above + below) * fontSize,
    });
  }

  /** Readings and dots stand over the line: see `rubyRuns`. */
  private inkedAbove({ positions = [], attributes: { fontSize } }: LaidRun): void {
    const thousandth = fontSize / 1000;
    const lefts = positions.map(({ xOffset = 0 }) => this.pen + xOffset * thousandth);
    const rise = (positions[0]?.yOffset ?? 0) * thousandth;
    const x = Math.min(...lefts);
    const width = Math.max(...lefts) + fontSize - x;
    this.ink.push({ x, y: this.baseline - rise - EM.above * fontSize, width, height: fontSize });
  }

  /** The current glyphs, if face, size and paint are theirs; else new ones. */
  private stretch(face: string, size: number, paint: FlatPaint): Glyphs {
    const { glyphs } = this;
    if (glyphs && glyphs.face === face && glyphs.size === size && samePaint(glyphs.paint, paint))
      return glyphs;
    this.forme.faces.add(face);
    this.glyphs = { kind: 'glyphs', face, size, paint, y: round(this.baseline), ids: [], x: [], text: [] };
    (this.link?.items ?? this.items).push(this.glyphs);
    return this.glyphs;
  }

  private follow(link: string | undefined): void {
    if (this.link?.link === link) return;
    this.glyphs = undefined;
    this.link = link ? { kind: 'group', items: [], link } : undefined;
    if (this.link) this.items.push(this.link);
  }

  /** An underline, or a line through the words. */
  private rule({ rect, color, opacity, style }: Decoration, items: Item[]): void {
    const paint = this.forme.palette.paint(color, opacity);
    if (!paint || rect.width <= 0) return;
    if (style === 'wavy') this.forme.problem('typeset/unsupported', { what: 'wavy' }, this.words);
    const dash = DASHES[style]?.map((share) => round(share * rect.height));
    for (const offset of style === 'double' ? [0, 2 * rect.height] : [0]) {
      const [from, y] = [round(this.left + rect.x), round(this.top + rect.y + offset)];
      items.push({
        kind: 'shape',
        path: [
          ['M', from, y],
          ['L', round(from + rect.width), y],
        ],
        stroke: { paint, width: round(rect.height), ...(dash ? { dash } : {}) },
      });
    }
  }
}

/** Dash patterns in widths of the rule. */
const DASHES: Record<string, number[]> = { dashed: [3, 3], dotted: [1, 1] };

const samePaint = (one: FlatPaint, other: FlatPaint): boolean =>
  one === other || (one.swatch === other.swatch && one.opacity === other.opacity);
