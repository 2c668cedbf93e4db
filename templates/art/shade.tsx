import { LinearGradient, Path, Stop } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { ink, type SwatchName } from '../style/swatches.ts';

interface ShadeProps {
  /** Unique in its drawing. */
  id: string;
  /** Where it begins and ends, in user units. */
  from: number;
  to: number;
  /** Share of the way and swatch, from 0 to 1. */
  stops: readonly (readonly [offset: number, swatch: SwatchName])[];
}

/** A gradient from top to bottom, to stand in the `<Defs>` of a drawing. */
export function Shade({ id, from, to, stops }: ShadeProps) {
  // The layout takes a coordinate of 0 as missing, so the axis stands at 1.
  return (
    <LinearGradient id={id} gradientUnits="userSpaceOnUse" x1={1} x2={1} y1={from} y2={to}>
      {stops.map(([offset, swatch]) => (
        <Stop key={offset} offset={offset} stopColor={ink(swatch)} />
      ))}
    </LinearGradient>
  );
}

/** An outline filled with the gradient `id` of the same drawing. */
export const shaded = (d: string, id: string): ReactNode => <Path d={d} fill={`url(#${id})`} />;
