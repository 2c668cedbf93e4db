import type { ReactNode } from 'react';
import { page } from '#house';
import type { PageSlot } from '#model';
import { Canvas } from '../art/pen.tsx';

interface SpreadCanvasProps {
  slot: PageSlot;
  /** Height of its head and its own height in mm. */
  y: number;
  h: number;
  /** It belongs to the figure around it. */
  part?: boolean;
  children: ReactNode;
}

/** A drawing across a spread, in its coordinates (from 0 to twice the page's width, in mm), cut to what falls on this page and its bleed. */
export function SpreadCanvas({ slot, y, h, part, children }: SpreadCanvasProps) {
  const { bleed } = page;
  const left = slot.side === 'verso' ? -bleed : page.w - bleed;
  const w = page.w + 2 * bleed;
  return (
    <Canvas x={-bleed} y={y} w={w} h={h} viewBox={[left, y, w, h]} part={part}>
      {children}
    </Canvas>
  );
}
