import { Defs, LinearGradient, Rect, Stop } from '@react-pdf/renderer';
import type { AgeMark } from '../../art/agechart.ts';
import { Canvas, circle, group, n, rect, stroke } from '../../art/pen.tsx';
import { LINE_HEIGHT } from '../../style/format.ts';
import { ink, type SwatchName } from '../../style/swatches.ts';
import { type Bar, FADE_END, placeOf, type Scheme, type Side } from './bars.ts';

/** Ground of the bars: on the water under the line they are white. */
const ABOVE = { rest: 'fukasa', shorter: 'waki', new: 'daidai' } as const satisfies Record<
  Scheme['tone'],
  SwatchName
>;

/** The narrow bar that goes on at a tall bar's foot, in mm. */
const EXTENSION = 6;

/** Radius of the disc of a new scheme and its distance before the bar, in mm. */
export const NEW_DISC = { r: 8.6, before: 12 };

interface BarsDrawingProps {
  axis: readonly AgeMark[];
  birth: number;
  above: Side;
  below: Side;
}

/** Bars, guides and the marks of the age on the line. */
export function BarsDrawing({ axis, birth, above, below }: BarsDrawingProps) {
  const bars = [...above.bars, ...below.bars];
  const [top, foot] = [bars.map(({ y }) => y), bars.map(({ y, h }) => y + h)];
  return (
    <Canvas x={-3} y={40} w={216} h={190} part>
      <Defs>
        {[...new Set(above.bars.map(({ scheme }) => ABOVE[scheme.tone]))].map((swatch) => (
          <Fade key={swatch} id={`fade-${swatch}`} from={birth} swatch={swatch} ground="shiro" />
        ))}
        <Fade id="fade-below" from={birth} swatch="shiro" ground="waki" />
      </Defs>
      {group(
        undefined,
        ...guides(above.bars, axis),
        stroke(`M${n(birth)} ${n(Math.min(...top))}V${n(Math.max(...foot))}`, 'mizu', 0.6),
        ...above.bars.flatMap((bar) =>
          drawn(bar, axis, ABOVE[bar.scheme.tone], `fade-${ABOVE[bar.scheme.tone]}`),
        ),
        ...below.bars.flatMap((bar) => drawn(bar, axis, 'shiro', 'fade-below')),
        ...bars.filter(({ scheme }) => scheme.isNew).map(disc),
        ...axis.filter(({ major, id }) => major && id !== 'birth').flatMap(mark),
        circle(birth, LINE_HEIGHT, 7, 'mizu'),
      )}
    </Canvas>
  );
}

interface FadeProps {
  id: string;
  from: number;
  swatch: SwatchName;
  ground: SwatchName;
}

/** A bar whose end is not known fades into the ground over its last two fifths. */
const Fade = ({ id, from, swatch, ground }: FadeProps) => (
  <LinearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={FADE_END} y1={1} y2={1}>
    <Stop offset={0} stopColor={ink(swatch)} />
    <Stop offset={0.6} stopColor={ink(swatch)} />
    <Stop offset={1} stopColor={ink(ground)} />
  </LinearGradient>
);

function drawn({ scheme, x0, x1, y, h }: Bar, axis: readonly AgeMark[], swatch: SwatchName, fade: string) {
  const bar = scheme.open ? (
    <Rect x={n(x0)} y={n(y)} width={n(x1 - x0)} height={n(h)} fill={`url(#${fade})`} />
  ) : (
    rect(x0, y, x1 - x0, h, swatch)
  );
  if (!scheme.extension) return [bar];
  // One outline's width under the bar, so that no seam shows between the two.
  const end = placeOf(scheme.extension.to, axis);
  return [bar, rect(x1 - 0.1, y + h - EXTENSION, end - x1 + 0.1, EXTENSION, swatch)];
}

/** Down from a bar's end to its age, from the highest bar that ends there. */
function guides(bars: readonly Bar[], axis: readonly AgeMark[]) {
  const ends = bars
    .filter(({ scheme }) => !scheme.open)
    .flatMap(({ scheme, y, h }) => [
      { id: scheme.to, y },
      ...(scheme.extension ? [{ id: scheme.extension.to, y: y + h - EXTENSION }] : []),
    ]);
  return axis
    .filter(({ major, id }) => major && id !== 'birth')
    .flatMap(({ id, x }) => {
      const tops = ends.filter((end) => end.id === id).map(({ y }) => y);
      if (!tops.length) return [];
      return [stroke(`M${n(x)} ${n(Math.min(...tops))}V${LINE_HEIGHT}`, 'ishi', 0.4)];
    });
}

const disc = ({ x0, y, h }: Bar) => circle(x0 - NEW_DISC.before, y + h / 2, NEW_DISC.r, 'shu');

const mark = ({ x }: AgeMark) => [circle(x, LINE_HEIGHT, 2.2, 'mizu'), circle(x, LINE_HEIGHT, 0.9, 'shiro')];
