import type { Visions } from '#model';
import { Canvas, fill, rect } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { As } from '../../parts/As.tsx';
import { Kicker } from '../../parts/Kicker.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { fitSize } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';
import { lookOf, RING, type RingLook, ringRadius, type Station, stations } from './ring.ts';
import { OUTER_RIPPLE, ringAndLine, ripples } from './Water.tsx';

/** The visions as a ring of numbered drops. */
export function Verso({ visions }: { visions: Visions }) {
  const r = ringRadius(visions.visions);
  const around = stations(visions.visions, r);
  const look = lookOf(around.length);
  return (
    <>
      <Canvas x={-3} y={-3} w={216} h={303}>
        {ripples(r)}
        {ringAndLine(r)}
        {around.map((station) => (
          <StationDrop key={station.no} station={station} look={look} />
        ))}
      </Canvas>
      <Kicker x={14} w={182} label={visions.plan} color="shiro" />
      <Opener words={visions.heading} />
      <Placed x={14} y={53.4} w={182} {...scale.lead} color="shiro">
        {visions.intro.join('\n')}
      </Placed>
      <Centre over={visions.centre.over} lines={visions.centre.text} />
      <As role="L">
        {around.map((station) => (
          <As key={station.no} role="LI">
            <StationWords station={station} look={look} />
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

interface StationProps {
  station: Station;
  look: RingLook;
}

const StationDrop = ({ station: { x, y }, look }: StationProps) =>
  fill(drop(x, y - 2.03 * look.drop, 3.03 * look.drop), 'shiro');

function StationWords({ station, look }: StationProps) {
  const { no, lines, x, y, labelX, labelY, labelW, side } = station;
  const type = { size: look.label, feed: look.feed * 4, weight: 700, color: 'shiro' } as const;
  const text = lines.join('\n');
  return (
    <>
      <Placed
        x={x - look.drop}
        y={y - look.number * 0.156}
        w={2 * look.drop}
        size={look.number}
        feed={look.number * 1.25}
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
