import type { Childcare } from '#model';
import { Canvas, fill, rect } from '../../art/pen.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';
import { GROUNDS } from './BarsDrawing.tsx';
import { openBar } from './bar.ts';

type Key = keyof Childcare['legend'];

/** A sample of a bar, its words, and the air behind them, in mm. */
const SAMPLE = { w: 7, h: 3.4 };
const AIR = 2;
const NEXT = 6;

const KEYS: readonly Key[] = ['rest', 'shorter', 'new', 'open'];

/** What the bars' colours and ends mean, as far as the content says it, on one line that begins at `x`. */
export function Legend({ legend, x, y }: { legend: Childcare['legend']; x: number; y: number }) {
  const said = KEYS.flatMap((key) => (legend[key] ? [{ key, text: legend[key] }] : []));
  if (!said.length) return null;
  let next = x;
  const places = said.map((entry) => {
    const place = { ...entry, x: next, w: ems(entry.text) * (scale.small.size / 4) };
    next += SAMPLE.w + AIR + place.w + NEXT;
    return place;
  });
  return (
    <>
      <Canvas x={x} y={y} w={194 - x} h={5} part>
        {places.map((place) => (
          <Sample key={place.key} of={place.key} x={place.x} y={y} />
        ))}
      </Canvas>
      {places.map(({ key, text, x: left, w }) => (
        <Placed key={key} x={left + SAMPLE.w + AIR} y={y - 0.4} w={w + 4} {...scale.small}>
          {text}
        </Placed>
      ))}
    </>
  );
}

function Sample({ of, x, y }: { of: Key; x: number; y: number }) {
  const { w, h } = SAMPLE;
  if (of !== 'open') return rect(x, y, w, h, GROUNDS[of]);
  return openBar({ x0: x, x1: x + w, y, h }).map((outline) => fill(outline, GROUNDS.shorter));
}
