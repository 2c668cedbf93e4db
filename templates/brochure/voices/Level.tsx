import type { PageSlot } from '#model';
import { circle, fill, ring } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { Leaf } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { SpreadCanvas } from '../../parts/SpreadCanvas.tsx';
import { ems } from '../../style/measure.ts';
import type { VoicesData } from './data.ts';
import { LeadWords } from './LeadWords.tsx';
import type { Look } from './look.ts';
import { FootNote } from './Margins.tsx';
import { COLUMN, columnX, JobInLine, OtherText } from './OtherWords.tsx';
import { bust, RoundPhoto } from './people.tsx';
import { HEAD, QUOTE, Upright, uprightSize } from './Upright.tsx';

/** The disc behind the leading person. */
const SUN = { x: 72, y: 112, r: 66, ring: 58 };

/** Heads over the people: under them the hair begins. */
const HEADS = { y: 24, w: 40, h: 82 };

/** Middle of the people, from the left of their columns. */
const MIDDLE = 32;

const TOP =
  'M-3 176.8H0C26 176.8 40 174.4 74 174.4C118 174.4 150 178.6 186 177C216 175.6 228 167.4 262 166.6C296 165.8 306 168.2 330 167.6C352 167 366 165.8 384 167.2C402 168.6 408 176.8 420 176.8H423';
const BACK =
  'V179.2H420C406 179.2 402 172.2 384 171.4C366 170.6 352 171.6 330 171.8C306 172 296 170.4 262 171.2C230 172 216 178.8 186 180.2C150 181.8 118 179.8 74 179.8C40 179.8 26 179.2 0 179.2H-3Z';

/** All stand behind the level line: the leading voice large on the verso, the others on the recto. */
export const level: Look = {
  verso: ({ data: { heads, lead }, slot }) => (
    <Leaf key={slot.label} slot={slot} ground="kinari">
      <SpreadCanvas slot={slot} y={-3} h={303}>
        {circle(SUN.x, SUN.y, SUN.r, 'waki')}
        {ring(SUN.x, SUN.y, SUN.ring, 'kinari', 1.2)}
        {bust(lead, { x: SUN.x, cut: 191, scale: 138 / 190 })}
      </SpreadCanvas>
      <RoundPhoto voice={lead} x={SUN.x} y={SUN.y} r={SUN.ring} />
      <Water slot={slot} />
      <Opening heads={heads} />
      <As role="Sect">
        <Upright {...QUOTE} lines={lead.quote} right={194} y={24} w={56} h={152} />
        <LeadWords voice={lead} x={14} y={191} text={215} />
      </As>
    </Leaf>
  ),
  recto: ({ data: { heads, others }, slot }) => {
    const size = uprightSize(
      others.map(({ quote }) => quote),
      HEAD,
      HEADS,
    );
    return (
      <Leaf key={slot.label} slot={slot} ground="kinari">
        <SpreadCanvas slot={slot} y={-3} h={303}>
          {others.map((voice, index) =>
            bust(voice, { x: columnX(226, index) + MIDDLE, cut: cutOf(voice), scale: 0.39 }),
          )}
        </SpreadCanvas>
        {others.map((voice, index) => (
          <RoundPhoto key={voice.slug} voice={voice} x={columnX(16, index) + COLUMN.w / 2} y={135} r={26} />
        ))}
        <Water slot={slot} />
        {others.map((voice, index) => {
          const x = columnX(16, index);
          return (
            <As key={voice.slug} role="Sect">
              <Upright {...HEAD} {...HEADS} lines={voice.quote} size={size} x={x} />
              <JobInLine voice={voice} x={x} y={177} />
              <OtherText voice={voice} x={x} y={190.5} />
            </As>
          );
        })}
        <FootNote note={heads.note} />
      </Leaf>
    );
  },
};

/** Under the line; the band of a fire fighter's coat shall be seen. */
const cutOf = ({ portrait }: VoicesData['lead']): number => (portrait.wear === 'fire' ? 171 : 177);

const Water = ({ slot }: { slot: PageSlot }) => (
  <SpreadCanvas slot={slot} y={160} h={140}>
    {fill(`${TOP}V300H-3Z`, 'waki')}
    {fill(`${TOP}${BACK}`, 'mizu')}
  </SpreadCanvas>
);

const Opening = ({ heads: { label, heading } }: Pick<VoicesData, 'heads'>) => {
  const size = Math.min(64, Math.floor((140 * 4) / ems(label)));
  return (
    <>
      <Placed
        x={14}
        y={14.4}
        w={150}
        size={size}
        feed={64}
        family="display"
        weight={900}
        color="fukasa"
        tracking={0.02}
        role="H1"
      >
        {label}
      </Placed>
      <Placed x={14} y={33} w={100} size={13} feed={13} weight={700} color="fukasa" tracking={0.3}>
        {heading}
      </Placed>
    </>
  );
};
