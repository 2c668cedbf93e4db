import type { Voice } from '#model';
import { At } from '../../parts/At.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ProseText } from '../../parts/ProseText.tsx';
import { onLadder } from '../../style/ladder.ts';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';
import { joinedOf, placeOf } from './data.ts';

/** Three columns in the type area. Two of their lines are air for longer texts. */
export const COLUMN = { w: 172 / 3, pitch: 172 / 3 + 4, lines: 18 };

/** Tops of job and text where the text stands at the foot, in mm. */
export const FOOT = { job: 166.5, text: 180 };

/** Left edge of a column, counted from the left edge of the type area in mm. */
export const columnX = (left: number, index: number): number => left + index * COLUMN.pitch;

interface Words {
  voice: Voice;
  x: number;
  y: number;
}

export const OtherText = ({ voice, x, y }: Words) => (
  <At x={x} y={y} w={COLUMN.w} h={(COLUMN.lines * scale.body.feed) / 4}>
    <ProseText prose={voice.body} {...scale.body} />
  </At>
);

/** Job, and under it place and year at the two ends of a line; long names take two smaller lines. */
export function JobInLine({ voice, x, y }: Words) {
  const place = placeOf(voice).join(' ');
  const joined = joinedOf(voice);
  const fits = (ems(place) + ems(joined)) * scale.small.size <= (COLUMN.w - 3) * 4;
  const rows = fits ? [place] : [placeOf(voice).slice(0, -1).join(' '), voice.workplace];
  const type = fits ? scale.small : scale.note;
  const top = y + (fits ? 7 : 5.8);
  return (
    <>
      <Job voice={voice} x={x} y={y} w={COLUMN.w} />
      <Placed {...type} x={x} y={top} w={COLUMN.w}>
        {rows.join('\n')}
      </Placed>
      <Placed {...type} right={x + COLUMN.w} y={top} w={COLUMN.w / 2}>
        {joined}
      </Placed>
    </>
  );
}

/** Job, place and year under each other, in a part of the column. */
export function JobStacked({ voice, x, y, w }: Words & { w: number }) {
  const place = placeOf(voice);
  const fits = ems(place.join(' ')) * scale.small.size <= w * 4;
  const lines = [...(fits ? [place.join(' ')] : place), joinedOf(voice)];
  return (
    <>
      <Job voice={voice} x={x} y={y} w={w} />
      <Placed {...scale.small} x={x} y={y + 7.4} w={w} role="Div">
        {lines.join('\n')}
      </Placed>
    </>
  );
}

const Job = ({ voice: { job }, x, y, w }: Words & { w: number }) => (
  <Placed
    size={onLadder(Math.min(20, (w * 4) / ems(job)))}
    feed={24}
    weight={700}
    color="fukasa"
    x={x}
    y={y}
    w={w}
    role="H3"
  >
    {job}
  </Placed>
);
