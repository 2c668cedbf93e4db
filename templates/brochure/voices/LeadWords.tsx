import type { Voice } from '#model';
import { At } from '../../parts/At.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ProseText } from '../../parts/ProseText.tsx';
import { onLadder } from '../../style/ladder.ts';
import { ems } from '../../style/measure.ts';
import { joinedOf, placeOf } from './data.ts';
import { halves } from './halves.ts';

const JOB = { size: 44, feed: 44, family: 'display', weight: 700, color: 'fukasa', tracking: 0.08 } as const;
const TEXT = { size: 18, feed: 31, family: 'mincho' } as const;

/** Two columns; one of their lines is air for longer texts. */
const COLUMN = { w: 88, pitch: 92, lines: 9 };

/** Top of the text at the foot of a page, in mm: eight lines of it end with sixteen of the others beside it. */
export const LEAD_FOOT = 206.6;
const WIDTH = COLUMN.pitch + COLUMN.w;

interface LeadWordsProps {
  voice: Voice;
  /** Left edge, top of the job's name and top of the text in mm. */
  x: number;
  y: number;
  text: number;
}

/** What the leading voice says: job, place and year, and the text in two columns. */
export function LeadWords({ voice, x, y, text }: LeadWordsProps) {
  const job = onLadder(Math.min(JOB.size, (100 * 4) / (ems(voice.job) * (1 + JOB.tracking))));
  const after = (ems(voice.job) * (1 + JOB.tracking) * job) / 4 + 6;
  const runsOn = voice.body.blocks.length === 1;
  return (
    <>
      <Placed {...JOB} size={job} x={x} y={y} w={after} role="H3">
        {voice.job}
      </Placed>
      <Placed size={13} feed={20} x={x + after} y={y + 0.6} w={WIDTH - after} role="Div">
        {`${placeOf(voice).join(' ')}\n${joinedOf(voice)}`}
      </Placed>
      {halves(voice.body).map((half, index) => (
        <At key={index} x={x + index * COLUMN.pitch} y={text} w={COLUMN.w} h={(COLUMN.lines * TEXT.feed) / 4}>
          <ProseText prose={half} {...TEXT} thread={runsOn ? voice.slug : undefined} />
        </At>
      ))}
    </>
  );
}
