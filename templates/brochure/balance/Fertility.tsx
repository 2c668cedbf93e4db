import { ClipPath, Defs, G, Path } from '@react-pdf/renderer';
import type { Childcare } from '#model';
import { Canvas, fill, rect } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { At } from '../../parts/At.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Words } from '../../parts/Words.tsx';
import { eraYear } from '../../style/dates.ts';
import { scale } from '../../style/scale.ts';
import { ink } from '../../style/swatches.ts';
import { type Filled, filledDrops } from './fill.ts';

/** Edges and head of the block, and the feet of its two rows, in mm. */
const BLOCK = { x: 124, right: 194, y: 14.4 };
const FEET = [41.8, 64];

/** Drops of a row: what they take in breadth together, their greatest height, and the gap between them, in mm. */
const ROW = { w: 25.6, height: 18, gap: 1.8 };

/** Breadth of a drop in heights. */
const BREADTH = 0.66;

interface Rate {
  value: number;
  name: string;
  note?: string;
  size: number;
  swatch: 'fukasa' | 'mizu';
  foot: number;
}

/** Two rates as drops that are full to their share: a drop is a child. */
export function Fertility({ fertility }: { fertility: Childcare['fertility'] }) {
  const { staff, national, staffLabel, staffNote, nationalLabel } = fertility;
  const rates: Rate[] = [
    { value: staff, name: staffLabel, note: staffNote, size: 72, swatch: 'fukasa', foot: FEET[0]! },
    { value: national, name: nationalLabel, size: 52, swatch: 'mizu', foot: FEET[1]! },
  ];
  const count = Math.ceil(Math.max(staff, national));
  const pitch = Math.min(ROW.height * BREADTH + ROW.gap, (ROW.w + ROW.gap) / count);
  const height = (pitch - ROW.gap) / BREADTH;
  const rows = rates.map((rate) => ({
    ...rate,
    drops: filledDrops(rate.value, {
      count,
      x: BLOCK.x + (height * BREADTH) / 2,
      foot: rate.foot,
      height,
      pitch,
    }),
  }));
  return (
    <>
      <Placed x={BLOCK.x} y={BLOCK.y} w={44} size={13} feed={20} weight={700} color="fukasa" role="H2">
        {`${fertility.label}　${eraYear(`${fertility.year}-12-31`)}`}
      </Placed>
      {fertility.unit && (
        <Placed right={BLOCK.right} y={BLOCK.y + 0.9} w={30} {...scale.note}>
          {fertility.unit}
        </Placed>
      )}
      <As role="L">
        {rows.map((row) => (
          <RateRow key={row.name} {...row} />
        ))}
      </As>
    </>
  );
}

/** The drops, the figure on their foot, and whose it is above it. */
function RateRow({ name, note, value, size, swatch, foot, drops }: Rate & { drops: readonly Filled[] }) {
  const x = BLOCK.x + ROW.w + 5;
  const w = BLOCK.right - x + 2;
  return (
    <As role="LI">
      <Canvas x={BLOCK.x - 1} y={foot - ROW.height - 1} w={ROW.w + 2} h={ROW.height + 2}>
        <Defs>
          {drops.map(({ outline }, index) => (
            <ClipPath key={index} id={`${swatch}-${index}`}>
              <Path d={outline} />
            </ClipPath>
          ))}
        </Defs>
        {drops.map((drop, index) => (
          <Drop key={index} drop={drop} id={`${swatch}-${index}`} swatch={swatch} />
        ))}
      </Canvas>
      <At x={x} y={foot - size * CAP - 5.4} w={w}>
        <Words {...scale.small} weight={700} role="Lbl">
          {name}
          {note && (
            <Words size={9} feed={scale.small.feed} role="Span">
              {note}
            </Words>
          )}
        </Words>
      </At>
      <At x={x - size * 0.012} y={foot - (DEPTH * size) / 4} w={w}>
        <Words size={size} feed={size} family="display" weight={900} color={swatch} tracking={-0.02}>
          {value.toFixed(2)}
        </Words>
      </At>
    </As>
  );
}

/** Depth of the baseline in a solid line of the display face in em, and height of its figures in mm for each Q. */
const DEPTH = 0.88;
const CAP = 0.184;

/** An empty drop, its water up to the level, and its rim. */
const Drop = ({ drop, id, swatch }: { drop: Filled; id: string; swatch: Rate['swatch'] }) => (
  <>
    {fill(drop.outline, 'soko')}
    <G clipPath={`url(#${id})`}>{rect(drop.x - 10, drop.level, 20, drop.foot - drop.level + 1, swatch)}</G>
    <Path d={drop.outline} fill="none" stroke={ink(swatch)} strokeWidth={0.6} />
  </>
);
