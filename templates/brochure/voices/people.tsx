import { G } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Voice } from '#model';
import { n } from '../../art/pen.tsx';
import { CUT, Portrait } from '../../art/portrait.tsx';
import { Disc } from '../../parts/Disc.tsx';
import { Photograph } from '../../parts/Photograph.tsx';

interface Standing {
  /** Middle of the person, and where the bust is cut, in mm; size of a unit of the portrait in mm. */
  x: number;
  cut: number;
  scale: number;
}

/** The drawn portrait of a voice that has no photograph. */
export const bust = ({ slug, portrait, photo }: Voice, { x, cut, scale }: Standing): ReactNode =>
  !photo && (
    <G key={slug} transform={`translate(${n(x)} ${n(cut - CUT * scale)}) scale(${n(scale)})`}>
      <Portrait of={portrait} />
    </G>
  );

/** The photograph of a voice, if there is one, in a disc. */
export const RoundPhoto = ({ voice, x, y, r }: { voice: Voice; x: number; y: number; r: number }) =>
  voice.photo && (
    <Disc x={x} y={y} r={r}>
      <Photograph photo={voice.photo} w={2 * r} h={2 * r} />
    </Disc>
  );
