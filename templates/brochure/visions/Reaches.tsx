import { Path } from '@react-pdf/renderer';
import type { Initiative } from '#model';
import { Canvas, circle, fill, n, rect } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { As } from '../../parts/As.tsx';
import { At } from '../../parts/At.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { scale } from '../../style/scale.ts';
import { ink } from '../../style/swatches.ts';
import { HEAD, noteX } from './heads.ts';

type Transport = Extract<Initiative['figure'], { kind: 'transport' }>;

/** The road from the centre: its height, where it begins and how far it may go from the figure's edges, in mm. */
const ROAD = { y: 185.4, from: 5, before: 4, width: 2.4 };

/** Angle in radians that the waves open to at either side of the road, and their greatest breadth there in mm. */
const WAVE = { angle: 0.46, breadth: 12 };

/** How many minutes it takes: waves spread from the centre along a road, one as far as each time. */
export function Reaches({ figure, x, w }: { figure: Transport; x: number; w: number }) {
  const centre = x + ROAD.from;
  const longest = Math.max(...figure.reaches.map(({ minutes }) => minutes));
  const reach = w - ROAD.from - ROAD.before;
  const reaches = figure.reaches.map(({ minutes, to }) => ({ minutes, to, r: (reach * minutes) / longest }));
  const waves = [...reaches].sort((one, other) => other.r - one.r);
  return (
    <>
      <Placed x={x} y={HEAD.under} w={w / 2} {...HEAD.type} role="H4">
        {figure.heading}
      </Placed>
      <Placed x={noteX(x, figure.heading)} y={HEAD.under + 1} w={w / 2} {...scale.small}>
        {figure.note}
      </Placed>
      <As role="Figure" alt={meaning(figure)}>
        <Canvas x={x} y={ROAD.y - WAVE.breadth - 1} w={w + 2} h={2 * WAVE.breadth + 2} part>
          {waves.map(({ minutes, r }, index) => (
            <Wave key={minutes} x={centre} r={r} swatch={index === waves.length - 1 ? 'asase' : 'waki'} />
          ))}
          {rect(centre, ROAD.y - ROAD.width / 2, reach, ROAD.width, 'mizu')}
          {waves.flatMap(({ r }) => [
            circle(centre + r, ROAD.y, 2.4, 'mizu'),
            circle(centre + r, ROAD.y, 1, 'shiro'),
          ])}
          {fill(drop(centre, ROAD.y - 8.6, 13), 'fukasa')}
        </Canvas>
        <Placed x={x} y={ROAD.y + 5.6} w={reach / 3} {...scale.small} weight={700}>
          {figure.from}
        </Placed>
        {reaches.map(({ minutes, to, r }) => (
          <Reach key={minutes} minutes={minutes} to={to} x={centre + r} />
        ))}
      </As>
    </>
  );
}

const meaning = ({ from, reaches }: Transport) =>
  `${from}から、${reaches.map(({ to = '', minutes }) => `${to}${minutes}分`).join('、')}`;

/** A wave of radius `r` round the centre, cut to a strip along the road. */
function Wave({ x, r, swatch }: { x: number; r: number; swatch: 'asase' | 'waki' }) {
  const dy = Math.min(WAVE.breadth, r * Math.sin(WAVE.angle));
  const [open, end] = [dy / Math.tan(WAVE.angle), Math.sqrt(r * r - dy * dy)];
  const [head, foot] = [n(ROAD.y - dy), n(ROAD.y + dy)];
  const [near, half, far] = [0.45, 0.6, 1.3].map((share) => n(x + Math.min(end, open * share)));
  const d =
    `M${n(x)} ${ROAD.y}C${near} ${ROAD.y} ${half} ${head} ${far} ${head}H${n(x + end)}` +
    `A${n(r)} ${n(r)} 0 0 1 ${n(x + end)} ${foot}H${far}C${half} ${foot} ${near} ${ROAD.y} ${n(x)} ${ROAD.y}Z`;
  return <Path d={d} fill={ink(swatch)} />;
}

/** The time over its node, and where it leads to under it. */
const Reach = ({ minutes, to, x }: { minutes: number; to: string | undefined; x: number }) => (
  <>
    <At right={x - 3} y={ROAD.y - 8.6} w={24}>
      <Figure
        value={String(minutes)}
        unit="分"
        size={24}
        unitSize={13}
        weight={700}
        color="fukasa"
        align="right"
      />
    </At>
    {to && (
      <Placed right={x - 3} y={ROAD.y + 2.6} w={30} {...scale.small} weight={700}>
        {to}
      </Placed>
    )}
  </>
);
