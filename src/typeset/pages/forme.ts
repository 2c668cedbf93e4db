import type { FaceId, Format } from '#model';
import type { Palette } from '../palette.ts';
import type { Outline } from './outline.ts';

/** A box on the page in pt from the top left corner of the trim. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box of declared height: what stands in it must end in it. */
export interface Frame extends Box {
  /** The next frame around it. */
  outer?: Frame;
}

/** A text as it came to stand on the page. */
export interface SetText {
  /** As the template gave it. */
  words: string;
  lines: SetLine[];
  box: Box;
  /** Width that its lines had. */
  measure: number;
  /** Distance from its last line to the next one; none for columns. */
  feed?: number;
  frame?: Frame;
  artifact: boolean;
  /** It stands in something turned or scaled: its place on the page is not the one given here. */
  turned: boolean;
}

/** A line and the em boxes of its characters. */
export interface SetLine {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where there is ink: Japanese fills the em square, Western letters and figures less of it. */
  ink: Box[];
}

export interface PlacedPicture {
  file: string;
  /** Of the whole picture, also of what is cut off. */
  width: number;
  height: number;
  pixels: { width: number; height: number };
}

/** What the forme is told when something on the page cannot stand. */
export type OnProblem = (
  rule:
    | 'typeset/unsupported'
    | 'typeset/text-in-drawing'
    | 'typeset/missing-glyph'
    | 'typeset/broken-word'
    | 'typeset/ruby-room'
    | 'typeset/unnamed-colour',
  values: Record<string, string>,
  /** The text it is about, to find its place on the desk. */
  words?: string,
) => void;

/** 版: the page that is being made up, and what the gates want to know of it afterwards. */
export class Forme {
  readonly texts: SetText[] = [];
  readonly pictures: PlacedPicture[] = [];
  readonly faces = new Set<FaceId>();
  /** How many turned or scaled boxes stand around the current place. */
  turned = 0;

  constructor(
    private readonly format: Pick<Format, 'trim' | 'bleed'>,
    readonly palette: Palette,
    readonly problem: OnProblem,
    /** `file#field` of a text, where the desk is known. */
    readonly sourceOf: (words: string) => string | undefined,
  ) {}

  /** Tells of a character that no face has, with its variation selector if it has one. */
  missing(characters: string, words: string): void {
    if (/^[\p{Cc}\p{Cf}\p{Z}]*$/u.test(characters)) return;
    const code = [...characters].map(codeOf).join(' ');
    this.problem('typeset/missing-glyph', { character: characters, code }, words);
  }

  /** Where a frame ends, or the page. */
  footOf(frame: Frame | undefined): number {
    return frame ? frame.y + frame.height : this.format.trim.height;
  }

  /** Whether an outline can be seen on the page or its bleed; `margin` is what its stroke adds. */
  shows({ left, top, right, bottom }: Outline, margin: number): boolean {
    if (this.turned > 0) return true;
    const { trim, bleed } = this.format;
    const reach = bleed + margin;
    return right >= -reach && left <= trim.width + reach && bottom >= -reach && top <= trim.height + reach;
  }

  /** Whether a text is the other page's: off this one at a side, in a frame that reaches out there (a spread's). */
  isElsewhere(left: number, width: number, frame: Frame | undefined): boolean {
    const { trim, bleed } = this.format;
    const off = left >= trim.width + bleed || left + width <= -bleed;
    if (!off || this.turned > 0) return false;
    for (let one = frame; one; one = one.outer) {
      if (one.x <= left && one.x + one.width >= left + width) return true;
    }
    return false;
  }
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
