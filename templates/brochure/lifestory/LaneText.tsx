import { View } from '@react-pdf/renderer';
import { mm, type PageSlot } from '#model';
import { As } from '../../parts/As.tsx';
import { At } from '../../parts/At.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Across } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Words } from '../../parts/Words.tsx';
import { onLadder } from '../../style/ladder.ts';
import { ems } from '../../style/measure.ts';
import { dateOf, type Lane, type PlacedStep } from './course.ts';
import { LEVEL } from './Drawing.tsx';

/** The words of one career, as far as they stand on this page. */
export function LaneText({ slot, lane }: { slot: PageSlot; lane: Lane }) {
  const here = ({ column }: PlacedStep) => column.x < 210 === (slot.side === 'verso');
  const steps = [...lane.work, ...lane.life].filter(here).sort((a, b) => a.x - b.x);
  return (
    <Across slot={slot}>
      {slot.side === 'verso' && <Person lane={lane} />}
      <As role="L" thread={`${lane.story.slug} steps`}>
        {steps.map((placed, index) => (
          <As key={index} role="LI">
            {placed.step.kind === 'work' ? <Work placed={placed} /> : <Life placed={placed} />}
          </As>
        ))}
      </As>
      {lane.ponds
        .filter(({ x0 }) => x0 < 210 === (slot.side === 'verso'))
        .map((pond) => (
          <As key={pond.x0} role="Artifact">
            <PondLabel pond={pond} />
          </As>
        ))}
    </Across>
  );
}

/** What the leave is, in ponds wide enough for it; the legend explains the others. */
function PondLabel({ pond: { x0, x1, y, label } }: { pond: Lane['ponds'][number] }) {
  if (x1 - x0 - 8 < ems(label) * 3.25) return null;
  return (
    <Placed x={x0} y={y - 1.625} w={x1 - x0} size={13} feed={13} weight={700} color="fukasa" align="center">
      {label}
    </Placed>
  );
}

/** Who it is, beside the bust; what they say, under the lane. */
function Person({ lane: { story, height, scale, service } }: { lane: Lane }) {
  const { job, detail, quote } = story;
  const lines = service === undefined ? [detail] : [detail, `入庁${service}年目`];
  const foot = height - 3.2 * scale;
  const size = onLadder(Math.min(32 * scale, (42 * 4) / [...job].length));
  return (
    <View>
      <Placed
        x={53}
        y={foot - 4 * lines.length * scale - 5.4 * scale - size / 8}
        w={44}
        size={size}
        feed={size + 4}
        family="display"
        weight={900}
        color="fukasa"
        role="H2"
      >
        {job}
      </Placed>
      <Placed x={53.3} y={foot - 4 * lines.length * scale} w={40} size={11} feed={16 * scale} role="Div">
        {lines.join('\n')}
      </Placed>
      <Placed
        x={23}
        y={height + 5.25 * scale}
        w={50}
        size={onLadder(18 * scale)}
        feed={30 * scale}
        family="mincho"
      >
        {`「${quote.join('\n　')}」`}
      </Placed>
    </View>
  );
}

/** A step of work, under its node. */
function Work({ placed: { step, base, column } }: { placed: PlacedStep }) {
  const { x, w } = column;
  const top = base + column.level * LEVEL;
  return (
    <View>
      <At x={x - 0.4} y={top + 4.8} w={Math.max(w, 22)}>
        <Month at={step.at} />
      </At>
      <At x={x} y={top + 11.4} w={w + 1}>
        <Words size={16} feed={21} weight={700} phrases>
          {step.title}
        </Words>
        <View style={{ marginTop: mm(0.35) }}>
          <Words size={13} feed={20} phrases>
            {step.text.join('\n')}
          </Words>
        </View>
      </At>
    </View>
  );
}

/** The year large, the month small. */
function Month({ at }: { at: string }) {
  const [year, month] = dateOf(at).split('.');
  return (
    <Figure value={year!} unit={`.${month}`} unitSize={16} size={24} weight={700} color="fukasa" role="Lbl" />
  );
}

/** A step of life, above its node. */
function Life({ placed: { step, base, column, lift } }: { placed: PlacedStep }) {
  const { x, w, level } = column;
  const foot = base - 5 - level * 6 - Math.max(lift - 2, 0) - step.text.length * 4.5;
  const type = { size: 13, feed: 20, weight: 700 } as const;
  return (
    <View>
      <At x={x - 0.2} y={foot - 5} w={w + 4}>
        <Words {...type}>
          <Words {...type} family="figures" role="Span">
            {dateOf(step.at)}
          </Words>
          {` ${step.title}`}
        </Words>
      </At>
      {step.text.length > 0 && (
        <Placed x={x} y={foot - 0.4} w={w + 4} size={11} feed={18}>
          {step.text.join('\n')}
        </Placed>
      )}
    </View>
  );
}
