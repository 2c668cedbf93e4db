import type { PageSlot } from '#model';
import { circle, fill, group } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { Leaf } from '../../parts/Leaf.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { SpreadCanvas } from '../../parts/SpreadCanvas.tsx';
import { ems } from '../../style/measure.ts';
import type { VoicesData } from './data.ts';
import { LeadWords } from './LeadWords.tsx';
import { FIELD, fieldOfView } from './laboratory/fieldOfView.tsx';
import { microscope } from './laboratory/microscope.tsx';
import { nearArm, technologist } from './laboratory/technologist.tsx';
import type { Look } from './look.ts';
import { FootNote, Kicker } from './Margins.tsx';
import { COLUMN, columnX, JobInLine, OtherText } from './OtherWords.tsx';
import { bust, RoundPhoto } from './people.tsx';
import { QUOTE, Upright } from './Upright.tsx';

/** Middles of the three people on the shore, in mm: they stand close, clear of the slope in the gutter. */
const PEOPLE = [46, 104.5, 158] as const;
/** The one in the middle stands behind the other two. */
const ORDER = [1, 0, 2] as const;
const SHORE = { cut: 137, scale: 0.43 };
const HALO = { y: 82, r: 37 };

const TOP =
  'M-3 176.8H0C7 176.8 -1 135.8 16 134.6C44 132.8 70 135.4 104 135C138 134.6 160 132.6 184 134C218 136 212 187.8 254 187.8L384 187.8C404 187.8 406 176.8 420 176.8H423';
const BACK =
  'V179.2H420C408 179.2 404 192.4 384 192.4L252 192.4C206 192.4 208 141.4 182 138.6C158 136.6 138 138.8 104 139.2C70 139.6 46 137.6 20 139.2C6 140 10 179.2 0 179.2H-3Z';

/** Night in the laboratory: three people on a high shore; the line falls through the gutter and is the bench. */
export const laboratory: Look = {
  verso: ({ data: { heads, others }, slot }) => (
    <Leaf key={slot.label} slot={slot} ground="fukasa">
      <SpreadCanvas slot={slot} y={-3} h={303}>
        {others.map((_, index) => circle(PEOPLE[index]!, HALO.y, HALO.r, 'fuchi'))}
        {ORDER.map((place) => others[place] && bust(others[place], { x: PEOPLE[place], ...SHORE }))}
      </SpreadCanvas>
      {others.map((voice, index) => (
        <RoundPhoto key={voice.slug} voice={voice} x={PEOPLE[index]!} y={100} r={30} />
      ))}
      <Water slot={slot} />
      <Kicker label={heads.label} color="shiro" />
      {others.map((voice, index) => (
        <As key={voice.slug} role="Sect">
          <Head voice={voice} x={columnX(14, index)} size={headSize(others)} />
          <JobInLine voice={voice} x={columnX(14, index)} y={177} />
          <OtherText voice={voice} x={columnX(14, index)} y={190.5} />
        </As>
      ))}
    </Leaf>
  ),
  recto: ({ data: { heads, lead }, slot }) => (
    <Leaf key={slot.label} slot={slot} ground="fukasa">
      <SpreadCanvas slot={slot} y={-3} h={303}>
        {lead.photo ? circle(FIELD.x, FIELD.y, FIELD.r, 'shiya') : fieldOfView}
        {!lead.photo && group(undefined, technologist, microscope, nearArm)}
      </SpreadCanvas>
      <RoundPhoto voice={lead} x={FIELD.x - 210} y={FIELD.y} r={FIELD.r - 4} />
      <Water slot={slot} />
      <As role="Sect">
        <Upright {...QUOTE} lines={lead.quote} x={16} y={24} w={34} h={152} color="shiro" />
        <LeadWords voice={lead} x={16} y={198} text={216} />
      </As>
      <FootNote note={heads.note} />
    </Leaf>
  ),
};

/** The size of the pull quotes under the line, one for all. */
function headSize(others: VoicesData['others']): number {
  const lines = others.flatMap(({ quote }) => quote);
  const count = Math.max(...others.map(({ quote }) => quote.length));
  const widest = Math.max(...lines.map(ems));
  return Math.min(30, Math.floor(((COLUMN.w + 2) * 4) / widest), Math.floor(75 / count));
}

const Head = ({ voice, x, size }: { voice: VoicesData['lead']; x: number; size: number }) => (
  <Placed
    x={x}
    y={148}
    w={COLUMN.pitch}
    size={size}
    feed={size * (44 / 30)}
    family="mincho"
    weight={700}
    color="fukasa"
    role="H2"
  >
    {voice.quote.join('\n')}
  </Placed>
);

const Water = ({ slot }: { slot: PageSlot }) => (
  <SpreadCanvas slot={slot} y={130} h={170}>
    {fill(`${TOP}V300H-3Z`, 'waki')}
    {fill(`${TOP}${BACK}`, 'mizu')}
  </SpreadCanvas>
);
