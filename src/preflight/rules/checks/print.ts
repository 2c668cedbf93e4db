import { coverageOf, inksIn, type Tints } from '../../colour/tints.ts';
import { cutBox, type PageFacts, visible } from '../../facts/facts.ts';
import { intersection, isEmpty } from '../../geometry.ts';
import type { Mark } from '../../interpreter/mark.ts';
import { byPage, type Check, less, rounded, worst } from '../row.ts';

/** Marks that come onto the paper within the trim; printer's marks stay outside. */
const printed = (page: PageFacts): Mark[] =>
  visible(page).filter(({ box }) => !isEmpty(intersection(box, cutBox(page))));

const tint = (tints: Tints | undefined, plate: string): number => tints?.get(plate) ?? 0;

/** K 100 and nothing else. */
const isBlack = ({ paint: { tints } }: Mark): boolean =>
  tint(tints, 'Black') >= 0.995 && inksIn(tints!).length === 1;

/** Paper white: an ink is named, and none of it is printed. A pattern shows its own colours. */
const isWhite = ({ paint: { tints, pattern } }: Mark): boolean =>
  tints !== undefined && tints.size > 0 && !pattern && inksIn(tints).length === 0;

const isGray = ({ paint: { space } }: Mark): boolean => space.family === 'DeviceGray' && !space.replaces;

/** Text by its size, rounded to one digit. */
const textSized =
  (isMeant: (mark: Mark) => boolean, least: number, below = 0): Check =>
  (facts) =>
    worst(facts, 'size', less, (page) =>
      printed(page).flatMap((mark) => {
        if (!mark.text || !isMeant(mark)) return [];
        const amount = rounded(mark.text.size, 1);
        return amount < least && amount >= below ? [{ amount, values: { least }, box: mark.box }] : [];
      }),
    );

export const textAtLeast = (least: number, below = 0): Check => textSized(() => true, least, below);

export const whiteTextAtLeast = (least: number): Check => textSized(isWhite, least);

/** Text in several inks, which must meet exactly. */
export const colouredTextAtLeast = (least: number): Check =>
  textSized(({ paint: { tints } }) => tints !== undefined && inksIn(tints).length > 1, least);

/** What is found of text, named by its size. */
const textWith =
  (isMeant: (mark: Mark) => boolean, below: number): Check =>
  (facts) =>
    worst(facts, 'size', less, (page) =>
      printed(page).flatMap((mark) => {
        if (!mark.text || !isMeant(mark)) return [];
        const amount = rounded(mark.text.size, 1);
        return amount < below ? [{ amount, box: mark.box }] : [];
      }),
    );

/** Text of nearly full black with other inks under it. */
export const richBlackTextBelow = (size: number): Check =>
  textWith(({ paint: { tints } }) => tint(tints, 'Black') > 0.85 && inksIn(tints!).length > 1, size);

export const blackTextOverprints = (size: number): Check =>
  textWith((mark) => isBlack(mark) && !isGray(mark) && !mark.manner.overprints, size);

/** Strokes by their width on the page, rounded to three digits. */
const strokes =
  (isMeant: (mark: Mark) => boolean, least: number, below = -1): Check =>
  (facts) =>
    worst(facts, 'width', less, (page) =>
      printed(page).flatMap((mark) => {
        if (mark.kind !== 'stroke' || mark.width === undefined || !isMeant(mark)) return [];
        const amount = rounded(mark.width, 3);
        return amount < least && amount >= below ? [{ amount, values: { least }, box: mark.box }] : [];
      }),
    );

export const linesAtLeast = (least: number, below?: number): Check => strokes(() => true, least, below);

/** Lines that are screened: no ink of them is full. */
export const tintedLinesAtLeast = (least: number, below: number): Check =>
  strokes(
    ({ paint: { tints } }) => tints !== undefined && ![...tints.values()].some((one) => one > 0.995),
    least,
    below,
  );

export const blackLinesOverprint =
  (below: number): Check =>
  (facts) =>
    worst(facts, 'width', less, (page) =>
      printed(page).flatMap((mark) => {
        if (mark.kind !== 'stroke' || !isBlack(mark) || isGray(mark) || mark.manner.overprints) return [];
        const amount = rounded(mark.width ?? 0, 3);
        return amount < below ? [{ amount, box: mark.box }] : [];
      }),
    );

const marksWith =
  (isMeant: (mark: Mark) => boolean): Check =>
  (facts) =>
    byPage(facts, (page) =>
      printed(page)
        .filter(isMeant)
        .map(({ box }) => ({ box })),
    );

export const whiteKnocksOut = marksWith((mark) => isWhite(mark) && mark.manner.overprints);

export const grayKnocksOut = marksWith((mark) => isGray(mark) && mark.manner.overprints);

/** Black text and thin black lines are not DeviceGray. */
export const blackIsCmyk = (textBelow: number, lineBelow: number): Check =>
  marksWith((mark) => {
    if (!isGray(mark) || !isBlack(mark)) return false;
    return mark.text ? mark.text.size < textBelow : mark.kind === 'stroke' && mark.width! < lineBelow;
  });

/** A black that is mixed as a profile mixes it: a weak K over more than 60 % of each other ink. */
export const rgbBlack =
  (kind: 'text' | 'graphics'): Check =>
  (facts) =>
    byPage(facts, (page) =>
      printed(page).flatMap((mark) => {
        const { tints } = mark.paint;
        if ((mark.kind === 'text') !== (kind === 'text') || !tints) return [];
        const amounts = ['Cyan', 'Magenta', 'Yellow', 'Black'].map((plate) => tint(tints, plate));
        const [c, m, y, k] = amounts as [number, number, number, number];
        const inks = amounts.map((amount) => Math.round(100 * amount)).join('/');
        const isMixed = Math.min(c, m, y) > 0.6 && k > 0.3 && k < 0.95 && coverageOf(tints) > 240;
        return isMixed ? [{ values: { inks }, box: mark.box }] : [];
      }),
    );

const SMALLEST = 16;

/** Pictures by the lesser of their two resolutions; the smallest are ornaments. */
const pictures =
  (isMeant: (bits: number) => boolean, least: number, below: number): Check =>
  (facts) =>
    worst(facts, 'ppi', less, (page) =>
      printed(page).flatMap(({ image, ppi, box }) => {
        if (!image || !ppi || !isMeant(image.bits)) return [];
        if (image.width <= SMALLEST || image.height <= SMALLEST) return [];
        const amount = rounded(Math.min(...ppi), 0);
        return amount < least && amount >= below ? [{ amount, values: { least }, box }] : [];
      }),
    );

export const picturesAtLeast = (least: number, below = 0): Check =>
  pictures((bits) => bits > 1, least, below);

export const bitmapsAtLeast = (least: number, below = 0): Check =>
  pictures((bits) => bits === 1, least, below);
