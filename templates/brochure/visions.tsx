import { defineSheet, type Initiative, type Visions } from '#model';
import { Canvas, fill, rect } from '../art/pen.tsx';
import { drop } from '../art/ribbon.ts';
import { As } from '../parts/As.tsx';
import { Across, Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { fitSize } from '../style/measure.ts';
import { scale } from '../style/scale.ts';
import type { SwatchName } from '../style/swatches.ts';
import { AppFigure } from './visions/AppFigure.tsx';
import type { VisionsData } from './visions/data.ts';
import { HotlineFigure } from './visions/HotlineFigure.tsx';
import { InitiativeText } from './visions/InitiativeText.tsx';
import { DROP, LABEL, RING, ringRadius, type Station, stations } from './visions/ring.ts';
import { StagesFigure } from './visions/StagesFigure.tsx';
import { sample } from './visions/sample.ts';
import { TransportFigure } from './visions/TransportFigure.tsx';
import { OUTER_RIPPLE, ringAndLine, ripples } from './visions/Water.tsx';

/** めざすまちの姿: the visions as a ring of numbered drops, four initiatives with a figure each. */
export const visions = defineSheet<VisionsData>({
  pages: 2,
  data: ({ visions, initiatives }) => ({ visions, initiatives }),
  render: ({ data, slots }) => {
    const [verso, recto] = slots;
    return (
      <>
        <Leaf slot={verso!} ground="fukasa" folioColor="shiro">
          <Verso visions={data.visions} />
        </Leaf>
        <Leaf slot={recto!}>
          <Across slot={recto!}>
            <Recto {...data} />
          </Across>
        </Leaf>
      </>
    );
  },
  sample,
});

function Verso({ visions }: { visions: Visions }) {
  const r = ringRadius(visions.visions);
  const around = stations(visions.visions, r);
  return (
    <>
      <Canvas x={-3} y={-3} w={216} h={303}>
        {ripples(r)}
        {ringAndLine(r)}
        {around.map((station) => (
          <StationDrop key={station.no} station={station} />
        ))}
      </Canvas>
      <Kicker x={14} color="shiro">
        {visions.plan}
      </Kicker>
      <Opener words={visions.heading} />
      <Placed x={14} y={53.4} w={182} {...scale.lead} color="shiro">
        {visions.intro.join('\n')}
      </Placed>
      <Centre over={visions.centre.over} lines={visions.centre.text} />
      <As role="L">
        {around.map((station) => (
          <As key={station.no} role="LI">
            <StationWords station={station} />
          </As>
        ))}
      </As>
      <Search words={visions.search} button={visions.searchButton} />
    </>
  );
}

/** The box to search with, a bead on the outer ripple. */
function Search({ words, button }: { words: string; button: string }) {
  const [w, h, key] = [94, 11.5, 18];
  const [x, y] = [RING.x - w / 2, RING.y + OUTER_RIPPLE - h / 2];
  const r = h / 2;
  const right = `M${x + w - key} ${y}H${x + w - r}A${r} ${r} 0 0 1 ${x + w - r} ${y + h}H${x + w - key}Z`;
  return (
    <>
      <Canvas x={x} y={y} w={w} h={h}>
        {rect(x, y, w, h, 'shiro', r)}
        {fill(right, 'daidai')}
      </Canvas>
      <Placed x={x + 7} y={y + 2.1} w={w - key - 7} size={16} feed={29} weight={700} color="fukasa">
        {words}
      </Placed>
      <Placed x={x + w - key} y={y + 2.1} w={key - 1} size={13} feed={29} weight={700} align="center">
        {button}
      </Placed>
    </>
  );
}

/** The small line at the head of a page. */
const Kicker = ({ x, color, children }: { x: number; color: SwatchName; children: string }) => (
  <Placed x={x} y={14.5} w={182} {...scale.kicker} family="display" color={color} tracking={0.14}>
    {children}
  </Placed>
);

/** The heading over the whole width of the type area, hanging out by its letters' own bearing. */
function Opener({ words }: { words: string }) {
  const size = fitSize([words], 100, 182);
  return (
    <Placed
      x={14 - size * 0.015}
      y={20.5}
      w={190}
      size={size}
      feed={size * 1.14}
      family="display"
      weight={900}
      color="shiro"
      role="H1"
    >
      {words}
    </Placed>
  );
}

const StationDrop = ({ station: { x, y } }: { station: Station }) =>
  fill(drop(x, y - 2.03 * DROP, 3.03 * DROP), 'shiro');

function StationWords({ station: { no, lines, x, y, labelX, labelY, labelW, side } }: { station: Station }) {
  const type = { size: LABEL.size, feed: LABEL.feed * 4, weight: 700, color: 'shiro' } as const;
  const text = lines.join('\n');
  return (
    <>
      <Placed
        x={x - DROP}
        y={y - 5}
        w={2 * DROP}
        size={32}
        feed={40}
        family="figures"
        weight={700}
        color="fukasa"
        align="center"
        role="Lbl"
      >
        {String(no)}
      </Placed>
      {side === 'right' ? (
        <Placed x={labelX} y={labelY} w={labelW} {...type}>
          {text}
        </Placed>
      ) : (
        <Placed right={labelX} y={labelY} w={labelW} {...type}>
          {text}
        </Placed>
      )}
    </>
  );
}

function Centre({ over, lines }: { over: string; lines: readonly string[] }) {
  const w = 62;
  const top = RING.y - 3.5 - lines.length * 6.5;
  return (
    <>
      <Placed
        x={RING.x - w / 2}
        y={top - 2.4}
        w={w}
        size={16}
        feed={20}
        family="display"
        weight={700}
        color="shiro"
        align="center"
        tracking={0.26}
      >
        {over}
      </Placed>
      <Placed
        x={RING.x - w / 2}
        y={top + 4.6}
        w={w}
        size={44}
        feed={52}
        family="display"
        weight={900}
        color="shiro"
        align="center"
      >
        {lines.join('\n')}
      </Placed>
    </>
  );
}

/** Two columns: the first row of initiatives stands on the line, the second hangs under it. */
const PLACES = [
  { x: 226, textY: 38.4 },
  { x: 322, textY: 38.4 },
  { x: 226, textY: 241.4 },
  { x: 322, textY: 241.4 },
] as const;
const WIDTH = 84;

function Recto({ visions, initiatives }: VisionsData) {
  if (initiatives.length > PLACES.length)
    throw new Error(`the sheet has room for ${PLACES.length} initiatives`);
  return (
    <>
      <Kicker x={226} color="fukasa">
        {visions.initiativesLabel}
      </Kicker>
      <Placed
        x={226}
        y={20}
        w={180}
        size={32}
        feed={44}
        family="display"
        weight={700}
        color="fukasa"
        role="H2"
      >
        {visions.initiativesHeading}
      </Placed>
      <As role="L">
        {initiatives.map((initiative, index) => {
          const { x, textY } = PLACES[index]!;
          return (
            <As key={initiative.slug} role="LI">
              <InitiativeText initiative={initiative} x={x} y={textY} w={WIDTH} />
              <Figure figure={initiative.figure} x={x} />
            </As>
          );
        })}
      </As>
      <Canvas x={210} y={130} w={213} h={60}>
        {ringAndLine(ringRadius(visions.visions))}
      </Canvas>
    </>
  );
}

function Figure({ figure, x }: { figure: Initiative['figure']; x: number }) {
  switch (figure.kind) {
    case 'hotline':
      return <HotlineFigure figure={figure} x={x} w={WIDTH} />;
    case 'app':
      return <AppFigure figure={figure} x={x} w={WIDTH} />;
    case 'stages':
      return <StagesFigure figure={figure} x={x} w={WIDTH} />;
    case 'transport':
      return <TransportFigure figure={figure} x={x} w={WIDTH} />;
  }
}
