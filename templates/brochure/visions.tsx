import { defineSheet } from '#model';
import { Across, Leaf } from '../parts/Leaf.tsx';
import type { VisionsData } from './visions/data.ts';
import { Recto } from './visions/Recto.tsx';
import { sample } from './visions/sample.ts';
import { Verso } from './visions/Verso.tsx';

/** めざすまちの姿: the visions as a ring of numbered drops, four initiatives with a figure each. */
export const visions = defineSheet<VisionsData>({
  pages: 2,
  data: ({ visions, initiatives }) => ({ visions, initiatives }),
  render: ({ data, slots }) => {
    const [verso, recto] = slots;
    return (
      <>
        <Leaf slot={verso!} ground="fukasa" folioColor="shiro">
          <Verso visions={data.visions} />
        </Leaf>
        <Leaf slot={recto!}>
          <Across slot={recto!}>
            <Recto {...data} />
          </Across>
        </Leaf>
      </>
    );
  },
  sample,
});
