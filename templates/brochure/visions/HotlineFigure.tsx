import { Ellipse, G, Path } from '@react-pdf/renderer';
import type { Initiative, PortraitParameters } from '#model';
import { Canvas, fill, n, rect, stroke } from '../../art/pen.tsx';
import { Portrait } from '../../art/portrait.tsx';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ink } from '../../style/swatches.ts';
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

/** A child calls, somebody listens: the cord between them is a small wave of the line they stand behind. */
export function HotlineFigure({ figure, x, w }: { figure: Hotline; x: number; w: number }) {
  const lines = figure.says.length;
  return (
    <>
      <As role="Figure" order={1} alt={`${figure.name}の絵`}>
        <Canvas x={x} y={78} w={w} h={BENCH - 77} part>
          <Bust of={child} x={x + 17} w={46} />
          <Bust of={listener} x={x + 61} w={56} />
          <Telephone dx={x - 226} />
          {fill(bubble(x, lines), 'waki')}
        </Canvas>
      </As>
      <Placed right={x + w} y={80} w={50} size={15} feed={23} weight={700} color="fukasa" role="H4">
        {figure.name}
      </Placed>
      <Placed right={x + w} y={86.8} w={50} size={10} feed={17}>
        {figure.opened}
      </Placed>
      <Placed x={x + 6} y={84.4} w={40} size={11} feed={25}>
        {figure.says.join('\n')}
      </Placed>
    </>
  );
}

/** A portrait whose bust is cut by the line. */
function Bust({ of, x, w }: { of: PortraitParameters; x: number; w: number }) {
  const scale = w / 190;
  return (
    <G transform={`translate(${n(x)} ${n(BENCH + 0.6 - 142 * scale)}) scale(${scale.toFixed(4)})`}>
      <Portrait of={of} />
    </G>
  );
}

const bubble = (x: number, lines: number) => {
  const foot = 87 + lines * 6.25;
  return (
    `M${x + 4.5} 80.5H${x + 38.5}A4.5 4.5 0 0 1 ${x + 43} 85V${foot - 4.5}A4.5 4.5 0 0 1 ${x + 38.5} ${foot}H${x + 26.5}` +
    `L${x + 22.5} ${foot + 5.5}L${x + 21} ${foot}H${x + 4.5}A4.5 4.5 0 0 1 ${x} ${foot - 4.5}V85A4.5 4.5 0 0 1 ${x + 4.5} 80.5Z`
  );
};

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
