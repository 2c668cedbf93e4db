import type { Initiative } from '#model';
import { Canvas, circle, fill, rect } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import type { SwatchName } from '../../style/swatches.ts';

type Transport = Extract<Initiative['figure'], { kind: 'transport' }>;

const MODES: readonly SwatchName[] = ['ishi', 'mizu', 'midori', 'daidai', 'fukasa'];
/** Left edge of the bars from the figure's, and the space kept at their right. */
const BARS = { left: 14, right: 4 };

/** Minutes by road from the centre, and how people move now and later. */
export function TransportFigure({ figure, x, w }: { figure: Transport; x: number; w: number }) {
  return (
    <>
      <Reaches figure={figure} x={x} w={w} />
      <Mix figure={figure} x={x} w={w} />
      <Placed right={x + w} y={232.4} w={w} size={9} feed={14}>
        {figure.source}
      </Placed>
    </>
  );
}

function Reaches({ figure, x, w }: { figure: Transport; x: number; w: number }) {
  const { reaches } = figure;
  const longest = Math.max(...reaches.map(({ minutes }) => minutes));
  const left = x + BARS.left;
  const scaleOf = (minutes: number) => ((w - BARS.left - BARS.right) * minutes) / longest;
  const top = (row: number) => 175.6 + row * 9.4;
  const foot = top(reaches.length - 1) + 8;
  return (
    <>
      <Placed x={x} y={164.8} w={w / 2} size={15} feed={22} weight={700} color="fukasa" role="H4">
        {figure.heading}
      </Placed>
      <Placed x={x + ems(figure.heading) * 3.75 + 3} y={165.2} w={w / 2} size={10} feed={22}>
        {figure.note}
      </Placed>
      <As
        role="Figure"
        alt={`${figure.from}から、${reaches.map(({ to, minutes }) => `${to}${minutes}分`).join('、')}`}
      >
        <Canvas x={x} y={173} w={w + 2} h={foot - 172} part>
          {[0, ...reaches.map(({ minutes }) => minutes)].map((minutes) => (
            <Guide key={minutes} x={left + scaleOf(minutes)} foot={foot} />
          ))}
          {reaches.map(({ to, minutes }, row) => (
            <Reach key={to} left={left} length={scaleOf(minutes)} y={top(row)} far={row > 0} />
          ))}
        </Canvas>
        <Placed
          x={x}
          y={(top(0) + foot) / 2 - 4.2}
          w={BARS.left}
          size={11}
          feed={17}
          weight={700}
          color="fukasa"
        >
          {figure.from}
        </Placed>
        {reaches.map(({ to, minutes }, row) => {
          const roomy = (w - BARS.left - BARS.right) * (1 - minutes / longest) > ems(to) * 2.5 + 3;
          return roomy ? (
            <Placed key={to} x={left + scaleOf(minutes) + 2} y={top(row) + 0.2} w={30} size={10} feed={21}>
              {to}
            </Placed>
          ) : (
            <Placed
              key={to}
              right={left + scaleOf(minutes) - 3}
              y={top(row) + 0.2}
              w={30}
              size={10}
              feed={21}
              weight={700}
              color="shiro"
            >
              {to}
            </Placed>
          );
        })}
        {[0, ...reaches.map(({ minutes }) => minutes)].map((minutes) => (
          <Placed
            key={minutes}
            x={left + scaleOf(minutes) - 8}
            y={foot + 0.6}
            w={16}
            size={9}
            feed={14}
            family="figures"
            align="center"
          >
            {minutes === 0 ? '0' : `${minutes}分`}
          </Placed>
        ))}
      </As>
    </>
  );
}

const Guide = ({ x, foot }: { x: number; foot: number }) => rect(x - 0.4, 174, 0.8, foot - 174, 'usuishi');

const Reach = ({ left, length, y, far }: { left: number; length: number; y: number; far: boolean }) =>
  fill(
    `M${left} ${y}H${left + length - 2.8}A2.8 2.8 0 0 1 ${left + length - 2.8} ${y + 5.6}H${left}Z`,
    far ? 'fukasa' : 'mizu',
  );

function Mix({ figure, x, w }: { figure: Transport; x: number; w: number }) {
  const left = x + BARS.left;
  const width = w - BARS.left;
  const legend = figure.modes.map((mode, index) => ({
    mode,
    swatch: MODES[index % MODES.length]!,
    x: left + figure.modes.slice(0, index).reduce((sum, name) => sum + ems(name) * 2.25 + 9, 0),
  }));
  return (
    <>
      <Placed x={x} y={202} w={w / 2} size={15} feed={22} weight={700} color="fukasa" role="H4">
        {figure.mixHeading}
      </Placed>
      <Placed right={x + w} y={202.4} w={w / 2 + 10} size={10} feed={22}>
        {figure.mixNote}
      </Placed>
      <As
        role="Figure"
        alt={`${figure.mix.map(({ name }) => name).join('と')}の${figure.mixNote}`}
        long={tableOf(figure)}
      >
        <Canvas x={x} y={210} w={w} h={23} part>
          {figure.mix.flatMap(({ name, shares }, row) => {
            const whole = shares.reduce((sum, share) => sum + share, 0);
            return shares.map((share, index) => {
              const before = shares.slice(0, index).reduce((sum, value) => sum + value, 0);
              return (
                <Share
                  key={`${name}${index}`}
                  x={left + (width * before) / whole}
                  y={211 + row * 8.4}
                  w={(width * share) / whole}
                  swatch={MODES[index % MODES.length]!}
                />
              );
            });
          })}
          {legend.map(({ mode, swatch, x: at }) => (
            <Dot key={mode} x={at + 1.4} swatch={swatch} />
          ))}
        </Canvas>
        {figure.mix.map(({ name }, row) => (
          <Placed
            key={name}
            x={x}
            y={211.8 + row * 8.4}
            w={BARS.left}
            size={11}
            feed={18}
            weight={700}
            color="fukasa"
          >
            {name}
          </Placed>
        ))}
        {legend.map(({ mode, x: at }) => (
          <Placed key={mode} x={at + 4} y={228.2} w={30} size={9} feed={14}>
            {mode}
          </Placed>
        ))}
      </As>
    </>
  );
}

/** The shares of the bars. */
const tableOf = ({ mixHeading, modes, mix }: Transport) => ({
  caption: mixHeading,
  head: ['', ...modes],
  rows: mix.map(({ name, shares }) => [name, ...shares.map((share) => `${share}%`)]),
});

const Share = ({ x, y, w, swatch }: { x: number; y: number; w: number; swatch: SwatchName }) =>
  rect(x, y, w, 6.2, swatch);
const Dot = ({ x, swatch }: { x: number; swatch: SwatchName }) => circle(x, 230, 1.4, swatch);
