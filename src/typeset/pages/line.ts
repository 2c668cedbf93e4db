import type { FlatPaint, Glyphs, Group, Item } from '#model';
import type { Decoration, LaidLine, LaidRun } from '../nodes.ts';
import type { Box, Forme, SetLine } from './forme.ts';
import { round } from './geometry.ts';
import { boxOutline } from './outline.ts';
import type { Passage } from './passages.ts';

/** Share of the em above the baseline, for every face. */
const ASCENT = 0.88;

/** Brackets and points alone leave half of their square empty: which half, depends on the direction. */
const PRINTED = /[^\s\p{P}]/u;

const WESTERN = /^[\x20-\x7e]*$/;

/** Ink above and below the baseline in em: of Western letters and figures, and of anything else. */
const LETTERS = { above: 0.76, below: 0.02 };
const EM = { above: ASCENT, below: 1 - ASCENT };

/** Sets one line: grounds, glyphs and rules of its runs, from its left edge on. */
export class LineSetter {
  private pen: number;
  private readonly baseline: number;
  private size = 0;
  private readonly ink: Box[] = [];
  /** What a link of the line holds; glyphs go there until the link ends. */
  private link: Group | undefined;
  private glyphs: Glyphs | undefined;
  private passage: Passage | undefined;
  /** Where glyphs go: a passage, a link, or the line itself. */
  private into: Item[];

  constructor(
    private readonly line: LaidLine,
    private readonly left: number,
    private readonly top: number,
    private readonly words: string,
    private readonly passages: readonly Passage[],
    private readonly forme: Forme,
    private readonly items: Item[],
  ) {
    this.pen = left;
    this.into = items;
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
    this.follow(attributes);
    const gloss = run.gloss ? { gloss: true as const } : {};
    if (run.gloss) this.glyphs = undefined;
    const thousandth = attributes.fontSize / 1000;
    let { pen } = this;
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index]!;
      const characters = this.charactersOf(run, index);
      this.enter(run, index);
      if (!face?.id || glyph.id === 0) {
        if (!this.line.faults) this.forme.missing(characters, this.words);
      } else if (paint) {
        const into = this.stretch(face.id, attributes.fontSize, paint, gloss);
        const raised = (position.yOffset ?? 0) * thousandth;
        if (raised && !into.dy) into.dy = into.ids.map(() => 0);
        into.dy?.push(round(-raised));
        into.ids.push(glyph.id);
        into.x.push(round(pen + (position.xOffset ?? 0) * thousandth));
        // Dots read nothing.
        into.text.push(run.gloss && !run.base ? '' : characters);
      }
      pen += position.xAdvance;
    }
    this.inked(run, pen);
    if (this.link?.box) this.link.box.width = round(pen - this.link.box.x);
    this.pen += run.xAdvance ?? pen - this.pen;
  }

  /** What a glyph stands for, as the text has it: with selectors, and what prints nothing. */
  private charactersOf({ gloss, start, end, glyphs = [], glyphIndices }: LaidRun, index: number): string {
    if (gloss || !glyphIndices) return String.fromCodePoint(...(glyphs[index]!.codePoints ?? []));
    const next = glyphIndices[index + 1];
    return this.line.string.slice(
      start + (index === 0 ? 0 : glyphIndices[index]!),
      next === undefined ? end : start + next,
    );
  }

  /** Goes over to the passage that a glyph belongs to, or out of it. */
  private enter({ gloss, base, start, glyphIndices }: LaidRun, index: number): void {
    if (this.passages.length === 0 && !gloss) return;
    const place = base?.start ?? start + (glyphIndices?.[index] ?? 0);
    const passage = this.passages.find((one) => one.start <= place && place < one.end);
    const into = (base ? passage?.reading : passage?.words) ?? this.link?.items ?? this.items;
    if (into === this.into) return;
    this.into = into;
    this.glyphs = undefined;
    if (passage && !base && this.passage !== passage) (this.link?.items ?? this.items).push(passage.group);
    this.passage = passage;
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
  private stretch(face: string, size: number, paint: FlatPaint, gloss: Pick<Glyphs, 'gloss'>): Glyphs {
    const { glyphs } = this;
    if (glyphs && glyphs.face === face && glyphs.size === size && samePaint(glyphs.paint, paint))
      return glyphs;
    this.forme.faces.add(face);
    const y = round(this.baseline);
    this.glyphs = { kind: 'glyphs', face, size, paint, y, ids: [], x: [], text: [], ...gloss };
    this.into.push(this.glyphs);
    return this.glyphs;
  }

  private follow({ link, fontSize }: LaidRun['attributes']): void {
    if (this.link?.link === link) return;
    this.glyphs = undefined;
    this.passage = undefined;
    const [x, y] = [round(this.pen), round(this.baseline - EM.above * fontSize)];
    const box = { x, y, width: 0, height: round(fontSize) };
    this.link = link ? { kind: 'group', items: [], link, box } : undefined;
    if (this.link) this.items.push(this.link);
    this.into = this.link?.items ?? this.items;
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
