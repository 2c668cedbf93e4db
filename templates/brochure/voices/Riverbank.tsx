import { As } from '../../parts/As.tsx';
import { Kicker } from '../../parts/Kicker.tsx';
import { Leaf } from '../../parts/Leaf.tsx';
import { SpreadCanvas } from '../../parts/SpreadCanvas.tsx';
import { FootNote } from './FootNote.tsx';
import { LeadWords } from './LeadWords.tsx';
import type { Look } from './look.ts';
import { COLUMN, columnX, JobStacked, OtherText } from './OtherWords.tsx';
import { bust, RoundPhoto } from './people.tsx';
import { land, pool } from './riverbank/landscape.tsx';
import { veterinarian } from './riverbank/veterinarian.tsx';
import { HEAD, QUOTE, Upright, uprightSize } from './Upright.tsx';

/** Middles of the three people in mm; the one in the middle stands in front. */
const PEOPLE = [257, 318, 375] as const;
const ORDER = [0, 2, 1] as const;
const SHORE = { cut: 265.4, scale: 0.39 };

/** Upright heads, and the jobs beside them. */
const HEADS = { y: 22, w: 18, h: 54 };
const BESIDE = 20;

/** Daylight on the bank: words above, people below in the shallow water, the river behind them. */
export const riverbank: Look = {
  verso: ({ data: { heads, lead }, slot }) => (
    <Leaf key={slot.label} slot={slot}>
      <SpreadCanvas slot={slot} y={-3} h={303}>
        {land}
        {!lead.photo && veterinarian}
        {pool}
      </SpreadCanvas>
      <RoundPhoto voice={lead} x={76} y={190} r={58} />
      <Kicker x={14} w={120} label={heads.label} gloss={heads.heading} role="H1" />
      <As role="Sect">
        <Upright {...QUOTE} lines={lead.quote} right={194} y={111} w={34} h={112} />
        <LeadWords voice={lead} x={14} y={24} text={41} />
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
      <Leaf key={slot.label} slot={slot}>
        <SpreadCanvas slot={slot} y={-3} h={303}>
          {land}
          {ORDER.map((place) => others[place] && bust(others[place], { x: PEOPLE[place], ...SHORE }))}
          {pool}
        </SpreadCanvas>
        {others.map((voice, index) => (
          <RoundPhoto key={voice.slug} voice={voice} x={PEOPLE[index]! - 210} y={222} r={26} />
        ))}
        {others.map((voice, index) => {
          const x = columnX(16, index);
          return (
            <As key={voice.slug} role="Sect">
              <Upright {...HEAD} {...HEADS} lines={voice.quote} size={size} x={x} />
              <JobStacked voice={voice} x={x + BESIDE} y={55.5} w={COLUMN.w - BESIDE} />
              <OtherText voice={voice} x={x} y={81} />
            </As>
          );
        })}
        <FootNote note={note} />
      </Leaf>
    );
  },
};
