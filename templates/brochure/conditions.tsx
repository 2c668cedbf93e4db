import { defineSheet } from '#model';
import { Across, Leaf } from '../parts/Leaf.tsx';
import { Opener } from '../parts/Opener.tsx';
import { Placed } from '../parts/Placed.tsx';
import { WorkingTerms } from '../parts/WorkingTerms.tsx';
import { RAISED, Water } from './balance/Water.tsx';
import type { ConditionsData } from './conditions/data.ts';
import { Growth } from './conditions/Growth.tsx';
import { Pay } from './conditions/Pay.tsx';
import { sample } from './conditions/sample.ts';

/** Columns of the terms: four columns of the grid each. */
const COLUMNS = [
  { x: 226, w: 53 },
  { x: 287.33, w: 57 },
  { x: 348.67, w: 57.33 },
] as const;

/** PAY & CONDITIONS: salaries on the white, terms and growth in the water. Always the right page of its spread with `balance`. */
export const conditions = defineSheet<ConditionsData>({
  pages: 1,
  data: ({ salaries, conditions: terms, growth }) => ({ salaries, conditions: terms, growth }),
  render: ({ data, slots: [slot] }) => {
    const right = { ...slot!, side: 'recto' } as const;
    return (
      <Leaf slot={slot!}>
        <Water slot={right} />
        <Across slot={right}>
          <Opener
            x={226}
            label={data.conditions.label}
            gloss={data.conditions.gloss}
            title={[data.salaries.heading]}
            size={44}
            y={20.9}
            w={120}
          />
          <Pay salaries={data.salaries} />
          <WorkingTerms conditions={data.conditions} columns={COLUMNS} y={RAISED + 7.5} pitch={6} />
          <Growth growth={data.growth} />
          <Placed x={226} y={275.4} w={180} size={9} feed={14} role="Note">
            {data.conditions.note}
          </Placed>
        </Across>
      </Leaf>
    );
  },
  sample,
});
