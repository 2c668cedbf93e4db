import type { ReactNode } from 'react';
import { type PageSlot, toMm } from '#model';
import { Canvas } from '../art/pen.tsx';
import { format } from '../style/format.ts';

interface SpreadCanvasProps {
  slot: PageSlot;
  /** Height of its head and its own height in mm. */
  y: number;
  h: number;
  children: ReactNode;
}

/** A drawing across a spread, in its coordinates (0 to 420 mm), cut to what falls on this page and its bleed. */
export function SpreadCanvas({ slot, y, h, children }: SpreadCanvasProps) {
  const [page, bleed] = [toMm(format.trim.width), toMm(format.bleed)];
  const left = slot.side === 'verso' ? -bleed : page - bleed;
  const w = page + 2 * bleed;
  return (
    <Canvas x={-bleed} y={y} w={w} h={h} viewBox={[left, y, w, h]}>
      {children}
    </Canvas>
  );
}
