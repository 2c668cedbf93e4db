/** 級 and 歯 of a stretch of words, 0.25 mm each. */
interface Step {
  size: number;
  feed: number;
  weight?: 400 | 700 | 900;
}

/** The type ladder of the art direction. */
export const scale = {
  note: { size: 9, feed: 14 },
  /** Heads of a table's columns. */
  column: { size: 9, feed: 15 },
  small: { size: 11, feed: 17 },
  /** What stands under a fact, or behind its figure. */
  gloss: { size: 11, feed: 16 },
  body: { size: 13, feed: 22 },
  /** A fact's name, with its figure at the right. */
  fact: { size: 13, feed: 20 },
  /** The figure of a fact. */
  value: { size: 16, feed: 16, weight: 700 },
  /** Page numbers: coloured or white, so not as small as notes. */
  folio: { size: 13, feed: 17 },
  /** The small line over a title. */
  kicker: { size: 13, feed: 20, weight: 700 },
  lead: { size: 18, feed: 31 },
  /** Heads of columns of facts. */
  part: { size: 18, feed: 26, weight: 900 },
  heading: { size: 20, feed: 28, weight: 700 },
} as const satisfies Record<string, Step>;
