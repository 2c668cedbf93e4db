import { type Box, type Glyphs, type Group, mapBox, type Pages, type Template } from '#model';
import { contrast, type Rgb, rgbOf } from './colour.ts';
import { Ground, overlap } from './ground/ground.ts';
import { type Painted, type Run, scaleOf } from './ground/layers.ts';
import type { Tint } from './ground/tint.ts';

/** Type that does not stand out from what is below it. */
export interface Faint {
  words: string;
  /** Measured, and what it should be at least. */
  ratio: number;
  least: number;
  /** The swatch of the type, and the ground where it is worst, as #rrggbb. */
  swatch: string;
  ground: string;
  box: Box;
}

/** WCAG 2.2, 1.4.3 (the same in JIS X 8341-3:2016): of ordinary and of large type. */
const LEAST = { ordinary: 4.5, large: 3 };

/**
 * From which size in pt type is large, ordinary and bold. For full-width type WCAG leaves it open; WAIC's translation
 * takes the sizes of large-print schoolbooks (拡大教科書) as their equal.
 */
const LARGE = { western: { plain: 18, bold: 14 }, full: { plain: 22, bold: 18 } };

/**
 * Every text of a page whose contrast is less than it should be, at the character where it is least; the worst run of each
 * text. From the display list alone, so it is exact on flat grounds, veils and gradients. What is painted over a text
 * later is not looked at.
 */
export function faintTexts(
  { layers, runs }: Painted,
  faces: Pages['faces'],
  swatches: Template['swatches'],
): Faint[] {
  const ground = new Ground(layers);
  const worst = new Map<Group | Run, Faint>();
  for (const run of runs) {
    const found = faintest(run, ground, swatches[run.glyphs.paint.swatch]!.screen);
    if (!found || found.ratio >= LEAST.ordinary || isOrnament(run)) continue;
    const least = isLarge(run, faces) ? LEAST.large : LEAST.ordinary;
    const key = run.text ?? run;
    if (found.ratio >= least || found.ratio >= (worst.get(key)?.ratio ?? Infinity)) continue;
    const { paint, text } = run.glyphs;
    worst.set(key, {
      ...found,
      ground: hex(found.ground),
      words: text.join(''),
      least,
      swatch: paint.swatch,
    });
  }
  return [...worst.values()];
}

/** Keys of the pictures that type stands on. */
export const picturesUnder = ({ layers, runs }: Painted): string[] =>
  layers.flatMap(({ item, box, order }) => {
    if (item.kind !== 'picture') return [];
    const isGround = runs.some(
      ({ glyphs, setting, order: own }) =>
        own > order && glyphs.ids.length > 0 && overlap(mapBox(boxOf(glyphs), setting.matrix), box),
    );
    return isGround ? [item.picture] : [];
  });

/** Punctuation in a colour of its own says nothing that could be lost. */
const isOrnament = ({ glyphs: { text } }: Run): boolean => /^[\p{P}\s]*$/u.test(text.join(''));

const FULL_WIDTH = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\u3000-\u30ff\uff00-\uff60]/u;

function isLarge({ glyphs: { face, size, text }, setting: { matrix } }: Run, faces: Pages['faces']): boolean {
  const { plain, bold } = FULL_WIDTH.test(text.join('')) ? LARGE.full : LARGE.western;
  const isBold = /Bold|Black|Heavy/.test(faces[face]!.name);
  return size * scaleOf(matrix) >= (isBold ? bold : plain) - ROUNDING;
}

/** Sizes in q are no round ones in pt. */
const ROUNDING = 0.05;

interface Judged {
  ratio: number;
  ground: Rgb;
  box: Box;
}

/** The character of a run with the least contrast; one point stands for all where they have the same ground. */
function faintest({ glyphs, setting, order }: Run, ground: Ground, screen: string): Judged | undefined {
  if (glyphs.ids.length === 0) return undefined;
  const type: Tint = [...rgbOf(screen), glyphs.paint.opacity ?? 1];
  const judge = (x: number, y: number, box: Box): Judged => {
    const [below, above] = ground.colours(x, y, order, type, setting.veils);
    return { ratio: contrast(above, below), ground: below, box };
  };
  const whole = mapBox(boxOf(glyphs), setting.matrix);
  const [x, y] = [whole.x + whole.width / 2, whole.y + whole.height / 2];
  if (shows(x, y, setting) && ground.isEven(whole, order)) return judge(x, y, whole);
  let least: Judged | undefined;
  for (const body of bodiesOf(glyphs)) {
    const box = mapBox(body, setting.matrix);
    const samples = POINTS.map(([u, v]) => [box.x + u * box.width, box.y + v * box.height] as const)
      .filter(([x, y]) => shows(x, y, setting))
      .map(([x, y]) => judge(x, y, box))
      .sort((one, other) => one.ratio - other.ratio);
    const judged = samples[Math.min(1, samples.length - 1)];
    if (judged && !(judged.ratio >= (least?.ratio ?? Infinity))) least = judged;
  }
  return least;
}

/**
 * Where the ground of a character is looked at: no two points in one row or column, and the worst of the five does not
 * count, so that a thin line across or down is not taken for its ground.
 */
const POINTS = [1, 3, 0, 4, 2].map((row, column) => [(column + 0.5) / 5, (row + 0.5) / 5] as const);

function shows(x: number, y: number, { box, windows }: Run['setting']): boolean {
  const isIn = x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
  return isIn && windows.every((window) => window.shows(x, y));
}

/** Above and below the baseline, in em: letters and figures, and what fills its em square. */
const WESTERN = { above: 0.72, below: 0, width: 0.55 };
const SQUARE = { above: 0.84, below: 0.08, width: 1 };

/** About where the characters of a run are, without blanks. */
function bodiesOf({ ids, x, y, dy, size, text, vertical }: Glyphs): Box[] {
  return ids.flatMap((_, index): Box[] => {
    const character = text[index]!;
    if (/^\s+$/.test(character)) return [];
    const { above, below, width } = /^[\x21-\x7e]$/.test(character) ? WESTERN : SQUARE;
    const room = vertical ? Infinity : (x[index + 1] ?? Infinity) - x[index]!;
    const own = Math.min(width * size, room > 0 ? room : Infinity);
    const top = y + (dy?.[index] ?? 0) - above * size;
    return [{ x: x[index]!, y: top, width: own, height: (above + below) * size }];
  });
}

/** A box that holds all characters of a run. */
function boxOf({ x, y, dy, size }: Glyphs): Box {
  const [left, right] = [Math.min(...x), Math.max(...x) + size];
  const [top, bottom] = dy ? [y + Math.min(...dy), y + Math.max(...dy)] : [y, y];
  const height = bottom - top + (SQUARE.above + SQUARE.below) * size;
  return { x: left, y: top - SQUARE.above * size, width: right - left, height };
}

const hex = (rgb: Rgb): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
