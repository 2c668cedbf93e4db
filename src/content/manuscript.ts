import type { RuleId } from '../diagnostics/catalogue.ts';
import type { DeskPlace, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Prose } from '../model/book.ts';
import { lineOf, lineStarts, position, type Span } from './lines.ts';

/** Steps from the root of a file's data to a value. */
export type Path = readonly (string | number)[];

/** Which part of a field is meant: what stands before the colon or what stands after it. */
export type Part = 'key' | 'value';

interface Spot {
  value: Span;
  key?: Span;
}

/** `wards[2].population` */
export function fieldOf(path: Path): string {
  return path.reduce<string>(
    (field, step) => (typeof step === 'number' ? `${field}[${step}]` : field ? `${field}.${step}` : step),
    '',
  );
}

/** Problems of one file that are told one by one. */
const TOLD = 100;

/** A content file that has been parsed: plain data, and the way back from every value to its place. */
export class Manuscript {
  readonly file: string;
  readonly text: string;
  readonly #report: Report;
  readonly #starts: number[];
  readonly #spots = new Map<string, Spot>();
  readonly #faulty = new Set<string>();
  #told = 0;

  /** Fields as the file gives them: not validated. */
  data: unknown;
  /** The text below the front matter. */
  body?: Prose;
  /** How the file calls a field, where that is not its path (heads of a table). */
  fieldName: (path: Path) => string = fieldOf;

  constructor(file: string, text: string, report: Report) {
    this.file = file;
    this.text = text;
    this.#report = report;
    this.#starts = lineStarts(text);
  }

  /** Remembers where a field stands. */
  mark(path: Path, spot: Spot): void {
    this.#spots.set(fieldOf(path), spot);
  }

  spot(path: Path): Spot | undefined {
    return this.#spots.get(fieldOf(path));
  }

  /** Reports a problem at a field, or at the nearest field above it that is there. */
  note(rule: RuleId, values: Diagnostic['values'], path: Path, part: Part = 'value'): void {
    this.noteAt(rule, values, this.#nearest(path, part), path);
  }

  /** Reports a problem at a stretch of the text. */
  noteAt(rule: RuleId, values: Diagnostic['values'], span: Span, path: Path): void {
    if (++this.#told > TOLD) {
      if (this.#told === TOLD + 1)
        this.#report.add('content/more-problems', {}, { desk: { file: this.file } });
      return;
    }
    const { line, column } = position(this.#starts, span.start);
    const excerpt = lineOf(this.text, this.#starts, line);
    const length = Math.max(1, Math.min(span.end - span.start, excerpt.length - column + 1));
    const field = this.fieldName(path);
    const desk: DeskPlace = { file: this.file, line, column, length, ...(field ? { field } : {}) };
    this.#report.add(rule, values, { desk }, excerpt);
  }

  /** Like `noteAt`; later checks leave this field alone. */
  faultAt(rule: RuleId, values: Diagnostic['values'], span: Span, path: Path): void {
    this.spoil(path);
    this.noteAt(rule, values, span, path);
  }

  /** Like `faultAt`, for what makes the whole file unusable: it is named once, and nothing else in the file is judged. */
  condemn(rule: RuleId, values: Diagnostic['values'], span: Span, path: Path): void {
    if (this.isFaulty([])) return;
    this.noteAt(rule, values, span, path);
    this.spoil([]);
  }

  /** Later checks leave this field alone: what is wrong has been said, here or where the fault lies. */
  spoil(path: Path): void {
    this.#faulty.add(fieldOf(path));
  }

  /** Whether the field, or one that holds it, has been reported as unusable. */
  isFaulty(path: Path): boolean {
    if (this.#faulty.size === 0) return false;
    return (
      path.some((_, index) => this.#faulty.has(fieldOf(path.slice(0, index)))) ||
      this.#faulty.has(fieldOf(path))
    );
  }

  get hasFaults(): boolean {
    return this.#faulty.size > 0;
  }

  /** Line and column of a field. */
  where(path: Path): { line: number; column: number } {
    return position(this.#starts, this.#nearest(path, 'value').start);
  }

  #nearest(path: Path, part: Part): Span {
    const spot = this.spot(path);
    if (spot) return part === 'key' ? (spot.key ?? spot.value) : spot.value;
    if (path.length === 0) return { start: 0, end: 0 };
    return this.#nearest(path.slice(0, -1), 'key');
  }
}
