import type { Childcare } from '#model';
import { As } from '../../parts/As.tsx';
import { At } from '../../parts/At.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Words } from '../../parts/Words.tsx';
import { eraYear } from '../../style/dates.ts';

/** Size in Q of the larger figure, common baseline and right edge in mm. */
const LARGE = 108;
const BASELINE = 49.6;
const RIGHT = 194;

/** Depth of the baseline in a solid line, and advance widths of figures in the face of openers, in em; set closer. */
const DEPTH = 0.88;
const TRACKING = -0.02;
const ADVANCE: Record<string, number> = { '.': 0.26, '1': 0.42, '2': 0.45, '3': 0.48, '5': 0.47, '7': 0.42 };
const widthOf = (figures: string) =>
  [...figures].reduce((sum, figure) => sum + (ADVANCE[figure] ?? 0.5) + TRACKING, TRACKING);

/** Two rates, drawn in the proportion of their values. */
export function Fertility({ fertility }: { fertility: Childcare['fertility'] }) {
  const { staff, national } = fertility;
  const largest = Math.max(staff, national);
  const [a, b] = [staff, national].map((value) => {
    const text = value.toFixed(2);
    const size = (LARGE * value) / largest;
    return { text, size, w: (widthOf(text) * size) / 4 };
  });
  const right = RIGHT - b!.w;
  const left = right - 3 - a!.w;
  const label = { size: 13, feed: 19, weight: 700 } as const;
  return (
    <>
      <Placed x={left + 1} y={22.6} w={RIGHT - left} size={11} feed={19} weight={700} role="H2">
        {`${fertility.label}　${eraYear(`${fertility.year}-12-31`)}`}
      </Placed>
      <As role="L">
        <As role="LI">
          <At x={left + 1} y={52.6} w={right - left}>
            <Words {...label} role="Lbl">
              {fertility.staffLabel}
              <Words size={9} feed={19} role="Span">
                {fertility.staffNote}
              </Words>
            </Words>
          </At>
          <Rate x={left} {...a!} color="fukasa" />
        </As>
        <As role="LI">
          <Placed x={right + 1} y={52.6} w={30} {...label} role="Lbl">
            {fertility.nationalLabel}
          </Placed>
          <Rate x={right} {...b!} color="mizu" />
        </As>
      </As>
    </>
  );
}

interface RateProps {
  x: number;
  text: string;
  size: number;
  w: number;
  color: 'fukasa' | 'mizu';
}

const Rate = ({ x, text, size, w, color }: RateProps) => (
  <At x={x} y={BASELINE - (DEPTH * size) / 4} w={w + 4}>
    <Words size={size} feed={size} family="display" weight={900} color={color} tracking={TRACKING}>
      {text}
    </Words>
  </At>
);
