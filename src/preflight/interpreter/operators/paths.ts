import { grown, intersection } from '../../geometry.ts';
import type { Area } from '../mark.ts';
import { Path } from '../path.ts';
import { shapeOf } from '../pattern.ts';
import { type Operator, type Operators, operator, type Run } from '../run.ts';
import { dashShare, strokeArea } from '../stroke.ts';

type Rule = Area['rule'];

/** Builds and paints paths (ISO 32000-1, 8.5). */
export const paths: Operators = {
  m: operator(2, (run, [x, y]) => run.path.move(run.state.ctm, x!, y!)),
  l: operator(2, (run, [x, y]) => run.path.line(run.state.ctm, x!, y!)),
  c: operator(6, (run, [a, b, c, d, e, f]) => run.path.curve(run.state.ctm, a!, b!, c!, d!, e!, f!)),
  v: operator(4, (run, [c, d, e, f]) => {
    const [x, y] = run.path.place;
    run.path.curve(run.state.ctm, x, y, c!, d!, e!, f!);
  }),
  y: operator(4, (run, [a, b, e, f]) => run.path.curve(run.state.ctm, a!, b!, e!, f!, e!, f!)),
  h: operator(0, (run) => run.path.close()),
  re: operator(4, (run, [x, y, width, height]) => run.path.rectangle(run.state.ctm, x!, y!, width!, height!)),
  S: painting({ strokes: true }),
  s: painting({ closes: true, strokes: true }),
  f: painting({ fills: 'nonzero' }),
  F: painting({ fills: 'nonzero' }),
  'f*': painting({ fills: 'evenodd' }),
  B: painting({ fills: 'nonzero', strokes: true }),
  'B*': painting({ fills: 'evenodd', strokes: true }),
  b: painting({ closes: true, fills: 'nonzero', strokes: true }),
  'b*': painting({ closes: true, fills: 'evenodd', strokes: true }),
  n: painting({}),
  W: operator(0, (run) => {
    run.pendingClip = 'nonzero';
  }),
  'W*': operator(0, (run) => {
    run.pendingClip = 'evenodd';
  }),
};

function painting({
  closes,
  fills,
  strokes,
}: {
  closes?: boolean;
  fills?: Rule;
  strokes?: boolean;
}): Operator {
  return operator(0, (run) => {
    if (closes) run.path.close();
    if (fills && !run.path.isEmpty) fill(run, fills);
    if (strokes && !run.path.isEmpty) stroke(run);
    clip(run);
    run.path = new Path();
  });
}

function fill(run: Run, rule: Rule): void {
  const { polygons, box } = run.path;
  const area: Area = { polygons: () => polygons, rule, share: 1 };
  const isRectangle = run.path.rectangleBox !== undefined;
  run.emit('fill', 'fill', box, shapeOf(run, 'fill', area, box), { isRectangle });
}

function stroke(run: Run): void {
  const { subpaths, box } = run.path;
  const { lineWidth, cap, dash } = run.state;
  const width = lineWidth * run.scale;
  const polygons = () => strokeArea(subpaths, width, cap);
  const area: Area = { polygons, rule: 'nonzero', share: dashShare(dash) };
  const around = grown(box, width / 2);
  run.emit('stroke', 'stroke', around, shapeOf(run, 'stroke', area, around), { width });
}

function clip(run: Run): void {
  const rule = run.pendingClip;
  run.pendingClip = undefined;
  if (!rule) return;
  const { box, areas } = run.state.clip;
  const upright = run.path.rectangleBox;
  const { polygons } = run.path;
  run.change({
    clip: {
      box: intersection(box, run.path.box),
      areas: upright ? areas : [...areas, { polygons: () => polygons, rule, share: 1 }],
    },
  });
}
