import type { ProseBlock } from '../model/book.ts';
import type { Facts } from './facts.ts';
import type { Span } from './lines.ts';
import type { Manuscript, Path } from './manuscript.ts';
import { suggestion } from './nearest.ts';

const REFERENCE = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** A fact is a figure or a phrase. */
const LONGEST = 2_000;
/** A text beyond this is too long for every field: the schemas say so. */
const LONGEST_TEXT = 10_000;
/** Facts that name facts that name facts ... */
const DEEPEST = 20;
/** References that get a suggestion; a file with more unknown ones has another problem. */
const SUGGESTED = 20;

type Resolved = { text: string } | 'cycle' | 'long';

const NAME = /^[A-Za-z][\w-]*(\.[\w-]+|\[\d+\])+$/;

/** Fills `{{salary.university}}` in every text of the manuscripts: facts are written once and printed in many places. */
export function fillReferences(manuscripts: readonly Manuscript[], facts: Facts): void {
  const fill = new Filling(facts);
  for (const manuscript of manuscripts) {
    manuscript.data = fill.within(manuscript.data, [], manuscript);
    for (const [index, block] of manuscript.body?.blocks.entries() ?? []) {
      fill.block(block, ['body', index], manuscript);
    }
  }
}

class Filling {
  readonly #facts: Facts;
  readonly #known = new Map<string, Resolved | undefined>();
  #names?: string[];
  #suggested = 0;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** A value with the references in its texts filled. Data of our own is changed in place. */
  within(value: unknown, path: Path, manuscript: Manuscript): unknown {
    if (typeof value === 'string') return this.text(value, path, manuscript);
    if (typeof value !== 'object' || value === null) return value;
    const holder = value as Record<string | number, unknown>;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      holder[key] = this.within(holder[key], [...path, key], manuscript);
    }
    return value;
  }

  block(block: ProseBlock, path: Path, manuscript: Manuscript): void {
    let nth = 0;
    for (const part of block.kind === 'heading' ? [block] : block.inlines) {
      const before = part.text;
      part.text = this.text(before, path, manuscript, nth);
      nth += before.split('{{').length - 1;
    }
  }

  /** `nth` counts the references of the same field that came before this text. */
  text(text: string, path: Path, manuscript: Manuscript, nth = 0): string {
    if (!text.includes('{{') || text.length > LONGEST_TEXT) return text;
    const filled = text.replace(REFERENCE, (whole, name: string) => {
      const span = opening(manuscript, path, nth++, whole.length);
      return this.#resolve(name, span, path, manuscript) ?? '';
    });
    if (filled.includes('{{') && !manuscript.isFaulty(path)) {
      manuscript.faultAt('content/broken-reference', {}, opening(manuscript, path, nth, 2), path);
    }
    return filled;
  }

  #resolve(name: string, span: Span, path: Path, manuscript: Manuscript): string | undefined {
    if (!NAME.test(name)) return void manuscript.faultAt('content/broken-reference', {}, span, path);
    const value = this.#valueOf(name, []);
    if (value === 'cycle') return void manuscript.faultAt('content/cyclic-reference', { name }, span, path);
    if (value === 'long') {
      return void manuscript.faultAt(
        'content/too-long',
        { characters: `${LONGEST}+`, limit: LONGEST },
        span,
        path,
      );
    }
    if (value !== undefined) return value.text;
    if (this.#facts.isOpen(name)) return void manuscript.spoil(path);
    manuscript.faultAt('content/unknown-reference', { name, ...this.#suggestion(name) }, span, path);
    return undefined;
  }

  #suggestion(name: string): { nearest?: string } {
    if (this.#suggested++ >= SUGGESTED) return {};
    this.#names ??= this.#facts.names();
    return suggestion(name, this.#names);
  }

  /** The fact, with the references inside it filled; `trail` is how we came here. */
  #valueOf(name: string, trail: readonly string[]): Resolved | undefined {
    if (trail.includes(name)) return 'cycle';
    if (this.#known.has(name)) return this.#known.get(name);
    const value = this.#filledFact(name, trail);
    this.#known.set(name, value);
    return value;
  }

  #filledFact(name: string, trail: readonly string[]): Resolved | undefined {
    const fact = this.#facts.lookup(name);
    if (fact === undefined) return undefined;
    let failed: 'cycle' | 'long' | undefined;
    const text = fact.replace(REFERENCE, (_, inner: string) => {
      const value = trail.length < DEEPEST ? this.#valueOf(inner, [...trail, name]) : 'cycle';
      if (value === 'cycle' || value === 'long') failed = value;
      return typeof value === 'object' ? value.text : '';
    });
    if (failed) return failed;
    return text.length > LONGEST ? 'long' : { text };
  }
}

/** The nth `{{` of a field in its file. */
function opening(manuscript: Manuscript, path: Path, nth: number, length: number): Span {
  const field = manuscript.spot(path)?.value ?? { start: 0, end: 0 };
  let start = manuscript.text.indexOf('{{', field.start);
  for (let count = 0; count < nth && start >= 0; count++) start = manuscript.text.indexOf('{{', start + 2);
  if (start < 0 || start >= field.end) start = field.start;
  return { start, end: start + length };
}
