import type { ColourSpace } from '../colour/space.ts';
import { tintsOf } from '../colour/tints.ts';
import { type Box, intersection, isEmpty, type Matrix, scaleOf, within } from '../geometry.ts';
import type { Dict, Obj, Stream } from '../reader/objects.ts';
import { type Reason, Unreadable } from '../reader/unreadable.ts';
import type { Manner, Mark, MarkedContent, Observer, Paint, Shape } from './mark.ts';
import { Path } from './path.ts';
import { initialState, type State, textMatrices } from './state.ts';
import type { Stock } from './stock.ts';

/** Forms within forms. Illustrator nests a dozen. */
const DEEPEST = 28;
const MOST_SAVED = 10_000;
/** What it costs to keep a mark, in operators. */
export const MARK_COST = 5;

/** What a page was seen to use, beside its marks. */
export class Seen {
  readonly graphicsStates = new Set<Dict>();
  readonly forms = new Set<Stream>();
  readonly images = new Set<Stream>();
  readonly spaces = new Set<ColourSpace>();
  /** Colour spaces of transparency groups; nothing for a group that names none. */
  readonly groups = new Set<ColourSpace | undefined>();
  /** Operators that PDF does not have, or with the wrong operands. */
  readonly operators = new Set<string>();
  /** Resources that are named and are not there. */
  readonly lost = new Set<string>();
  /** What could not be read to its end. */
  readonly broken = new Set<Reason>();
  /** Marked content in order, what paints nothing included. */
  readonly content: MarkedContent[] = [];
  /** What could not be judged. */
  readonly unjudged = new Set<'mesh' | 'tiling' | 'softMask' | 'blend' | 'textClip' | 'fontShape'>();
}

/** Runs the content of one page: the graphics state, and what is told of it. */
export class Run {
  readonly stock: Stock;
  readonly seen = new Seen();
  observer: Observer;
  resources: Dict | undefined;
  state: State;
  /** Matrix of the page or form, in whose space patterns stand (8.7.2). */
  baseMatrix: Matrix;
  readonly saved: State[] = [];
  path = new Path();
  /** A clip that takes effect after the path is painted (8.5.4). */
  pendingClip: 'nonzero' | 'evenodd' | undefined;
  matrices = textMatrices();
  content: MarkedContent | undefined;
  /** The form, cell or glyph that runs; nothing for the page itself. */
  stream: Stream | undefined;
  /** In an uncoloured pattern or glyph, where colour operators do nothing (8.7.3.3, 9.6.5). */
  isUncoloured = false;
  /** The area that marks of a pattern's cell stand for. */
  patternBox: Box | undefined;
  /** Patterns and soft masks that were looked into. */
  readonly visited = new Set<Dict | Stream>();
  private readonly active = new Set<Stream>();
  private readonly execute: (run: Run, bytes: Uint8Array) => void;

  constructor(
    stock: Stock,
    observer: Observer,
    matrix: Matrix,
    box: Box,
    execute: (run: Run, bytes: Uint8Array) => void,
  ) {
    this.stock = stock;
    this.observer = observer;
    this.state = initialState(matrix, box);
    this.baseMatrix = matrix;
    this.execute = execute;
  }

  change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  changeText(change: Partial<State['text']>): void {
    this.change({ text: { ...this.state.text, ...change } });
  }

  save(): void {
    if (this.saved.length === MOST_SAVED) throw new Unreadable('recursion');
    this.saved.push(this.state);
  }

  restore(): void {
    const state = this.saved.pop();
    if (state) this.state = state;
  }

  /** An entry of a category of the resources. */
  resource(category: string, name: string): Obj | undefined {
    const found = this.stock.file.dict(this.resources?.get(category))?.get(name);
    if (found === undefined) this.seen.lost.add(`${category}/${name}`);
    return found;
  }

  /**
   * Runs the content of a stream of its own: a form, a pattern's cell, a glyph. State, path and matrices are as before
   * when it is over. A stream that runs itself is told and left out.
   */
  nested(stream: Stream, matrix: Matrix, resources: Dict | undefined, inside: () => void = () => {}): void {
    if (this.active.has(stream) || this.active.size === DEEPEST) {
      this.seen.broken.add('recursion');
      return;
    }
    const { state, path, matrices, content, stream: outer, isUncoloured, baseMatrix } = this;
    const own = { resources: this.resources, depth: this.saved.length };
    this.active.add(stream);
    try {
      const { bytes } = this.stock.file.decode(stream);
      this.baseMatrix = within(state.ctm, matrix);
      this.change({ ctm: this.baseMatrix });
      this.resources = resources ?? this.resources;
      this.path = new Path();
      this.matrices = textMatrices();
      this.stream = stream;
      inside();
      this.execute(this, bytes);
    } catch (problem) {
      if (!(problem instanceof Unreadable) || problem.reason === 'tooManyOperators') throw problem;
      this.seen.broken.add(problem.reason);
    } finally {
      this.active.delete(stream);
      this.saved.length = own.depth;
      this.resources = own.resources;
      Object.assign(this, { state, path, matrices, content, stream: outer, isUncoloured, baseMatrix });
    }
  }

  paintOf(space: ColourSpace, values: readonly number[]): Paint {
    return { space, values, tints: tintsOf(space, values) };
  }

  mannerOf(part: 'fill' | 'stroke'): Manner {
    const { state } = this;
    return {
      overprints: part === 'fill' ? state.overprintsFill : state.overprintsStroke,
      mode: state.overprintMode,
      opacity: part === 'fill' ? state.fillOpacity : state.strokeOpacity,
      blend: state.blend,
      hasSoftMask: state.hasSoftMask,
    };
  }

  /** Tells a mark with the box it would have without clips. */
  emit(kind: Mark['kind'], part: 'fill' | 'stroke', box: Box, shape: Shape, more: Partial<Mark> = {}): void {
    this.stock.operatorsLeft -= MARK_COST;
    const { clip } = this.state;
    const visible = intersection(this.patternBox ?? box, clip.box);
    const paint = this.state[part];
    this.seen.spaces.add(paint.space);
    this.observer.mark(
      {
        kind,
        box: visible,
        isVisible: !isEmpty(visible),
        paint,
        manner: this.mannerOf(part),
        content: this.content,
        ...more,
      },
      shape,
      clip,
    );
  }

  /** By how much lengths grow from here to the page. */
  get scale(): number {
    return scaleOf(this.state.ctm);
  }
}

/** An operator: what it does, and how many numbers it takes at least. */
export interface Operator {
  /** Numbers that must stand before it. */
  numbers: number;
  run(run: Run, numbers: number[], operands: Obj[]): void;
}

export type Operators = Record<string, Operator>;

export const operator = (numbers: number, run: Operator['run']): Operator => ({ numbers, run });
