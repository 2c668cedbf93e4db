import type { Format } from '#model';
import type { Ledger } from '../ledger.ts';
import type { Box, SetText } from '../pages/forme.ts';

/** What the ink of two texts may share, in pt, before the eye sees it. */
const TOLERANCE = 1;

/** Characters of each text that the message quotes. */
const QUOTE = 12;

interface Stretch extends Box {
  text: SetText;
}

/**
 * Texts do not run into each other: the ink of one lies clear of all others. Told once for two texts, at the upper one,
 * which as a rule is the one that has grown. Sheets that mean to print one text over another make it an `Artifact`.
 */
export function checkCollision(texts: SetText[], { trim }: Format, ledger: Ledger): void {
  const told = new Set<SetText>();
  let open: Stretch[] = [];
  for (const stretch of stretchesOf(texts, { x: 0, y: 0, ...trim })) {
    open = open.filter((other) => other.y + other.height > stretch.y + TOLERANCE);
    const hit = open.find((other) => other.text !== stretch.text && overlaps(other, stretch));
    open.push(stretch);
    if (!hit) continue;
    const [upper, lower] = [hit.text, stretch.text].sort((one, other) => one.box.y - other.box.y) as [
      SetText,
      SetText,
    ];
    if (told.has(upper)) continue;
    told.add(upper);
    const values = { upper: quote(upper), lower: quote(lower) };
    ledger.add('typeset/collision', values, upper.words, upper.box);
  }
}

/** The stretches of all texts that stand upright on the page, from the head down; what is off it is told elsewhere. */
const stretchesOf = (texts: SetText[], page: Box): Stretch[] =>
  texts
    .filter(({ turned, artifact }) => !turned && !artifact)
    .flatMap((text) => text.lines.flatMap(({ ink }) => ink.map((box) => ({ ...box, text }))))
    .filter((stretch) => overlaps(stretch, page))
    .sort((one, other) => one.y - other.y);

const overlaps = (one: Box, other: Box): boolean =>
  shared(one.x, one.width, other.x, other.width) > TOLERANCE &&
  shared(one.y, one.height, other.y, other.height) > TOLERANCE;

const shared = (a: number, lengthA: number, b: number, lengthB: number): number =>
  Math.min(a + lengthA, b + lengthB) - Math.max(a, b);

const quote = ({ words }: SetText): string => [...words.replace(/\s+/g, '')].slice(0, QUOTE).join('');
