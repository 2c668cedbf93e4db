import type { FontCondition } from '../fonts/coding.ts';
import { hasFont } from './applies.ts';
import * as content from './checks/content.ts';
import { condition } from './condition.ts';
import type { Row } from './row.ts';

const own = (number: FontCondition, clause: string, applies?: Row['applies']): Row =>
  condition(number, clause, content.fontMeets(number), applies);

const composite = hasFont(/^CIDFont/);
const trueType = hasFont(/^TrueType$/);
const type1 = hasFont(/^Type1$/);

/** Checkpoints 10 and 31. */
export const fonts = [
  condition('10-001', '7.2', content.unicodeKnown(false)),
  own('31-001', '7.21.3.1', composite),
  own('31-002', '7.21.3.1', composite),
  own('31-003', '7.21.3.1', composite),
  own('31-004', '7.21.3.2', hasFont(/^CIDFontType2$/)),
  own('31-005', '7.21.3.2', hasFont(/^CIDFontType2$/)),
  own('31-006', '7.21.3.3', composite),
  own('31-007', '7.21.3.3', composite),
  own('31-008', '7.21.3.3', composite),
  condition('31-009', '7.21.4.1', content.renderedFontsEmbedded),
  condition('31-011', '7.21.4.1', content.noLack('absent')),
  // The character sets of Type 1 programs are not read; where a font states one, that is said of the font.
  condition('31-012', '7.21.4.2', () => [], type1),
  condition('31-013', '7.21.4.2', () => [], type1),
  own('31-014', '7.21.4.2', composite),
  own('31-015', '7.21.4.2', composite),
  condition('31-016', '7.21.5', content.widthsConsistent),
  own('31-017', '7.21.6', trueType),
  condition('31-018', '7.21.6', content.noLack('lookup'), trueType),
  own('31-019', '7.21.6', trueType),
  own('31-020', '7.21.6', trueType),
  own('31-021', '7.21.6', trueType),
  own('31-022', '7.21.6', trueType),
  own('31-023', '7.21.6', trueType),
  own('31-024', '7.21.6', trueType),
  own('31-025', '7.21.6', trueType),
  own('31-026', '7.21.6', trueType),
  own('31-027', '7.21.7'),
  own('31-028', '7.21.7'),
  own('31-029', '7.21.7'),
  condition('31-030', '7.21.8', content.noLack('notdef', true)),
] as const satisfies readonly Row[];
