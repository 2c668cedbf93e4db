import type { SalaryRow } from '#model';
import { At } from '../parts/At.tsx';
import { Figure } from '../parts/Figure.tsx';
import { Placed } from '../parts/Placed.tsx';
import { signed, thousands } from '../style/figures.ts';
import { percentChange } from './estimate.ts';

/** The row shown large: the monthly pay, and its change against the year before. */
export function Hero({ row, job }: { row: SalaryRow; job: string }) {
  const { category, jobs, monthly, previous } = row;
  return (
    <>
      <Placed x={99.4} y={20} w={70} size={13} feed={18} weight={700}>
        {`${category}　${job}${jobs.length > 1 ? 'ほか' : ''}`}
      </Placed>
      <At x={98.2} y={24.45} w={72}>
        <Figure
          value={thousands(monthly)}
          unit={'\u00a0円'}
          unitSize={20}
          size={64}
          weight={700}
          color="fukasa"
        />
      </At>
      {previous && <Change monthly={monthly} previous={previous} />}
    </>
  );
}

function Change({ monthly, previous }: { monthly: number; previous: number }) {
  const percent = percentChange(monthly, previous).replace('−', '');
  const words = monthly < previous ? `${percent}%の減` : `${percent}%の増`;
  return (
    <>
      <Placed x={171} y={27.6} w={25} size={11} feed={17} weight={700}>
        前年から
      </Placed>
      <At x={170.6} y={31.9} w={30}>
        <Figure
          value={signed(monthly - previous)}
          unit={'\u00a0円'}
          unitSize={11}
          unitWeight={400}
          size={24}
          weight={700}
          color="fukasa"
        />
      </At>
      {monthly !== previous && (
        <Placed x={171} y={38} w={25} size={13} feed={18} weight={700}>
          {words}
        </Placed>
      )}
    </>
  );
}
