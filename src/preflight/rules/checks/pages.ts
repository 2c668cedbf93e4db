import { cutBox, inkBox, type PageFacts, visible } from '../../facts/facts.ts';
import { type Box, grown, intersection, isEmpty, isWithin } from '../../geometry.ts';
import { byPage, type Check, less, more, rounded, worst } from '../row.ts';

/** Rounding of other programs, in points. */
const TOLERANCE = 0.011 * (72 / 25.4);
const MM = 72 / 25.4;

/** TrimBox or ArtBox, and not both. */
export const oneTrim: Check = (facts) =>
  byPage(facts, ({ trim, art }) => {
    const count = [trim, art].filter(Boolean).length;
    return count === 1 ? [] : [{ values: { count } }];
  });

type BoxName = 'TrimBox' | 'ArtBox' | 'BleedBox' | 'MediaBox' | 'CropBox';

const boxesOf = ({ trim, art, bleed, media, crop }: PageFacts): Record<BoxName, Box | undefined> => ({
  TrimBox: trim,
  ArtBox: art,
  BleedBox: bleed,
  MediaBox: media,
  CropBox: crop,
});

/** Each box within the next larger one (ISO 15930-7, 6.10). */
const nesting = [
  ['TrimBox', 'BleedBox'],
  ['ArtBox', 'BleedBox'],
  ['TrimBox', 'MediaBox'],
  ['ArtBox', 'MediaBox'],
  ['BleedBox', 'MediaBox'],
] as const satisfies [BoxName, BoxName][];

const nested =
  (order: readonly (readonly [BoxName, BoxName])[]): Check =>
  (facts) =>
    byPage(facts, (page) => {
      const boxes = boxesOf(page);
      return order.flatMap(([inner, outer]) => {
        const [one, other] = [boxes[inner], boxes[outer]];
        return one && other && !isWithin(one, other, TOLERANCE) ? [{ values: { inner, outer } }] : [];
      });
    });

export const boxesNested = nested(nesting);

export const trimWithinCrop = nested([
  ['TrimBox', 'CropBox'],
  ['ArtBox', 'CropBox'],
]);

export const cropIsMedia: Check = (facts) =>
  byPage(facts, ({ crop, media }) => {
    if (!crop || !media) return [];
    return isWithin(crop, media, TOLERANCE) && isWithin(media, crop, TOLERANCE) ? [] : [{ box: crop }];
  });

export const unscaled: Check = (facts) =>
  byPage(facts, ({ userUnit }) =>
    userUnit === undefined || userUnit === 1 ? [] : [{ values: { factor: userUnit } }],
  );

export const upright: Check = (facts) =>
  byPage(facts, ({ rotate }) => (rotate === 0 ? [] : [{ values: { degrees: rotate } }]));

/** All pages have the trim size of the first, to a tenth of a millimetre. */
export const oneSize: Check = (facts) => {
  const [first] = facts.pages;
  const [firstWidth, firstHeight] = sizeOf(first!);
  return byPage(facts, (page) => {
    const [width, height] = sizeOf(page);
    const isSame = Math.abs(width! - firstWidth!) <= 0.1 && Math.abs(height! - firstHeight!) <= 0.1;
    return isSame
      ? []
      : [{ values: { width: width!, height: height!, firstWidth: firstWidth!, firstHeight: firstHeight! } }];
  });
};

function sizeOf(page: PageFacts): number[] {
  const [left, bottom, right, top] = cutBox(page);
  return [right - left, top - bottom].map((length) => rounded(length / MM, 2));
}

export const notEmpty: Check = (facts) => byPage(facts, (page) => (visible(page).length === 0 ? [{}] : []));

export const notOnePicture: Check = (facts) =>
  byPage(facts, (page) => {
    const marks = visible(page);
    const [only] = marks;
    return marks.length === 1 && only!.kind === 'image' && isWithin(cutBox(page), only!.box, MM) ? [{}] : [];
  });

