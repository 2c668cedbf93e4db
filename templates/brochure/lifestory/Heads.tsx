import type { PageSlot, StoriesHeads } from '#model';
import { Canvas, group } from '../../art/pen.tsx';
import type { TimeAxis } from '../../art/timeline.ts';
import { As } from '../../parts/As.tsx';
import { Across } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { node, pond } from './Drawing.tsx';

/** Lead and legend on the right page, the note at its foot. */
export function Lead({ slot, heads }: { slot: PageSlot; heads: StoriesHeads }) {
  return (
    <Across slot={slot}>
      <Placed x={226} y={22.5} w={176} size={18} feed={34}>
        {heads.lead.join('\n')}
      </Placed>
      <Legend legend={heads.legend} />
      <Placed right={396} y={285.4} w={120} size={9} feed={14} role="Note" order={4}>
        {heads.note}
      </Placed>
    </Across>
  );
}

const LEGEND = { x: 226, y: 62, gap: 11, node: 7, pond: 16.5 };

/** What the marks mean, one after the other as wide as their words. */
function Legend({ legend }: { legend: StoriesHeads['legend'] }) {
  const { y, gap } = LEGEND;
  const items = [
    { text: legend.work, mark: LEGEND.node },
    { text: legend.life, mark: LEGEND.node },
    { text: legend.leave, mark: LEGEND.pond },
    { text: legend.growth, mark: 0 },
  ];
  let cursor = LEGEND.x;
  const places = items.map(({ text, mark }) => {
    const x = cursor;
    cursor += mark + ems(text) * 2.75 + gap;
    return { x, text, words: x + mark };
  });
  const [work, life, leave] = places;
  return (
    <As role="L">
      <Canvas x={LEGEND.x - 1} y={y - 4} w={180} h={8}>
        {group(
          undefined,
          ...node(work!.x + 2.5, y, 'fukasa'),
          ...node(life!.x + 2.5, y, 'daidai'),
          ...pond({ x0: leave!.x, x1: leave!.x + 14, y, half: 2.8, width: 1 }),
        )}
      </Canvas>
      {places.map(({ text, words }) => (
        <Placed key={text} x={words} y={y - 2.375} w={ems(text) * 2.75 + 4} size={11} feed={19} role="LI">
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
