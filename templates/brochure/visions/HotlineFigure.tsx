import { Ellipse, G, Path } from '@react-pdf/renderer';
import type { Initiative, PortraitParameters } from '#model';
import { Canvas, fill, n, rect, stroke } from '../../art/pen.tsx';
import { Standing } from '../../art/standing.tsx';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';
import { ink } from '../../style/swatches.ts';
import { HEAD, noteX } from './heads.ts';
import { BENCH } from './Water.tsx';

type Hotline = Extract<Initiative['figure'], { kind: 'hotline' }>;

const child: PortraitParameters = {
  face: 'round',
  hair: 'fringe',
  hairTone: 'kuro',
  skin: 'light',
  wear: 'knit',
  cloth: 'daidai',
  eyes: 'open',
  mouth: 'calm',
  turn: 3,
  brow: 1.8,
  build: 0.7,
};
const listener: PortraitParameters = {
  face: 'oval',
  hair: 'bob',
  hairTone: 'cha',
  skin: 'warm',
  wear: 'polo',
  cloth: 'sora',
  eyes: 'smile',
  mouth: 'smile',
  turn: -3,
  brow: 2,
  build: 0.92,
};

/** The bubble: its top and breadth, the feed of what it says, and its padding, in mm. */
const BUBBLE = { top: 86.8, w: 44, feed: 5.5, pad: 2.3 };

/** A child calls, somebody listens: the cord between them is a small wave of the line they stand behind. */
export function HotlineFigure({ figure, x, w }: { figure: Hotline; x: number; w: number }) {
  const dayX = noteX(x, figure.name);
  const beside = dayX + ems(figure.opened) * 2.75 <= x + w;
  return (
    <>
      <As role="Figure" order={1} alt={`${figure.name}の絵`}>
        <Canvas x={x} y={78} w={w} h={BENCH - 77} part>
          <Standing of={child} x={x + 17} foot={BENCH + 0.6} w={46} />
          <Standing of={listener} x={x + 61} foot={BENCH + 0.6} w={56} />
          <Telephone dx={x - 226} />
          {fill(bubble(x, figure.says.length), 'waki')}
        </Canvas>
      </As>
      <Placed x={x} y={HEAD.above} w={w} {...HEAD.type} role="H4">
        {figure.name}
      </Placed>
      <Placed x={beside ? dayX : x} y={HEAD.above + (beside ? 1 : 5.5)} w={40} {...scale.small}>
        {figure.opened}
      </Placed>
      <Placed
        x={x + 5}
        y={BUBBLE.top + BUBBLE.pad}
        w={BUBBLE.w - 7}
        size={13}
        feed={BUBBLE.feed * 4}
        weight={700}
        color="fukasa"
      >
        {figure.says.join('\n')}
      </Placed>
    </>
  );
}

function bubble(x: number, lines: number): string {
  const { top, w, feed, pad } = BUBBLE;
  const r = 4.5;
  const foot = top + lines * feed + 2 * pad;
  return (
    `M${x + r} ${top}H${x + w - r}A${r} ${r} 0 0 1 ${x + w} ${top + r}V${foot - r}A${r} ${r} 0 0 1 ${x + w - r} ${foot}H${x + 24.5}` +
    `L${x + 19} ${foot + 3.8}L${x + 19} ${foot}H${x + r}A${r} ${r} 0 0 1 ${x} ${foot - r}V${top + r}A${r} ${r} 0 0 1 ${x + r} ${top}Z`
  );
}
/** Arm, handset, coiled cord and headset, in coordinates of the spread's first column. */
function Telephone({ dx }: { dx: number }) {
  return (
    <G transform={`translate(${dx} 0)`}>
      {stroke('M252.8 157C255.4 152 257.5 147 257.5 139', 'daidai', 5.2)}
      <Path
        transform="translate(256.5 131.5) rotate(18)"
        d="M-2.2 -8.5C1.6 -9.5 3.4 -7.5 3 -4.5L1.2 -4C.6 -1.5 .6 1.5 1.2 4L3 4.5C3.4 7.5 1.6 9.5 -2.2 8.5C-4.6 3 -4.6 -3 -2.2 -8.5Z"
        fill={ink('fukasa')}
      />
      <Ellipse
        cx="257.2"
        cy="133.5"
        rx="2.7"
        ry="3.4"
        transform="rotate(16 257.2 133.5)"
        fill={ink('hada')}
      />
      {stroke(coil, 'mizu', 1.2)}
      {stroke('M276.4 124C273.5 92 300.5 92 297.8 122', 'fukasa', 1.2)}
      {stroke('M276.4 128C277.5 133 280 134.4 283 134.4', 'fukasa', 1.2)}
      {rect(274.6, 121.5, 3.6, 7, 'fukasa', 1.7)}
    </G>
  );
}

const coil = `M254.5 139${Array.from({ length: 6 }, (_, turn) => {
  const x = 254.5 + turn * 3.6;
  return `C${n(x + 4.6)} 135.5 ${n(x + 5.4)} 143.5 ${n(x + 2.2)} 142.6C${n(x + 0.2)} 141.6 ${n(x + 1.6)} 138 ${n(x + 3.6)} 139`;
}).join('')}C277 139 274.5 131 276 127.5`;