/** Annotations stay outside the bleed; only printer's marks may come up to the trim (ISO 15930-7, 6.17). */
export const annotationsOutside: Check = (facts) =>
  byPage(facts, (page) =>
    page.annotations.flatMap(({ subtype, box }) => {
      if (subtype === 'TrapNet') return [];
      const area = subtype === 'PrinterMark' ? cutBox(page) : inkBox(page);
      return !box || !isEmpty(intersection(box, area)) ? [{ values: { kind: subtype }, box }] : [];
    }),
  );

export const noAnnotations: Check = (facts) =>
  byPage(facts, ({ annotations }) =>
    annotations.map(({ subtype, box }) => ({ values: { kind: subtype }, box })),
  );

/** The narrowest side of the bleed in millimetres. */
function bleedOf(page: PageFacts): number {
  const trim = cutBox(page);
  const bleed = page.bleed ?? trim;
  const sides = [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]];
  return Math.min(...sides) / MM;
}

export const bleedAtLeast =
  (least: number): Check =>
  (facts) =>
    worst(facts, 'width', less, (page) => {
      const amount = rounded(bleedOf(page), 2);
      return amount < least ? [{ amount, values: { least } }] : [];
    });

export const bleedAtMost =
  (most: number): Check =>
  (facts) =>
    worst(facts, 'width', more, (page) => {
      const amount = rounded(bleedOf(page), 2);
      return amount > most ? [{ amount, values: { most } }] : [];
    });

/** Half a millimetre: what is nearer to the trim is meant to reach it. */
const REACH = 0.5 * MM;
const SHORT = 0.1 * MM;
/** Art narrower than this along the edge is no ground or picture. */
const LEAST_EDGE = 5 * MM;

/** Grounds and pictures that reach the trim go on to the edge of the bleed. */
export const bleedFilled: Check = (facts) =>
  worst(facts, 'gap', more, (page) => {
    if (!page.bleed) return [];
    const [trim, bleed] = [cutBox(page), page.bleed];
    return visible(page).flatMap((mark) => {
      if (!mark.isRectangle) return [];
      const gaps = [0, 1, 2, 3]
        .map((side) => gapOn(side, mark.box, trim, bleed))
        .filter((gap) => gap > SHORT);
      return gaps.length > 0 ? [{ amount: rounded(Math.max(...gaps) / MM, 2), box: mark.box }] : [];
    });
  });

/** How far an edge that reaches the trim stays behind the bleed; 0 for one that does not reach it. */
function gapOn(side: number, box: Box, trim: Box, bleed: Box): number {
  const outwards = side < 2 ? -1 : 1;
  const across = side % 2 === 0 ? 1 : 0;
  const overlap = Math.min(box[across + 2]!, trim[across + 2]!) - Math.max(box[across]!, trim[across]!);
  const opposite = (side + 2) % 4;
  const isInside = (box[opposite]! - trim[side]!) * outwards < 0;
  const beyond = (box[side]! - trim[side]!) * outwards;
  if (!isInside || overlap < LEAST_EDGE || beyond < -REACH) return 0;
  return (bleed[side]! - box[side]!) * outwards;
}

/** Text keeps its distance from the trim, unless it is outside of it as a whole. `below` leaves out what is worse. */
export const safeZone =
  (least: number, below = 0): Check =>
  (facts) =>
    worst(facts, 'distance', less, (page) => {
      const trim = cutBox(page);
      return visible(page).flatMap(({ text, box }) => {
        if (!text || isEmpty(intersection(box, trim)) || isWithin(box, grown(trim, -least * MM), 0.05))
          return [];
        const sides = [box[0] - trim[0], box[1] - trim[1], trim[2] - box[2], trim[3] - box[3]];
        const amount = rounded(Math.min(...sides) / MM, 1);
        return amount < least && (below === 0 || amount >= below) ? [{ amount, values: { least }, box }] : [];
      });
    });
