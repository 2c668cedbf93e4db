import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { mm } from '#model';
import { At } from './At.tsx';

interface DiscProps {
  /** Centre and radius in mm. */
  x: number;
  y: number;
  r: number;
  /** What is cut to the disc: a square of twice the radius. */
  children: ReactNode;
}

/** A round window. */
export function Disc({ x, y, r, children }: DiscProps) {
  const side = 2 * r;
  return (
    <At x={x - r} y={y - r} w={side} h={side}>
      <View style={{ width: mm(side), height: mm(side), borderRadius: mm(r), overflow: 'hidden' }}>
        {children}
      </View>
    </At>
  );
}
