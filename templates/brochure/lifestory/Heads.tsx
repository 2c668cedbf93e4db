import type { PageSlot, StoriesHeads } from '#model';
import { Canvas, fill, group } from '../../art/pen.tsx';
import { ribbon } from '../../art/ribbon.ts';
import type { TimeAxis } from '../../art/timeline.ts';
import { As } from '../../parts/As.tsx';
import { Across } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { onLadder } from '../../style/ladder.ts';
import { ems } from '../../style/measure.ts';
import { node, pond } from './Drawing.tsx';

/** Lead and legend on the right page, the note at its foot. */
export function Lead({ slot, heads }: { slot: PageSlot; heads: StoriesHeads }) {
  return (
    <Across slot={slot}>
      <LeadText lines={heads.lead} />
      <Legend legend={heads.legend} />
      <Placed right={396} y={286.1} w={120} size={9} feed={14} role="Note" order={4}>
        {heads.note}
      </Placed>
    </Across>
  );
}

/** The lead as large as its longest line allows, in the type area. */
function LeadText({ lines }: { lines: readonly string[] }) {
  const size = onLadder(Math.min(24, (LEAD.w * 4) / Math.max(...lines.map(ems))));
  return (
    <Placed x={226} y={LEAD.y} w={LEAD.w} size={size} feed={size * 1.75}>
      {lines.join('\n')}
    </Placed>
  );
}

/** Top and width of the lead in mm. */
const LEAD = { y: 21, w: 170 };

/** The legend, in mm: the widths of its marks, and the least air between a word and the next mark. */
const LEGEND = { x: 226, y: 65, gap: 7, node: 7, strip: 16.5 };

/** What the marks mean, at even distances as wide as the widest but the last needs. */
function Legend({ legend }: { legend: StoriesHeads['legend'] }) {
  const { x, y, gap, node: dot, strip } = LEGEND;
  const items = [
    { text: legend.work, mark: dot },
    { text: legend.life, mark: dot },
    { text: legend.leave, mark: strip },
    { text: legend.growth, mark: strip },
  ];
  const widths = items.map(({ text, mark }) => mark + ems(text) * 2.75);
  const pitch = Math.max(...widths.slice(0, -1)) + gap;
  const at = (index: number) => x + index * pitch;
  return (
    <As role="L">
      <Canvas x={LEGEND.x - 1} y={y - 4} w={180} h={8}>
        {group(
          undefined,
          ...node(at(0) + 2.5, y, 'fukasa'),
          ...node(at(1) + 2.5, y, 'daidai'),
          ...pond({ x0: at(2), x1: at(2) + 14, y, half: 2.8, width: 1 }),
          fill(
            ribbon([
              [at(3), y, 0.8],
              [at(3) + 14, y, 3.4],
            ]),
            'mizu',
          ),
        )}
      </Canvas>
      {items.map(({ text, mark }, index) => (
        <Placed
          key={text}
          x={at(index) + mark}
          y={y - 2.375}
          w={ems(text) * 2.75 + 4}
          size={11}
          feed={19}
          role="LI"
        >
          {text}
        </Placed>
      ))}
    </As>
  );
}

/** The years over their guides, clear of the fold. */
export function Years({ slot, axis }: { slot: PageSlot; axis: TimeAxis }) {
  const years = axis.guides
    .filter((_, index) => index % axis.labelStep === 0)
    .map((year) => ({ year, x: axis.x(year + 0.25) }))
    .filter(({ x }) => x < 210 === (slot.side === 'verso') && Math.abs(x - 210) > 8);
  return (
    <Across slot={slot}>
      <As role="Artifact">
        {years.map(({ year, x }) => (
          <Placed
            key={year}
            x={x - 8}
            y={79.1}
            w={16}
            size={13}
            feed={13}
            family="figures"
            weight={700}
            color="fukasa"
            align="center"
          >
            {String(year)}
          </Placed>
        ))}
      </As>
    </Across>
  );
}
