import type { Initiative } from '#model';
import { Canvas, fill, n, rect } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { scale } from '../../style/scale.ts';
import { BENCH } from './Water.tsx';

type Stages = Extract<Initiative['figure'], { kind: 'stages' }>;

/** Top, height and distance of the bars in mm. */
const BARS = { top: 217, h: 5.4, pitch: 6.4 };

/** The stages of growth as drops that swell along a side arm of the line, the supports as bars under them. */
export function StagesFigure({ figure, x, w }: { figure: Stages; x: number; w: number }) {
  const { stages, supports } = figure;
  const last = stages.length - 1;
  const at = (index: number) => x + 11 + (61.5 * (index / last) ** 1.05 * w) / 84;
  const bars = supports.map((support, row) => ({
    ...support,
    left: support.from === 0 ? x : at(support.from) - 11,
    right: support.to === last ? x + w : at(support.to) + 11,
    y: BARS.top + row * BARS.pitch,
    dark: row === supports.length - 1,
  }));
  return (
    <As role="Figure" alt={`段階ごとの支援：${stages.join('、')}`} long={tableOf(figure)}>
      <Canvas x={x - 11} y={BENCH - 2} w={w + 13} h={82} part>
        {fill(sideArm(x, w), 'mizu')}
        {stages.map((stage, index) => {
          const r = 3.4 + (7.2 * index) / last;
          const cy = 203 - 16.5 * (index / last) ** 1.8;
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
          y={210.4}
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
          x={left + 3}
          y={y + BARS.h / 2 - 2.15}
          w={right - left - 3}
          {...scale.small}
          weight={700}
          color={dark ? 'shiro' : 'fukasa'}
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

/** The arm leaves the line at the left, runs under the small drops and carries the large one. */
function sideArm(x: number, w: number): string {
  const at = (value: number) => n(x + ((value - 226) * w) / 84);
  const fork =
    x < RISING
      ? `C${at(226)} 166.5 ${at(223.5)} 160.6 ${at(216.5)} 163.7L${at(226)} ${BENCH}Z`
      : `C${at(226)} 162 ${at(223.4)} ${BENCH + 1.2} ${at(216.4)} ${BENCH + 1}Z`;
  return (
    `M${at(238)} ${BENCH + 1}C${at(231)} ${BENCH + 1.2} ${at(228.4)} 162 ${at(228.4)} 172C${at(228.4)} 190 ${at(228)} 206.8 ${at(236)} 206.4` +
    `C${at(252)} 205.6 ${at(268)} 206 ${at(282)} 202.5C${at(293)} 199.5 ${at(299)} 195 ${at(302)} 188L${at(304)} 190` +
    `C${at(300)} 199 ${at(294)} 203.5 ${at(283)} 205.5C${at(268)} 208.7 ${at(252)} 208 ${at(236)} 208.6` +
    `C${at(225.6)} 209 ${at(226)} 190 ${at(226)} 172${fork}`
  );
}
