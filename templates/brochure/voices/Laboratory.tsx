import type { PageSlot } from '#model';
import { circle, fill, group } from '../../art/pen.tsx';
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
import { FIELD, fieldOfView } from './laboratory/fieldOfView.tsx';
import { microscope } from './laboratory/microscope.tsx';
import { nearArm, technologist } from './laboratory/technologist.tsx';
import type { Look } from './look.ts';
import { COLUMN, columnX, FOOT, JobInLine, OtherText } from './OtherWords.tsx';
import { bust, RoundPhoto } from './people.tsx';
import { QUOTE, Upright } from './Upright.tsx';

/** Middles of the three people on the shore, in mm: they stand close, clear of the slope in the gutter. */
const PEOPLE = [44, 103, 157] as const;
/** The one in the middle stands behind the other two. */
const ORDER = [1, 0, 2] as const;
const SHORE = { cut: 130, scale: 0.45 };
/** Heads under the line: their top and height in mm, and the distance of their lines in em. */
const HEADS = { y: 141, h: 24, feed: 1.5 };
/** How the observer and the microscope are set on the line, in mm. */
const BENCH = 'translate(0 -6)';
const HALO = { y: 72, r: 38 };

const TOP =
  'M-3 176.8H0C7 176.8 -1 127.8 16 126.6C44 124.8 70 127.4 104 127C138 126.6 160 124.6 184 126C220 128 212 187.8 252 181.8L388 181.8C406 181.8 408 176.8 420 176.8H423';
const BACK =
  'V179.2H420C410 179.2 406 186.4 388 186.4L250 186.4C206 186.4 208 133.4 182 130.6C158 128.6 138 130.8 104 131.2C70 131.6 46 129.6 20 131.2C6 132 10 179.2 0 179.2H-3Z';

/** Night in the laboratory: three people on a high shore; the line falls through the gutter and is the bench. */
export const laboratory: Look = {
  verso: ({ data: { heads, others }, slot }) => (
    <Leaf key={slot.label} slot={slot} ground="fukasa">
      <SpreadCanvas slot={slot} y={-3} h={303}>
        {others.map((_, index) => circle(PEOPLE[index]!, HALO.y, HALO.r, 'fuchi'))}
        {ORDER.map((place) => others[place] && bust(others[place], { x: PEOPLE[place], ...SHORE }))}
      </SpreadCanvas>
      {others.map((voice, index) => (
        <RoundPhoto key={voice.slug} voice={voice} x={PEOPLE[index]!} y={HALO.y} r={26} />
      ))}
      <Water slot={slot} />
      <Kicker x={14} w={120} label={heads.label} gloss={heads.heading} color="shiro" role="H1" />
      {others.map((voice, index) => (
        <As key={voice.slug} role="Sect">
          <Head voice={voice} x={columnX(14, index)} size={headSize(others)} />
          <JobInLine voice={voice} x={columnX(14, index)} y={FOOT.job} />
          <OtherText voice={voice} x={columnX(14, index)} y={FOOT.text} />
        </As>
      ))}
    </Leaf>
  ),
  recto: ({ data: { lead, note }, slot }) => (
    <Leaf key={slot.label} slot={slot} ground="fukasa">
      <SpreadCanvas slot={slot} y={-3} h={303}>
        {lead.photo ? circle(FIELD.x, FIELD.y, FIELD.r, 'shiya') : fieldOfView}
        {!lead.photo && group(BENCH, technologist, microscope, nearArm)}
      </SpreadCanvas>
      <RoundPhoto voice={lead} x={FIELD.x - 210} y={FIELD.y} r={FIELD.r - 4} />
      <Water slot={slot} />
      <As role="Sect">
        <Upright {...QUOTE} lines={lead.quote} x={16} y={24} w={34} h={150} color="shiro" />
        <LeadWords voice={lead} x={16} y={190.6} text={LEAD_FOOT} />
      </As>
      <FootNote note={note} />
    </Leaf>
  ),
};

/** The size of the pull quotes under the line, one for all. */
function headSize(others: VoicesData['others']): number {
  const lines = others.flatMap(({ quote }) => quote);
  const count = Math.max(...others.map(({ quote }) => quote.length));
  const widest = Math.max(...lines.map(ems));
  return onLadder(Math.min(24, ((COLUMN.w + 2) * 4) / widest, (HEADS.h * 4) / (count * HEADS.feed)));
}

const Head = ({ voice, x, size }: { voice: VoicesData['lead']; x: number; size: number }) => (
  <Placed
    x={x}
    y={HEADS.y}
    w={COLUMN.pitch}
    size={size}
    feed={size * HEADS.feed}
    family="mincho"
    weight={700}
    color="fukasa"
    role="H2"
  >
    {voice.quote.join('\n')}
  </Placed>
);

const Water = ({ slot }: { slot: PageSlot }) => (
  <SpreadCanvas slot={slot} y={115} h={185}>
    {fill(`${TOP}V300H-3Z`, 'waki')}
    {fill(`${TOP}${BACK}`, 'mizu')}
  </SpreadCanvas>
);
