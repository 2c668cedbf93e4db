import { defineSheet, type Initiative, type Visions } from '#model';
import { Canvas, fill, rect } from '../art/pen.tsx';
import { drop } from '../art/ribbon.ts';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Distributed } from '../parts/Distributed.tsx';
import { Across, Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { AppFigure } from './visions/AppFigure.tsx';
import type { VisionsData } from './visions/data.ts';
import { HotlineFigure } from './visions/HotlineFigure.tsx';
import { InitiativeText } from './visions/InitiativeText.tsx';
import { DROP, LABEL_FEED, RING, type Station, stations } from './visions/ring.ts';
import { StagesFigure } from './visions/StagesFigure.tsx';
import { sample } from './visions/sample.ts';
import { TransportFigure } from './visions/TransportFigure.tsx';
import { ringAndLine, ripples } from './visions/Water.tsx';

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
  const around = stations(visions.visions);
  return (
    <>
      <Canvas x={-3} y={-3} w={216} h={303}>
        {ripples()}
        {ringAndLine()}
        {around.map((station) => (
          <StationDrop key={station.no} station={station} />
        ))}
        {rect(14, 266.5, 94, 11.5, 'shiro', 5.75)}
        {fill('M96 266.5H108.25A5.75 5.75 0 0 1 108.25 278H96Z', 'daidai')}
      </Canvas>
      <Opener words={visions.heading} />
      <Placed x={14} y={45} w={182} size={18} feed={31} color="shiro">
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
      <Placed x={21} y={259} w={90} size={11} feed={17} weight={700} color="shiro">
        {visions.plan}
      </Placed>
      <Placed x={21} y={268.6} w={74} size={16} feed={29} weight={700} color="fukasa">
        {visions.search}
      </Placed>
      <Placed x={96} y={268.6} w={17} size={13} feed={29} weight={700} align="center">
        {visions.searchButton}
      </Placed>
    </>
  );
}

/** The heading letter by letter over the width of the type area (字取り). */
const Opener = ({ words }: { words: string }) => (
  <At x={14} y={14.2} w={182}>
    <Distributed w={182} size={68} feed={75} family="display" weight={900} color="shiro" role="H1">
      {words}
    </Distributed>
  </At>
);

const StationDrop = ({ station: { x, y } }: { station: Station }) =>
  fill(drop(x, y - 2.03 * DROP, 3.03 * DROP), 'shiro');

function StationWords({ station: { no, lines, x, y, labelX, labelY, side } }: { station: Station }) {
  const type = { size: 15, feed: LABEL_FEED * 4, weight: 700, color: 'shiro' } as const;
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
        <Placed x={labelX} y={labelY} w={Math.min(52, 207 - labelX)} {...type}>
          {text}
        </Placed>
      ) : (
        <Placed right={labelX} y={labelY} w={Math.min(52, labelX - 3)} {...type}>
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
        size={15}
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
        size={46}
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
  { x: 226, textY: 36.4 },
  { x: 322, textY: 36.4 },
  { x: 226, textY: 241.4 },
  { x: 322, textY: 241.4 },
] as const;
const WIDTH = 84;

function Recto({ visions, initiatives }: VisionsData) {
  if (initiatives.length > PLACES.length)
    throw new Error(`the sheet has room for ${PLACES.length} initiatives`);
  return (
    <>
      <Placed
        x={226}
        y={13.6}
        w={140}
        size={32}
        feed={46}
        family="display"
        weight={700}
        color="fukasa"
        role="H2"
      >
        {visions.initiativesHeading}
      </Placed>
      <Placed right={406} y={18.6} w={60} size={13} feed={22} weight={700} color="fukasa">
        {visions.initiativesLabel}
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
        {ringAndLine()}
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
