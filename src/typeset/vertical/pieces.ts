/** How a character stands in a column: as it is, on its side, or beside its neighbour (縦中横). */
export type Stance = 'upright' | 'turned' | 'abreast';

/** A part of a column whose characters stand alike. */
export interface Piece {
  start: number;
  end: number;
  stance: Stance;
}

/** Western words with the spaces between them, and points of exclamation and question. */
const WESTERN = /[!-~¡-ɏ]+(?: +[!-~¡-ɏ]+)*|[！？]+/g;

/** Two figures share a square, as do !! and !? (JLREQ 2.3.2, 3.2.5). */
const ABREAST = /^(?:\d{2}|[!?]{2}|[！？]{2})$/;

/** Figures, single letters and short initials stand upright one by one, as wide as Japanese (JLREQ 2.3.2). */
const ONE_BY_ONE = /^(?:\d+|[A-Za-z]|[A-Z]{2,3}|[!?])$/;

/** The pieces of a column in order; what is left out stands upright and is printed as it is. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(WESTERN)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    stance: stanceOf(words),
  }));
}

function stanceOf(words: string): Stance {
  if (ABREAST.test(words)) return 'abreast';
  return ONE_BY_ONE.test(words) || /[！？]/.test(words) ? 'upright' : 'turned';
}

/** What is printed for a piece: wide forms upright, narrow ones abreast. As long as the text. */
export function printedForm(words: string, stance: Stance): string {
  if (stance === 'upright') return words.replace(/[!-~]/g, (narrow) => moved(narrow, WIDE));
  if (stance === 'abreast') return words.replace(/[！-～]/g, (wide) => moved(wide, -WIDE));
  return words;
}

/** From U+0021 to its full-width form U+FF01. */
const WIDE = 0xfee0;

const moved = (character: string, by: number): string => String.fromCharCode(character.charCodeAt(0) + by);
