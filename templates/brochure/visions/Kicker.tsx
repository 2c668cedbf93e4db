import { Placed } from '../../parts/Placed.tsx';
import { scale } from '../../style/scale.ts';
import type { SwatchName } from '../../style/swatches.ts';

/** The small line at the head of a page. */
export const Kicker = ({ x, color, children }: { x: number; color: SwatchName; children: string }) => (
  <Placed x={x} y={14.5} w={182} {...scale.kicker} family="display" color={color} tracking={0.14}>
    {children}
  </Placed>
);
