import { View } from '@react-pdf/renderer';
import { mm } from '#model';
import { At } from '../parts/At.tsx';
import { Words } from '../parts/Words.tsx';
import { scale } from '../style/scale.ts';
import { RADIUS } from './VoiceDisc.tsx';

/** A column of the foot in mm: what is in it stands between `top` and `end`. */
export interface FootColumn {
  x: number;
  w: number;
  top: number;
  end: number;
}

/** From the left edge of a disc to the words beside it, in mm. */
const BESIDE = 2 * RADIUS + 3.4;

interface BearerProps extends FootColumn {
  name: string;
  lines: readonly string[];
}

/** The words beside the disc at the foot of a column. */
export const Bearer = ({ x, w, end, name, lines }: BearerProps) => (
  <At x={x + BESIDE} y={end - 2 * RADIUS} w={w - BESIDE}>
    <View style={{ minHeight: mm(2 * RADIUS), justifyContent: 'center' }}>
      <Words size={13} feed={21} weight={700}>
        {name}
      </Words>
      {lines.map((line) => (
        <Words key={line} {...scale.small}>
          {line}
        </Words>
      ))}
    </View>
  </At>
);
