import type { Initiative } from '#model';
import { Canvas, fill, n, rect } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';
import { BENCH } from './Water.tsx';

type Stages = Extract<Initiative['figure'], { kind: 'stages' }>;

/** Where the bars end, their height and distance, in mm. */
const BARS = { foot: 235.2, h: 5.4, pitch: 6.4 };
/** Before and behind the words of a bar, in mm. */
const PAD = 3;

/** Names of the stages and foot of the arm over the first bar, in mm; the arm is drawn for this foot. */
const NAMES = 6.6;
const ARM = { over: 8.4, foot: 208.6 };

/** The stages of growth as drops that swell along a side arm of the line, the supports as bars under them. */
export function StagesFigure({ figure, x, w }: { figure: Stages; x: number; w: number }) {
  const { stages, supports } = figure;
  const top = BARS.foot - Math.max(0, supports.length - 1) * BARS.pitch - (supports.length ? BARS.h : 0);
  const k = (top - ARM.over - BENCH) / (ARM.foot - BENCH);
  const down = (y: number) => BENCH + (y - BENCH) * k;
  const last = stages.length - 1;
  const at = (index: number) => x + 11 + (61.5 * (index / last) ** 1.05 * w) / 84;
  const bars = supports.map((support, row) => ({
    ...support,
    left: support.from === 0 ? x : at(support.from) - 11,
    right: support.to === last ? x + w : at(support.to) + 11,
    y: top + row * BARS.pitch,
    dark: row === supports.length - 1,
  }));
  const fits = bars.every(({ text, left, right }) => (ems(text) * 13) / 4 + 2 * PAD <= right - left);
  const type = fits ? { size: 13, feed: 18 } : scale.small;
  return (
    <As role="Figure" alt={`段階ごとの支援：${stages.join('、')}`} long={tableOf(figure)}>
      <Canvas x={x - 11} y={BENCH - 2} w={w + 13} h={82} part>
        {fill(sideArm(x, w, down), 'mizu')}
        {stages.map((stage, index) => {
          const r = 3.4 + (7.2 * index) / last;
          const cy = down(206.4 - 16.5 * (index / last) ** 1.8) - 3.4;
          return <Drop key={stage} x={at(index)} y={cy} r={r} dark={index === last} />;
        })}
        {bars.map(({ text, left, right, y, dark }) => (
          <Bar key={text} left={left} right={right} y={y} dark={dark} />
        ))}
      </Canvas>
      {stages.map((stage, index) => (
        <Placed
          key={stage}
          x={at(index) - 12}
          y={top - NAMES}
          w={24}
          size={13}
          feed={20}
          weight={700}
          color="fukasa"
          align="center"
        >
          {stage}
        </Placed>
      ))}
      {bars.map(({ text, left, right, y, dark }) => (
        <Placed
          key={text}
          x={left + PAD}
          y={y + (BARS.h - type.feed / 4) / 2}
          w={right - left - PAD}
          {...type}
          weight={700}
          color={dark ? 'shiro' : 'sumi'}
        >
          {text}
        </Placed>
      ))}
    </As>
  );
}

/** From which stage to which each support goes. */
const tableOf = ({ stages, supports }: Stages) => ({
  caption: '支援を受けられる段階',
  head: ['支援', 'はじめの段階', '終わりの段階'],
  rows: supports.map(({ text, from, to }) => [text, stages[from]!, stages[to]!]),
});

const Drop = ({ x, y, r, dark }: { x: number; y: number; r: number; dark: boolean }) =>
  fill(drop(x, y - 2.03 * r, 3.03 * r), dark ? 'fukasa' : 'mizu');

const Bar = ({ left, right, y, dark }: { left: number; right: number; y: number; dark: boolean }) =>
  rect(left, y, right - left, BARS.h, dark ? 'fukasa' : 'sora', BARS.h / 2);

/** Up to here, in mm across the spread, the line rises from the gutter. */
const RISING = 230;

/** The arm leaves the line at the left, runs under the small drops and carries the large one. `down` stretches it. */
function sideArm(x: number, w: number, down: (y: number) => number): string {
  const at = (value: number) => x + ((value - 226) * w) / 84;
  const p = (px: number, py: number) => `${n(at(px))} ${n(py)}`;
  const low = (px: number, py: number) => p(px, down(py));
  const fork =
    x < RISING
      ? `C${p(226, 166.5)} ${p(223.5, 160.6)} ${p(216.5, 163.7)}L${p(226, BENCH)}Z`
      : `C${p(226, 162)} ${p(223.4, BENCH + 1.2)} ${p(216.4, BENCH + 1)}Z`;
  return (
    `M${p(238, BENCH + 1)}C${p(231, BENCH + 1.2)} ${p(228.4, 162)} ${p(228.4, 172)}` +
    `C${low(228.4, 190)} ${low(228, 206.8)} ${low(236, 206.4)}C${low(252, 205.6)} ${low(268, 206)} ${low(282, 202.5)}` +
    `C${low(293, 199.5)} ${low(299, 195)} ${low(302, 188)}L${low(304, 190)}` +
    `C${low(300, 199)} ${low(294, 203.5)} ${low(283, 205.5)}C${low(268, 208.7)} ${low(252, 208)} ${low(236, 208.6)}` +
    `C${low(225.6, 209)} ${low(226, 190)} ${p(226, 172)}${fork}`
  );
}
