import { G } from '@react-pdf/renderer';
import type { PortraitParameters } from '#model';
import { n } from './pen.tsx';
import { BUST, CUT, Portrait } from './portrait.tsx';

interface StandingProps {
  of: PortraitParameters;
  /** Centre of the face, the height at which a line or an edge cuts the bust, and the breadth of the whole, in mm. */
  x: number;
  foot: number;
  w: number;
}

/**
 * A portrait that stands behind a line, which cuts the bust: the one small kind of person, for the careers on their lanes, a
 * parent's day, a talk at the desk. Draw it before its line.
 */
export function Standing({ of, x, foot, w }: StandingProps) {
  const scale = w / BUST.width;
  return (
    <G transform={`translate(${n(x)} ${n(foot - CUT * scale)}) scale(${scale.toFixed(4)})`}>
      <Portrait of={of} />
    </G>
  );
}
