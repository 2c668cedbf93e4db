import type { FlatPaint, Segment, Shape } from '#model';

/** The colour of the stamp, which no palette has. */
export const STAMP = 'sample:stamp';

const paint: FlatPaint = { kind: 'flat', swatch: STAMP };

type Stroke = [x: number, y: number][];

/** 見 and 本 as strokes on a field of ten by ten. */
const ken: Stroke[] = [
  [
    [2, 0.5],
    [8, 0.5],
    [8, 6],
    [2, 6],
    [2, 0.5],
  ],
  [
    [2, 2.3],
    [8, 2.3],
  ],
  [
    [2, 4.2],
    [8, 4.2],
  ],
  [
    [4, 6],
    [3.6, 7.8],
    [1, 9.5],
  ],
  [
    [6, 6],
    [6, 9],
    [9.2, 9],
    [9.2, 8],
  ],
];
const hon: Stroke[] = [
  [
    [0.7, 2.6],
    [9.3, 2.6],
  ],
  [
    [5, 0.3],
    [5, 9.7],
  ],
  [
    [4.8, 2.8],
    [0.7, 7.6],
  ],
  [
    [5.2, 2.8],
    [9.3, 7.6],
  ],
  [
    [3.1, 7.4],
    [6.9, 7.4],
  ],
];

/**
 * 「見本」 in a frame, drawn: it needs no face. `x` and `y` are its top left corner, `height` that of the frame, in pt; it is
 * twice as wide.
 */
export function stamp(x: number, y: number, height: number): Shape[] {
  const field = height * 0.66;
  const margin = (height - field) / 2;
  const strokes = (of: Stroke[], left: number): Stroke[] =>
    of.map((stroke) =>
      stroke.map(([across, down]) => [left + (across / 10) * field, y + margin + (down / 10) * field]),
    );
  const width = 2 * height;
  const frame: Stroke = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  const between = (width - 2 * field) / 3;
  const drawn = [frame, ...strokes(ken, x + between), ...strokes(hon, x + 2 * between + field)];
  return drawn.map((points) => {
    const path = points.map(([across, down], index): Segment => [index === 0 ? 'M' : 'L', across, down]);
    return { kind: 'shape', path, stroke: { paint, width: height / 20, join: 'round' } };
  });
}
