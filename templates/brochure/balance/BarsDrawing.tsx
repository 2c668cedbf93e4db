import type { ReactNode } from 'react';
import type { AgeMark } from '../../art/agechart.ts';
import { Canvas, circle, fill, group, rect } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { LINE_HEIGHT } from '../../style/format.ts';
import type { SwatchName } from '../../style/swatches.ts';
import { type Bar, openBar, type Scheme } from './bar.ts';
import { placeOf, type Side } from './bars.ts';

/** Ground of the bars, by what they give. */
export const GROUNDS = { rest: 'fukasa', shorter: 'sora', new: 'daidai' } as const satisfies Record<
  Scheme['tone'],
  SwatchName
>;

/** The narrow bar that goes on beside the foot of a tall one, and the gap between the two, in mm. */
export const EXTENSION = { h: 6, gap: 1 };

/** The drop of a new scheme: its height, and the distance of its axis before the bar, in mm. */
export const NEW_DROP = { h: 25, before: 12 };

/** Where the light columns begin above the first bar, and end under the last, in mm. */
const LIGHT = { above: 2.6, below: 3 };

/** Breadth of the stem that the child's birth grows from the line, in mm. */
const STEM = 1.2;

/** Rule beside a group, and its place, in mm. */
const RULE = { x: 14, w: 1.2 };

interface BarsDrawingProps {
  axis: readonly AgeMark[];
  birth: number;
  above: Side;
  below: Side;
}

/** On the ground: every second year lies in the light. Ends of bars stand on the edges of these columns. */
export function yearLight({ axis, birth, above, below }: BarsDrawingProps): ReactNode {
  const bars = [...above.bars, ...below.bars];
  const top = Math.min(LINE_HEIGHT, ...bars.map(({ y }) => y)) - LIGHT.above;
  const foot = Math.max(LINE_HEIGHT, ...bars.map(({ y, h }) => y + h)) + LIGHT.below;
  const years = axis.filter(({ id, major, x }) => id === 'birth' || (major && x > birth));
  return group(
    undefined,
    years.flatMap(({ x }, index) => {
      const next = years[index + 1];
      return index % 2 || !next ? [] : [rect(x, top, next.x - x, foot - top, 'soko')];
    }),
  );
}

/** The bars, what groups them, and the marks of the age on the line. */
export function BarsDrawing({ axis, birth, above, below }: BarsDrawingProps) {
  const bars = [...above.bars, ...below.bars];
  const [across, from] = [
    bars.filter(({ x0, x1 }) => x0 < birth && x1 > birth),
    bars.filter(({ x0, x1 }) => x0 >= birth || x1 <= birth),
  ];
  const stem = (of: readonly Bar[]) => {
    const top = Math.min(LINE_HEIGHT, ...of.map(({ y }) => y));
    const foot = Math.max(LINE_HEIGHT, ...of.map(({ y, h }) => y + h));
    return rect(birth - STEM / 2, top, STEM, foot - top, 'mizu');
  };
  return (
    <Canvas x={-3} y={40} w={216} h={190} part>
      {group(
        undefined,
        ...[...above.heads, ...below.heads].map(({ y, foot }) => rect(RULE.x, y, RULE.w, foot - y, 'fukasa')),
        stem(bars),
        ...across.flatMap((bar) => drawn(bar, axis)),
        ...from.flatMap((bar) => drawn(bar, axis)),
        stem(from),
        ...bars.filter(({ scheme }) => scheme.isNew).map(newDrop),
        ...axis.filter(({ major, id }) => major && id !== 'birth').flatMap(mark),
        circle(birth, LINE_HEIGHT, 7, 'mizu'),
      )}
    </Canvas>
  );
}

/** A bar with a known end is cut there; what goes on for some is a bar of its own. */
function drawn(bar: Bar, axis: readonly AgeMark[]): ReactNode[] {
  const { scheme, x0, x1, y, h } = bar;
  const swatch = GROUNDS[scheme.tone];
  if (scheme.open) return openBar(bar).map((outline) => fill(outline, swatch));
  const body = rect(x0, y, x1 - x0, h, swatch);
  if (!scheme.extension) return [body];
  const x = x1 + EXTENSION.gap;
  return [body, rect(x, y + h - EXTENSION.h, placeOf(scheme.extension.to, axis) - x, EXTENSION.h, swatch)];
}

const newDrop = ({ x0, y, h }: Bar) =>
  fill(drop(x0 - NEW_DROP.before, y + h / 2 - NEW_DROP.h * 0.62, NEW_DROP.h), 'shu');

const mark = ({ x }: AgeMark) => [circle(x, LINE_HEIGHT, 2.2, 'mizu'), circle(x, LINE_HEIGHT, 0.9, 'shiro')];
