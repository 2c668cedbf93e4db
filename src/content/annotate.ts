import { annotated, BREAK_HERE, DOTS, NEVER_HERE } from '../model/annotations.ts';
import type { Manuscript, Path } from './manuscript.ts';

/** `{漢字|かんじ}`, `{漢字|かん|じ}`, `{/}`, `{-}`, `《《強調》》`. */
const MARKUP = /\{([^{}|\n]+)\|([^{}\n]+)\}|\{([/-])\}|《《([^《》\n]+)》》/g;

/** What is left when the markup is not whole, or written in full width. */
const BROKEN = /\{[^{}]*\}?|\}|《《|》》|｛[^｛｝]*[|｜][^｛｝]*｝/;

/** The words of a text as the editor wrote it, without its markup. */
export const wordsOf = (text: string): string =>
  text.replace(MARKUP, (_, base = '', __, ___, stressed = '') => base + stressed);

/**
 * Turns the editor's markup into annotations, in every text of the manuscripts: readings, dots, and wishes for line ends.
 * Markup that is not whole is told.
 */
export function annotate(manuscripts: readonly Manuscript[]): void {
  for (const manuscript of manuscripts) {
    manuscript.data = within(manuscript.data, [], manuscript);
    for (const [index, block] of manuscript.body?.blocks.entries() ?? []) {
      for (const part of block.kind === 'heading' ? [block] : block.inlines) {
        part.text = annotateText(part.text, ['body', index], manuscript);
      }
    }
  }
}

/** A value with its texts annotated. Data of our own is changed in place. */
function within(value: unknown, path: Path, manuscript: Manuscript): unknown {
  if (typeof value === 'string') return annotateText(value, path, manuscript);
  if (typeof value !== 'object' || value === null) return value;
  const holder = value as Record<string | number, unknown>;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    holder[key] = within(holder[key], [...path, key], manuscript);
  }
  return value;
}

function annotateText(text: string, path: Path, manuscript: Manuscript): string {
  if (!/[{}《》｛]/.test(text)) return text;
  check(text, path, manuscript);
  return text.replace(MARKUP, (whole, base?: string, readings = '', mark?: string, stressed?: string) => {
    if (base) return readOver(base, readings.split('|')) ?? whole;
    if (stressed) return annotated(stressed, DOTS);
    return mark === '/' ? BREAK_HERE : NEVER_HERE;
  });
}

/** One reading for the whole base, or one for each of its characters. */
function readOver(base: string, readings: string[]): string | undefined {
  if (readings.includes('')) return undefined;
  if (readings.length === 1) return annotated(base, readings[0]!);
  const characters = [...base];
  if (characters.length !== readings.length) return undefined;
  return characters.map((character, index) => annotated(character, readings[index]!)).join('');
}

function check(text: string, path: Path, manuscript: Manuscript): void {
  if (manuscript.isFaulty(path)) return;
  const rest = text.replace(MARKUP, (whole, base?: string, readings = '') =>
    base && !readOver(base, readings.split('|')) ? whole : '',
  );
  const [found] = BROKEN.exec(rest) ?? [];
  if (!found) return;
  const field = manuscript.spot(path)?.value ?? { start: 0, end: 0 };
  const start = Math.max(field.start, manuscript.text.indexOf(found, field.start));
  const span = start < field.end ? { start, end: start + found.length } : field;
  manuscript.faultAt('content/broken-annotation', { found }, span, path);
}
