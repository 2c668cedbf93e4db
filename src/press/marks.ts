import { type FlatPaint, mm, type Segment, type Shape } from '#model';

/** The colour of marks, which no palette has: every plate carries them. */
export const REGISTRATION = 'press:registration';

/** What marks need around the trim, in pt: 3 mm of bleed, and 12 mm beside it. */
export const SLUG = mm(12);

/** Lengths of marks in pt. */
const LENGTH = mm(10);
const CROSS = mm(20);

/** 0.106 mm, between the 0.1 pt of old practice and InDesign's 0.10 mm. */
const WIDTH = 0.3;

const paint: FlatPaint = { kind: 'flat', swatch: REGISTRATION };

type Point = [x: number, y: number];

/**
 * トンボ: at each corner two nested angles, 内トンボ for the trim and 外トンボ for the bleed; at the middle of each side a cross
 * (センタートンボ). Nothing of them lies within the bleed: the lines along it stand beside it, 0.05 mm farther out. Lengths
 * in pt, origin in the top left corner of the trim.
 */
export function cropMarks(trim: { width: number; height: number }, bleed: number): Shape[] {
  const { width, height } = trim;
  const along = bleed + WIDTH / 2;
  const far = bleed + LENGTH;
  const corners = [
    { at: [0, 0], to: [-1, -1] },
    { at: [width, 0], to: [1, -1] },
    { at: [width, height], to: [1, 1] },
    { at: [0, height], to: [-1, 1] },
  ] as const;
  const middles = [
    { at: [width / 2, 0], out: [0, -1] },
    { at: [width, height / 2], out: [1, 0] },
    { at: [width / 2, height], out: [0, 1] },
    { at: [0, height / 2], out: [-1, 0] },
  ] as const;
  return [
    ...corners.flatMap(({ at: [x, y], to: [right, down] }) => {
      const point = (across: number, deep: number): Point => [x + right * across, y + down * deep];
      return [
        line(point(0, far), point(0, along), point(far, along)),
        line(point(far, 0), point(along, 0), point(along, far)),
      ];
    }),
    ...middles.flatMap(({ at: [x, y], out: [right, down] }) => {
      const point = (out: number, aside: number): Point => [
        x + right * out + down * aside,
        y + down * out + right * aside,
      ];
      const bar = bleed + mm(5);
      return [line(point(bleed, 0), point(far, 0)), line(point(bar, -CROSS / 2), point(bar, CROSS / 2))];
    }),
  ];
}

function line(...points: Point[]): Shape {
  const path = points.map(([x, y], index): Segment => [index === 0 ? 'M' : 'L', x, y]);
  return { kind: 'shape', path, stroke: { paint, width: WIDTH } };
}
