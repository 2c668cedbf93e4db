import { type Box, type Matrix, matrixOf } from '../geometry.ts';
import type { PdfFile } from '../reader/file.ts';
import type { Dict, Stream } from '../reader/objects.ts';
import { Unreadable } from '../reader/unreadable.ts';
import { Cff } from './cff.ts';
import { CodeMap } from './cmap.ts';
import type { Coding, FontFacts, Lack } from './coding.ts';
import { openComposite } from './composite.ts';
import { conditionsOf } from './conditions.ts';
import type { Outline, Program } from './outline.ts';
import { openSimple } from './simple.ts';
import { TrueType } from './truetype.ts';

/** One code of a string as it is set. Widths in thousandths of an em. */
export interface Glyph {
  code: number;
  width: number;
  /** Number in the font program; nothing when it cannot be known. */
  glyph: number | undefined;
  text: string | undefined;
  /** Why there is no glyph to be seen. */
  lack: Lack | undefined;
  /** Along a column: advance, and where the vertical origin stands. */
  vertical?: { advance: number; x: number; y: number };
}

export interface Type3 {
  matrix: Matrix;
  resources: Dict | undefined;
  procedure(code: number): Stream | undefined;
}

/** What ISO 19005 and ISO 14289 grant. */
const WIDTH_TOLERANCE = 1;

export class Font {
  readonly facts: FontFacts;
  readonly coding: Coding;
  readonly type3: Type3 | undefined;
  private readonly program: Program | undefined;
  private readonly extent: Box;
  private readonly glyphs = new Map<number, Glyph>();

  constructor(file: PdfFile, dict: Dict) {
    const composite = file.name(dict.get('Subtype')) === 'Type0';
    const own = composite ? (file.dict(file.array(dict.get('DescendantFonts'))?.[0]) ?? new Map()) : dict;
    const descriptor = file.dict(own.get('FontDescriptor'));
    const name = file.name(dict.get('BaseFont')) ?? file.name(dict.get('Name')) ?? '?';
    const program = ['FontFile', 'FontFile2', 'FontFile3'].find((key) => file.stream(descriptor?.get(key)));
    const kind = file.name(own.get('Subtype')) ?? '?';
    this.facts = {
      name: name.replace(/^[A-Z]{6}\+/, ''),
      kind,
      embedded: kind === 'Type3' || program !== undefined,
      subset: /^[A-Z]{6}\+/.test(name),
      program,
      problems: [],
      wrongWidths: [],
      conditions: [],
      hasUnicode: false,
      unmapped: [],
      unjudged: [],
    };
    this.program = program ? this.openProgram(file, file.stream(descriptor!.get(program))!) : undefined;
    const unicode = file.stream(dict.get('ToUnicode'));
    const bytes = unicode && file.tryDecode(unicode)?.bytes;
    const texts = bytes && new CodeMap(bytes).texts;
    this.facts.hasUnicode = texts !== undefined;
    const open = composite ? openComposite : openSimple;
    this.coding = open(file, dict, own, this.program, texts, this.facts);
    this.facts.conditions.push(...conditionsOf(file, dict, own, this.program, texts, this.facts));
    this.type3 = kind === 'Type3' ? this.openType3(file, dict) : undefined;
    const ascent = file.number(descriptor?.get('Ascent')) || 880;
    const descent = file.number(descriptor?.get('Descent')) || -120;
    this.extent = [0, Math.min(descent, 0) / 1000, 1, ascent / 1000];
  }

  /** Codes of a string, each with what is set for it. */
  read(bytes: Uint8Array): { glyph: Glyph; isSpace: boolean }[] {
    return this.coding.split(bytes).map(({ code, length }) => ({
      glyph: this.glyphs.get(code) ?? this.open(code),
      isSpace: length === 1 && code === 32,
    }));
  }

  /** The shape of a glyph, or nothing where its program is of a kind that we do not draw. */
  outline({ glyph }: Glyph): Outline | undefined {
    return glyph === undefined ? undefined : this.program?.outline(glyph);
  }

  /** The room of a glyph whose shape is not known, in ems. */
  room(glyph: Glyph): Box {
    return [0, this.extent[1], Math.max(0, glyph.width / 1000), this.extent[3]];
  }

  private open(code: number): Glyph {
    const { coding, program, facts } = this;
    const number = coding.glyph(code);
    const glyph: Glyph = {
      code,
      width: coding.width(code),
      glyph: number,
      text: coding.text(code),
      lack: program && this.lackOf(code, number),
      ...(coding.vertical && { vertical: coding.vertical(code) }),
    };
    this.glyphs.set(code, glyph);
    if (glyph.text === undefined) facts.unmapped.push(code);
    const actual = number === undefined ? undefined : program?.advance(number);
    if (program && number === undefined) note(facts, 'glyphs');
    if (program && actual === undefined) note(facts, 'widths');
    if (actual !== undefined && !coding.isVertical && !glyph.lack) {
      if (Math.abs(actual - glyph.width) > WIDTH_TOLERANCE) {
        facts.wrongWidths.push({ code, declared: glyph.width, actual: Math.round(actual * 10) / 10 });
      }
    }
    return glyph;
  }

  private lackOf(code: number, number: number | undefined): Lack | undefined {
    if (number === 0) return this.coding.zero(code);
    return number !== undefined && number >= this.program!.glyphs ? 'absent' : undefined;
  }

  private openProgram(file: PdfFile, stream: Stream): Program | undefined {
    const { facts } = this;
    if (facts.program === 'FontFile') {
      facts.unjudged.push('glyphs', 'widths');
      return undefined;
    }
    try {
      const { bytes } = file.decode(stream);
      if (facts.program === 'FontFile2') return new TrueType(bytes);
      const isOpenType = file.name(stream.dict.get('Subtype')) === 'OpenType';
      if (!isOpenType) return new Cff(bytes);
      const font = new TrueType(bytes);
      return font.cff ? new Cff(font.cff) : font;
    } catch (problem) {
      if (!(problem instanceof RangeError || problem instanceof Unreadable)) throw problem;
      facts.problems.push('brokenProgram');
      return undefined;
    }
  }

  private openType3(file: PdfFile, dict: Dict): Type3 {
    const procedures = file.dict(dict.get('CharProcs'));
    const names = namesByCode(file, dict);
    return {
      matrix: matrixOf(file.numbers(dict.get('FontMatrix')) ?? [0.001, 0, 0, 0.001, 0, 0]),
      resources: file.dict(dict.get('Resources')),
      procedure: (code) => file.stream(procedures?.get(names.get(code) ?? '')),
    };
  }
}

function note(facts: FontFacts, what: FontFacts['unjudged'][number]): void {
  if (!facts.unjudged.includes(what)) facts.unjudged.push(what);
}

/** Glyph names that an Encoding's Differences give to codes. */
function namesByCode(file: PdfFile, dict: Dict): Map<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of file.array(file.dict(dict.get('Encoding'))?.get('Differences')) ?? []) {
    const number = file.number(item);
    if (number !== undefined) code = number;
    else names.set(code++, file.name(item) ?? '');
  }
  return names;
}
