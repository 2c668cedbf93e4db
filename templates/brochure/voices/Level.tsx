import type { PageSlot } from '#model';
import { circle, fill, ring } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { Kicker } from '../../parts/Kicker.tsx';
import { Leaf } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { SpreadCanvas } from '../../parts/SpreadCanvas.tsx';
import { onLadder } from '../../style/ladder.ts';
import { ems } from '../../style/measure.ts';
import type { VoicesData } from './data.ts';
import { FootNote } from './FootNote.tsx';
import { LEAD_FOOT, LeadWords } from './LeadWords.tsx';
import type { Look } from './look.ts';
import { columnX, FOOT, JobInLine, OtherText } from './OtherWords.tsx';
import { bust, RoundPhoto } from './people.tsx';
import { HEAD, QUOTE, Upright, uprightSize } from './Upright.tsx';

/** The disc behind the leading person. */
const SUN = { x: 72, y: 112, r: 66, ring: 58 };

/** Heads beside the people: they end where the faces begin. */
const HEADS = { y: 24, w: 18, h: 64 };

/** Middle of the people, from the left of their columns: the face stands directly right of its head. */
const MIDDLE = 33;

/** Farthest middle, in mm of the spread: shoulders end before the line falls. */
const LAST = 378;

const TOP =
  'M-3 176.8H0C26 176.8 40 174.4 74 174.4C118 174.4 150 178.2 172 176.6C200 174.6 202 159 236 157.4C270 156.2 306 158.8 330 158.2C352 157.6 376 156.6 398 157.4C412 158 411 176.8 421 176.8H423';
const BACK =
  'V179.2H421C408.5 179.2 409.5 162 397 161.4C376 160.4 352 162 330 162.2C306 162.4 270 160.4 240 161.8C208 163.4 206 178.4 176 180C150 181.4 118 179.8 74 179.8C40 179.8 26 179.2 0 179.2H-3Z';

/** All stand behind the level line: the leading voice large on the verso, the others on the recto. */
export const level: Look = {
  verso: ({ data: { heads, lead }, slot }) => (
    <Leaf key={slot.label} slot={slot} ground="kinari">
      <SpreadCanvas slot={slot} y={-3} h={303}>
        {circle(SUN.x, SUN.y, SUN.r, 'waki')}
        {ring(SUN.x, SUN.y, SUN.ring, 'kinari', 1.2)}
        {bust(lead, { x: SUN.x, cut: 191, scale: 0.68 })}
      </SpreadCanvas>
      <RoundPhoto voice={lead} x={SUN.x} y={SUN.y} r={SUN.ring} />
      <Water slot={slot} />
      <Opening heads={heads} />
      <As role="Sect">
        <Upright {...QUOTE} lines={lead.quote} right={194} y={24} w={56} h={152} />
        <LeadWords voice={lead} x={14} y={189} text={LEAD_FOOT} />
      </As>
    </Leaf>
  ),
  recto: ({ data: { others, note }, slot }) => {
    const size = uprightSize(
      others.map(({ quote }) => quote),
      HEAD,
      HEADS,
    );
    return (
      <Leaf key={slot.label} slot={slot} ground="kinari">
        <SpreadCanvas slot={slot} y={-3} h={303}>
          {others.map((voice, index) =>
            bust(voice, { x: Math.min(columnX(226, index) + MIDDLE, LAST), cut: cutOf(voice), scale: 0.41 }),
          )}
        </SpreadCanvas>
        {others.map((voice, index) => (
          <RoundPhoto key={voice.slug} voice={voice} x={columnX(16, index) + MIDDLE} y={127} r={26} />
        ))}
        <Water slot={slot} />
        {others.map((voice, index) => {
          const x = columnX(16, index);
          return (
            <As key={voice.slug} role="Sect">
              <Upright {...HEAD} {...HEADS} lines={voice.quote} size={size} x={x} />
              <JobInLine voice={voice} x={x} y={FOOT.job} />
              <OtherText voice={voice} x={x} y={FOOT.text} />
            </As>
          );
        })}
        <FootNote note={note} />
      </Leaf>
    );
  },
};

/** Under the line; the band of a fire fighter's coat shall be seen. */
const cutOf = ({ portrait }: VoicesData['lead']): number => (portrait.wear === 'fire' ? 161 : 167);

const Water = ({ slot }: { slot: PageSlot }) => (
  <SpreadCanvas slot={slot} y={150} h={150}>
    {fill(`${TOP}V300H-3Z`, 'waki')}
    {fill(`${TOP}${BACK}`, 'mizu')}
  </SpreadCanvas>
);

const OPENING = { x: 14, w: 130, size: 64 };

/** The name of the section, as large as the pull quote leaves room, and over it what it says. */
const Opening = ({ heads: { label, heading } }: Pick<VoicesData, 'heads'>) => {
  const { x, w } = OPENING;
  const size = onLadder(Math.min(OPENING.size, (w * 4) / ems(label)));
  return (
    <>
      <Kicker x={x} w={w} label={heading} />
      <Placed
        x={x - size * 0.015}
        y={20.5}
        w={w + 8}
        size={size}
        feed={size * 1.14}
        family="display"
        weight={900}
        color="fukasa"
        role="H1"
      >
        {label}
      </Placed>
    </>
  );
};
